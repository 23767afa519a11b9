/** Bits of a digit, and how many values it has. */
const BITS = 11
const VALUES = 2 ** BITS
/** Digits of a key of 64 bits: three of each half. */
const DIGITS = 6
/** Fewer rows than these are sorted before the places of all digits are counted. */
const FEW = 128

/** Rows with the whole numbers that they are sorted by. */
interface Keyed {
  readonly low: Uint32Array
  readonly high: Uint32Array
  readonly rows: Uint32Array
}

/**
 * Rows by a value a row, from the lowest up; rows of one value stay as they come.
 *
 * A radix sort of the doubles’ bits from the last digit (Knuth, The Art of Computer Programming 3, 5.2.5), O(n): a digit
 * that all values share costs nothing. −0 is 0.
 * @param values  none NaN
 * @example  ascending([0.3, 0.1, 0.2]) // → [1, 2, 0]
 */
export function ascending(values: ArrayLike<number>): Uint32Array {
  const n = values.length
  if (n < FEW) return compared(values)
  let from: Keyed = keyed(values)
  const counts = countsOf(from)
  let to: Keyed = { low: new Uint32Array(n), high: new Uint32Array(n), rows: new Uint32Array(n) }
  for (let digit = 0; digit < DIGITS; digit++) {
    const places = counts.subarray(digit * VALUES, (digit + 1) * VALUES)
    if (places.includes(n)) continue
    let sum = 0
    for (let value = 0; value < VALUES; value++) {
      const count = places[value] as number
      places[value] = sum
      sum += count
    }
    deal(from, to, { half: digit < 3 ? from.low : from.high, shift: (digit % 3) * BITS, places })
    ;[from, to] = [to, from]
  }
  return from.rows
}

function compared(values: ArrayLike<number>): Uint32Array {
  const rows = Uint32Array.from({ length: values.length }, (_, row) => row)
  return rows.sort((one, other) => {
    const [first, second] = [values[one] as number, values[other] as number]
    return first < second ? -1 : first > second ? 1 : 0
  })
}

/** Puts rows where their digit's next place is. */
function deal(
  from: Keyed,
  to: Keyed,
  { half, shift, places }: { half: Uint32Array; shift: number; places: Uint32Array },
): void {
  const { low, high, rows } = from
  const { low: toLow, high: toHigh, rows: toRows } = to
  for (let at = 0; at < half.length; at++) {
    const value = ((half[at] as number) >>> shift) & (VALUES - 1)
    const place = places[value] as number
    places[value] = place + 1
    toLow[place] = low[at] as number
    toHigh[place] = high[at] as number
    toRows[place] = rows[at] as number
  }
}

/** Whole numbers in the order of the doubles: all bits of a negative one turned, the sign of another. */
function keyed(values: ArrayLike<number>): Keyed {
  const n = values.length
  const doubles = new Float64Array(n)
  for (let row = 0; row < n; row++) doubles[row] = (values[row] as number) + 0
  const halves = new Uint32Array(doubles.buffer)
  const [low, high, rows] = [new Uint32Array(n), new Uint32Array(n), new Uint32Array(n)]
  for (let row = 0; row < n; row++) {
    const top = halves[2 * row + 1] as number
    const turned = top >> 31
    low[row] = (halves[2 * row] as number) ^ turned
    high[row] = top ^ (turned | 0x80000000)
    rows[row] = row
  }
  return { low, high, rows }
}

/** How often each value of each digit comes. */
function countsOf({ low, high }: Keyed): Uint32Array {
  const counts = new Uint32Array(DIGITS * VALUES)
  for (const [at, half] of [low, high].entries()) {
    const [one, two, three] = [0, 1, 2].map((digit) =>
      counts.subarray((3 * at + digit) * VALUES, (3 * at + digit + 1) * VALUES),
    ) as [Uint32Array, Uint32Array, Uint32Array]
    for (let row = 0; row < half.length; row++) {
      const key = half[row] as number
      bump(one, key & (VALUES - 1))
      bump(two, (key >>> BITS) & (VALUES - 1))
      bump(three, key >>> (2 * BITS))
    }
  }
  return counts
}

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1
}
