const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const

/** The least and the greatest value that a sparkline's height stands for. */
export interface Extent {
  readonly low: number
  readonly high: number
}

/** The extent of several lines together, so that they can be compared; undefined without a value. */
export function extentOf(...lines: readonly (readonly (number | null)[])[]): Extent | undefined {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const value of lines.flat()) {
    if (value === null) continue
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return low <= high ? { low, high } : undefined
}

/**
 * Draws values as a line of blocks; where there are more than `width`, each block is the mean of its part. A value that is
 * not there is a space of the same width, and lines without any difference are drawn half as high.
 * @example  sparkline([0, 1, 2], { low: 0, high: 2 }, 20) // → '▁▅█'
 */
export function sparkline(values: readonly (number | null)[], { low, high }: Extent, width: number): string {
  const count = Math.min(values.length, width)
  return Array.from({ length: count }, (_, at) => {
    const part = values.slice(
      Math.floor((at * values.length) / count),
      Math.floor(((at + 1) * values.length) / count),
    )
    const there = part.filter((value) => value !== null)
    if (there.length === 0) return '\u2007'
    // Shares of the extent, each within 0 and 1, so that no sum overflows.
    const share = there.reduce((sum, value) => sum + shareOf(value, low, high) / there.length, 0)
    return blocks[Math.min(7, Math.floor(share * 8))] ?? '█'
  }).join('')
}

function shareOf(value: number, low: number, high: number): number {
  if (high === low) return 0.5
  const half = high / 2 - low / 2
  return (value / 2 - low / 2) / half
}
