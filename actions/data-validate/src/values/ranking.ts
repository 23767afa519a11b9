import {
  compareDecimals,
  type Decimal,
  nearestTo,
  ratioOfDecimal,
} from '@ml-actions/conditions/values/decimal'
import { State } from '@ml-actions/dataset/batch'
import { compareRatios, type Ratio, ratioOf } from '@ml-actions/stats/summaries/ratio'
import { exactly, type Num, type NumberColumn, numbersOf } from './number.ts'
import { digitOf, digits, placeOf, placeWithin } from './ordered-bits.ts'

/**
 * The numbers of a column in their order, as far as some ranks of it are asked for.
 *
 * Up to `most` numbers are kept. Beyond, they are counted by the leading digits of their place among all doubles, and
 * each further pass looks only where the wanted ranks are, for the next digit, or for the numbers themselves once
 * they are few. Every answer is a number of the column, exactly.
 */
export interface Ranking {
  evaluated: number
  nonFinite: number
  /** Whether some of the numbers are doubles. */
  isFloat: boolean
  readonly most: number
  kept: Kept
  /** Undefined while all numbers are kept. */
  search?: Search
}

/** Numbers in no order: doubles, which hold whole numbers up to 2^53 too, and decimals. */
interface Kept {
  readonly doubles: number[]
  readonly decimals: Decimal[]
}

interface Search {
  /** How many digits are known of the places that are looked at. */
  readonly level: number
  /** What this pass does: count the next digit, keep the numbers, or see whether all are equal. */
  readonly does: 'count' | 'keep' | 'compare'
  /** In ascending order, by place. */
  readonly spots: Map<number, Spot>
}

/** All numbers whose leading digits are the same. */
interface Spot {
  /** How many numbers lie before them, and how many are among them. */
  readonly before: number
  readonly size: number
  /** How many of them have each next digit. */
  readonly counts: Float64Array
  lowest?: Num
  highest?: Num
}

/** How many doubles are kept, 32 MB of them; a decimal weighs as much as eight. */
const mostKept = 4_000_000
const decimalWeight = 8

/** No numbers. */
export function noRanking(most = mostKept): Ranking {
  return { evaluated: 0, nonFinite: 0, isFloat: false, most, kept: { doubles: [], decimals: [] } }
}

/** What is known of numbers of which only those of some ranks are at hand. */
export function rankingAt(
  counted: Pick<Ranking, 'evaluated' | 'nonFinite' | 'isFloat'>,
  found: readonly (readonly [rank: number, value: Num])[],
): Ranking {
  const spotAt = (before: number, value: Num): Spot => ({
    before,
    size: 1,
    counts: new Float64Array(0),
    lowest: value,
    highest: value,
  })
  const inOrder = found.toSorted(([one], [other]) => one - other)
  const spots = new Map(inOrder.map(([rank, value]) => [rank, spotAt(rank, value)]))
  return { ...noRanking(), ...counted, search: { level: digits, does: 'compare', spots } }
}

/** Adds the numbers of one batch, or, in a later pass, looks at them again. */
export function addRanking(ranking: Ranking, column: NumberColumn, rows: number): void {
  const isFirst = ranking.search === undefined || ranking.search.level === 0
  const { states } = column
  const numberOf = numbersOf(column)
  for (let row = 0; row < rows; row++) {
    if (states[row] !== State.value) continue
    const value = numberOf(row)
    const isNumber = typeof value !== 'number' || Number.isFinite(value)
    if (isNumber) addNumber(ranking, value)
    if (isFirst && isNumber) ranking.evaluated++
    else if (isFirst) ranking.nonFinite++
  }
  ranking.isFloat ||= column.is === 'float'
}

/** The numbers of two parts together, after the same number of passes. */
export function mergeRankings(one: Ranking, other: Ranking): Ranking {
  const merged: Ranking = {
    ...noRanking(one.most),
    isFloat: one.isFloat || other.isFloat,
    evaluated: one.evaluated + other.evaluated,
    nonFinite: one.nonFinite + other.nonFinite,
  }
  const counting = one.search ?? other.search
  if (counting !== undefined) {
    const spots = new Map<number, Spot>()
    for (const { search } of [one, other]) {
      for (const [place, spot] of search?.spots ?? []) addSpot(spots, place, spot)
    }
    merged.search = { ...counting, spots }
  }
  for (const { kept } of [one, other]) {
    for (const double of kept.doubles) addNumber(merged, double)
    for (const decimal of kept.decimals) addNumber(merged, decimal)
  }
  return merged
}

/**
 * Ends a pass: narrows the search to where these ranks are.
 * @param ranks  from 0, each below the number of numbers
 * @returns whether one more pass is needed
 */
