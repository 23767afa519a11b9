/** Numbers in ascending order. */
type Sorted = Float64Array | Uint32Array

/** How many of some numbers are at most a value. */
export function countAtMost(sorted: Sorted, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as number) <= value) low = middle + 1
    else high = middle
  }
  return low
}

/** How many of some numbers are below a value. */
export function countBelow(sorted: Sorted, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
