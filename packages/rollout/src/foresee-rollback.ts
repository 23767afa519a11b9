import { accessOfRollback } from './access-of-rollback.ts'
import { firstState } from './begin.ts'
import { changedByHand } from './changed-by-hand.ts'
import { type Foresight, foresightOf } from './foresee.ts'
import { imagine } from './imagine.ts'
import type { Cluster } from './kubernetes/cluster.ts'
import { blockers, type Precondition } from './preflight.ts'
import { preflightOfRollback } from './preflight-rollback.ts'
import { isOver, servedByHand, serves, woken } from './serving.ts'
import type { State } from './state.ts'
import { survey } from './survey.ts'
import { releaseFor, type Target } from './target.ts'

/** Where imagined time begins: any moment would do, as long as it is always the same. */
const epoch = '2000-01-01T00:00:00.000Z'
const nobody = { run: 'plan', actor: '', sha: '', url: '' }

/** Tells what a rollback would do, by reading alone: the same observation gives the same answer. */
export async function foreseeRollback(
  cluster: Cluster,
  state: State,
  target: Target,
  force: boolean,
): Promise<Foresight> {
  const { plan } = state
  const around = await survey(cluster, plan)
  const byHand = changedByHand(state, around)
  const found = releaseFor(target, state, around.releases, byHand !== undefined && isOver(state))
  if (found.is === 'none') return foresightOf(plan, [nowhere(found.message, found.todo)], undefined, state)
  if (byHand === undefined && serves(state, found.release))
    return foresightOf(plan, [servesAlready(found.release)], undefined, undefined)
  // Others than the one who presses may make a plan: what this account may not is said, and stops nothing.
  const { condition: access } = await accessOfRollback(cluster, plan)
  if (!isOver(state)) {
    // A candidate on trial, or one newly promoted, gives the traffic back to the release that is kept.
    const preempt = { to: state.stable.release, by: nobody, at: epoch }
    const bad = [...new Set([...state.bad, state.candidate.release])]
    const awake = woken(state, around, epoch)
    const taken = { ...awake, preempt, bad, phase: { ...awake.phase, since: epoch } }
    const later = found.release === state.stable.release ? [] : [afterwards(found.release)]
    return turned(foresightOf(plan, [...later, access], imagine(taken, around), state))
  }
  const release = around.releases.find((one) => one.release === found.release)
  if (release === undefined)
    return foresightOf(plan, [nowhere(`there is no record of release ${found.release}`)], undefined, state)
  const checked = await preflightOfRollback(cluster, plan, around, { release, force })
  const conditions = [...servedByHand(byHand, state), ...checked, access]
  if (blockers(conditions).length > 0) return foresightOf(plan, conditions, undefined, state)
  const id = 'given when it begins'
  const first = firstState(plan, around, { id, owner: nobody, now: epoch, previous: state, target: release })
  return foresightOf(plan, conditions, imagine(first, around), first)
}

/** Traffic goes from the candidate to the stable release: the other way round than in a deploy. */
function turned(foresight: Foresight): Foresight {
  return { ...foresight, from: foresight.to, to: foresight.from }
}

function nowhere(is: string, todo = 'name one that is on record'): Precondition {
  return { name: 'release', is, blocked: { is, wanted: 'a release on record', todo } }
}

function servesAlready(release: number): Precondition {
  return { name: 'release', is: `release ${release} serves already`, blocked: null }
}

function afterwards(release: number): Precondition {
  const is = `first the release that is kept gets the traffic back, then release ${release} is made again`
  return { name: 'release', is, blocked: null }
}
