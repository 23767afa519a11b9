import { wilson } from '@ml-actions/stats/intervals/wilson'
import { type Estimate, zOf } from '../estimate.ts'
import type { Metric } from '../metrics/metric.ts'
import type { Reported } from './metrics-file.ts'

/** A value of which no more is known than the value. */
export interface Point {
  readonly is: 'point'
  readonly value: number
}

/**
 * Gives a reported number its interval: normal where it has a standard error, Wilson where it is a share of known rows.
 *
 * Any other number is a point: `n` says nothing about how a log loss or an area varies.
 */
export function estimateReported(
  { value, n, stderr }: Reported,
  metric: Metric | undefined,
): Estimate | Point {
  if (stderr !== undefined) {
    const within = (tail: number) => [value - zOf(tail) * stderr, value + zOf(tail) * stderr] as const
    return {
      is: 'estimate',
      value,
      ...(n === undefined ? {} : { n }),
      error: stderr,
      method: 'standard error',
      within,
    }
  }
  if (n === undefined || metric?.proportion !== true || value < 0 || value > 1) return { is: 'point', value }
  const within = (tail: number) => wilson(value * n, n, zOf(tail))
  return { is: 'estimate', value, n, error: Math.sqrt((value * (1 - value)) / n), method: 'Wilson', within }
}