export function narrow(ranking: Ranking, ranks: readonly number[]): boolean {
  const { search, most, isFloat } = ranking
  if (search?.does !== 'count') return false
  const found = new Map(ranks.map((rank) => spotOf(search, rank)))
  const size = [...found.values()].reduce((sum, spot) => sum + spot.size, 0)
  const level = search.level + 1
  const isFew = size * (isFloat ? 1 : decimalWeight) <= most
  const does = isFew ? 'keep' : level === digits ? 'compare' : 'count'
  const spots = [...found].toSorted(([, one], [, other]) => one.before - other.before)
  const counts = () => new Float64Array(does === 'count' ? 65_536 : 0)
  ranking.search = {
    level,
    does,
    spots: new Map(spots.map(([at, spot]) => [at, { ...spot, counts: counts() }])),
  }
  return true
}

/** The numbers of some ranks, after the last pass; undefined where too many differ by less than doubles do. */
export function numbersAt(
  { search, kept }: Ranking,
  ranks: readonly number[],
): readonly (Ratio | undefined)[] {
  const doubles = Float64Array.from(kept.doubles).sort()
  const decimals = kept.decimals.toSorted(compareDecimals)
  return ranks.map((rank) => {
    if (search === undefined) return nth(doubles, decimals, rank)
    let earlier = 0
    for (const spot of search.spots.values()) {
      const index = rank - spot.before
      if (index < spot.size) {
        return search.does === 'keep' ? nth(doubles, decimals, earlier + index) : onlyOne(spot)
      }
      earlier += spot.size
    }
    return undefined
  })
}

function onlyOne({ lowest, highest }: Spot): Ratio | undefined {
  if (lowest === undefined || highest === undefined) return undefined
  return compareRatios(exactly(lowest), exactly(highest)) === 0 ? exactly(lowest) : undefined
}

function addNumber(ranking: Ranking, value: Num): void {
  const { search, kept, most } = ranking
  if (search === undefined) {
    keep(kept, value)
    if (kept.doubles.length + decimalWeight * kept.decimals.length > most) countKept(ranking)
    return
  }
  const double = typeof value === 'number' ? value : nearestTo(value)
  const spot = search.spots.get(placeOf(double, search.level))
  if (spot === undefined) return
  if (search.does === 'keep') keep(kept, value)
  else if (search.does === 'count') increase(spot.counts, digitOf(double, search.level), 1)
  else compare(spot, value)
}

function keep({ doubles, decimals }: Kept, value: Num): void {
  if (typeof value === 'number') doubles.push(value + 0)
  else decimals.push(value)
}

/** There are too many numbers to keep: from now on they are counted. */
function countKept(ranking: Ranking): void {
  const { kept } = ranking
  ranking.kept = { doubles: [], decimals: [] }
  ranking.search = {
    level: 0,
    does: 'count',
    spots: new Map([[0, { before: 0, size: 0, counts: new Float64Array(65_536) }]]),
  }
  for (const double of kept.doubles) addNumber(ranking, double)
  for (const decimal of kept.decimals) addNumber(ranking, decimal)
}

function compare(spot: Spot, value: Num): void {
  if (spot.lowest === undefined || compareRatios(exactly(value), exactly(spot.lowest)) < 0)
    spot.lowest = value
  if (spot.highest === undefined || compareRatios(exactly(value), exactly(spot.highest)) > 0)
    spot.highest = value
}

function addSpot(spots: Map<number, Spot>, place: number, { counts, lowest, highest, ...spot }: Spot): void {
  const known = spots.get(place) ?? { ...spot, counts: new Float64Array(counts.length) }
  spots.set(place, known)
  for (let digit = 0; digit < counts.length; digit++) increase(known.counts, digit, counts[digit] as number)
  for (const value of [lowest, highest]) if (value !== undefined) compare(known, value)
}

function increase(counts: Float64Array, digit: number, by: number): void {
  counts[digit] = (counts[digit] as number) + by
}

/** The place, one digit longer, in which a rank lies. */
function spotOf(
  { level, spots }: Search,
  rank: number,
): readonly [place: number, spot: Omit<Spot, 'counts'>] {
  const [place, { before, counts }] = [...spots].findLast(([, spot]) => spot.before <= rank) as [number, Spot]
  let [earlier, digit] = [before, 0]
  while (digit < counts.length - 1 && earlier + (counts[digit] as number) <= rank) {
    earlier += counts[digit] as number
    digit++
  }
  return [placeWithin(place, level, digit), { before: earlier, size: counts[digit] as number }]
}

/** The nth number of doubles and decimals together, each in ascending order. */
function nth(doubles: Float64Array, decimals: readonly Decimal[], rank: number): Ratio {
  // How many of the first `rank` numbers are doubles, by halving.
  let [low, high] = [Math.max(0, rank - decimals.length), Math.min(rank, doubles.length)]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(doubles[middle], decimals[rank - middle - 1])) low = middle + 1
    else high = middle
  }
  const [double, decimal] = [doubles[low], decimals[rank - low]]
  if (double !== undefined && isBefore(double, decimal)) return ratioOf(double)
  return ratioOfDecimal(decimal as Decimal)
}

function isBefore(double: number | undefined, decimal: Decimal | undefined): boolean {
  if (double === undefined || decimal === undefined) return double !== undefined
  return compareRatios(ratioOf(double), ratioOfDecimal(decimal)) <= 0
}
