/**
 * Finds the known word nearest to a mistyped one, for "did you mean"; undefined when none is near: the
 * Damerau–Levenshtein distance (adjacent letters may be swapped) must be at most a third of the length.
 * @example  nearest('mim', ['min', 'max', 'mean']) // → 'min'
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(
      ({ candidate, distance }) =>
        distance <= Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3)),
    )
    .toSorted((one, other) => one.distance - other.distance)
  return ranked[0]?.candidate
}

/** Optimal string alignment distance; only the first 64 letters count, so that hostile input stays cheap. */
function distance(one: string, other: string): number {
  const a = [...one].slice(0, 64)
  const b = [...other].slice(0, 64)
  let before: number[] = []
  let above = b.map((_, j) => j).concat(b.length)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) best = Math.min(best, (before[j - 2] ?? 0) + 1)
      row.push(best)
    }
    before = above
    above = row
  }
  return above[b.length] ?? 0
}
