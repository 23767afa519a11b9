import type { Bounds, Estimate } from './estimate.ts'

/**
 * Estimates first − factor · second of two values from different rows, by their intervals.
 *
 * The distances from each value to its own bounds, squared and added (Zou and Donner 2008, Stat. Med. 27:1693–1702);
 * of two proportions with factor 1 it is Newcombe's hybrid score interval (1998, method 10).
 */
export function estimateApart(first: Estimate, second: Estimate, factor: number): Estimate {
  const rows = [first.n, second.n].filter((n) => n !== undefined)
  return {
    is: 'estimate',
    value: first.value - factor * second.value,
    ...(rows.length === 0 ? {} : { n: Math.min(...rows) }),
    error: Math.hypot(first.error, factor * second.error),
    method:
      first.method === 'Wilson' && second.method === 'Wilson' && factor === 1 ? 'Newcombe' : 'square-and-add',
    within: (tail) =>
      squareAndAdd(
        { value: first.value, bounds: first.within(tail) },
        { value: second.value, bounds: second.within(tail) },
        { factor },
      ),
  }
}

interface Part {
  readonly value: number
  readonly bounds: Bounds
}

/**
 * Bounds of first − factor · second from the bounds of each.
 * @param how.correlation  of the two estimates; none for different rows
 */
export function squareAndAdd(
  first: Part,
  second: Part,
  { factor, correlation = 0 }: { readonly factor: number; readonly correlation?: number },
): Bounds {
  const difference = first.value - factor * second.value
  const [low, high] = first.bounds
  const [otherLow, otherHigh] = second.bounds
  const reach = (one: number, other: number) =>
    Math.sqrt(Math.max(0, one * one + other * other - 2 * correlation * one * other))
  return [
    difference - reach(first.value - low, factor * (otherHigh - second.value)),
    difference + reach(high - first.value, factor * (second.value - otherLow)),
  ]
}
