import { seeded } from '@ml-actions/stats/random'
import type { Analyses, Analysis } from '../analyses/analysis.ts'
import type { Plan, Weight } from '../plan.ts'

/** How much traffic a step needs until a release that is twice as bad is found out, in requests of both releases. */
export interface Power {
  readonly weight: Weight
  /** Found in one rollout of two, and in nine of ten; null where that takes more than `mostRequests`. */
  readonly half: number | null
  readonly most: number | null
}

/** The share of bad requests that is taken for the stable release's. */
export const assumedShare = 0.01
const mostRequests = 2_000_000
const runs = 100
/** Looks grow by three tenths, so that what is told is at most that much too large. */
const growth = 1.3

/**
 * Plays a release twice as bad as the stable one against the plan's own judge, step by step, at one bad request in a
 * hundred. The chances are those of a fixed seed: the same plan gives the same numbers, within about a fifth of the true.
 */
export function powerOf(plan: Plan, analyses: Analyses): readonly Power[] {
  if (plan.strategy === 'blue-green') return []
  const trial = { settings: plan.judge, alone: false, dispersion: {} }
  const judges = analyses(trial)
  const index = plan.judge.criteria.findIndex(({ is }) => is === 'share')
  const judge = judges[index]
  if (judge === undefined) return []
  return plan.steps.map(({ weight }) => {
    const draw = seeded(`power ${weight}`).next
    const found = Array.from({ length: runs }, () => foundAfter(judge, weight / 100, draw)).sort(
      (one, other) => one - other,
    )
    const at = (share: number) => {
      const requests = found[Math.ceil(share * runs) - 1] ?? Number.POSITIVE_INFINITY
      return Number.isFinite(requests) ? Math.round(requests) : null
    }
    return { weight, half: at(0.5), most: at(0.9) }
  })
}

function foundAfter(judge: Analysis, share: number, draw: () => number): number {
  let kept = judge.start()
  let size = 500
  for (let total = size; total <= mostRequests; total += size) {
    const mine = Math.round(size * share)
    const look = {
      is: 'counted',
      question: judge.name,
      window: { from: '2000-01-01T00:00:00.000Z', to: '2000-01-01T00:00:30.000Z' },
      stable: counts(size - mine, assumedShare, draw),
      candidate: counts(mine, 2 * assumedShare, draw),
    } as const
    kept = judge.add(kept, look)
    if (judge.judge(kept).outcome === 'fail') return total
    size = Math.ceil(size * growth)
  }
  return Number.POSITIVE_INFINITY
}

function counts(requests: number, share: number, draw: () => number) {
  return { requests, bad: Math.min(requests, poisson(requests * share, draw)), pods: 1 }
}

/** Knuth's product of uniforms for a small mean; for a large one a normal of the same mean and variance. */
function poisson(mean: number, draw: () => number): number {
  if (mean > 60) {
    const normal = Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw())
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal))
  }
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = draw(); product > limit; product *= draw()) count += 1
  return count
}
