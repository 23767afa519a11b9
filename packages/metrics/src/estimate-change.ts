import { tango } from '@ml-actions/stats/intervals/tango'
import { wilson } from '@ml-actions/stats/intervals/wilson'
import { estimateAreaChange } from './area.ts'
import { estimateCells } from './cells.ts'
import { isAnswered } from './counted-together.ts'
import { type Estimate, notCounted, nothing, type Undefined, unbounded, zOf } from './estimate.ts'
import { squareAndAdd } from './estimate-apart.ts'
import { estimateTally } from './estimate-tally.ts'
import { meanOf } from './mean.ts'
import { type Example, type Measure, type Metric, partsOf } from './metrics/metric.ts'
import { nameWith, type Settings } from './metrics/settings.ts'
import type { Both } from './predictions.ts'
import { estimateQueriesChange } from './queries.ts'
import { estimateResampled, mindsOrder } from './resample.ts'
import { difference, type Statistic } from './statistic.ts'
import { statisticOf } from './statistic-of.ts'
import { inOneOrder, unitsOf } from './units.ts'
import { unusable } from './unusable.ts'

/**
 * Estimates how much a metric changed, candidate − factor · baseline, over the same rows.
 *
 * Tango's score interval for shares with the same denominator, DeLong for areas, t or BCa bootstrap on differences for
 * means, a paired BCa bootstrap for the others. A factor other than 1 serves relative margins: with 0.98 a bound above 0
 * shows that less than 2 % is lost. A share with such a factor gets square-and-add limits with the correlation of the pairs.
 */
export function estimateChange(
  metric: Metric,
  both: Both,
  { factor = 1, settings = {} }: { readonly factor?: number; readonly settings?: Settings } = {},
): Estimate | Undefined {
  const { candidate, baseline } = both
  const not = unusable(metric, candidate) ?? unusable(metric, baseline)
  if (not !== undefined) return not
  const [first, second] = [metric.measure(candidate, settings), metric.measure(baseline, settings)]
  if (first.is === 'undefined') return first
  if (second.is === 'undefined') return second
  const seed = `${nameWith(metric.name, settings)} ${factor}`
  if (!isAnswered(first, candidate)) return notCounted
  if (first.is === 'queries')
    return estimateQueriesChange([first, second as typeof first], [candidate, baseline], { factor, seed })
  const isResampled = ['root-mean', 'means', 'weighted', 'median'].includes(first.is)
  const isBound = first.is === 'largest' || first.is === 'score'
  if (isResampled || (candidate.groups !== undefined && !isBound)) {
    const sides = [candidate, baseline] as const
    const [fresh, old] = mindsOrder(first, candidate) ? inOneOrder(sides) : sides
    const [one, other] = [fresh, old].map((side) => statisticOf(metric.measure(side, settings), side)) as [
      Statistic | Undefined,
      Statistic | Undefined,
    ]
    if ('is' in one) return one
    if ('is' in other) return other
    return estimateResampled(difference(one, other, factor), unitsOf(fresh), seed)
  }
  return change({ first, second: second as never, both, seed, factor })
}

/** How both models' values are made, which is in one way, and of which rows. */
interface Change<Is extends Measure> {
  readonly first: Is
  readonly second: Is
  readonly both: Both
  readonly seed: string
  readonly factor: number
}

function change(asked: Change<Measure>): Estimate | Undefined {
  const { first, both, seed, factor } = asked
  const { candidate, baseline } = both
  switch (first.is) {
    case 'share':
      return share(asked as Change<Share>)
    case 'tally': {
      const { second } = asked as Change<Measure & { is: 'tally' }>
      const sides = [
        { measure: first, examples: candidate },
        { measure: second, examples: baseline },
      ]
      return estimateTally(sides, { seed, factor })
    }
    case 'mean': {
      const { second } = asked as Change<Measure & { is: 'mean' }>
      const taken = partsOf(baseline, second.part)
      const differences = partsOf(candidate, first.part).map(
        (each, row) => each - factor * (taken[row] as number),
      )
      return meanOf(differences, seed, candidate.times)
    }
    case 'largest': {
      const { second } = asked as Change<typeof first>
      const [fresh, old] = [candidate, baseline].map((side, at) =>
        partsOf(side, (at === 0 ? first : second).part).reduce((most, part) => Math.max(most, part), 0),
      ) as [number, number]
      const value = fresh - factor * old
      return {
        is: 'estimate',
        value,
        n: candidate.rows,
        error: 0,
        method: 'largest seen',
        within: () => unbounded,
      }
    }
    case 'area':
      return estimateAreaChange(both, factor, first.code)
    default:
      return { ...nothing, because: 'two of them are not compared' }
  }
}

