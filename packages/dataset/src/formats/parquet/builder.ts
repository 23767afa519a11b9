import { type Column, State } from '@ml-actions/dataset/batch'
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

/** Makes the builder for a column of the kind `like` has; every row is null until a value is put there. */
export function builderOf(name: string, rows: number, like: Column): Builder {
  const states = new Uint8Array(rows).fill(State.null)
  switch (like.is) {
    case 'integer':
    case 'big-integer':
      return integers(name, states)
    case 'text':
      return texts(name, states)
    case 'float': {
      const column = { is: like.is, name, states, values: new Float64Array(rows) }
      return arrays(column, (from) => (from.is === 'float' ? [[from.values, column.values]] : []))
    }
    case 'boolean': {
      const column = { is: like.is, name, states, values: new Uint8Array(rows) }
      return arrays(column, (from) => (from.is === 'boolean' ? [[from.values, column.values]] : []))
    }
    case 'decimal': {
      const unscaled: bigint[] = Array(rows).fill(0n)
      const column = { is: like.is, name, states, unscaled, scales: new Uint8Array(rows) }
      return arrays(column, (from) =>
        from.is === 'decimal'
          ? [
              [from.unscaled, unscaled],
              [from.scales, column.scales],
            ]
          : [],
      )
    }
    case 'datetime': {
      const column = {
        is: like.is,
        name,
        states,
        seconds: new Float64Array(rows),
        nanoseconds: new Int32Array(rows),
        zoned: new Uint8Array(rows),
      }
      return arrays(column, (from) =>
        from.is === 'datetime'
          ? [
              [from.seconds, column.seconds],
              [from.nanoseconds, column.nanoseconds],
              [from.zoned, column.zoned],
            ]
          : [],
      )
    }
  }
}

type Pair = readonly [from: ArrayLike<number | bigint>, to: { [row: number]: number | bigint }]

function arrays(column: Column, pairs: (from: Column) => readonly Pair[]): Builder {
  return {
    put(values, placing) {
      scatter(values.states, column.states, placing)
      for (const [from, to] of pairs(values)) scatter(from, to, placing)
    },
    column: () => column,
  }
}

function scatter(from: Pair[0], to: Pair[1], { picks, rows, count }: Placing): void {
  for (let i = 0; i < count; i++) to[rows[i] as number] = from[picks[i] as number] as number
}

function integers(name: string, states: Uint8Array): Builder {
  const small = new Float64Array(states.length)
  let large: bigint[] | undefined
  return {
    put(values, placing) {
      scatter(values.states, states, placing)
      if (values.is === 'big-integer') {
        large ??= Array.from(small, BigInt)
        scatter(values.values, large, placing)
      } else if (values.is === 'integer' && large === undefined) scatter(values.values, small, placing)
      else if (values.is === 'integer' && large !== undefined)
        scatter(Array.from(values.values, BigInt), large, placing)
    },
    column: () =>
      large === undefined
        ? { is: 'integer', name, states, values: small }
        : { is: 'big-integer', name, states, values: large },
  }
}

/** Texts keep lying where they are as long as all of them lie in one place; else the places are joined. */
function texts(name: string, states: Uint8Array): Builder {
  const starts = new Uint32Array(states.length)
  const ends = new Uint32Array(states.length)
  const places = new Map<Uint8Array, number>()
  let total = 0
  return {
    put(values, { picks, rows, count }) {
      if (values.is !== 'text') return
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
      const [first] = places.keys()
      const bytes = places.size === 1 && first !== undefined ? first : new Uint8Array(total)
      if (places.size > 1) for (const [part, base] of places) bytes.set(part, base)
      return textColumn({ name, rows: states.length, states, bytes, starts, ends })
    },
  }
}
