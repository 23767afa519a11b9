import { type Column, State } from '@ml-actions/dataset/batch'
import { hex } from '@ml-actions/dataset/types/binary'
import { printDecimal } from '@ml-actions/dataset/types/decimal'
import { printDuration } from '@ml-actions/dataset/types/duration'
import { printInstant } from '@ml-actions/dataset/types/instant'
import { textColumn } from '@ml-actions/dataset/types/text'
import { printTime } from '@ml-actions/dataset/types/time'
import { valueAt } from '@ml-actions/dataset/types/type'
import { Broken } from './broken.ts'

/** Bytes that the JSON of one batch may take. */
const mostBytes = 2 ** 28

/**
 * Writes one value of a column as JSON. Numbers keep all their digits; what JSON has no word for is a text: times
 * as ISO 8601, bytes as hexadecimal digits, and the numbers that are none.
 * @param isJson whether the column's texts are JSON already
 * @throws {Broken} where the value is none of its type
 */
export function jsonAt(column: Column, row: number, isJson = false): string {
  const state = column.states[row]
  if (state === State.null) return 'null'
  if (state !== State.value) throw new Broken('a value in a list or a map that is not of its type')
  const value = valueAt(column, row)
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return isJson ? value : JSON.stringify(value)
  if (typeof value === 'number')
    return !Number.isFinite(value) ? `"${value}"` : Object.is(value, -0) ? '-0' : String(value)
  if (value instanceof Uint8Array) return `"${hex(value)}"`
  if ('scale' in value) return printDecimal(value)
  if (column.is === 'datetime' && column.of === 'time') return `"${printTime(value)}"`
  return `"${column.is === 'datetime' && column.of === 'duration' ? printDuration(value) : printInstant(value)}"`
}

/** Writes names and values as one JSON object. */
export function jsonObject(names: readonly string[], values: readonly string[]): string {
  return `{${names.map((name, index) => `${JSON.stringify(name)}:${values[index]}`).join(',')}}`
}

/** Writes what a map holds: an object where its keys are texts, else a list of pairs. */
export function jsonMap(keys: readonly string[], values: readonly string[], texts: boolean): string {
  const pairs = keys.map((key, index) => (texts ? `${key}:${values[index]}` : `[${key},${values[index]}]`))
  return texts ? `{${pairs.join(',')}}` : `[${pairs.join(',')}]`
}

/** Makes a column of JSON texts, null where there is none. @throws {Broken} when they are too large together */
export function jsonColumn(name: string, texts: readonly (string | undefined)[]): Column {
  let room = 0
  for (const text of texts) room += 3 * (text?.length ?? 0)
  if (room > mostBytes) throw new Broken('the lists and maps of one batch take more than 256 MiB as JSON')
  const bytes = new Uint8Array(room)
  const encoder = new TextEncoder()
  const states = new Uint8Array(texts.length)
  const starts = new Uint32Array(texts.length)
  const ends = new Uint32Array(texts.length)
  let at = 0
  for (const [row, text] of texts.entries()) {
    if (text === undefined) states[row] = State.null
    starts[row] = at
    at += encoder.encodeInto(text ?? '', bytes.subarray(at)).written
    ends[row] = at
  }
  return textColumn({ name, rows: texts.length, states, bytes, starts, ends })
}
