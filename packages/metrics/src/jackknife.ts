/** What values of a statistic, each without one row, say of the statistic. */
export interface Jackknife {
  /** Its standard error. */
  readonly error: number
  /** Its acceleration, as a BCa bootstrap wants it. */
  readonly acceleration: number
}

/**
 * Standard error and acceleration of a statistic from its values without each row; Efron and Tibshirani (1993), eqs. 11.5
 * and 14.15.
 * @param leftOut  the values; several rows may share one
 * @param times    how many rows share each; by default one
 */
export function jackknife(leftOut: ArrayLike<number>, times?: ArrayLike<number>): Jackknife {
  const of = (cell: number) => times?.[cell] ?? 1
  let rows = 0
  let sum = 0
  for (let cell = 0; cell < leftOut.length; cell++) {
    rows += of(cell)
    sum += of(cell) * (leftOut[cell] as number)
  }
  const mean = sum / rows
  let squares = 0
  let cubes = 0
  for (let cell = 0; cell < leftOut.length; cell++) {
    const apart = mean - (leftOut[cell] as number)
    squares += of(cell) * apart ** 2
    cubes += of(cell) * apart ** 3
  }
  const error = Math.sqrt(((rows - 1) / rows) * squares)
  return { error, acceleration: squares > 0 ? cubes / (6 * squares ** 1.5) : 0 }
}
