/** Holds the count, the mean, and the sums of the squared and cubed distances from the mean. */
export interface Moments {
  readonly count: number
  readonly mean: number
  readonly squares: number
  readonly cubes: number
}

/** The moments of no values. */
export const noMoments: Moments = { count: 0, mean: 0, squares: 0, cubes: 0 }

/**
 * Moments of some values, in one pass.
 *
 * @example  momentsOf([2, 4, 9]) // → { count: 3, mean: 5, squares: 26, cubes: 36 }
 */
export function momentsOf(values: ArrayLike<number>): Moments {
  let moments = noMoments
  for (let i = 0; i < values.length; i++) {
    moments = mergedMoments(moments, { count: 1, mean: values[i] as number, squares: 0, cubes: 0 })
  }
  return moments
}

/**
 * Moments of two parts together.
 *
 * Chan, Golub and LeVeque (1979) for the squares, Pébay (2008), eq. 2.1, for the cubes. The order of merging changes the
 * last digits only.
 */
export function mergedMoments(first: Moments, second: Moments): Moments {
  if (second.count === 0) return first
  const count = first.count + second.count
  const apart = second.mean - first.mean
  const crossed = (apart * apart * first.count * second.count) / count
  return {
    count,
    mean: first.mean + (apart * second.count) / count,
    squares: first.squares + second.squares + crossed,
    cubes:
      first.cubes +
      second.cubes +
      (crossed * apart * (first.count - second.count)) / count +
      (3 * apart * (first.count * second.squares - second.count * first.squares)) / count,
  }
}

/**
 * Sample variance, with n − 1 below; undefined for fewer than two values.
 *
 * @example  variance(momentsOf([2, 4, 9])) // → 13
 */
export function variance({ count, squares }: Moments): number | undefined {
  return count < 2 ? undefined : squares / (count - 1)
}

/**
 * Skewness of the values themselves, √n · Σd³ / (Σd²)^1.5; undefined when all are equal or there are none.
 *
 * The g1 of Joanes and Gill (1998), not corrected for small samples.
 * @example  skewness(momentsOf([2, 4, 9])) // → 0.4703305
 */
export function skewness({ count, squares, cubes }: Moments): number | undefined {
  return squares > 0 ? (Math.sqrt(count) * cubes) / squares ** 1.5 : undefined
}
