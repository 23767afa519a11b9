import { numbered, showInvisible } from '@ml-actions/verdict/escape/invisible'
import { markdownCode } from '@ml-actions/verdict/escape/markdown-cell'
import { markdownProse } from '@ml-actions/verdict/escape/markdown-prose'
import { markdownTable } from '@ml-actions/verdict/renderers/markdown-table'
import { shorten } from '@ml-actions/verdict/shorten'

/** The longest piece that is shown; a longer one is cut with `…`. */
const most = { line: 2_000, columns: 20, rows: 200, code: 20_000 } as const

/**
 * Writes somebody's Markdown again, of what is known to be harmless: headings, paragraphs, lists, quotes, tables, code
 * and bold text. What is anything else (HTML, images, links, mentions) becomes the text that it is.
 *
 * Nothing of the original gets through unescaped, so it does not matter how another parser would have read it.
 * @returns pieces that are complete by themselves, in order
 */
export function sanitise(markdown: string): readonly string[] {
  const lines = markdown.split(/\r\n|\r|\n/).map((line) => shorten(line, most.line))
  const pieces: string[] = []
  for (let at = 0; at < lines.length; ) {
    const { piece, next } = pieceAt(lines, at)
    if (piece !== '') pieces.push(piece)
    at = next
  }
  return pieces
}

interface Taken {
  readonly piece: string
  /** The line after it. */
  readonly next: number
}

const fence = /^ {0,3}(`{3,}|~{3,})\s*[\w+-]*\s*$/

function pieceAt(lines: readonly string[], at: number): Taken {
  const line = lines[at] ?? ''
  if (line.trim() === '') return { piece: '', next: at + 1 }
  if (fence.test(line)) return code(lines, at)
  if (/^ {0,3}#{1,6}(\s|$)/.test(line)) {
    const title = inline(line.replace(/^ {0,3}#+\s*|\s+#+\s*$/g, ''))
    return { piece: title === '' ? '' : `<strong>${title}</strong>\n`, next: at + 1 }
  }
  if (line.trimStart().startsWith('|') && isRule(lines[at + 1] ?? '')) return table(lines, at)
  const kind = kindOf(line)
  let next = at
  const taken: string[] = []
  for (; next < lines.length && kindOf(lines[next] ?? '') === kind; next++) {
    taken.push(written(lines[next] ?? '', kind))
  }
  return { piece: taken.filter((each) => each !== '').join(''), next }
}

type Kind = 'nothing' | 'other' | 'item' | 'quote' | 'text'

function kindOf(line: string): Kind {
  if (line.trim() === '') return 'nothing'
  if (fence.test(line) || /^ {0,3}#{1,6}(\s|$)/.test(line) || line.trimStart().startsWith('|')) return 'other'
  if (/^\s*([-*+]|\d{1,9}[.)])\s/.test(line)) return 'item'
  return /^ {0,3}>/.test(line) ? 'quote' : 'text'
}

function written(line: string, kind: Kind): string {
  if (kind === 'item') {
    const depth = Math.min(4, Math.floor((/^\s*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0) / 2))
    const text = inline(line.replace(/^\s*([-*+]|\d{1,9}[.)])\s+/, ''))
    return `${'  '.repeat(depth)}- ${text === '' ? '…' : text}\n`
  }
  const text = inline(kind === 'quote' ? line.replace(/^[\s>]+/, '') : line)
  if (text === '') return ''
  return kind === 'quote' ? `> ${text}\n` : `${text}\n`
}

/** A block of code as it is, in a fence that nothing in it can end; an end that is missing is the file's. */
function code(lines: readonly string[], at: number): Taken {
  const [, mark = '```'] = fence.exec(lines[at] ?? '') ?? []
  const ends = (line: string) =>
    line.trim().length >= mark.length && line.trim().replaceAll(mark.charAt(0), '') === ''
  let last = at + 1
  while (last < lines.length && !ends(lines[last] ?? '')) last += 1
  const text = shorten(lines.slice(at + 1, last).join('\n'), most.code)
  const runs = (text.match(/`+/g) ?? []).map((run) => run.length)
  const around = '`'.repeat(Math.max(3, ...runs.map((run) => run + 1)))
  const shown = text
    .split('\n')
    .map((line) => showInvisible(line.replaceAll('\t', '    ')).replaceAll('<!--', `${numbered('<')}!--`))
    .join('\n')
  return { piece: `${around}text\n${shown}\n${around}\n`, next: last + 1 }
}

function isRule(line: string): boolean {
  return /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/.test(line)
}

function table(lines: readonly string[], at: number): Taken {
  let next = at + 2
  while ((lines[next] ?? '').trimStart().startsWith('|')) next += 1
  const columns = cellsIn(lines[at] ?? '').slice(0, most.columns)
  const rows = lines.slice(at + 2, next).map((line) => {
    const cells = cellsIn(line)
    return columns.map((_, column) => cells[column] ?? '')
  })
  const shown = rows.slice(0, most.rows)
  const more = rows.length > shown.length ? `\nand ${rows.length - shown.length} more rows\n` : ''
  return { piece: `${markdownTable(columns, shown)}${more}`, next }
}

function cellsIn(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => inline(cell.replaceAll('\\|', '|')))
}

/** Code and bold text in a line; all else is prose. An image is its words, a link its words and its address as text. */
function inline(line: string): string {
  return line
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '(image: $1)')
    .replace(/\[([^\]]+)\]\(([^)\s]*)[^)]*\)/g, '$1 ($2)')
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .map((part) => {
      if (/^`[^`]+`$/.test(part)) return markdownCode(part.slice(1, -1))
      if (!/^\*\*[^*]+\*\*$/.test(part)) return spaced(part)
      const said = markdownProse(part.slice(2, -2))
      return said === '' ? '' : `<strong>${said}</strong>`
    })
    .join('')
    .trim()
}

/** Prose with the spaces at its ends, which part it from what stands beside it. */
function spaced(text: string): string {
  const said = markdownProse(text)
  if (said === '') return /\s/.test(text) ? ' ' : ''
  return `${/^\s/.test(text) ? ' ' : ''}${said}${/\s$/.test(text) ? ' ' : ''}`
}
