import fc from 'fast-check'
import { few } from './choice.suite.ts'
import type { Column, Family } from './family.suite.ts'
import { fileOf } from './file.suite.ts'
import type { Sort } from './sort.suite.ts'

/** More different values than an engine is sent as a list, of the sorts that have as many. */
function fillingOf({ element: { type } }: Sort): readonly unknown[] {
  return Array.from({ length: 1_001 }, (_, at) => {
    switch (type) {
      case 'BOOLEAN':
        return null
      case 'BYTE_ARRAY':
        return `filling ${at}`
      case 'INT64':
      case 'FIXED_LEN_BYTE_ARRAY':
        return BigInt(1_000 + at)
      default:
        return 1_000 + at
    }
  })
}

/** What stands in another file, which holds some rows of this one and some others. */
export const references: Family = {
  ofTable: (columns) =>
    fc
      .record({
        kept: fc.nat({ max: 12 }),
        others: fc.tuple(...columns.map(({ sort }) => fc.array(sort.value, { minLength: 2, maxLength: 2 }))),
        nulls: few('skip', 'refuse'),
        both: fc.boolean(),
        keyword: few('one-of', 'not-one-of', undefined),
        isLarge: fc.boolean(),
      })
      .map(({ kept, others, nulls, both, keyword, isLarge }) => {
        const filling = isLarge ? columns.map(({ sort }) => fillingOf(sort)) : columns.map(() => [])
        const other = columns.map((column, at): Column => {
          const cells = [...column.cells.slice(0, kept), ...(others[at] ?? []), null, ...(filling[at] ?? [])]
          return { ...column, cells }
        })
        const names = both ? ['c0', 'c1'] : ['c1']
        const members = { file: 'other/a.parquet', column: 'c1' }
        return {
          demands: { 'foreign-keys': [{ columns: names, in: 'other/a.parquet', to: names, nulls }] },
          files: { 'other/a.parquet': fileOf(other, 0, Math.max(...other.map(({ cells }) => cells.length))) },
          ...(keyword === undefined ? {} : { columns: { c1: { [keyword]: members } } }),
        }
      }),
}
