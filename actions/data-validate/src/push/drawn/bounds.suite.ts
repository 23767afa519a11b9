import fc from 'fast-check'
import { anyOf, counts, few, range } from './choice.suite.ts'
import type { Family } from './family.suite.ts'
import type { Sort } from './sort.suite.ts'

const patterns = few('^a', 'b$', '.', '[^a-c]', '^$', '\\s', '(?s)a.b', '^.{2,3}$', '\\d+', 'é|\\\\')

/** What each value must be, and the least and greatest of all. */
export const bounds: Family = {
  ofColumn: ({ said: value, text, ordered = true, type }) => {
    const isOrdered = value !== undefined && ordered
    return anyOf({
      ...(isOrdered ? { min: value, max: value, above: value, below: value } : {}),
      ...(isOrdered ? { lowest: range(value), highest: range(value) } : {}),
      ...membersOf(value),
      ...(text === true ? { length: counts, matches: patterns, 'does-not-match': patterns } : {}),
      ...(type === 'decimal'
        ? {
            decimal: few<object>(
              { precision: 3 },
              { scale: 1 },
              { precision: 3, scale: 2 },
              { precision: 12, scale: 10 },
            ),
          }
        : {}),
    }).map(oneBound)
  },
}

function membersOf(value: Sort['said']) {
  if (value === undefined) return {}
  const members = fc.array(value, { minLength: 1, maxLength: 4 })
  return { 'one-of': members, 'not-one-of': members }
}

/** Two bounds of one column contradict each other more often than not, which is Misuse. */
function oneBound(keywords: Record<string, unknown>): Record<string, unknown> {
  const ends = ['min', 'max', 'above', 'below']
  const [kept] = ends.filter((bound) => keywords[bound] !== undefined)
  return Object.fromEntries(Object.entries(keywords).filter(([key]) => key === kept || !ends.includes(key)))
}
