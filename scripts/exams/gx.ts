import { greatExpectations } from '@ml-actions/data-validate/importers/great-expectations/great-expectations'
import { contractText, importDocument } from '@ml-actions/data-validate/importers/importer'
import { typesIn } from '@ml-actions/data-validate/modes/convert'
import { twinWorld } from '@ml-actions/data-validate/modes/twin'
import { silent, validated } from '@ml-actions/data-validate/twin'
import type { TypeName } from '@ml-actions/dataset/table'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { exam, type Paper } from './exam.ts'

interface Case {
  readonly id: string
  readonly expectation: string
  readonly dataset: string
  readonly kwargs: Readonly<Record<string, unknown>>
}

interface Own extends Paper {
  readonly datasets: Readonly<Record<string, { readonly columns: Columns }>>
}

type Columns = Readonly<Record<string, { readonly type: string; readonly values: readonly unknown[] }>>

/** Expectations of Great Expectations, through its importer and as JSON Lines through the reader. */
export const gx = exam<Case, Own>('gx', answer)

async function answer({ expectation, dataset, kwargs }: Case, { datasets }: Own): Promise<object> {
  const columns = datasets[dataset]?.columns ?? {}
  const suite = suiteText({ name: 'exam', expectations: [{ type: expectation, kwargs }] })
  const known = await typesIn(
    { data: ['data.jsonl'], format: 'auto' },
    { log: silent, signal: new AbortController().signal },
    twinWorld({ 'data.jsonl': linesOf(columns) }),
  )
  // The tables of the exam have types, as a Parquet file has them; whether values are mixed only the data tell.
  const given = { ...known, typeOf: (column: string) => types[columns[column]?.type ?? ''] }
  try {
    const { contract, refused } = importDocument(greatExpectations, suite, 'suite.json', given)
    if (refused.length > 0)
      return { outcome: 'refused', why: refused.map(({ what, why }) => `${what}: ${why}`) }
    return inAnswer(
      await validated(contractText(contract), { 'data.jsonl': linesOf(columns) }, { values: 'full' }),
    )
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    return { outcome: 'misuse', why: [error.message] }
  }
}

const types: Readonly<Record<string, TypeName>> = {
  int: 'int64',
  float: 'float64',
  bool: 'bool',
  string: 'text',
  datetime: 'datetime',
  date: 'date',
}

/** A float is printed with its point, as the source's own writer does, so that it is no whole number. */
function linesOf(columns: Columns): string {
  const entries = Object.entries(columns)
  const rows = Math.max(0, ...entries.map(([, { values }]) => values.length))
  return Array.from({ length: rows }, (_, row) => {
    const record = entries.map(([name, { values }]) => [name, values[row] ?? null])
    return `${JSON.stringify(Object.fromEntries(record))}\n`
  }).join('')
}

/** Prints a suite as Python does: infinities are words. */
function suiteText(suite: object): string {
  const isInfinite = (value: unknown) => value === Infinity || value === -Infinity
  const marked = JSON.stringify(suite, (_, value) => (isInfinite(value) ? `@${value}@` : value))
  return marked.replace(/"@(-?Infinity)@"/g, '$1')
}

function inAnswer({ outcome, checks }: Verdict): object {
  const findings = checks.flatMap((check) => check.findings)
  const rows = new Set(findings.flatMap(({ place }) => (place?.row === undefined ? [] : [place.row - 1])))
  return {
    outcome,
    unexpected_rows: [...rows].toSorted((one, other) => one - other),
    ...observedIn(checks),
    is: checks.map((check) => `${check.name}: ${check.outcome}: ${check.is}`),
  }
}

/** The number that a check found; of several quantiles it only has words, in which those between ranges are named. */
function observedIn(checks: Verdict['checks']): object {
  const quantiles = checks.find(({ rule }) => rule === 'data/quantiles')
  if (quantiles !== undefined) {
    const found = [...quantiles.is.matchAll(/(?:median|(\S+) quantile) is (?:about )?(-?[0-9.e+-]+[0-9])/g)]
    const values = found.map(([, share = '0.5', value]) => [Number(share), Number(value)] as const)
    return { observed_value: { values: values.toSorted(([a], [b]) => a - b).map(([, value]) => value) } }
  }
  const observed = checks.find((check) => check.observed !== undefined)?.observed?.value
  return observed === undefined ? {} : { observed_value: observed }
}
