import { type Column, type DatetimeColumn, State } from '@ml-actions/dataset/batch'
import { hex } from '@ml-actions/dataset/types/binary'
import { printDuration } from '@ml-actions/dataset/types/duration'
import { printTime } from '@ml-actions/dataset/types/time'

/**
 * Writes a cell's value as text, the same for the same value whatever file it came from: whole numbers without a
 * point, decimals without trailing zeros, times as in ISO 8601, in UTC where they have a zone, bytes in hexadecimal.
 * @returns undefined where the cell is null or not of its column's type
 */
export function textOf(column: Column, row: number): string | undefined {
  if (column.states[row] !== State.value) return undefined
  switch (column.is) {
    case 'text':
      return column.text(row)
    case 'integer':
    case 'float':
      return String(column.values[row])
    case 'big-integer':
      return String(column.values[row])
    case 'boolean':
      return column.values[row] === 1 ? 'true' : 'false'
    case 'decimal':
      return decimal(column.unscaled[row] as bigint, column.scales[row] as number)
    case 'datetime':
      return timeOf(column, row)
    case 'binary':
      return hex(column.bytes.subarray(column.starts[row], column.ends[row]))
  }
}

/**
 * Reads a cell as a number, a decimal or a large integer as the nearest double.
 * @returns NaN where the cell is null, not of its column's type, or no number
 */
export function numberOf(column: Column, row: number): number {
  if (column.states[row] !== State.value) return Number.NaN
  switch (column.is) {
    case 'integer':
    case 'float':
      return column.values[row] as number
    case 'big-integer':
    case 'decimal':
      return Number(textOf(column, row))
    case 'boolean':
    case 'datetime':
    case 'text':
    case 'binary':
      return Number.NaN
  }
}

function decimal(unscaled: bigint, scale: number): string {
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const part = digits.slice(digits.length - scale).replace(/0+$/, '')
  const text = part === '' ? whole : `${whole}.${part}`
  return unscaled < 0n ? `-${text}` : text
}

/** The last second that a Date can hold. */
const lastSecond = 8.64e12

function timeOf(column: DatetimeColumn, row: number): string {
  const [seconds = 0, nanoseconds = 0] = [column.seconds[row], column.nanoseconds[row]]
  if (column.of === 'time') return printTime({ seconds, nanoseconds })
  if (column.of === 'duration') return printDuration({ seconds, nanoseconds })
  if (Math.abs(seconds) > lastSecond) return `${seconds} seconds`
  const whole = new Date(seconds * 1000).toISOString().replace('.000Z', '')
  const part = nanoseconds === 0 ? '' : `.${String(nanoseconds).padStart(9, '0').replace(/0+$/, '')}`
  return `${whole}${part}${column.zoned[row] === 1 ? 'Z' : ''}`
}
