import { inDomain } from '../domain.ts'

/**
 * How many bins of equal width a sample is drawn in, by its size alone: 1 + log₂n, rounded up.
 *
 * Sturges (1926), J. Am. Stat. Assoc. 21:65–66, with the roundings of NumPy's `sturges`.
 * @param range  between the least and the greatest value
 * @param size   values, at least 1
 * @param narrowest  no bin is narrower, which NumPy demands of whole numbers with 1
 * @example  sturgesBins(7, 8) // → 4
 */
export function sturgesBins(range: number, size: number, narrowest = 0): number {
  inDomain(size > 0, 'at least one value')
  return binsOf(range, Math.max(narrowest, range / (1 + Math.log2(size))))
}

/**
 * The same with more bins for a skewed sample: 1 + log₂n + log₂(1 + |g₁|/σ), σ being the deviation of g₁ in normal samples.
 *
 * Doane (1976), Am. Stat. 30:181–183, with the roundings of NumPy's `doane`.
 * @example  doaneBins([0, 0, 0, 0, 0, 0, 1, 9]) // → 7
 */
export function doaneBins(sorted: ArrayLike<number>): number {
  const [range, size] = [rangeOf(sorted), sorted.length]
  const [skew, deviation] = skewOf(sorted)
  if (size <= 2 || deviation === 0) return 1
  const usual = Math.sqrt((6 * (size - 2)) / ((size + 1) * (size + 3)))
  return binsOf(range, range / (1 + Math.log2(size) + Math.log2(1 + Math.abs(skew) / usual)))
}

/**
 * The edges of bins of equal width, one more than there are bins.
 *
 * Where the least value is the greatest, the bins reach half a unit to both sides. The roundings are those of NumPy's
 * `linspace`.
 * @param sorted  in ascending order, at least one value, all finite
 * @example  equalEdges([0, 1, 2], 4) // → [0, 0.5, 1, 1.5, 2]
 */
export function equalEdges(sorted: ArrayLike<number>, bins: number): readonly number[] {
  const [lowest, highest] = [sorted[0], sorted[sorted.length - 1]]
  inDomain(lowest !== undefined && highest !== undefined, 'at least one value')
  const around = lowest === highest ? 0.5 : 0
  return evenEdges(lowest - around, highest + around, bins)
}

/**
 * The same between two given ends.
 *
 * @example  evenEdges(0, 3, 2) // → [0, 1.5, 3]
 */
export function evenEdges(from: number, to: number, bins: number): readonly number[] {
  const width = (to - from) / bins
  return [...Array.from({ length: bins }, (_, bin) => bin * width + from), to]
}

/**
 * Counts a sample between edges: `[e₀, e₁), [e₁, e₂) …`, the last bin with its upper edge. What lies outside is in none.
 *
 * @param sorted  in ascending order
 * @param edges   in ascending order
 * @example  countsBetween([0, 1, 2, 3, 9], [1, 2, 3]) // → [1, 2]
 */
export function countsBetween(sorted: ArrayLike<number>, edges: readonly number[]): readonly number[] {
  const last = edges.length - 1
  const counts: number[] = []
  let at = 0
  while (at < sorted.length && (sorted[at] as number) < (edges[0] as number)) at += 1
  for (let bin = 0; bin < last; bin++) {
    const [from, edge] = [at, edges[bin + 1] as number]
    while (at < sorted.length && isWithin(sorted[at] as number, edge, bin === last - 1)) at += 1
    counts.push(at - from)
  }
  return counts
}

function isWithin(value: number, edge: number, isLast: boolean): boolean {
  return isLast ? value <= edge : value < edge
}

function rangeOf(sorted: ArrayLike<number>): number {
  inDomain(sorted.length > 0, 'at least one value')
  return (sorted[sorted.length - 1] as number) - (sorted[0] as number)
}

function binsOf(range: number, width: number): number {
  return range === 0 ? 1 : Math.ceil(range / width)
}

function skewOf(values: ArrayLike<number>): readonly [skew: number, deviation: number] {
  const size = values.length
  const mean = sumBy(values, (value) => value) / size
  const deviation = Math.sqrt(sumBy(values, (value) => (value - mean) ** 2) / size)
  return [sumBy(values, (value) => ((value - mean) / deviation) ** 3) / size, deviation]
}

function sumBy(values: ArrayLike<number>, term: (value: number) => number): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += term(values[i] as number)
  return sum
}
