import { studentTQuantile } from '@ml-actions/stats/distributions/student-t'
import { bootstrapRows } from '@ml-actions/stats/intervals/bootstrap'
import { type Random, seeded } from '@ml-actions/stats/random'
import { sumOf } from '@ml-actions/stats/summaries/sum'
import { bcaBounds, type Estimate, once, resamples, type Undefined, unbounded } from './estimate.ts'
import { jackknife } from './jackknife.ts'
import type { Measure } from './metrics/metric.ts'
import type { Examples } from './predictions.ts'
import type { Statistic } from './statistic.ts'
import type { Units } from './units.ts'

/** Above this many rows values are not resampled ten thousand times. */
const manyRows = 2_000
/** How many parts of many rows are left out, one at a time. */
const parts = 50

/**
 * Gives a statistic its interval: by a BCa bootstrap up to 2,000 rows; on more by Student's t, from what each row adds
 * to the value where that is known, else from the values without each of fifty random parts of the rows (the grouped
 * jackknife; Shao and Tu 1995, section 2.2).
 *
 * What is drawn, added up and left out are units: rows, or the clusters that rows belong to. A resample without a value
 * counts as 0.
 * @param seed  what the value is; the random numbers follow from it and from the value
 */
export function estimateResampled(statistic: Statistic, units: Units, seed: string): Estimate {
  const { value, n } = statistic
  const clustered = units.of !== undefined
  const shared = {
    is: 'estimate',
    value,
    n: clustered ? units.count : n,
    ...(clustered ? { unit: 'groups' as const } : {}),
  } as const
  const named = (method: string) => (clustered ? `${method} over groups` : method)
  if (units.count < 2) return { ...shared, error: 0, method: named('one unit'), within: () => unbounded }
  const random = () => seeded(`${seed} ${n} ${value}`)
  if (units.rows <= manyRows) {
    const weighted = ofUnits(statistic, units)
    const left = once(() => leaveOut(units, weighted))
    const within = bcaBounds({
      value,
      replicates: () => bootstrapRows(units.count, weighted, { resamples, random: random() }),
      acceleration: () => left().acceleration,
    })
    return { ...shared, error: left().error, method: named('BCa bootstrap'), within }
  }
  const { influence } = statistic
  const [error, freedom, method] =
    influence === undefined
      ? ([
          grouped(statistic, units, random()),
          Math.min(parts, units.count) - 1,
          'grouped jackknife',
        ] as const)
      : ([robust(influence(), units), units.count - 1, 'delta method'] as const)
  const within = (tail: number) => {
    const reach = -studentTQuantile(tail, freedom) * error
    return [value - reach, value + reach] as const
  }
  return { ...shared, error, method: named(method), within }
}

/**
 * Whether what is computed of rows depends on the order that they are in: where they are drawn, left out or added up to
 * clusters it does. What each of many single rows adds to a `weighted` value does not, and its squares are added exactly.
 */
export function mindsOrder(measure: Measure | Undefined, { rows, groups }: Examples): boolean {
  return !(measure.is === 'weighted' && rows > manyRows && groups === undefined)
}

/** The value where each unit counts so many times, and with it its rows; 0 where there is none. */
function ofUnits({ weighted }: Statistic, { of, rows }: Units): (times: Uint32Array) => number {
  if (of === undefined) return (times) => weighted(times) ?? 0
  const ofRows = new Uint32Array(rows)
  return (times) => {
    // A loop over one array: `from` with a function takes twenty times as long, and this is asked ten thousand times.
    for (let row = 0; row < rows; row++) ofRows[row] = times[of[row] as number] as number
    return weighted(ofRows) ?? 0
  }
}

function leaveOut({ count }: Units, weighted: (times: Uint32Array) => number): ReturnType<typeof jackknife> {
  const times = new Uint32Array(count).fill(1)
  const without = new Float64Array(count)
  for (let unit = 0; unit < count; unit++) {
    times[unit] = 0
    without[unit] = weighted(times)
    times[unit] = 1
  }
  return jackknife(without)
}

/** Standard error from what each unit adds; for clusters the sandwich estimator. */
function robust(influence: Float64Array, { of, count, rows }: Units): number {
  const sums = of === undefined ? influence : addedUp(influence, of, count)
  const squares = sumOf(sums.map((sum) => sum * sum))
  return Math.sqrt((count / (count - 1)) * squares) / rows
}

function addedUp(values: Float64Array, of: Int32Array, count: number): Float64Array {
  const sums = new Float64Array(count)
  for (let row = 0; row < values.length; row++) {
    const unit = of[row] as number
    sums[unit] = (sums[unit] as number) + (values[row] as number)
  }
  return sums
}

/** Standard error from the values without each of some random parts. */
function grouped(statistic: Statistic, units: Units, random: Random): number {
  const { count } = units
  const number = Math.min(parts, count)
  // Parts of equal size, dealt out at random.
  const part = Uint32Array.from({ length: count }, (_, at) => at % number)
  for (let last = count - 1; last > 0; last--) {
    const other = random.below(last + 1)
    const kept = part[last] as number
    part[last] = part[other] as number
    part[other] = kept
  }
  const times = new Uint32Array(count)
  const weighted = ofUnits(statistic, units)
  const without = Float64Array.from({ length: number }, (_, left) => {
    for (let at = 0; at < count; at++) times[at] = part[at] === left ? 0 : 1
    return weighted(times)
  })
  return jackknife(without).error
}
