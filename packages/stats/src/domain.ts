/**
 * Refuses arguments outside a function's domain.
 *
 * A wrong argument is a fault of the calling code, never of the data it judges; so it is a RangeError, which an
 * action reports as its own bug, and no statistic ever answers NaN where a number is expected.
 * @param wanted  what the caller had to pass, as a phrase
 */
export function inDomain(holds: boolean, wanted: string): asserts holds {
  if (!holds) throw new RangeError(`wanted ${wanted}`)
}
