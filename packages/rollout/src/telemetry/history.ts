import { dispersion, type PodCount } from '@ml-actions/stats/sequential/dispersion'
import { later } from '../instant.ts'
import { bucketOf } from './boundary.ts'
import type { Series } from './count.ts'
import { type Reading, seriesOf } from './range.ts'
import { readSelector } from './selector.ts'
import type { Counters, Histogram, Window } from './telemetry.ts'

/** How long before a rollout bursts are looked for, in 240 intervals of a minute. */
const historySeconds = 4 * 3_600
const intervalSeconds = 60
/** Bad ones below which nothing can be said of how they come together. */
const leastBad = 30

/**
 * Measures how bad ones scattered over pods that should be alike in the four hours before a window's end. Undefined
 * where too little is known to say: fewer than two pods, or fewer than 30 bad ones.
 * @throws {VoidLook} when the server does not say all of it
 */
export async function burstsOf(
  reading: Reading,
  question: Counters | Histogram,
): Promise<number | undefined> {
  const { to } = reading.window
  const hours = { ...reading, window: { from: later(to, -historySeconds), to } }
  const { all, bad } = await readingsOf(hours, question)
  const counts = hours.pods.map((pod) => ({ requests: summed(all, pod, hours), bad: bad(pod, hours) }))
  const intervals = Array.from({ length: historySeconds / intervalSeconds }, (_, index) =>
    counts.map((pod) => ({ requests: pod.requests[index] ?? 0, bad: pod.bad[index] ?? 0 })),
  )
  return scatterOf(intervals)
}

function scatterOf(intervals: readonly (readonly PodCount[])[]): number | undefined {
  const all = intervals.flat()
  const isCount = ({ requests, bad }: PodCount) =>
    Number.isSafeInteger(requests) && bad >= 0 && bad <= requests
  const active = Math.max(...intervals.map((pods) => pods.filter(({ requests }) => requests > 0).length))
  const bad = all.reduce((sum, pod) => sum + pod.bad, 0)
  return active < 2 || !(bad >= leastBad) || !all.every(isCount) ? undefined : dispersion(intervals)
}

interface Readings {
  readonly all: readonly Series[]
  bad(pod: string, hours: Reading): readonly number[]
}

async function readingsOf(hours: Reading, question: Counters | Histogram): Promise<Readings> {
  if (question.is === 'counters') {
    const all = await seriesOf(hours, readSelector(question.total))
    const wrong = await seriesOf(hours, readSelector(question.bad))
    return { all, bad: (pod) => summed(wrong, pod, hours) }
  }
  const { bucket, count } = await bucketOf(hours, readSelector(question.histogram), question.slo)
  const all = await seriesOf(hours, count)
  const fast = await seriesOf(hours, bucket)
  return {
    all,
    bad: (pod) => {
      const within = summed(fast, pod, hours)
      return summed(all, pod, hours).map((total, index) => total - (within[index] ?? 0))
    },
  }
}

function summed(all: readonly Series[], pod: string, { window }: Reading): readonly number[] {
  const sums = Array.from({ length: historySeconds / intervalSeconds }, () => 0)
  for (const series of all) {
    if (series.pod !== pod) continue
    for (const [index, step] of steps(series, window)) sums[index] = (sums[index] ?? 0) + step
  }
  return sums
}

/** How much a counter grew, by interval; what it was at its first sample is where it begins. */
function* steps({ samples }: Series, { from }: Window): Generator<readonly [interval: number, by: number]> {
  const start = Date.parse(from)
  let last: number | undefined
  for (const [at, value] of samples) {
    const interval = Math.ceil((Date.parse(at) - start) / 1_000 / intervalSeconds) - 1
    if (last !== undefined && interval >= 0) yield [interval, value < last ? value : value - last]
    last = value
  }
}
