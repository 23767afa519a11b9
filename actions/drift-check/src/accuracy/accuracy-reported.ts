import { formOf } from '@ml-actions/metrics/files/catalogue'
import { estimateReported } from '@ml-actions/metrics/files/estimate-reported'
import { readMetricsFile } from '@ml-actions/metrics/files/metrics-file'
import { leftOutAs, reportedAs } from '@ml-actions/metrics/files/reported-as'
import { accuracy } from '@ml-actions/metrics/metrics/accuracy'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Labelled } from './labelled.ts'

/**
 * Reads the accuracy from a metrics file, `{"accuracy": {"value": 0.87, "n": 900}}`.
 * @throws {Misuse} when it has none, does not say of how many rows, or is none: `85`
 */
export function accuracyReported(text: string, path: string): Labelled {
  const file = readMetricsFile(text, path)
  const reported = reportedAs(file, 'accuracy')
  const left = leftOutAs(file, 'accuracy')
  if (reported !== undefined) {
    const { value } = estimateReported(reported, accuracy)
    if (reported.n !== undefined) return { rows: reported.n, right: value * reported.n }
  }
  throw new Misuse({
    is:
      reported !== undefined
        ? 'the accuracy does not say of how many rows it is'
        : left === undefined
          ? 'the file holds no accuracy'
          : `the accuracy is ${left.is}`,
    wanted: '{"accuracy": {"value": 0.87, "n": 900}}',
    todo: 'write the number of labelled rows beside it: without it a number has no uncertainty',
    place: (reported ?? left)?.place ?? { path },
  })
}

/** Whether a path is that of a metrics file rather than of a table. */
export function isMetricsFile(path: string): boolean {
  return formOf(path) !== undefined
}
