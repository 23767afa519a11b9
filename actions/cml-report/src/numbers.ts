import { readMetricsFile } from '@ml-actions/metrics/files/metrics-file'
import { Misuse } from '@ml-actions/verdict/faults'

/**
 * Reads the numbers of a metrics file by name.
 * @throws {Misuse} for text that is not UTF-8 and for what no metrics file may hold
 */
export function numbersOf(path: string, bytes: Uint8Array): ReadonlyMap<string, number> {
  const { numbers } = readMetricsFile(textOf(path, bytes), path)
  return new Map([...numbers].map(([name, { value }]) => [name, value]))
}

function textOf(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const is = 'the metrics file is not UTF-8'
    throw new Misuse({ is, wanted: 'UTF-8', todo: 'write it as UTF-8', place: { path } })
  }
}
