import { Misuse } from '@ml-actions/verdict/faults'

/**
 * Takes a file as it is, but for our own marker, by which the comment is found.
 * @throws {Misuse} when something in it is left open, which would swallow what follows it in the report
 */
export function verbatim(markdown: string, path: string): string {
  const text = markdown.replace(/\r\n?/g, '\n').replace(/<!--\s*ml-actions:/gi, '<!-- not ml-actions:')
  const open = leftOpen(text)
  if (open === undefined) return `${text.trim()}\n`
  throw new Misuse({
    is: `${open} is left open`,
    wanted: 'Markdown that is complete by itself',
    todo: 'close it, or leave "markdown-trust" at "sanitise"',
    place: { path },
  })
}

function leftOpen(text: string): string | undefined {
  let fence: string | undefined
  const outside: string[] = []
  for (const line of text.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence === undefined && mark !== undefined) fence = mark
    else if (fence === undefined) outside.push(line)
    else if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined
  }
  if (fence !== undefined) return 'a block of code'
  const rest = outside.join('\n')
  if (rest.split('<!--').length !== rest.split('-->').length) return 'a comment'
  for (const name of ['details', 'table', 'pre', 'div', 'sub', 'a']) {
    const count = (pattern: RegExp) => rest.match(pattern)?.length ?? 0
    const starts = count(new RegExp(`<${name}[\\s>]`, 'gi'))
    if (starts !== count(new RegExp(`</${name}\\s*>`, 'gi'))) return `<${name}>`
  }
  return undefined
}
