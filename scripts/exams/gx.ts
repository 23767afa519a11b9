import { greatExpectations } from '@ml-actions/data-validate/importers/great-expectations/great-expectations'
import { contractText, importDocument } from '@ml-actions/data-validate/importers/importer'
import { judgedTyped, type Typed } from '@ml-actions/data-validate/twin'
import type { TypeName } from '@ml-actions/dataset/table'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { exam, type Paper } from './exam.ts'

interface Case {
  readonly id: string
  readonly expectation: string
  readonly dataset: string
  readonly kwargs: Readonly<Record<string, unknown>>
}

interface Own extends Paper {
  readonly datasets: Readonly<Record<string, { readonly columns: Readonly<Record<string, Column>> }>>
}

interface Column {
  readonly type: string
  readonly values: readonly (number | string | boolean | null)[]
}

/** Expectations of Great Expectations, through its importer. */
export const gx = exam<Case, Own>('gx', answer)

function answer({ expectation, dataset, kwargs }: Case, { datasets }: Own): object {
  const columns = datasets[dataset]?.columns ?? {}
  const suite = suiteText({ name: 'exam', expectations: [{ type: expectation, kwargs }] })
  const given = { typeOf: (column: string) => types[columns[column]?.type ?? ''] }
  const { contract, refused } = importDocument(greatExpectations, suite, 'suite.json', given)
  if (refused.length > 0)
    return { outcome: 'refused', why: refused.map(({ what, why }) => `${what}: ${why}`) }
  return inAnswer(judgedTyped(contractText(contract), typed(columns)))
}

const types: Readonly<Record<string, TypeName>> = {
  int: 'int64',
  float: 'float64',
  bool: 'bool',
  string: 'text',
  datetime: 'datetime',
  date: 'date',
}

function typed(columns: Readonly<Record<string, Column>>): Readonly<Record<string, Typed>> {
  const forms = {
    int: 'integer',
    float: 'float',
    bool: 'boolean',
    datetime: 'datetime',
    date: 'datetime',
  } as const
  return Object.fromEntries(
    Object.entries(columns).map(([name, { type, values }]) => {
      const own = types[type]
      const is = type in forms ? forms[type as keyof typeof forms] : 'text'
      return [name, { ...(own === undefined ? {} : { own }), is, cells: values }]
    }),
  )
}

/** Prints a suite as Python does: infinities are words. */
function suiteText(suite: object): string {
  const marked = JSON.stringify(suite, (_, value) => (Math.abs(value) === Infinity ? `@${value}@` : value))
  return marked.replace(/"@(-?Infinity)@"/g, '$1')
}

function inAnswer({ outcome, checks }: Verdict): object {
  const findings = checks.flatMap((check) => check.findings ?? [])
  const rows = new Set(findings.flatMap(({ place }) => (place?.row === undefined ? [] : [place.row - 1])))
  return { outcome, unexpected_rows: [...rows].toSorted((one, other) => one - other) }
}
