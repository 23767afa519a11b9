/**
 * Finds where a continuous function crosses zero between two points at which its signs differ.
 *
 * Chandrupatla (1997), Adv. Eng. Softw. 28:145–149: inverse quadratic interpolation where it is safe, else bisection,
 * so it never leaves the bracket and also passes infinite values. Exact to two units in the last place.
 * @example  root((x) => x * x - 2, 0, 2) // → 1.414213562373
 */
export function root(f: (x: number) => number, low: number, high: number): number {
  let a = high
  let b = low
  let c = high
  let fa = f(a)
  let fb = f(b)
  let fc = fa
  let step = 0.5
  for (;;) {
    const x = a + step * (b - a)
    const fx = f(x)
    if (fx > 0 === fa > 0) {
      c = a
      fc = fa
    } else {
      c = b
      fc = fb
      b = a
      fb = fa
    }
    a = x
    fa = fx
    const best = Math.abs(fa) < Math.abs(fb) ? a : b
    const least = (2 * Number.EPSILON * Math.abs(best) + Number.MIN_VALUE) / Math.abs(b - a)
    if (fx === 0 || !(least <= 0.5)) return best
    const wanted = interpolated([a, b, c], [fa, fb, fc])
    step = Math.min(1 - least, Math.max(least, wanted))
  }
}

/** Gives the step from a towards b, as a share of the bracket. */
function interpolated(
  [a, b, c]: readonly [number, number, number],
  [fa, fb, fc]: readonly [number, number, number],
): number {
  const xi = (a - b) / (c - b)
  const phi = (fa - fb) / (fc - fb)
  if (!(phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi)) return 0.5
  return (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb))
}
