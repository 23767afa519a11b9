import { isDeepStrictEqual } from 'node:util'
import { readSettings } from '@ml-actions/action/settings'
import { checks } from '@ml-actions/data-validate/checks/catalogue'
import type { Check } from '@ml-actions/data-validate/checks/check'
import { parseContract } from '@ml-actions/data-validate/contract/parse'
import { type ContractDocument, printContract } from '@ml-actions/data-validate/contract/print'
import { lintContract } from '@ml-actions/data-validate/modes/lint'
import { validated } from '@ml-actions/data-validate/twin'
import { Misuse } from '@ml-actions/verdict/faults'
import { documentParser } from './documents.ts'

const all: readonly Check[] = checks

/** The long form of what may be asked in the short one. */
function longForm({ example, perValue }: Check): object {
  const mostly = perValue ? { mostly: 0.9, when: { d: { min: 1 } } } : {}
  return { value: example, severity: 'warn', why: 'so', ...mostly }
}

/** Contracts of one keyword each, asked of columns of one type or of none. */
function contractsOf(check: Check, type: object): readonly object[] {
  const { name, level } = check
  // The file that an example names is one of those below.
  const example: unknown = JSON.parse(JSON.stringify(check.example).replaceAll('.parquet', '.csv'))
  const columns = { c: type, d: { type: 'int64' } }
  if (level === 'row') return [{ contract: 1, columns: { '*': type }, 'row-rules': [example] }]
  return [example, longForm({ ...check, example })].map((asked) =>
    level === 'dataset'
      ? { contract: 1, columns, [name]: asked }
      : { contract: 1, columns: { ...columns, [name === 'count' ? 'c*' : 'c']: { ...type, [name]: asked } } },
  )
}

const types = ['int64', 'decimal', 'float64', 'bool', 'datetime', 'text']
const documents = all
  .flatMap((check) => [{}, ...types.map((type) => ({ type }))].flatMap((type) => contractsOf(check, type)))
  .filter(isRead)

const texts = [
  'contract: 1\nname: churn # set\ndata: { path: "d*.csv", csv: { delimiter: ";", null: ["", NA] } }\nrows: { min: 1 }\ncolumns:\n  "c*": { count: 1, type: float64, min: 0, null-share: { below: 0.05 } }\n  d: { type: int64, one-of: [0, 1], nulls: never }\nlabel: { column: d, classes: [0, 1], top-share: { below: 0.95 } }\n',
  'contract: 1\nother-columns: warn\nprimary-key: [d]\nsample: { rows: 2, seed: a }\ncolumns:\n  d: { type: int64, accept: [leading-zeros, { thousands: "," }] }\n  c: { type: datetime, timezone: required, format: { strptime: "%d.%m.%Y" } }\nrow-rules:\n  - { name: n, when: { d: { one-of: [1] } }, expect: { c: { nulls: never } } }\n',
]

const data = {
  'd.csv': 'c,d\n1,1\n,2\na,\n"",007\n2024-01-01T00:00:00Z,-1\n1.50,3\n',
  'customers.csv': 'id\n1\n',
}

/** Contracts: read, printed and read again, looked through, and asked of a file. */
export const contract = documentParser({
  name: 'contract',
  documents,
  texts,
  async read(text) {
    const { columns, demands } = parseContract(text, 'contract.yml')
    for (const { check, asked, place } of [...demands, ...columns.flatMap((rule) => rule.demands)]) {
      if (place.line === undefined || place.line < 1) throw new Error(`"${check.name}" has no place`)
      if (!/^\S.*\S$/su.test(check.wanted(asked))) throw new Error(`"${check.name}" has no words`)
    }
    const { value } = readSettings(text, 'contract.yml')
    lintContract(value)
    const printed = readSettings(printContract(value as ContractDocument), 'printed.yml')
    if (!isDeepStrictEqual(printed.value, value))
      throw new Error('what is printed is read as another contract')
    const verdict = await validated(text, data, { values: 'full' })
    if (verdict.checks.some(({ is }) => !/^\S.*\S$/su.test(is))) throw new Error('a check has no words')
  },
})

function isRead(document: unknown): boolean {
  try {
    parseContract(JSON.stringify(document), 'contract.yml')
    return true
  } catch (error) {
    if (error instanceof Misuse) return false
    throw error
  }
}
