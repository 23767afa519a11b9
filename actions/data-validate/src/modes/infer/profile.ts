import { type Column, State, type TextColumn } from '@ml-actions/dataset/batch'
import type { TypeName } from '@ml-actions/dataset/table'
import { counting, type Distinct, type Room } from './counting.ts'
import { type Ends, extremes } from './extremes.ts'
import type { Spelt } from './spell.ts'

/** What was seen of one column, read as the type that it will have in the contract. */
export interface Profile extends Distinct, Ends {
  readonly name: string
  /** Undefined where there was no value to tell it. */
  readonly type?: TypeName
  /** Rows that have a cell of this column. */
  readonly rows: number
  readonly values: number
  readonly nulls: number
  readonly nan: number
  readonly infinite: number
  /** The number of digits after the point, where all values are written with as many. */
  readonly scale?: number
  /** Whether some decimal has more digits than a double keeps. */
  readonly long: boolean
  /** The number of characters, where all texts have as many. */
  readonly length?: number
  /** Whether every file has the column. */
  readonly everywhere: boolean
  /** Whether the file itself says the type. */
  readonly own: boolean
  /** How its cells are written, where that is no type's own way. */
  readonly spelt?: Spelt
}

/** Profiles one column, batch by batch. */
export interface Profiling {
  see(column: Column, rows: number): void
  profile(about: Pick<Profile, 'name' | 'everywhere' | 'own' | 'spelt'>): Profile
}

/** Starts the profile of a column that is read as a type. */
export function profiling(type: TypeName | undefined, room: Room): Profiling {
  const seen = { rows: 0, values: 0, nulls: 0, nan: 0, infinite: 0 }
  const [keys, ends, scale, length] = [counting(room), extremes(), same(), same()]
  let long = false
  return {
    see(column, rows) {
      countStates(column, rows, seen)
      keys.see(column, rows)
      ends.see(column, rows)
      if (column.is === 'float') countStrange(column.values, column.states, rows, seen)
      else if (column.is === 'decimal') {
        scale.see(column, rows, (row) => column.scales[row] ?? 0)
        long ||= column.unscaled.some((digits) => digits >= mostDigits || digits <= -mostDigits)
      } else if (column.is === 'text') length.see(column, rows, (row) => characters(column, row))
    },
    profile: (about) => ({
      ...about,
      ...(type === undefined ? {} : { type }),
      ...seen,
      ...keys.answer(),
      ...ends.answer(),
      ...(scale.answer() === undefined ? {} : { scale: scale.answer() as number }),
      ...(length.answer() === undefined ? {} : { length: length.answer() as number }),
      long,
    }),
  }
}

/** A double keeps any 15 digits (IEEE 754: DBL_DIG). */
const mostDigits = 10n ** 15n

interface Seen {
  rows: number
  values: number
  nulls: number
  nan: number
  infinite: number
}

function countStates({ states }: Column, rows: number, seen: Seen): void {
  for (let row = 0; row < rows; row++) {
    if (states[row] === State.absent) continue
    seen.rows++
    if (states[row] === State.value) seen.values++
    else if (states[row] === State.null) seen.nulls++
  }
}

function countStrange(values: Float64Array, states: Uint8Array, rows: number, seen: Seen): void {
  for (let row = 0; row < rows; row++) {
    const value = values[row] as number
    if (states[row] !== State.value || Number.isFinite(value)) continue
    if (Number.isNaN(value)) seen.nan++
    else seen.infinite++
  }
}

/** Finds the number that is the same for all values of a column. */
function same() {
  let [known, other]: [number | undefined, boolean] = [undefined, false]
  return {
    see({ states }: Column, rows: number, numberOf: (row: number) => number) {
      for (let row = 0; row < rows && !other; row++) {
        if (states[row] !== State.value) continue
        const number = numberOf(row)
        known ??= number
        other = number !== known
      }
    },
    answer: () => (other ? undefined : known),
  }
}

/** Counts the bytes of UTF-8 that begin a character. */
function characters({ bytes, starts, ends }: TextColumn, row: number): number {
  let count = 0
  for (let at = starts[row] as number; at < (ends[row] as number); at++) {
    if (((bytes[at] as number) & 0xc0) !== 0x80) count++
  }
  return count
}
