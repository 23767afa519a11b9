import { limitsAt } from '../limits-at.ts'
import type { MetricChange } from '../verdict.ts'

/** How many characters a line has. */
const width = 15

/**
 * Draws a metric's interval in characters of one width: `··┆··├───●───┤`, each limit as `┆` and no change as `0`.
 *
 * An interval that is open to a side runs to the edge; each line has a scale of its own.
 * @returns undefined where there is no interval, and nothing to hold it against
 */
export function intervalLine(metric: MetricChange): string | undefined {
  const { change, new: fresh } = metric
  const drawn = change ?? fresh
  const value = drawn?.value
  if (drawn === undefined || typeof value !== 'number') return undefined
  const bounds = [drawn.low, drawn.high].filter((bound) => typeof bound === 'number')
  if (bounds.length === 0) return undefined
  const zero = change === undefined ? [] : [0]
  const limits = limitsAt(metric)
  // Without anything to hold it against, a drawing of an interval says nothing.
  if (zero.length + limits.length === 0) return undefined
  const at = scale([value, ...bounds, ...zero, ...limits])
  const [low, high] = [
    typeof drawn.low === 'number' ? at(drawn.low) : 0,
    typeof drawn.high === 'number' ? at(drawn.high) : width - 1,
  ]
  const cells: string[] = Array.from({ length: width }, (_, cell) => (cell < low || cell > high ? '·' : '─'))
  if (typeof drawn.low === 'number') cells[low] = '├'
  if (typeof drawn.high === 'number') cells[high] = '┤'
  for (const each of zero) cells[at(each)] = '0'
  for (const each of limits) cells[at(each)] = '┆'
  cells[at(value)] = '●'
  return cells.join('')
}

/** Maps numbers to cells; halved first, since the span of two doubles may be no double. */
function scale(numbers: readonly number[]): (number: number) => number {
  const halves = numbers.map((number) => number / 2)
  const least = Math.min(...halves)
  const span = Math.max(...halves) - least
  return (number) => (span === 0 ? (width - 1) / 2 : Math.round(((number / 2 - least) / span) * (width - 1)))
}
