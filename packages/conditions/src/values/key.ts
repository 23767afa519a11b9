import type { Column } from '@ml-actions/dataset/batch'
import { hex } from '@ml-actions/dataset/types/binary'
import { decimalText } from './decimal.ts'
import { cachedTexts } from './text-cache.ts'
import type { Value } from './value.ts'

/** What stands for a value in a Map or Set: equal values of one column have equal keys, others never. */
export type Key = string | number | bigint

/**
 * Makes the keys of a column's cells. Numbers are equal by value (1.50 and 1.5, −0 and 0), NaN is one
 * value, and a time with an offset is never equal to one without.
 */
export function keysOf(column: Column): (row: number) => Key {
  switch (column.is) {
    case 'integer':
    case 'float':
    case 'boolean': {
      const { values } = column
      return (row) => values[row] as number
    }
    case 'big-integer':
      return (row) => integerKey(column.values[row] as bigint)
    case 'decimal':
      return (row) =>
        decimalText({ unscaled: column.unscaled[row] as bigint, scale: column.scales[row] as number })
    case 'datetime':
      return (row) =>
        timeKey(column.seconds[row] as number, column.nanoseconds[row] as number, column.zoned[row] === 1)
    case 'text':
      return cachedTexts(column)
    case 'binary': {
      const { bytes, starts, ends } = column
      return (row) => hex(bytes.subarray(starts[row], ends[row]))
    }
  }
}

/** The key that a contract's value has in a column of that form; undefined when no cell can be equal to it. */
export function keyOfValue(value: Value, form: Column['is']): Key | undefined {
  switch (value.is) {
    case 'text':
      return form === 'text' ? value.text : undefined
    case 'bool':
      return form === 'boolean' ? Number(value.value) : undefined
    case 'datetime':
      return form === 'datetime' ? timeKey(value.seconds, value.nanoseconds, value.zoned) : undefined
    case 'binary':
      return form === 'binary' ? hex(value.bytes) : undefined
    case 'number': {
      if (form === 'float') return value.double
      const text = decimalText(value.exact)
      if (form === 'decimal') return text
      return text.includes('.') ? undefined : integerKey(BigInt(text))
    }
  }
}

/** Makes one key of several, so that no two lists of keys share one. */
export function joinKeys(keys: readonly Key[]): string {
  return keys
    .map((key) => {
      const text = String(key)
      return `${typeof key === 'string' ? 't' : 'n'}${text.length}:${text}`
    })
    .join('')
}

function integerKey(value: bigint): Key {
  return value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value
}

function timeKey(seconds: number, nanoseconds: number, zoned: boolean): string {
  return `${seconds}.${nanoseconds}${zoned ? 'Z' : ''}`
}
