import { type Growth, growth, isFresh, isOld, type Series } from './count.ts'
import type { Habits } from './prometheus-api.ts'
import type { Window } from './telemetry.ts'
import { VoidLook } from './void-look.ts'

/** One arm in a window: its pods, those of them with a fresh total, and how their counters are summed. */
export interface Arm {
  readonly name: 'stable' | 'candidate'
  /** How many pods had a fresh total. */
  readonly pods: number
  /** Sums how much these series grew at the arm's fresh pods. */
  sum(series: readonly Series[]): number
}

/** What an arm is made from. */
export interface ArmOf {
  readonly name: 'stable' | 'candidate'
  readonly pods: readonly string[]
  /** Series of everything that happened; a pod without a fresh one of them is not counted at all. */
  readonly total: readonly Series[]
  readonly window: Window
  readonly habits: Habits
  /** The selector of the total, for messages. */
  readonly selector: string
}

/**
 * Finds an arm's pods in what the server knows.
 * @throws {VoidLook} when none of its pods has a fresh total
 */
export function armOf({ name, pods, total, window, habits, selector }: ArmOf): Arm {
  if (pods.length === 0) return { name, pods: 0, sum: () => 0 }
  const ours = total.filter(({ pod }) => pods.includes(pod))
  if (ours.length === 0)
    throw new VoidLook(
      'no-series',
      `no series of the ${name} for ${selector} with ${habits.label} ${pods.join(', ')}`,
    )
  const fresh = pods.filter((pod) =>
    ours.some((series) => series.pod === pod && isFresh(series, window, habits.freshSeconds)),
  )
  if (fresh.length === 0)
    throw new VoidLook(
      'stale',
      `no sample of the ${name} in the last ${habits.freshSeconds} s for ${selector}`,
    )
  const isNew = name === 'candidate'
  // A series begins with the pod's first request of its kind: where the pod was counted before, it began at 0.
  const fromZero = new Set(
    fresh.filter((pod) => isNew || ours.some((series) => series.pod === pod && isOld(series, window))),
  )
  return {
    name,
    pods: fresh.length,
    sum: (series) =>
      series
        .filter(({ pod }) => fresh.includes(pod))
        .reduce((so, one) => so + grown(growth(one, window, fromZero.has(one.pod)), one), 0),
  }
}

function grown(growth: Growth, { pod }: Series): number {
  switch (growth.is) {
    case 'counted':
      return growth.by
    case 'not-a-count':
      throw new VoidLook('not-a-count', `a counter of ${pod} is ${growth.value}`)
    case 'resets':
      throw new VoidLook('resets', `a counter of ${pod} began anew ${growth.count} times in one look`)
  }
}
