import { wilson } from '@ml-actions/stats/intervals/wilson'
import { Misuse } from '@ml-actions/verdict/faults'
import { type Estimate, zOf } from '../estimate.ts'
import type { Metric } from '../metrics/metric.ts'
import { isWithin, rangeInWords, whyOutside } from '../range.ts'
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
 * @throws {Misuse} for a number that the metric cannot have
 */
export function estimateReported(
  { value, n, stderr, place }: Reported,
  metric: Metric | undefined,
): Estimate | Point {
  if (metric !== undefined && !isWithin(value, metric.range)) {
    const { name, range } = metric
    throw new Misuse({
      is: `${name} is ${value}`,
      wanted: rangeInWords(range),
      todo: whyOutside(value, range),
      place,
    })
  }
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
  if (n === undefined || metric?.proportion !== true) return { is: 'point', value }
  const part = Math.min(1, Math.max(0, value))
  const within = (tail: number) => wilson(part * n, n, zOf(tail))
  return { is: 'estimate', value, n, error: Math.sqrt((part * (1 - part)) / n), method: 'Wilson', within }
}
