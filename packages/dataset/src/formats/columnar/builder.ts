import {
  type BigIntegerColumn,
  type BinaryColumn,
  type Column,
  type IntegerColumn,
  State,
  type TextColumn,
} from '@ml-actions/dataset/batch'
import { limits } from '@ml-actions/dataset/limits'
import { textColumn } from '@ml-actions/dataset/types/text'
import { Broken } from './broken.ts'

/** Which values go where: value `picks[i]` of a column without nulls goes to row `rows[i]`, for `count` of them. */
export interface Placing {
  readonly picks: Int32Array
  readonly rows: Int32Array
  readonly count: number
}

/** A column of a batch that is put together out of the values of several pages. */
export interface Builder {
  put(values: Column, placing: Placing): void
  column(): Column
}

/**
 * Makes the builder for a column of the kind that `like` has; every row is null until a value is put there.
 * Only columns of that kind may be put, whole numbers of both kinds counting as one.
 */
export function builderOf(name: string, rows: number, like: Column): Builder {
  const states = new Uint8Array(rows).fill(State.null)
  switch (like.is) {
    case 'integer':
    case 'big-integer':
      return integers(name, states)
    case 'text':
    case 'binary':
      return ranges(name, states, like.is)
    case 'float':
      return arrays({ is: like.is, name, states, values: new Float64Array(rows) }, ['values'])
    case 'boolean':
      return arrays({ is: like.is, name, states, values: new Uint8Array(rows) }, ['values'])
    case 'decimal': {
      const unscaled: bigint[] = Array(rows).fill(0n)
      return arrays({ is: like.is, name, states, unscaled, scales: new Uint8Array(rows) }, [
        'unscaled',
        'scales',
      ])
    }
    case 'datetime': {
      const seconds = new Float64Array(rows)
      const zoned = new Uint8Array(rows)
      const of = like.of === undefined ? {} : { of: like.of }
      const column = { is: like.is, ...of, name, states, seconds, nanoseconds: new Int32Array(rows), zoned }
      return arrays(column, ['seconds', 'nanoseconds', 'zoned'])
    }
  }
}

/** An entry a row. */
type Entries = { [row: number]: number | bigint }

/** Builds a column of which each of the named parts has an entry a row. */
function arrays<Kind extends Column>(column: Kind, parts: readonly (keyof Kind)[]): Builder {
  return {
    put(values, placing) {
      scatter(values.states, column.states, placing)
      for (const part of parts) scatter((values as Kind)[part] as Entries, column[part] as Entries, placing)
    },
    column: () => column,
  }
}

function scatter(from: Entries, to: Entries, { picks, rows, count }: Placing): void {
  for (let i = 0; i < count; i++) to[rows[i] as number] = from[picks[i] as number] as number
}

function integers(name: string, states: Uint8Array): Builder {
  const small = new Float64Array(states.length)
  let large: bigint[] | undefined
  return {
    put(values, placing) {
      scatter(values.states, states, placing)
      const from = values as IntegerColumn | BigIntegerColumn
      if (from.is === 'big-integer') large ??= Array.from(small, BigInt)
      if (large === undefined) scatter(from.values as Float64Array, small, placing)
      else if (from.is === 'big-integer') scatter(from.values as Entries, large as Entries, placing)
      else scatter(Array.from(from.values, BigInt) as Entries, large as Entries, placing)
    },
    column: () =>
      large === undefined
        ? { is: 'integer', name, states, values: small }
        : { is: 'big-integer', name, states, values: large },
  }
}

/** Texts and bytes keep lying where they are as long as all of them lie in one place; else the places are joined. */
function ranges(name: string, states: Uint8Array, is: 'text' | 'binary'): Builder {
  const starts = new Uint32Array(states.length)
  const ends = new Uint32Array(states.length)
  const places = new Map<Uint8Array, number>()
  let total = 0
  return {
    put(column, { picks, rows, count }) {
      const values = column as TextColumn | BinaryColumn
      const base = places.get(values.bytes) ?? total
      if (base === total) {
        places.set(values.bytes, base)
        total += values.bytes.length
        if (total > limits.memory / 4) throw new Broken('the texts of one batch take more than 256 MiB')
      }
      for (let i = 0; i < count; i++) {
        const row = rows[i] as number
        const pick = picks[i] as number
        states[row] = values.states[pick] as number
        starts[row] = base + (values.starts[pick] as number)
        ends[row] = base + (values.ends[pick] as number)
      }
    },
    column() {
      const [first = new Uint8Array(0)] = places.keys()
      const bytes = places.size > 1 ? new Uint8Array(total) : first
      if (places.size > 1) for (const [part, base] of places) bytes.set(part, base)
      return is === 'text'
        ? textColumn({ name, rows: states.length, states, bytes, starts, ends })
        : { is, name, states, bytes, starts, ends }
    },
  }
}
