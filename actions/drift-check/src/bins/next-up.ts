const double = new Float64Array(1)
const bits = new BigInt64Array(double.buffer)

/**
 * Finds the next double above a finite one; of both zeros that is the smallest of all.
 *
 * @example  nextUp(10) // → 10.000000000000002
 */
export function nextUp(value: number): number {
  // Adding 0 makes −0 the other zero.
  double[0] = value + 0
  bits[0] = (bits[0] ?? 0n) + (value < 0 ? -1n : 1n)
  return double[0] + 0
}
