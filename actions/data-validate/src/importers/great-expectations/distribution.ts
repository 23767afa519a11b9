import { isMap } from '@ml-actions/data-validate/forms/form'
import { Unmapped } from '../unmapped.ts'
import type { Translate } from './expectation.ts'
import type { Kwargs } from './kwargs.ts'
import { literalOf, typeFor } from './literal.ts'

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
    const unseen = holdout.tails > 0 ? { unseen: holdout.tails } : {}
    into.ask(
      'distribution',
      { reference: { values, weights, ...unseen }, metric: 'kl', max },
      typeFor(values),
    )
  } else {
    into.ask('distribution', { reference: binned(partition, holdout), metric: 'kl', max }, 'number')
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
 * Writes a partition into bins as a reference without a rest: what lies outside the bins has a bin of its own,
 * and weights held out are given to it and to the bins that have none. The last bin of theirs holds its upper end.
 */
function binned(partition: Readonly<Record<string, unknown>>, { tails, inside }: Holdout): object {
  const bins = numbersIn(partition, 'bins')
  const weights = numbersIn(partition, 'weights')
  const given = partition['tail_weights'] === undefined ? undefined : numbersIn(partition, 'tail_weights')
  if (bins.length !== weights.length + 1) throw wrong('not of one bin edge more than weights')
  if (bins.some((edge, index) => index > 0 && edge <= (bins[index - 1] ?? Number.NaN)))
    throw wrong('of edges that do not rise')
  sumToOne([...weights, ...(given ?? [])])
  const [lowest = 0, highest = 0] = [bins[0], bins.at(-1)]
  const open = { below: lowest === Number.NEGATIVE_INFINITY, above: highest === Number.POSITIVE_INFINITY }
  if (given !== undefined && (given.length !== 2 || tails > 0))
    throw wrong('of tail_weights beside a tail_weight_holdout, or not of two')
  if (given !== undefined && (open.below || open.above)) throw wrong('of tail_weights beside an infinite end')
  if (open.below && open.above && tails > 0) throw wrong('of two infinite ends, which leave no tails')
  const zeros = weights.filter((weight) => weight === 0).length
  const scaled = weights.map((weight) =>
    weight === 0 && inside > 0 ? inside / zeros : weight * (1 - tails - inside),
  )
  const each = open.below || open.above ? tails : tails / 2
  const [below, above] = given ?? [each, each]
  return {
    bins: [
      ...(open.below ? [] : [Number.NEGATIVE_INFINITY]),
      ...bins.slice(0, -1),
      ...(open.above ? [highest] : [nextUp(highest), Number.POSITIVE_INFINITY]),
    ],
    weights: [...(open.below ? [] : [below ?? 0]), ...scaled, ...(open.above ? [] : [above ?? 0])],
  }
}

/** The next double: what is below it is at most the number itself. */
function nextUp(number: number): number {
  const bits = new BigInt64Array(new Float64Array([number === 0 ? 0 : number]).buffer)
  bits[0] = (bits[0] ?? 0n) + (number < 0 ? -1n : 1n)
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