type Share = Measure & { is: 'share' }

function share(asked: Change<Share>): Estimate | Undefined {
  const { first, second, both, seed, factor } = asked
  // 0 where the row does not matter, 1 where it does not count, 2 where it does.
  const part = (measure: Share) => (example: Example) => (measure.part(example) ?? -1) + 1
  const [one, other] = [partsOf(both.candidate, part(first)), partsOf(both.baseline, part(second))]
  const counts = Array<number>(9).fill(0)
  for (let row = 0; row < one.length; row++) {
    const cell = 3 * (one[row] as number) + (other[row] as number)
    counts[cell] = (counts[cell] as number) + (both.candidate.times?.[row] ?? 1)
  }
  if (first.among === 'predictions') return ofDifferentRows(counts, seed, factor)
  const [neither, lost, gained, all] = [counts[4], counts[5], counts[7], counts[8]] as [
    number,
    number,
    number,
    number,
  ]
  const agreement = { both: all, gained, lost, neither, n: neither + lost + gained + all }
  if (agreement.n === 0) return nothing
  return factor === 1 ? plain(agreement) : scaled(agreement, factor)
}

/** How many rows count with both, with the candidate only, with the baseline only, with neither, and all together. */
interface Agreement {
  readonly both: number
  readonly gained: number
  readonly lost: number
  readonly neither: number
  readonly n: number
}

function plain({ gained, lost, n }: Agreement): Estimate {
  return {
    is: 'estimate',
    value: (gained - lost) / n,
    n,
    // From the share of rows on which the two disagree: what it is if the models are equally good.
    error: Math.sqrt((gained + lost) / n / n),
    method: 'Tango',
    within: (tail) => tango({ pairs: n, gained, lost }, zOf(tail)),
  }
}

function scaled({ both: all, gained, lost, neither, n }: Agreement, factor: number): Estimate {
  const [one, other] = [all + gained, all + lost]
  const spread = Math.sqrt(one * (n - one) * other * (n - other))
  const correlation = spread === 0 ? 0 : (all * neither - gained * lost) / spread
  const within = (tail: number) =>
    squareAndAdd(
      { value: one / n, bounds: wilson(one, n, zOf(tail)) },
      { value: other / n, bounds: wilson(other, n, zOf(tail)) },
      { factor, correlation },
    )
  const [p, q] = [one / n, other / n]
  const shared = correlation * Math.sqrt(p * (1 - p) * q * (1 - q))
  const perRow = p * (1 - p) + factor ** 2 * q * (1 - q) - 2 * factor * shared
  return {
    is: 'estimate',
    value: p - factor * q,
    n,
    error: Math.sqrt(Math.max(0, perRow) / n),
    method: 'paired square-and-add',
    within,
  }
}

/** Two shares whose rows each model chooses: a function of nine counts. */
function ofDifferentRows(counts: readonly number[], seed: string, factor: number): Estimate | Undefined {
  const of = (some: readonly number[]) => {
    const sum = (...cells: readonly number[]) => cells.reduce((all, cell) => all + (some[cell] as number), 0)
    const [counted, n] = [sum(6, 7, 8), sum(3, 4, 5, 6, 7, 8)]
    const [otherCounted, otherN] = [sum(2, 5, 8), sum(1, 2, 4, 5, 7, 8)]
    if (n === 0 || otherN === 0) return nothing
    return { value: counted / n - factor * (otherCounted / otherN), n: Math.min(n, otherN) }
  }
  return estimateCells({ counts, of }, seed)
}
