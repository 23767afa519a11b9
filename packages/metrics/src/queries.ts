import type { Estimate, Undefined } from './estimate.ts'
import { nothing } from './estimate.ts'
import { meanOf } from './mean.ts'
import type { Measure } from './metrics/metric.ts'
import type { Examples } from './predictions.ts'
import type { Query } from './query.ts'

type OfQueries = Measure & { is: 'queries' }

/** Estimates the mean of a value a query; queries are what varies, not rows. */
export function estimateQueries(measure: OfQueries, examples: Examples, seed: string): Estimate | Undefined {
  return ofDefined(valuesOf(measure, examples), seed)
}

/** Estimates the mean difference of a value a query, first − factor · second. */
export function estimateQueriesChange(
  [first, second]: readonly [OfQueries, OfQueries],
  [candidate, baseline]: readonly [Examples, Examples],
  { factor, seed }: { readonly factor: number; readonly seed: string },
): Estimate | Undefined {
  const taken = valuesOf(second, baseline)
  const differences = valuesOf(first, candidate).map(
    (value, query) => value - factor * (taken[query] as number),
  )
  return ofDefined(differences, seed)
}

function ofDefined(values: Float64Array, seed: string): Estimate | Undefined {
  const defined = values.filter((value) => !Number.isNaN(value))
  if (defined.length === 0) return { ...nothing, because: 'no query has a relevant row' }
  const seen = meanOf(defined, seed)
  return seen.is === 'estimate' ? { ...seen, unit: 'queries' } : seen
}

/** The value of each query, in the order in which they first come; NaN where it has none. */
function valuesOf({ of }: OfQueries, { labels, rows, scores = labels, groups }: Examples): Float64Array {
  const members = new Map<number, number[]>()
  for (let row = 0; row < rows; row++) {
    const query = groups?.[row] ?? 0
    const known = members.get(query)
    if (known === undefined) members.set(query, [row])
    else known.push(row)
  }
  const pick = (column: Float64Array, some: readonly number[]) =>
    Float64Array.from(some, (row) => column[row] as number)
  return Float64Array.from(
    members.values(),
    (some) => of({ relevance: pick(labels, some), scores: pick(scores, some) }) ?? Number.NaN,
  )
}

/**
 * The relevance of a query's rows as they are ranked. Of equal scores the least relevant come first, so that a model gains
 * nothing by saying the same of all rows.
 */
export function ranked({ relevance, scores }: Query): Float64Array {
  const order = Array.from(scores.keys()).sort(
    (one, other) =>
      (scores[other] as number) - (scores[one] as number) ||
      (relevance[one] as number) - (relevance[other] as number),
  )
  return Float64Array.from(order, (row) => relevance[row] as number)
}

/**
 * Makes a measure of queries: one without a relevant row has no value and is left out, or counts as 0 where that is asked.
 * @param of  the value of a query that has a relevant row
 */
export function ofQueries(
  { labels }: Examples,
  emptyQueries: unknown,
  of: (query: Query) => number,
): Measure | Undefined {
  if (labels.some((label) => label < 0))
    return { ...nothing, because: 'a label is below 0, and relevance is not' }
  const none = emptyQueries === 'zero' ? 0 : undefined
  return {
    is: 'queries',
    of: (query) => (query.relevance.some((relevance) => relevance > 0) ? of(query) : none),
  }
}
