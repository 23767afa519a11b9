import type { View } from '../evidence/view.ts'
import { apart, noBaseline } from '../evidence/view-of.ts'
import type { Probed } from './probe.ts'

/** Shows what a probe found as rules look at metrics; it has no slices. */
export function viewOfProbe({ candidate, baseline, change }: Probed): View {
  const old = baseline ?? noBaseline('the check names nothing of a baseline to compare with')
  return {
    rows: candidate.is === 'estimate' ? (candidate.n ?? 0) : 0,
    candidate: () => candidate,
    baseline: () => old,
    change: (_, factor) => change?.(factor) ?? apart(candidate, old, factor),
    parts: () => ({
      is: 'absent',
      reason: 'nothing-evaluated',
      because: 'what is probed has no slices',
      todo: 'take "by" away',
    }),
  }
}
