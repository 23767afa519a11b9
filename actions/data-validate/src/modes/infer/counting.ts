import { type Key, keysOf } from '@ml-actions/conditions/values/key'
import { textOf } from '@ml-actions/data-validate/values/show'
import { type Column, State } from '@ml-actions/dataset/batch'

/** A value and the number of its rows. */
export interface Counted {
  readonly text: string
  readonly rows: number
}

/** What is known of the different values of a column. */
export interface Distinct {
  /** Undefined when there were too many to count. */
  readonly distinct?: number
  /** The values, the most frequent first, where they are few. */
  readonly few?: readonly Counted[]
}

/** What keys may still be kept in all columns together, in characters of text, 8 for any other. */
export interface Room {
  left: number
}

/** Room for the columns of a wide table, and for one column of a few million different numbers. */
export function room(): Room {
  return { left: 32_000_000 }
}

/** Counts different values while there is room. */
export interface Counting {
  see(column: Column, rows: number): void
  answer(): Distinct
}

/** Beyond this, different values are only counted on while none has come twice. */
const mostCounted = 10_000

/** More values than this are not few. */
export const mostFew = 20

/** Starts to count. */
export function counting(left: Room): Counting {
  const keys = new Map<Key, number>()
  const texts = new Map<Key, string>()
  let values = 0
  let over = false
  const add = (column: Column, row: number, key: Key) => {
    const known = keys.get(key)
    values++
    if (known === undefined) {
      left.left -= typeof key === 'string' ? 8 + key.length : 8
      if (texts.size <= mostFew) texts.set(key, textOf(column, row))
    }
    keys.set(key, (known ?? 0) + 1)
    over = left.left < 0 || (keys.size > mostCounted && keys.size < values)
  }
  return {
    see(column, rows) {
      // No two floats are alike by nature, and no key is made of them.
      const isKey = column.is !== 'float' && column.is !== 'decimal'
      const keyOf = keysOf(column)
      for (let row = 0; row < rows && !over; row++) {
        if (column.states[row] === State.value) add(column, row, keyOf(row))
        over ||= !isKey && keys.size > mostCounted
      }
      if (over) keys.clear()
    },
    answer() {
      if (over) return {}
      if (keys.size > mostFew) return { distinct: keys.size }
      const few = [...keys].map(([key, rows]) => ({ text: texts.get(key) ?? '', rows }))
      return { distinct: keys.size, few: few.toSorted(byRows) }
    },
  }
}

function byRows(one: Counted, other: Counted): number {
  return other.rows - one.rows || (one.text < other.text ? -1 : 1)
}
