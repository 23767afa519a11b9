import { wilson } from '@ml-actions/stats/intervals/wilson'
import { addOften, emptySum, sumValue } from '@ml-actions/stats/summaries/sum'
import { zOf } from './estimate.ts'
import type { Examples } from './predictions.ts'

/** Bins of equal width from 0 to 1. */
const bins = 10

/** The rows whose score lies in a part of [0, 1], and how often what it promises came true. */
export interface ReliabilityBin {
  readonly from: number
  readonly to: number
  readonly rows: number
  /** Exact but for one rounding, so that neither the order of rows nor counting them together moves it. */
  readonly meanScore: number
  /** Share of the rows that are positive. */
  readonly share: number
  /** Wilson's 95 % interval of the share. */
  readonly low: number
  readonly high: number
}

/**
 * Puts the rows of a binary task into bins of their score; a bin without rows is left out, an edge is in the bin above it.
 * @returns undefined without scores, and where one is no probability
 */
export function reliabilityOf({
  task,
  scores,
  labels,
  positive,
  times,
}: Examples): readonly ReliabilityBin[] | undefined {
  if (task !== 'binary' || scores === undefined || scores.length === 0) return undefined
  const counts = Array.from({ length: bins }, () => ({ rows: 0, scores: emptySum(), positives: 0 }))
  for (const [row, score] of scores.entries()) {
    if (!(score >= 0 && score <= 1)) return undefined
    const bin = counts[Math.min(bins - 1, Math.floor(score * bins))] as (typeof counts)[number]
    const count = times?.[row] ?? 1
    bin.rows += count
    addOften(bin.scores, score, count)
    if (labels[row] === positive) bin.positives += count
  }
  return counts.flatMap((bin, at) => {
    if (bin.rows === 0) return []
    const [low, high] = wilson(bin.positives, bin.rows, zOf(0.025))
    const { rows } = bin
    const [share, meanScore] = [bin.positives / rows, sumValue(bin.scores) / rows]
    return [{ from: at / bins, to: (at + 1) / bins, rows, meanScore, share, low, high }]
  })
}
