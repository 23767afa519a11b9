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

/**
 * Optimal string alignment distance (Damerau 1964; Levenshtein 1966), row by row; only the first 64 letters
 * count, so that hostile input stays cheap.
 */
function distance(one: string, other: string): number {
  const a = [...one].slice(0, 64)
  const b = [...other].slice(0, 64)
  let before: readonly number[] = []
  let above: readonly number[] = [0, ...b.map((_, j) => j + 1)]
  for (const [i, letter] of a.entries()) {
    const row = [i + 1]
    for (const [j, facing] of b.entries()) {
      const replaced = at(above, j) + (letter === facing ? 0 : 1)
      const swapped = at(before, j - 1) + (letter === b[j - 1] && facing === a[i - 1] ? 1 : Infinity)
      row.push(Math.min(at(above, j + 1) + 1, at(row, j) + 1, replaced, swapped))
    }
    before = above
    above = row
  }
  return at(above, b.length)
}

/** A distance that is not in the table is no way to get there. */
function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity
}
