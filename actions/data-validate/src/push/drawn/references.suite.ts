import fc from 'fast-check'
import { few } from './choice.suite.ts'
import type { Column, Family } from './family.suite.ts'
import { fileOf } from './file.suite.ts'

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
      })
      .map(({ kept, others, nulls, both, keyword }) => {
        const other = columns.map((column, at): Column => {
          const cells = [...column.cells.slice(0, kept), ...(others[at] ?? []), null]
          return { ...column, cells }
        })
        const names = both ? ['c0', 'c1'] : ['c1']
        const members = { file: 'other/a.parquet', column: 'c1' }
        return {
          demands: { 'foreign-keys': [{ columns: names, in: 'other/a.parquet', to: names, nulls }] },
          files: { 'other/a.parquet': fileOf(other, 0, kept + 3) },
          ...(keyword === undefined ? {} : { columns: { c1: { [keyword]: members } } }),
        }
      }),
}
