import {
  type BigIntegerColumn,
  type Column,
  type DatetimeColumn,
  type DecimalColumn,
  type IntegerColumn,
  State,
} from '@ml-actions/dataset/batch'
import {
  type Placing,
  placeAny,
  placeBytes,
  placeDoubles,
  placeInts,
  placeLongs,
  placeStates,
} from './placing.ts'
import { Ranges } from './ranges-builder.ts'
import { Shelf } from './shelf.ts'

/** A column of a batch that is put together out of the values of several pages. */
export interface Builder {
  /** Puts values where they belong. */
  put(values: Column, placing: Placing): void
  column(): Column
}

/**
 * Makes the builder for a column of the kind that `like` has; every row is null until a value is put there.
 * Only columns of that kind may be put, whole numbers of both kinds counting as one.
 * @param shelf  the arrays of the column are taken from it
 */
export function builderOf(name: string, rows: number, like: Column, shelf = new Shelf()): Builder {
  const states = shelf.bytes('states', rows).fill(State.null)
  switch (like.is) {
    case 'integer':
    case 'big-integer':
      return integers(name, states, shelf)
    case 'text':
    case 'binary':
      return new Ranges(name, states, like.is, shelf)
    case 'float':
      return doubles({ is: like.is, name, states, values: shelf.doubles('values', rows) })
    case 'boolean': {
      const column = { is: like.is, name, states, values: shelf.bytes('values', rows) }
      return built(column, (values: typeof column, placing) =>
        placeBytes(values.values, column.values, placing),
      )
    }
    case 'decimal':
      return decimals({
        is: like.is,
        name,
        states,
        unscaled: Array(rows).fill(0n),
        scales: new Uint8Array(rows),
      })
    case 'datetime': {
      const seconds = shelf.doubles('seconds', rows)
      const [nanoseconds, zoned] = [shelf.ints('nanoseconds', rows), shelf.bytes('zoned', rows)]
      const of = like.of === undefined ? {} : { of: like.of }
      return times({ is: like.is, ...of, name, states, seconds, nanoseconds, zoned })
    }
  }
}

/** Builds a column of which `place` puts all but the states. */
function built<Kind extends Column>(column: Kind, place: (values: Kind, placing: Placing) => void): Builder {
  return {
    put(values, placing) {
      placeStates(values.states, column.states, placing)
      place(values as Kind, placing)
    },
    column: () => column,
  }
}

function doubles(column: Extract<Column, { readonly is: 'float' }>): Builder {
  return built(column, ({ values }, placing) => placeDoubles(values, column.values, placing))
}

function times(column: DatetimeColumn): Builder {
  return built(column, ({ seconds, nanoseconds, zoned }, placing) => {
    placeDoubles(seconds, column.seconds, placing)
    placeInts(nanoseconds, column.nanoseconds, placing)
    placeBytes(zoned, column.zoned, placing)
  })
}

function decimals(column: DecimalColumn & { readonly unscaled: bigint[] }): Builder {
  return built(column, ({ unscaled, scales }, placing) => {
    placeAny(unscaled, column.unscaled, placing)
    placeBytes(scales, column.scales, placing)
  })
}

function integers(name: string, states: Uint8Array, shelf: Shelf): Builder {
  const rows = states.length
  const small = shelf.doubles('values', rows)
  let large: BigInt64Array | bigint[] | undefined
  return {
    put(values, placing) {
      const from = values as IntegerColumn | BigIntegerColumn
      if (from.is === 'big-integer') large ??= widened(from, { small, states, shelf })
      placeStates(from.states, states, placing)
      if (from.is === 'integer' && large === undefined) placeDoubles(from.values, small, placing)
      else if (from.values instanceof BigInt64Array && large instanceof BigInt64Array) {
        placeLongs(from.values, large, placing)
      } else
        placeAny(from.is === 'integer' ? Array.from(from.values, BigInt) : from.values, large ?? [], placing)
    },
    column: () =>
      large === undefined
        ? { is: 'integer', name, states, values: small }
        : { is: 'big-integer', name, states, values: large },
  }
}

/** Outside of the builder, since a function that each batch makes anew is never compiled well. */
function widened(
  like: BigIntegerColumn,
  {
    small,
    states,
    shelf,
  }: { readonly small: Float64Array; readonly states: Uint8Array; readonly shelf: Shelf },
): BigInt64Array | bigint[] {
  const rows = states.length
  const made =
    like.values instanceof BigInt64Array ? shelf.longs('large', rows) : Array<bigint>(rows).fill(0n)
  for (let row = 0; row < rows; row++) {
    if (states[row] === State.value) made[row] = BigInt(small[row] as number)
  }
  return made
}
