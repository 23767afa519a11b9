import { inWords, type Range, withinExactly } from '@ml-actions/conditions/forms/range'
import { compareDecimals, type Decimal, decimalText } from '@ml-actions/conditions/values/decimal'
import { counted, grouped, listed } from '@ml-actions/conditions/words'
import { compareRatios, nearestDouble, type Ratio } from '@ml-actions/stats/summaries/ratio'
import type { NumberColumn } from '../values/number.ts'
import { addRanking, mergeRankings, narrow, numbersAt, type Ranking } from '../values/ranking.ts'
import { ratioInWords } from '../values/total.ts'
import { notFinite } from './aggregate.ts'
import type { Answer, ColumnLook, Given } from './check.ts'

/** One quantile and the range that it must lie in. */
export interface Quantile {
  /** 0 … 1, exact. */
  readonly p: Decimal
  readonly range: Range
}

/** How a quantile that lies between two numbers is made: from both, or the nearer of them, of two equally near the even. */
export const methodNames = ['linear', 'nearest', 'lower', 'higher', 'midpoint'] as const

/** One of the ways in which numpy has them too. */
export type Method = (typeof methodNames)[number]

/** What is asked: quantiles in the author's order. */
export interface Quantiles {
  readonly method: Method
  readonly quantiles: readonly Quantile[]
}

/** The numbers of a column by rank, and the cells that were none. */
export interface Ranked {
  readonly ranking: Ranking
  skipped: number
}

/** Sees a batch, in whichever pass. */
export function lookRanked(state: Ranked, { cells: [cells], rows }: ColumnLook): void {
  const isFirst = (state.ranking.search?.level ?? 0) === 0
  if (isFirst) state.skipped += cells.nulls + cells.invalid
  addRanking(state.ranking, cells.column as NumberColumn, rows)
}

/** The numbers of two parts together. */
export function mergeRanked(one: Ranked, other: Ranked): Ranked {
  const ranking = mergeRankings(one.ranking, other.ranking)
  return { ranking, skipped: one.skipped + other.skipped }
}

/** Ends a pass; true where the numbers of these quantiles must be looked for once more. */
export function seekQuantiles({ ranking }: Ranked, { quantiles, method }: Quantiles): boolean {
  const { evaluated, nonFinite } = ranking
  if (evaluated === 0 || nonFinite > 0) return false
  return narrow(ranking, ranksIn({ quantiles, method }, evaluated))
}

/** The ranks, from 0, that quantiles of so many numbers are made of. */
export function ranksIn({ quantiles, method }: Quantiles, evaluated: number): readonly number[] {
  return quantiles.flatMap(({ p }) => ranksOf(p, evaluated, method).ranks)
}

/** Answers whether each quantile lies in its range. */
export function answerQuantiles({ ranking, skipped }: Ranked, asked: Quantiles, { showing }: Given): Answer {
  const { evaluated, nonFinite, isFloat } = ranking
  const { quantiles, method } = asked
  const told = { evaluated, failed: 0, skipped: skipped + nonFinite, settled: false, examples: [] }
  const observed = (value: number | null, { p } = quantiles[0] as Quantile) => ({
    value,
    n: evaluated,
    definition: `${nameOf(p)}, ${methods[method]}`,
  })
  const unknown = { ...told, holds: undefined, observed: observed(null) }
  if (nonFinite > 0) return { ...unknown, ...notFinite(nonFinite, evaluated, 'quantile') }
  if (evaluated === 0) return { ...unknown, is: 'no values' }
  const found = valuesOf(ranking, asked)
  const holding = quantiles.map(({ range }, index) => {
    const value = found[index]
    return value !== undefined && withinExactly(range, (end) => compareRatios(value, end), isFloat)
  })
  if (found.includes(undefined)) {
    const is = `${grouped(evaluated)} values, too many of which differ by less than doubles do`
    return { ...unknown, reason: 'over-limit', is }
  }
  const isShown = ({ p }: Quantile) => showing === 'full' || isBetween(p)
  const words = quantiles.map(
    (one, index) => `${nameOf(one.p)} is ${isShown(one) ? ratioInWords(found[index] as Ratio) : 'withheld'}`,
  )
  const holds = !holding.includes(false)
  const worst = Math.max(0, holding.indexOf(false))
  const [one, value] = [quantiles[worst] as Quantile, found[worst] as Ratio]
  return {
    ...told,
    holds,
    is: `of ${counted(evaluated, 'value')} the ${listed(words.filter((_, index) => holds || !holding[index]))}`,
    observed: observed(isShown(one) ? nearestDouble(value) : null, one),
  }
}

/** Says what is wanted of quantiles. */
export function quantilesInWords({ quantiles }: Quantiles): string {
  return quantiles.map(({ p, range }) => `a ${nameOf(p)} of ${inWords(range)}`).join(', ')
}

/** The names of the methods in a definition. */
const methods: Readonly<Record<Method, string>> = {
  linear: 'linear between neighbours (type 7)',
  nearest: 'the nearest value, of two equally near the one of even rank',
  lower: 'the value below',
  higher: 'the value above',
  midpoint: 'midway between neighbours',
}

function valuesOf(ranking: Ranking, { quantiles, method }: Quantiles): readonly (Ratio | undefined)[] {
  const places = quantiles.map(({ p }) => ranksOf(p, ranking.evaluated, method))
  const numbers = numbersAt(
    ranking,
    places.flatMap(({ ranks }) => ranks),
  )
  let next = 0
  return places.map(({ ranks, fraction }) => {
    const [low, high] = [numbers[next], numbers[next + 1]]
    next += ranks.length
    if (ranks.length === 1 || low === undefined) return low
    return high === undefined ? undefined : between(low, high, fraction)
  })
}

/** The ranks that a quantile of so many numbers is made of, and how far it lies from the first to the second. */
function ranksOf({ unscaled, scale }: Decimal, evaluated: number, method: Method) {
  const unit = 10n ** BigInt(scale)
  const position = BigInt(evaluated - 1) * unscaled
  const below = position / unit
  const rest = position - below * unit
  const fraction = { numerator: rest, denominator: unit }
  if (rest === 0n) return { ranks: [Number(below)], fraction }
  const neighbours = [Number(below), Number(below) + 1]
  if (method === 'linear') return { ranks: neighbours, fraction }
  if (method === 'midpoint') return { ranks: neighbours, fraction: { numerator: 1n, denominator: 2n } }
  const isNearerUp = 2n * rest > unit || (2n * rest === unit && below % 2n === 1n)
  const isUp = method === 'higher' || (method === 'nearest' && isNearerUp)
  return { ranks: [Number(isUp ? below + 1n : below)], fraction }
}

function between(low: Ratio, high: Ratio, fraction: Ratio): Ratio {
  const shared = low.denominator * high.denominator
  const from = low.numerator * high.denominator
  const apart = high.numerator * low.denominator - from
  return {
    numerator: from * fraction.denominator + apart * fraction.numerator,
    denominator: shared * fraction.denominator,
  }
}

/** The quantiles 0 and 1 are always cells of the column: its lowest and its highest value. */
function isBetween(p: Decimal): boolean {
  return p.unscaled > 0n && compareDecimals(p, { unscaled: 1n, scale: 0 }) < 0
}

function nameOf(p: Decimal): string {
  const text = decimalText(p)
  return text === '0.5' ? 'median' : `${text} quantile`
}
