import type { Predictions } from '@ml-actions/metrics/predictions'

/** What is known of a holdout's rows without them. */
export interface RowsDigest {
  /** Of all rows, in any order. */
  readonly holdout: string
  /** The smallest hashes of rows, in ascending order, as 16 hexadecimal digits each. */
  readonly sketch: readonly string[]
  readonly rows: number
}

/** How many hashes tell an overlap of 0.9 from one of 0.7. */
const sketchSize = 128

/**
 * Digests the rows by which a candidate is judged: ids with their labels, so that renaming or reordering a file makes no
 * fresh holdout. Rows without ids are known by their order.
 * @param sha256  of a text or of bytes, as `sha256:` and 64 hexadecimal digits
 */
export function rowsDigest(
  { ids, labels, classes, rows }: Predictions,
  sha256: (of: string | Uint8Array) => string,
): RowsDigest {
  const hashes = new BigUint64Array(rows)
  for (let row = 0; row < rows; row++) {
    const label = labels[row] as number
    const key = `${ids?.text(row) ?? row}\u0000${classes[label] ?? label}`
    hashes[row] = BigInt(`0x${sha256(key).slice(7, 23)}`)
  }
  hashes.sort()
  return {
    holdout: sha256(new Uint8Array(hashes.buffer)),
    sketch: Array.from(hashes.subarray(0, sketchSize), (hash) => hash.toString(16).padStart(16, '0')),
    rows,
  }
}

/**
 * Estimates which part of the rows of both are in both, from the smallest hashes of either (Broder 1997, "On the
 * resemblance and containment of documents").
 * @returns in [0, 1]
 */
export function overlap(one: readonly string[], other: readonly string[]): number {
  const union = [...new Set([...one, ...other])].sort().slice(0, sketchSize)
  const [first, second] = [new Set(one), new Set(other)]
  const shared = union.filter((hash) => first.has(hash) && second.has(hash)).length
  return union.length === 0 ? 0 : shared / union.length
}
