import fc from 'fast-check'
import { checks } from '../checks/catalogue.ts'
import { families } from './drawn/catalogue.suite.ts'
import { few } from './drawn/choice.suite.ts'
import type { Column, Family, Part } from './drawn/family.suite.ts'
import { fileOf } from './drawn/file.suite.ts'
import { type Sort, sorts } from './drawn/sort.suite.ts'

/** A contract as JSON, which is YAML, and a file. */
export interface Case {
  readonly contract: string
  readonly files: Readonly<Record<string, Uint8Array>>
}

type Keywords = Readonly<Record<string, unknown>>

interface Asked extends Column {
  readonly keywords: Keywords
}

interface Shape {
  readonly mostly: number | undefined
  readonly isConditional: boolean
  readonly separate: boolean
  /** Where the rows are cut into two files, if it is among them. */
  readonly cut: number
  readonly columns: readonly Asked[]
}

/** Contracts and tables that go together. */
export const cases: fc.Arbitrary<Case> = fc
  .record({ rows: fc.nat({ max: 12 }), sorts: fc.array(few(...sorts), { minLength: 2, maxLength: 5 }) })
  .chain(({ rows, sorts: own }) =>
    fc.record({
      mostly: fc.option(few(0.5, 0.9), { nil: undefined }),
      isConditional: fc.boolean(),
      separate: fc.boolean(),
      cut: fc.nat({ max: 12 }),
      columns: fc.tuple(...own.map((sort) => columnOf(sort, rows))),
    }),
  )
  .chain((shape) => partsOf(shape.columns).map((parts) => caseOf(shape, parts)))

function columnOf(sort: Sort, rows: number): fc.Arbitrary<Asked> {
  const { said, value } = sort
  const all = families.flatMap(({ ofColumn }) => (ofColumn === undefined ? [] : [ofColumn(sort)]))
  return fc.record({
    sort: fc.constant(sort),
    keywords: fc.tuple(...all).map((some) => Object.assign({}, ...some) as Keywords),
    listed: said === undefined ? fc.constant([]) : fc.array(said, { minLength: 3, maxLength: 3 }),
    cells: fc.array(fc.option(value, { freq: 5, nil: null }), { minLength: rows, maxLength: rows }),
  })
}

function partsOf(columns: readonly Column[]): fc.Arbitrary<readonly Part[]> {
  return fc.tuple(
    ...families.flatMap(({ ofTable }: Family) => (ofTable === undefined ? [] : [ofTable(columns)])),
  )
}

function caseOf(shape: Shape, parts: readonly Part[]): Case {
  const { isConditional, separate, cut, columns } = shape
  const when = isConditional ? { c0: { nulls: 'never' } } : undefined
  const own: NonNullable<Part['columns']> = Object.assign({}, ...parts.map((part) => part.columns))
  const contract = {
    contract: 1,
    data: { path: 'data/*.parquet', ...(separate ? { shards: 'separate' } : {}) },
    ...Object.assign({}, ...parts.map(({ demands }) => demands)),
    'row-rules': parts.flatMap(({ rules = [] }) => rules),
    columns: Object.fromEntries(
      columns.map(({ sort, keywords }, index) => [
        `c${index}`,
        {
          type: sort.type,
          ...longForm({ ...keywords, ...own[`c${index}`] }, shape.mostly, index === 0 ? undefined : when),
        },
      ]),
    ),
  }
  const rows = columns[0]?.cells.length ?? 0
  const stretches = cut > 0 && cut < rows ? [[0, cut] as const, [cut, rows] as const] : [[0, rows] as const]
  const data = stretches.map(([from, to], at) => [`data/${at}.parquet`, fileOf(columns, from, to)] as const)
  return {
    contract: JSON.stringify(contract),
    files: Object.assign(Object.fromEntries(data), ...parts.map(({ files }) => files)),
  }
}

/** Keywords that say how a column is read, and not what is asked of it. */
const readings = ['empty', 'nan']

const perValue: readonly string[] = checks.flatMap((check) =>
  check.level === 'column' && check.perValue ? [check.name] : [],
)

function longForm(keywords: Keywords, mostly: number | undefined, when: object | undefined) {
  return Object.fromEntries(
    Object.entries(keywords).map(([keyword, value]) => {
      if (readings.includes(keyword) || value === 'allowed') return [keyword, value]
      const more = {
        ...(mostly === undefined || !perValue.includes(keyword) ? {} : { mostly }),
        ...(when === undefined ? {} : { when }),
      }
      return [keyword, Object.keys(more).length === 0 ? value : { value, ...more }]
    }),
  )
}
