import type { Generated } from './generated.ts'

/** Makes a page that says what it is generated from. */
export function page(path: string, title: string, source: string, lines: readonly string[]): Generated {
  const note = `<!-- Generated from ${source} by \`npm run generate\`. -->`
  return { path, text: `${[`# ${title}`, '', note, '', ...lines].join('\n').trimEnd()}\n` }
}

/** Makes a table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), `|${head.map(() => ':--').join('|')}|`, ...rows.map(line)].join('\n')
}
