import fc from 'fast-check'
import type { Column, Family } from './family.suite.ts'

/** What holds between the columns of a row. */
export const rows: Family = {
  ofTable: (columns) =>
    fc.constant({
      rules: [
        { together: ['c0', 'c1'] },
        { 'at-least-one': columns.map((_, index) => `c${index}`) },
        ...comparesOf(columns),
        ...tuplesOf(columns),
      ],
    }),
}

/** Rules between columns whose kinds a contract may compare. */
function comparesOf(columns: readonly Column[]): readonly object[] {
  const family = ({ sort }: Column) => (sort.numeric === true ? 'number' : sort.type)
  return columns.flatMap((left, index) => {
    const other = columns.findIndex((right, at) => at > index && family(right) === family(left))
    if (other < 0 || left.sort.type === 'binary') return []
    const operator = (['=', '!=', '<', '<=', '>', '>='] as const)[(index + other) % 6]
    return [
      { compare: [`c${index}`, operator, `c${other}`], nulls: index % 2 === 0 ? 'skip' : 'fail' },
      { 'all-equal': [`c${index}`, `c${other}`] },
      {
        'all-different': [`c${index}`, `c${other}`],
        nulls: (['skip', 'equal', 'equal-some'] as const)[(index + other) % 3],
      },
    ]
  })
}

/** A rule of the first two columns together, where a contract can write values of both. */
function tuplesOf([first, second]: readonly Column[]): readonly object[] {
  const tuples = (first?.listed ?? []).flatMap((value, at) => {
    const other = second?.listed[at]
    return other === undefined ? [] : [[value, other]]
  })
  return tuples.length === 0 ? [] : [{ tuples: ['c0', 'c1'], 'one-of': tuples, nulls: 'fail-some' }]
}
