import type { Estimate } from '@ml-actions/metrics/estimate'
import type { Point } from '../evidence/reading.ts'

/** A number held against one limit. */
export interface Bar {
  readonly reading: Estimate | Point
  readonly side: 'at-least' | 'at-most'
  readonly limit: number
  /** Whether the limit itself does not meet it. */
  readonly strict: boolean
  /** Size of the numbers that the reading was made of: rounding is forgiven in proportion to it. */
  readonly scale: number
}

/** Shown to be met, shown to be broken, or neither. */
export type Decision = 'met' | 'broken' | 'open'

/** What rounding of binary fractions may differ by: 0.9 → 0.99 meets +10 %. */
const tolerance = 1e-12

/**
 * Holds bounds of a reading against a limit: met when the whole interval is on the good side, broken when it is on the
 * bad side. A reading without an interval is its own interval.
 * @param tail  chance taken of a wrong answer, to each side
 */
export function decide(bar: Bar, tail: number): Decision {
  const [low, high] =
    bar.reading.is === 'point' ? [bar.reading.value, bar.reading.value] : bar.reading.within(tail)
  const slack = tolerance * Math.max(Math.abs(bar.limit), bar.scale)
  // Turned so that more is better.
  const [worst, best] =
    bar.side === 'at-least' ? [low - bar.limit, high - bar.limit] : [bar.limit - high, bar.limit - low]
  if (bar.strict) return worst > slack ? 'met' : best <= slack ? 'broken' : 'open'
  return worst >= -slack ? 'met' : best < -slack ? 'broken' : 'open'
}

/** Holds several bars together: broken as soon as one is, met only when all are. */
export function decideAll(bars: readonly Bar[], tail: number): Decision {
  const decisions = bars.map((bar) => decide(bar, tail))
  if (decisions.includes('broken')) return 'broken'
  return decisions.includes('open') ? 'open' : 'met'
}

const leastTail = 1e-9
const mostTail = 0.499

/**
 * The smallest tail at which a bar is broken: the one-sided p-value of the hypothesis that it is not, found by halving.
 * @returns 1 when no bound breaks it; never below 10⁻⁹
 */
export function pValueOfBroken(bars: readonly Bar[]): number {
  const broken = (tail: number) => decideAll(bars, tail) === 'broken'
  if (broken(leastTail)) return leastTail
  if (!broken(mostTail)) return 1
  let [low, high] = [Math.log(leastTail), Math.log(mostTail)]
  for (let step = 0; step < 30; step++) {
    const middle = (low + high) / 2
    if (broken(Math.exp(middle))) high = middle
    else low = middle
  }
  return Math.exp(high)
}
