import { type Instant, secondsBetween } from '../instant.ts'
import type { Window } from './telemetry.ts'

/** Samples of one raw counter, oldest first. */
export interface Series {
  readonly pod: string
  /** The value of the one other label that was asked for: a class, a boundary; `''` where there is none. */
  readonly label: string
  readonly samples: ReadonlyArray<readonly [at: Instant, value: number]>
}

/** How much a counter grew in a window, or why that cannot be said. */
export type Growth =
  | { readonly is: 'counted'; readonly by: number }
  | { readonly is: 'not-a-count'; readonly value: number }
  | { readonly is: 'resets'; readonly count: number }

/**
 * Counts a counter's growth over (from, to], in whole numbers: the sum of its positive steps; where it falls
 * it has begun anew, and the new value is the step. The same window always gives the same count, which
 * extrapolating functions such as `increase` do not.
 * @param fromZero  what a series without a sample at or before `from` began with: 0 (true), or its own first sample
 */
export function growth(series: Series, window: Window, fromZero: boolean): Growth {
  const wrong = series.samples.find(([, value]) => !Number.isSafeInteger(value) || value < 0)
  if (wrong !== undefined) return { is: 'not-a-count', value: wrong[1] }
  const inside = series.samples.filter(([at]) => isAfter(at, window.from) && !isAfter(at, window.to))
  const before = series.samples.filter(([at]) => !isAfter(at, window.from)).at(-1)
  let last = before?.[1] ?? (fromZero ? 0 : inside[0]?.[1])
  let by = 0
  let resets = 0
  for (const [, value] of inside) {
    const step = value - (last ?? value)
    if (step < 0) resets++
    by += step < 0 ? value : step
    last = value
  }
  return resets > 1 ? { is: 'resets', count: resets } : { is: 'counted', by }
}

/** Whether a series has a sample not older than some seconds at the window's end. */
export function isFresh({ samples }: Series, window: Window, seconds: number): boolean {
  return samples.some(([at]) => !isAfter(at, window.to) && secondsBetween(at, window.to) <= seconds)
}

/** Whether a series was there when the window began. */
export function isOld({ samples }: Series, window: Window): boolean {
  return samples.some(([at]) => !isAfter(at, window.from))
}

function isAfter(one: Instant, other: Instant): boolean {
  return secondsBetween(other, one) > 0
}
