import { formOf } from '@ml-actions/metrics/files/catalogue'
import { readMetricsFile, reportedAs } from '@ml-actions/metrics/files/metrics-file'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Labelled } from './labelled.ts'

/**
 * Reads the accuracy from a metrics file, `{"accuracy": {"value": 0.87, "n": 900}}`.
 * @throws {Misuse} when it has none, or does not say of how many rows
 */
export function accuracyReported(text: string, path: string): Labelled {
  const reported = reportedAs(readMetricsFile(text, path), 'accuracy')
  const { value = 0, n } = reported ?? {}
  if (reported !== undefined && n !== undefined && value >= 0 && value <= 1)
    return { rows: n, right: value * n }
  throw new Misuse({
    is:
      reported === undefined
        ? 'the file holds no accuracy'
        : 'the accuracy does not say of how many rows it is',
    wanted: '{"accuracy": {"value": 0.87, "n": 900}}',
    todo: 'write the number of labelled rows beside it: without it a number has no uncertainty',
    place: reported?.place ?? { path },
  })
}

/** Whether a path is that of a metrics file rather than of a table. */
export function isMetricsFile(path: string): boolean {
  return formOf(path) !== undefined
}
