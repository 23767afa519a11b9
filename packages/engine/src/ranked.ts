import { type Counting, compareUnits } from './exactly.ts'
import { both, type Histogram, type Operator, type Predicate, type Scalar, typeOf } from './expression.ts'
import type { Bin } from './plan.ts'
import type { Questions } from './questions.ts'
import { doubleIn, unitsIn } from './values.ts'

/** Numbers that are neighbours in ascending order: how many there are before them and among them, and the ends as exact text. */
export interface Span {
  readonly before: number
  readonly rows: number
  readonly lowest: string
  readonly highest: string
}

/** Numbers, days or times in rows of a table; none is NaN or infinite. */
export interface Numbers {
  readonly of: Scalar
  readonly where: Predicate
}

/** How far numbers are narrowed before they are put in order. */
export interface Narrowing {
  /** So many are put in order together by whichever machine. */
  readonly few: number
  readonly bins: number
  /** Each is one more reading of the rows. */
  readonly rounds: number
}

const usual: Narrowing = { few: 1_000_000, bins: 4_096, rounds: 4 }

/**
 * Asks which numbers stand at some places in ascending order, exactly. Where there are many, they are first counted by bins,
 * as often as it takes to see where the places are: that needs little memory and is shared among machines, and what is put
 * in order in the end is little.
 * @param all  all of them
 * @param at  places from 0
 * @returns the numbers as exact text; none for a place where the rows have changed between two queries
 */
export function* ranked(
  numbers: Numbers,
  all: Omit<Span, 'before'>,
  at: readonly number[],
  { few, bins, rounds } = usual,
): Questions<ReadonlyMap<number, string>> {
  let spans: readonly Span[] = holding([{ before: 0, ...all }], at)
  for (let round = 0; round < rounds; round++) {
    const histograms = new Map<Span, Histogram>()
    for (const span of spans) {
      const isWide = span.rows * spans.length > few && span.lowest !== span.highest
      const width = isWide && isNumber(numbers.of) ? widthOf(span, bins) : 0
      if (width > 0) histograms.set(span, histogramOf(numbers, span, width))
    }
    if (histograms.size === 0) break
    const answers = yield [...histograms.values()]
    const narrowed = spans.flatMap((span) => {
      const histogram = histograms.get(span)
      return histogram === undefined ? [span] : spansIn(numbers, span, answers.bins(histogram))
    })
    spans = holding(narrowed, at)
  }
  return yield* ordered(numbers, spans, at)
}

/** Asks for the numbers of some spans by their order; those of a span that has one number alone are known. */
function* ordered(
  numbers: Numbers,
  spans: readonly Span[],
  at: readonly number[],
): Questions<ReadonlyMap<number, string>> {
  const found = new Map<number, string>()
  /** The places that are looked for, by the place among the numbers that are put in order. */
  const places = new Map<number, number>()
  const open = spans.filter(({ lowest, highest }) => lowest !== highest)
  let earlier = 0
  for (const span of spans) {
    const own = at.filter((place) => isIn(span, place))
    if (!open.includes(span)) for (const place of own) found.set(place, span.lowest)
    else {
      for (const place of own) places.set(earlier + place - span.before, place)
      earlier += span.rows
    }
  }
  const [first, ...others] = places.keys()
  if (first === undefined) return found
  const where = both(numbers.where, { is: 'any', of: open.map((span) => between(numbers.of, span)) })
  const ranks = { is: 'ranks', of: numbers.of, where, at: [first, ...others] } as const
  for (const [place, text] of (yield [ranks]).ranks(ranks)) found.set(places.get(place) as number, text)
  return found
}

function holding(spans: readonly Span[], at: readonly number[]): readonly Span[] {
  return spans.filter((span) => at.some((place) => isIn(span, place)))
}

function isIn({ before, rows }: Span, place: number): boolean {
  return place >= before && place < before + rows
}

/** Days and times are put in order as they are: engines make no numbers of them alike. */
function isNumber(of: Scalar): boolean {
  return ['integer', 'decimal', 'float'].includes(typeOf(of).is)
}

/** How wide a bin is; not above 0 where doubles do not tell the ends apart, or are too small for what lies between. */
function widthOf({ lowest, highest }: Span, bins: number): number {
  const apart = doubleIn(highest) - doubleIn(lowest)
  return Number.isFinite(apart) ? apart / bins : 0
}

function histogramOf({ of, where }: Numbers, span: Span, width: number): Histogram {
  return { is: 'histogram', of, where: both(where, between(of, span)), from: doubleIn(span.lowest), width }
}

/** The spans that bins are; the one that they were made of where an engine's rounding put them in another order, or rows have come or gone. */
function spansIn({ of }: Numbers, span: Span, bins: readonly Bin[]): readonly Span[] {
  const compare = comparing(of)
  const spans: Span[] = []
  let before = span.before
  for (const { rows, lowest, highest } of bins.toSorted((one, other) => compare(one.lowest, other.lowest))) {
    const last = spans.at(-1)
    if (last !== undefined && compare(last.highest, lowest) >= 0) return [span]
    spans.push({ before, rows: Number(rows), lowest, highest })
    before += Number(rows)
  }
  return before === span.before + span.rows ? spans : [span]
}

/** Makes the exact comparison of two numbers as an engine writes them. */
function comparing(of: Scalar): (one: string, other: string) => number {
  const type = typeOf(of)
  if (type.is === 'float') return (one, other) => doubleIn(one) - doubleIn(other)
  return (one, other) => {
    const apart = unitsIn(one, type as Counting) - unitsIn(other, type as Counting)
    return apart < 0n ? -1 : Number(apart > 0n)
  }
}

/** From the lowest to the highest of a span. */
function between(of: Scalar, { lowest, highest }: Span): Predicate {
  return both(compared(of, '>=', lowest), compared(of, '<=', highest))
}

function compared(of: Scalar, operator: Operator, text: string): Predicate {
  const type = typeOf(of)
  if (type.is !== 'float') return compareUnits(of, operator, unitsIn(text, type as Counting))
  return { is: 'compare', left: of, operator, right: { is: 'double', value: doubleIn(text) } }
}
