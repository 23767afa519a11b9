import { releaseAt } from './kubernetes/place.ts'
import { isPromoted, type State } from './state.ts'
import type { Surroundings } from './survey.ts'

/** What serves in place of the release that was deployed last: nobody's release, and on no record. */
export interface ChangedByHand {
  readonly deployment: string
  readonly image: string
}

/**
 * Tells whether somebody gave the Deployment that serves another image since the rollout ended, as `kubectl set image`
 * does; pure. While a rollout is under way, its own watch over its objects tells that.
 */
export function changedByHand(state: State, around: Surroundings): ChangedByHand | undefined {
  const { phase, operation, plan } = state
  if (phase.is !== 'Succeeded' && phase.is !== 'RolledBack' && phase.is !== 'Keeping') return undefined
  const isCandidates = isPromoted(state) || (phase.is === 'RolledBack' && operation === 'rollback')
  const slot = isCandidates ? state.candidate : state.stable
  const image = releaseAt(plan, around, plan.strategy === 'rolling' ? 'a' : slot.slot)
  if (image === undefined || image === slot.image) return undefined
  const record = around.releases.find(({ release }) => release === slot.release)
  if (image === record?.image || image === record?.pinned) return undefined
  return { deployment: slot.deployment, image }
}
