import { durationInWords } from '@ml-actions/rollout/exposure'
import { never } from '@ml-actions/verdict/never'
import type { Evidence, Found } from './evidence.ts'
import { harmInHeadline } from './harm-in-words.ts'
import { secondsToSafe } from './seconds-to-safe.ts'

/** Says in one sentence what came of a rollback. */
export function headlineOf(evidence: Evidence): string {
  return `${cameTo(evidence)}${harmInHeadline(evidence.harm)}`
}

/** Says what came of the rollback itself, whatever the metrics say since. */
export function cameTo({ name, found, heard, began }: Evidence): string {
  switch (found.is) {
    case 'planned': {
      const { blockers, steps, from, to, seconds } = found.foresight
      if (blockers.length > 0) return `Cannot roll ${name} back: ${blockers[0]?.is ?? ''}`
      if (steps.length === 0) return `Nothing to do: the release that was asked for serves ${name} already`
      const few = `${steps.length} changes, at least ${durationInWords(seconds)}`
      return `Would take ${name} from ${from?.version ?? 'what serves'} back to ${to?.version ?? 'the release on record'}: ${few}`
    }
    case 'undone':
      return undoneInWords(name, found)
    case 'undo-blocked':
    case 'blocked':
      return `Did not roll ${name} back: ${found.blockers[0]?.is ?? 'something blocks'}`
    case 'unchanged':
      return found.isRebuilt === true
        ? `Release ${found.release} serves ${name} already; the state of the rollout was made again`
        : `Nothing to do: release ${found.release} serves ${name} already`
    case 'busy':
      return `Did not start: another rollback of ${name} is under way, owned by ${found.owner.run}`
    case 'preempted':
      return `Handed over the rollback of ${name}: ${found.state.owner.run} owns it now`
    case 'on-its-way':
      return `The rollback of ${name} is on its way: ${found.state.phase.is}; ${found.why === '' ? 'more to do' : found.why}`
    default:
      return restored(found, secondsToSafe(found.state, heard, began))
  }
}

function undoneInWords(
  name: string,
  { came, from, to, message }: Extract<Found, { readonly is: 'undone' }>,
): string {
  const [old, back] = [from, to].map(({ number, image }) =>
    number === 0 ? image : `revision ${number} (${image})`,
  )
  switch (came) {
    case 'would':
      return `Would take Deployment ${name} from ${old} back to ${back}`
    case 'serves':
      return `Nothing to do: Deployment ${name} runs ${back} already`
    case 'restored':
      return old === back
        ? `Deployment ${name} runs ${back} again: all of its pods are available`
        : `Deployment ${name} runs ${back} again in place of ${old}: all of its pods are available`
    case 'failed':
      return `Deployment ${name} was given ${back} back, and it does not run: ${message}`
    case 'on-its-way':
      return `Deployment ${name} is on its way back to ${back}: ${message}`
    default:
      return never(came)
  }
}

type Ended = Extract<Found, { readonly is: 'over' | 'held' }>

function restored({ state, from }: Ended, seconds: number | null): string {
  const { phase, plan } = state
  if (phase.is === 'Halted') return `Halted the rollback of ${plan.name}: ${phase.message}`
  if (phase.is === 'Held' && phase.because !== 'cleanup')
    return `Held the rollback of ${plan.name}: ${phase.message}`
  const [back, left] =
    state.operation === 'rollback' ? [state.candidate, state.stable] : [state.stable, state.candidate]
  const time = seconds === null ? '' : `, ${durationInWords(seconds)} after it was asked`
  // Of a release that was taken back first, only the number is known here.
  const place = left.release === from ? left.version : `release ${from}`
  return `${plan.name} ${back.version} serves all traffic again in place of ${place}${time}`
}
