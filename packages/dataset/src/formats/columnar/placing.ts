import { State } from '@ml-actions/dataset/batch'

/** Which values go to the `count` rows from row `at` on. */
export interface Placing {
  readonly at: number
  readonly count: number
  /** Which value goes to the first row, the next one to the next, where there are no `picks`; 0 by default. */
  readonly from?: number
  /** For each row the number of its value; a row is left as it is where that is below 0. */
  readonly picks?: Int32Array
  /** Whether no pick is below 0, as far as that is known. */
  readonly full?: boolean
  /**
   * Whether texts stay where they are until the column is made; those that do not are copied, and lie one behind
   * another in the order in which they are picked.
   */
  readonly stay: boolean
  /** Whether none of them is anything else than a value: see `areValues`. */
  readonly plain: boolean
}

// One loop would do for all of these, and would be five times slower: it is compiled for the arrays that it meets.

/** Places the states of values. */
export function placeStates(values: Uint8Array, to: Uint8Array, placing: Placing): void {
  const { at, count, picks, plain, full = picks === undefined } = placing
  if (!plain) placeBytes(values, to, placing)
  else if (full || picks === undefined) to.fill(State.value, at, at + count)
  else for (let i = 0; i < count; i++) if ((picks[i] as number) >= 0) to[at + i] = State.value
}

/** Places bytes. */
export function placeBytes(
  values: Uint8Array,
  to: Uint8Array,
  { at, count, from = 0, picks }: Placing,
): void {
  if (picks === undefined) to.set(values.subarray(from, from + count), at)
  else {
    for (let i = 0; i < count; i++) {
      const pick = picks[i] as number
      if (pick >= 0) to[at + i] = values[pick] as number
    }
  }
}

/** Places whole numbers of 32 bits. */
export function placeInts(values: Int32Array, to: Int32Array, { at, count, from = 0, picks }: Placing): void {
  if (picks === undefined) to.set(values.subarray(from, from + count), at)
  else {
    for (let i = 0; i < count; i++) {
      const pick = picks[i] as number
      if (pick >= 0) to[at + i] = values[pick] as number
    }
  }
}

/** Places doubles. */
export function placeDoubles(
  values: Float64Array,
  to: Float64Array,
  { at, count, from = 0, picks }: Placing,
): void {
  if (picks === undefined) to.set(values.subarray(from, from + count), at)
  else {
    for (let i = 0; i < count; i++) {
      const pick = picks[i] as number
      if (pick >= 0) to[at + i] = values[pick] as number
    }
  }
}

/** Places whole numbers of 64 bits. */
export function placeLongs(
  values: BigInt64Array,
  to: BigInt64Array,
  { at, count, from = 0, picks }: Placing,
): void {
  if (picks === undefined) to.set(values.subarray(from, from + count), at)
  else {
    for (let i = 0; i < count; i++) {
      const pick = picks[i] as number
      if (pick >= 0) to[at + i] = values[pick] as bigint
    }
  }
}

/** Places whole numbers of any size. */
export function placeAny(
  values: ArrayLike<bigint>,
  to: { [row: number]: bigint },
  { at, count, from = 0, picks }: Placing,
): void {
  for (let i = 0; i < count; i++) {
    const pick = picks === undefined ? from + i : (picks[i] as number)
    if (pick >= 0) to[at + i] = values[pick] as bigint
  }
}
