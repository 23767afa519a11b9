import { type Examples, select } from './predictions.ts'

/** What is drawn when rows are resampled: the rows, or the clusters that they belong to. */
export interface Units {
  readonly count: number
  readonly rows: number
  /** The unit of each row, counted from 0; absent where every row is one. */
  readonly of?: Int32Array
}

/** The units of some rows. */
export function unitsOf({ rows, groups }: Examples): Units {
  if (groups === undefined) return { count: rows, rows }
  const [of, count] = renumbered(groups)
  return { count, rows, of }
}

/**
 * Brings the rows that some models answered into an order that follows from their contents alone, so that what is
 * computed of them row by row does not depend on the order of a file, to the last digit.
 */
export function inOneOrder<Sides extends readonly Examples[]>(sides: Sides): Sides {
  const [{ rows, groups }] = sides as unknown as readonly [Examples]
  const hashes = hashesOf(sides)
  if (groups !== undefined) {
    const [of, count] = renumbered(groups)
    const sums = new Uint32Array(count)
    for (let row = 0; row < rows; row++)
      sums[of[row] as number] = (sums[of[row] as number] as number) + (hashes[row] as number)
    for (let row = 0; row < rows; row++)
      hashes[row] = stirred(hashes[row] as number, sums[of[row] as number] as number)
  }
  const bits = Math.max(21, Math.ceil(Math.log2(rows + 1)))
  // Hash and row in one double: as many upper bits of the hash as the row leaves of 53.
  // Copied first: `from` with a function takes ten times as long.
  const keys = Float64Array.from(hashes).map(
    (hash, row) => Math.floor(hash / 2 ** (bits - 21)) * 2 ** bits + row,
  )
  keys.sort()
  const order = Int32Array.from(keys.map((key) => key % 2 ** bits))
  return sides.map((side) => select(side, order)) as unknown as Sides
}

function renumbered(groups: Int32Array): readonly [of: Int32Array, count: number] {
  const numbers = new Map<number, number>()
  const of = groups.map((group) => {
    const known = numbers.get(group) ?? numbers.size
    numbers.set(group, known)
    return known
  })
  return [of, numbers.size]
}

function hashesOf(sides: readonly Examples[]): Uint32Array {
  const [{ rows, labels }] = sides as readonly [Examples]
  const hashes = new Uint32Array(rows)
  mix(hashes, labels)
  for (const { predictions, scores, other, classScores = [] } of sides) {
    for (const column of [predictions, scores, other, ...classScores])
      if (column !== undefined) mix(hashes, column)
  }
  return hashes
}

/** Stirs a column into the hashes. */
function mix(hashes: Uint32Array, column: Float64Array): void {
  // −0 and 0 are one value.
  const words = new Uint32Array(column.map((value) => value + 0).buffer)
  for (let row = 0; row < hashes.length; row++) {
    const half = stirred(hashes[row] as number, words[2 * row] as number)
    hashes[row] = stirred(half, words[2 * row + 1] as number)
  }
}

/** One round of MurmurHash3, and half of its finaliser. */
function stirred(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ Math.imul(word, 0xcc9e2d51), 0x85ebca6b)
  const turned = Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64
  return (turned ^ (turned >>> 15)) >>> 0
}
