/** Bars from an eighth of a line up; nothing at all is a space. */
const bars = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const

const mostBars = 8

/**
 * Draws how numbers lie between their lowest and their highest: eight bars, the largest as high as a line, and
 * none that stands for something lower than the lowest bar.
 * @example  histogram([1, 1, 1, 8]) // → '█      ▃'
 */
export function histogram(values: readonly number[]): string {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const value of values) {
    if (value < low && value > Number.NEGATIVE_INFINITY) low = value
    if (value > high && value < Number.POSITIVE_INFINITY) high = value
  }
  if (low > high) return ''
  if (low === high) return '█'
  const counts = new Array<number>(mostBars).fill(0)
  for (const value of values) {
    if (!Number.isFinite(value)) continue
    // Halved first, so that the distance between the largest doubles does not overflow.
    const at = Math.min(mostBars - 1, Math.floor(((value / 2 - low / 2) / (high / 2 - low / 2)) * mostBars))
    counts[at] = (counts[at] ?? 0) + 1
  }
  return drawn(counts)
}

/** Draws how often each of a few values stands, the most frequent first; nothing where there are many. */
export function frequencies(counts: readonly number[]): string {
  return counts.length > mostBars ? '' : drawn(counts.toSorted((one, other) => other - one))
}

function drawn(counts: readonly number[]): string {
  const most = Math.max(...counts)
  return counts
    .map((count) => bars[count === 0 ? 0 : Math.max(1, Math.round((count / most) * 8))] ?? '')
    .join('')
}
