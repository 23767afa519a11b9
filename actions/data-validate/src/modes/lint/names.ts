import { isGlob, matchesGlob } from '@ml-actions/data-validate/forms/glob'
import { isMap } from '@ml-actions/verdict/mapping'
import { membersIn } from '../demand.ts'
import type { Keywords, Remark } from './remark.ts'

/** Globs that are held against each other, at most. */
const mostGlobs = 200

/** Globs that would meet on one column, which is refused when it happens. */
export function lintGlobs(columns: Keywords): readonly Remark[] {
  const globs = Object.keys(columns).filter(isGlob).slice(0, mostGlobs)
  return globs.flatMap((glob, index) =>
    globs.slice(0, index).flatMap((other): readonly Remark[] => {
      if (!meet([...glob], [...other])) return []
      const inside = covers(other, glob) ? [glob, other] : covers(glob, other) ? [other, glob] : undefined
      const [narrow = glob, wide = other] = inside ?? []
      const is =
        inside === undefined
          ? `the globs ${quoted(other)} and ${quoted(glob)} can both match one column, which is refused then`
          : `every column of the glob ${quoted(narrow)} is matched by ${quoted(wide)} too, which is refused`
      const severity = inside === undefined ? 'warn' : 'error'
      const todo = 'narrow one of them, or name the columns themselves'
      return [{ severity, kind: 'overlap', is, todo, at: ['columns', narrow] }]
    }),
  )
}

/** Columns that the whole of a contract speaks of, and its `columns` do not let be there. */
export function lintReferences(contract: Keywords): readonly Remark[] {
  const columns = isMap(contract['columns']) ? contract['columns'] : undefined
  if (columns === undefined || wordOf(contract['other-columns']) === 'allow') return []
  const isNamed = (name: string) =>
    Object.keys(columns).some(
      (pattern) => pattern === name || (isGlob(pattern) && matchesGlob(pattern, name)),
    )
  return referencesIn(contract)
    .filter(({ name }) => !isNamed(name))
    .map(({ name, at }) => ({
      severity: 'warn',
      kind: 'unknown-column',
      is: `${quoted(name)} is spoken of here and not named in "columns", which refuses other columns`,
      todo: 'name it in "columns", or say `other-columns: allow`',
      at,
    }))
}

interface Reference {
  readonly name: string
  readonly at: readonly (string | number)[]
}

function referencesIn(contract: Keywords): readonly Reference[] {
  const lists = ['unique', 'primary-key', 'foreign-keys'].flatMap((keyword) =>
    membersIn(keyword, contract[keyword]).flatMap(({ value, index }) => {
      const names = isMap(value) ? value['columns'] : value
      const at = index === undefined ? [keyword] : [keyword, index]
      return (Array.isArray(names) ? names : []).map((name) => ({ name: String(name), at }))
    }),
  )
  const single = ['label', 'freshness'].flatMap((keyword) =>
    membersIn(keyword, contract[keyword]).flatMap(({ value }) =>
      isMap(value) && typeof value['column'] === 'string' ? [{ name: value['column'], at: [keyword] }] : [],
    ),
  )
  return [...lists, ...single]
}

function wordOf(value: unknown): unknown {
  return membersIn('other-columns', value)[0]?.value
}

function quoted(name: string): string {
  return JSON.stringify(name.slice(0, 80))
}

/** Pairs of places in two globs that are looked at, at most. */
const mostPairs = 1_000_000

/** Whether some name is matched by both globs: which places of the two can be reached with one name. */
function meet(one: readonly string[], other: readonly string[]): boolean {
  const width = other.length + 1
  if ((one.length + 1) * width > mostPairs) return false
  const reached = new Uint8Array((one.length + 1) * width)
  reached[0] = 1
  for (let i = 0; i <= one.length; i++) {
    for (let j = 0; j <= other.length; j++) {
      const at = i * width + j
      if (reached[at] !== 1) continue
      const [a, b] = [one[i], other[j]]
      if (a === '*' || (b === '*' && a !== undefined)) reached[at + width] = 1
      if (b === '*' || (a === '*' && b !== undefined)) reached[at + 1] = 1
      const isOne = a !== undefined && b !== undefined && a !== '*' && b !== '*'
      if (isOne && (a === '?' || b === '?' || a === b)) reached[at + width + 1] = 1
    }
  }
  return reached.at(-1) === 1
}

/** Whether a glob matches all that another matches: told by what stands for the other's wildcards. */
function covers(wide: string, narrow: string): boolean {
  return (
    [' ', '\u0001\u0002\u0003'].every((filler) =>
      matchesGlob(wide, narrow.replaceAll('*', filler).replaceAll('?', '\u0004')),
    ) && matchesGlob(wide, narrow.replaceAll('*', '').replaceAll('?', '\u0004'))
  )
}
