import { keysOf } from '@ml-actions/conditions/values/key'
import { type Column, State } from '@ml-actions/dataset/batch'
import { Fingerprints } from './fingerprint.ts'

/**
 * The keys of neighbouring rows, each in two or in four 32-bit words: equal values of one column have equal words.
 * Two words are a double, four a whole number of 128 bits, a time or a fingerprint; only fingerprints may be equal
 * where the values are not.
 */
export interface KeyBlock {
  /** Number of the first row among all rows of all files, from 0. */
  readonly first: number
  readonly rows: number
  readonly width: 2 | 4
  readonly words: Uint32Array
  /** 1 for each row that has no key here; left out where each has one. */
  readonly without?: Uint8Array
}

/** Makes the blocks of one column's rows. */
export function blocksOf(column: Column, first: number, rows: number): readonly KeyBlock[] {
  const without = column.states.subarray(0, rows)
  const shared = { first, rows, ...withoutSome(without) }
  switch (column.is) {
    case 'integer':
    case 'float':
    case 'boolean':
      return [{ ...shared, width: 2, words: doubles(column.values, rows) }]
    case 'big-integer':
      return wholeNumbers(column.values, shared)
    case 'datetime':
      return [{ ...shared, width: 4, words: times(column, rows) }]
    case 'text':
    case 'binary': {
      const words = new Uint32Array(rows * 4)
      const fingerprints = new Fingerprints(words)
      const { bytes, starts, ends } = column
      for (let row = 0; row < rows; row++) {
        fingerprints.write(bytes, starts[row] as number, ends[row] as number, row)
      }
      return [{ ...shared, width: 4, words }]
    }
    case 'decimal': {
      const keyOf = keysOf(column)
      return [
        textBlock(first, rows, (row) =>
          column.states[row] === State.value ? String(keyOf(row)) : undefined,
        ),
      ]
    }
  }
}

/** Makes the block of rows whose keys are text; a row without a key has none. */
export function textBlock(first: number, rows: number, keyOf: (row: number) => string | undefined): KeyBlock {
  const words = new Uint32Array(rows * 4)
  const without = new Uint8Array(rows)
  const fingerprints = new Fingerprints(words)
  const encoder = new TextEncoder()
  for (let row = 0; row < rows; row++) {
    const key = keyOf(row)
    if (key === undefined) without[row] = 1
    else {
      const bytes = encoder.encode(key)
      fingerprints.write(bytes, 0, bytes.length, row)
    }
  }
  return { first, rows, width: 4, words, ...withoutSome(without) }
}

type Rows = Pick<KeyBlock, 'first' | 'rows' | 'without'>

/** States and marks alike are 0 where there is a key. */
function withoutSome(marks: Uint8Array): { readonly without?: Uint8Array } {
  return marks.some((mark) => mark !== 0)
    ? { without: Uint8Array.from(marks, (mark) => (mark === 0 ? 0 : 1)) }
    : {}
}

/** One NaN and one zero, whatever bits they came with. */
function doubles(values: Float64Array | Uint8Array, rows: number): Uint32Array {
  const made = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    const value = values[row] as number
    made[row] = Number.isNaN(value) ? Number.NaN : value + 0
  }
  return new Uint32Array(made.buffer)
}

/** Small numbers are doubles, as in columns that hold no others; those beyond 128 bits have fingerprints. */
function wholeNumbers(values: ArrayLike<bigint>, shared: Rows): readonly KeyBlock[] {
  const { first, rows, without } = shared
  const [small, large] = [new Float64Array(rows), new BigInt64Array(rows * 2)]
  const [notSmall, notLarge] = [new Uint8Array(rows), new Uint8Array(rows)]
  const fingerprints = new Fingerprints(new Uint32Array(large.buffer))
  for (let row = 0; row < rows; row++) {
    const value = values[row] as bigint
    const double = Number(value)
    const isSmall = Number.isSafeInteger(double)
    const has = without?.[row] !== 1
    notSmall[row] = isSmall && has ? 0 : 1
    notLarge[row] = !isSmall && has ? 0 : 1
    if (isSmall) small[row] = double
    else if (BigInt.asIntN(128, value) === value) {
      // Of each, what is written into 64 bits is its lower 64.
      large[row * 2] = value
      large[row * 2 + 1] = value >> 64n
    } else {
      const bytes = new TextEncoder().encode(String(value))
      fingerprints.write(bytes, 0, bytes.length, row)
    }
  }
  const blocks: readonly KeyBlock[] = [
    { first, rows, width: 2, words: new Uint32Array(small.buffer), ...withoutSome(notSmall) },
    { first, rows, width: 4, words: new Uint32Array(large.buffer), ...withoutSome(notLarge) },
  ]
  return blocks.filter((block) => block.without?.every((mark) => mark === 1) !== true)
}

function times(column: Extract<Column, { readonly is: 'datetime' }>, rows: number): Uint32Array {
  const words = new Uint32Array(rows * 4)
  const seconds = new Uint32Array(doubles(column.seconds, rows).buffer)
  for (let row = 0; row < rows; row++) {
    words[row * 4] = seconds[row * 2] as number
    words[row * 4 + 1] = seconds[row * 2 + 1] as number
    words[row * 4 + 2] = column.nanoseconds[row] as number
    words[row * 4 + 3] = column.zoned[row] as number
  }
  return words
}
