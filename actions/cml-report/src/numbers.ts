import { type MetricsFile, readMetricsFile } from '@ml-actions/metrics/files/metrics-file'
import { metricNamed } from '@ml-actions/metrics/metrics/catalogue'
import { Misuse } from '@ml-actions/verdict/faults'
import { placeInWords } from '@ml-actions/verdict/place'
import { shorten } from '@ml-actions/verdict/shorten'

/** The numbers of a metrics file by name, and what stands under its other names. */
export interface NumbersRead {
  readonly numbers: ReadonlyMap<string, number>
  readonly leftOut: MetricsFile['leftOut']
}

/**
 * Reads the numbers of a metrics file by name.
 * @throws {Misuse} for text that is not UTF-8 and for what no metrics file may hold
 */
export function numbersOf(path: string, bytes: Uint8Array): NumbersRead {
  const { numbers, leftOut } = readMetricsFile(textOf(path, bytes), path)
  return { numbers: new Map([...numbers].map(([name, { value }]) => [name, value])), leftOut }
}

/** A file of anything may have any number of names; as many are told as anybody reads. */
const mostLeftOut = 100

/**
 * Tells what is no number where one was meant: there was one, or the name is a metric's. A list under such a name is a course
 * of numbers, as training writes it.
 * @returns  by name, what it is and where, as a message
 */
export function meantAsNumbers(
  leftOut: MetricsFile['leftOut'],
  old: ReadonlyMap<string, number> | undefined,
): ReadonlyMap<string, string> {
  const meant = [...leftOut.values()].filter(
    ({ name, value }) =>
      old?.has(name) === true || (metricNamed(name) !== undefined && !Array.isArray(value)),
  )
  return new Map(
    meant.slice(0, mostLeftOut).map(({ name, is, place }) => {
      const said = `${JSON.stringify(shorten(name, 120))} is ${is}; wanted: a finite number`
      return [name, `${placeInWords(place)}: ${said}`]
    }),
  )
}

function textOf(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const is = 'the metrics file is not UTF-8'
    throw new Misuse({ is, wanted: 'UTF-8', todo: 'write it as UTF-8', place: { path } })
  }
}
