import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../build/workspace.ts'

const path = join(root, 'docs', 'benchmarks.md')

/** Writes one benchmark's part of `docs/benchmarks.md`; the others' parts stay as they are. */
export function writePart(name: string, text: string): void {
  writeFileSync(path, withPart(readFileSync(path, 'utf8'), name, text))
}

/** Puts a part in the place of the one that the same benchmark wrote, or at the end. */
function withPart(page: string, name: string, text: string): string {
  const part = `${markOf(name)}\n\n${text.trim()}\n`
  const start = page.indexOf(markOf(name))
  if (start < 0) return `${page.trimEnd()}\n\n${part}`
  const next = page.indexOf(markOf(), start + 1)
  return next < 0 ? `${page.slice(0, start)}${part}` : `${page.slice(0, start)}${part}\n${page.slice(next)}`
}

/** The comment at the head of a part; without a name, what all of them begin with. */
function markOf(name?: string): string {
  const written = '<!-- Written by `npm run bench -- '
  return name === undefined ? written : `${written}${name} --write\`. -->`
}
