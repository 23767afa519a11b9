import type { Pair } from '@ml-actions/metrics/pair'
import { isNumeric, type Predictions } from '@ml-actions/metrics/predictions'
import { partedIn } from './tables/broken.ts'
import { classOf, slicesAt } from './tables/named-row.ts'
import { errorsOf, largestFirst } from './tables/worst.ts'

/**
 * Writes the rows that the candidate made worse, as CSV (RFC 4180): those that were right before and are wrong now, in
 * their order; in a regression those whose error grew, the worst first.
 */
export function brokenRows({ candidate, baseline }: Pair): string {
  const isNumbers = isNumeric(candidate.task)
  const say = isNumbers ? (_: Predictions, value: number | undefined) => String(value ?? '') : classOf
  const lines = (isNumbers ? grown(candidate, baseline) : partedIn({ candidate, baseline }).broken).map(
    (row) => [
      candidate.ids?.text(row) ?? String(row + 1),
      say(candidate, candidate.labels[row]),
      say(baseline, baseline.predictions?.[row]),
      say(candidate, candidate.predictions?.[row]),
      ...slicesAt(candidate, row),
    ],
  )
  const head = ['id', 'label', 'old', 'new', ...candidate.slices.keys()]
  return [head, ...lines].map((line) => `${line.map(cell).join(',')}\n`).join('')
}

function grown(candidate: Predictions, baseline: Predictions): readonly number[] {
  const [now, before] = [errorsOf(candidate), errorsOf(baseline)]
  return largestFirst(now.map((error, row) => error - (before[row] ?? 0)))
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
