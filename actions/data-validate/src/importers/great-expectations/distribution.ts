import { isMap } from '@ml-actions/verdict/mapping'
import { Unmapped } from '../unmapped.ts'
import type { Translate } from './expectation.ts'
import type { Kwargs } from './kwargs.ts'
import { isInteger, literalOf, typeFor } from './literal.ts'

/** Theirs is the divergence of the data from the partition, natural logarithms, each side made to sum to 1. */
const divergence: Translate = (kwargs, into) => {
  const column = kwargs.text('column')
  const max = kwargs.optionalNumber('threshold')
  const partition = kwargs.get('partition_object')
  kwargs.flag('bucketize_data', true)
  if (partition === undefined && max !== undefined) {
    throw new Unmapped("it compares the data with the data's own partition, which asks nothing", ['kwargs'])
  }
  const holdout = {
    tails: shareOf(kwargs, 'tail_weight_holdout'),
    inside: shareOf(kwargs, 'internal_weight_holdout'),
  }
  if (partition === undefined || max === undefined) {
    into.present(column)
    return
  }
  if (!isMap(partition)) throw wrong('no map')
  if (max < 0) throw new Unmapped('its threshold is below 0', ['kwargs', 'threshold'])
  if (partition['values'] !== undefined) {
    if (holdout.inside > 0) throw wrong('of values, which have no internal_weight_holdout')
    const values = listIn(partition, 'values').map((value) =>
      literalOf(value, into.typeOf(column), 'partition_object'),
    )
    const weights = numbersIn(partition, 'weights')
    sumToOne(weights)
    if (weights.length !== values.length) throw wrong('not as many weights as values')
    into.ask(
      'distribution',
      {
        reference: { values, weights, ...(holdout.tails > 0 ? { unseen: holdout.tails } : {}) },
        metric: 'kl',
        max,
      },
      typeFor(values),
    )
  } else {
    into.ask(
      'distribution',
      { reference: inWholes(binned(partition, holdout), isInteger(into.typeOf(column))), metric: 'kl', max },
      'number',
    )
  }
}

/** Expectations about the distribution of a column. */
export const distribution: readonly (readonly [string, Translate])[] = [
  ['expect_column_kl_divergence_to_be_less_than', divergence],
]

function wrong(why: string): Unmapped {
  return new Unmapped(`its partition_object is ${why}`, ['kwargs', 'partition_object'])
}

function shareOf(kwargs: Kwargs, key: string): number {
  const share = Number(kwargs.optionalNumber(key) ?? 0)
  if (share >= 0 && share <= 1) return share
  throw new Unmapped(`its ${key} is no share from 0 to 1`, ['kwargs', key])
}

interface Holdout {
  readonly tails: number
  readonly inside: number
}

/**
 * Writes a partition into bins as a reference: what lies outside the bins has the tails, and weights held out are
 * given to them and to the bins that have none. An infinite end of theirs is a tail of ours; only where the upper
 * end is infinite does the last finite edge belong to what is above it, so that it becomes the double before.
 */
function binned(partition: Readonly<Record<string, unknown>>, { tails, inside }: Holdout): Binned {
  const bins = numbersIn(partition, 'bins')
  const weights = numbersIn(partition, 'weights')
  const given = partition['tail_weights'] === undefined ? undefined : numbersIn(partition, 'tail_weights')
  if (bins.length !== weights.length + 1) throw wrong('not of one bin edge more than weights')
  if (bins.some((edge, index) => index > 0 && edge <= (bins[index - 1] ?? Number.NaN))) {
    throw wrong('of edges that do not rise')
  }
  sumToOne([...weights, ...(given ?? [])])
  const [below, above] = [bins[0] === Number.NEGATIVE_INFINITY, bins.at(-1) === Number.POSITIVE_INFINITY]
  refuseTails(given, { below, above, tails })
  const zeros = weights.filter((weight) => weight === 0).length
  const scaled = weights.map((weight) =>
    weight === 0 && inside > 0 ? inside / zeros : weight * (1 - tails - inside),
  )
  const each = below || above ? tails : tails / 2
  const edges = bins.slice(below ? 1 : 0, above ? -1 : undefined)
  const last = edges.at(-1)
  if (last === undefined || edges.length < 2) throw wrong('of fewer than two finite edges')
  return {
    bins: above ? [...edges.slice(0, -1), nextDown(last)] : edges,
    weights: scaled.slice(below ? 1 : 0, above ? -1 : undefined),
    tails: [below ? scaled[0] : (given?.[0] ?? each), above ? scaled.at(-1) : (given?.[1] ?? each)],
  }
}

interface Binned {
  readonly bins: readonly number[]
  readonly weights: readonly number[]
  readonly tails: readonly unknown[]
}

/** Among whole numbers an edge is the next of them, and the last one, which its bin holds, the one before. */
function inWholes(reference: Binned, whole: boolean): Binned {
  const { bins } = reference
  const rounded = bins.map(
    (edge, index) => (index === bins.length - 1 ? Math.floor(edge) : Math.ceil(edge)) + 0,
  )
  return whole ? { ...reference, bins: rounded } : reference
}

function refuseTails(
  given: readonly number[] | undefined,
  { below, above, tails }: { readonly below: boolean; readonly above: boolean; readonly tails: number },
): void {
  if (given !== undefined && given.length !== 2) throw wrong('of tail_weights that are not two')
  if (given !== undefined && tails > 0) throw wrong('of tail_weights beside a tail_weight_holdout')
  if (given !== undefined && (below || above)) throw wrong('of tail_weights beside an infinite end')
  if (below && above && tails > 0) throw wrong('of two infinite ends, which leave no tails')
}

/** The double before. */
function nextDown(number: number): number {
  if (number === 0) return -Number.MIN_VALUE
  const bits = new BigInt64Array(new Float64Array([number]).buffer)
  bits[0] = (bits[0] ?? 0n) + (number < 0 ? 1n : -1n)
  return new Float64Array(bits.buffer)[0] ?? number
}

function listIn(partition: Readonly<Record<string, unknown>>, key: string): readonly unknown[] {
  const list = partition[key]
  if (Array.isArray(list) && list.length > 0) return list
  throw wrong(`without a list of ${key}`)
}

function numbersIn(partition: Readonly<Record<string, unknown>>, key: string): readonly number[] {
  const list = listIn(partition, key)
  if (list.every((one) => typeof one === 'number' && !Number.isNaN(one))) return list as readonly number[]
  throw wrong(`of ${key} that are no numbers`)
}

/** numpy's allclose: within 1e-8 + 1e-5. */
function sumToOne(weights: readonly number[]): void {
  if (weights.some((weight) => weight < 0)) throw wrong('of a weight below 0')
  if (Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1) > 1e-8 + 1e-5)
    throw wrong('of weights that do not sum to 1')
}
