import { studentTQuantile } from '@ml-actions/stats/distributions/student-t'
import { bootstrapT, studentised } from '@ml-actions/stats/intervals/bootstrap-t'
import { boundsBeyond } from '@ml-actions/stats/intervals/finest-tail'
import { seeded } from '@ml-actions/stats/random'
import { mergedMoments, momentsOf, noMoments, skewness, variance } from '@ml-actions/stats/summaries/moments'
import { ascending } from '@ml-actions/stats/summaries/order'
import { addOften, emptySum, sumOf, sumValue } from '@ml-actions/stats/summaries/sum'
import { type Estimate, nothing, once, resamples, type Undefined } from './estimate.ts'

/** Below this many rows the t interval is not trusted to be normal enough. */
const fewRows = 200
/** Nor beyond this skewness, while the rows are few enough to resample in a second. */
const muchSkewness = 2
const manyRows = 2_000

/** Says that a sum cannot be held. */
export const beyond: Undefined = {
  is: 'undefined',
  reason: 'not-finite',
  because: 'its sum is beyond the largest double',
}

/**
 * Estimates the mean of one number a row: by t, or by a studentised bootstrap where rows are fewer than 200, or fewer than
 * 2,000 with a skewness beyond 2.
 *
 * The sum is exact and the bootstrap starts from the sorted numbers, so that the order of rows changes nothing.
 * @param parts  one a row
 * @param seed   what the numbers are; the random numbers follow from it and from the numbers
 * @param times  how many rows each number is of; by default one
 */
export function meanOf(parts: Float64Array, seed: string, times?: Float64Array): Estimate | Undefined {
  if (times !== undefined) return meanOfCounted(parts, seed, times)
  const n = parts.length
  if (n === 0) return nothing
  const value = sumOf(parts) / n
  const sorted = parts.toSorted()
  const moments = momentsOf(sorted)
  if (!Number.isFinite(moments.squares) || !Number.isFinite(value)) return beyond
  const error = Math.sqrt((variance(moments) ?? 0) / n)
  const shared = { is: 'estimate', value, n, error } as const
  const skewed = Math.abs(skewness(moments) ?? 0) > muchSkewness && n < manyRows
  if (n >= fewRows && !skewed) return byStudent(shared)
  const resampled = once(() => studentised(sorted, { resamples, random: seeded(`${seed} ${n} ${value}`) }))
  const bounds = (tail: number) => bootstrapT(resampled(), tail)
  // Of few rows the tail is no normal one.
  const quantile = (tail: number) => studentTQuantile(tail, n - 1)
  const within = (tail: number) => boundsBeyond({ estimate: value, resamples, bounds, quantile }, tail)
  return { ...shared, method: 'bootstrap-t', within }
}

/** The same of many numbers that are alike; few rows are made one by one. */
function meanOfCounted(parts: Float64Array, seed: string, times: Float64Array): Estimate | Undefined {
  const n = times.reduce((sum, each) => sum + each, 0)
  const order = ascending(parts)
  if (n < manyRows) {
    const each = Array.from(order, (at) => new Array<number>(times[at] as number).fill(parts[at] as number))
    return meanOf(Float64Array.from(each.flat()), seed)
  }
  const sum = emptySum()
  let moments = noMoments
  for (const at of order) {
    const [mean, count] = [parts[at] as number, times[at] as number]
    addOften(sum, mean, count)
    moments = mergedMoments(moments, { count, mean, squares: 0, cubes: 0 })
  }
  const value = sumValue(sum) / n
  if (!Number.isFinite(moments.squares) || !Number.isFinite(value)) return beyond
  return byStudent({ is: 'estimate', value, n, error: Math.sqrt(moments.squares / (n - 1) / n) })
}

/** An interval by t around a mean of many rows. */
function byStudent(shared: Pick<Estimate, 'is' | 'value' | 'error'> & { readonly n: number }): Estimate {
  const { value, n, error } = shared
  const within = (tail: number) => {
    const reach = -studentTQuantile(tail, n - 1) * error
    return [value - reach, value + reach] as const
  }
  return { ...shared, method: 'Student t', within }
}
