import { filesBelow, readText } from '../build/workspace.ts'

/** A block of shell that a page shows. */
export interface ShellBlock {
  readonly page: string
  readonly line: number
  readonly text: string
}

/** Every ```sh and ```bash block of every page, in the order of the pages. */
export function shellBlocks(): readonly ShellBlock[] {
  return filesBelow('.', (path) => path.endsWith('.md') && !path.includes('/scenarios/')).flatMap((page) =>
    shellBlocksIn(page, readText(page)),
  )
}

/** The shell blocks of one page's text. */
export function shellBlocksIn(page: string, text: string): readonly ShellBlock[] {
  return [...text.matchAll(/^( *)```(?:sh|bash|shell|console)\b[^\n]*\n([\s\S]*?)^\1```/gm)].map(
    ({ index, 1: indent = '', 2: block = '' }) => ({
      page,
      line: text.slice(0, index).split('\n').length,
      text: block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  )
}
