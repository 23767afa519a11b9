import { Outage } from '@ml-actions/verdict/faults'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Instant } from './instant.ts'
import { inWords } from './journal.ts'
import { refInWords, type Written } from './kubernetes/cluster.ts'
import type { Refusal } from './observation.ts'
import { isExposed, isTrying, reachedStep } from './scene.ts'
import type { Intent, Phase, State } from './state.ts'

/** The state is bounded, and the words of a webhook are not. */
const mostWords = 500

/** Reads a refusal from how a write ended; undefined for all that is none, or that is not clearly the API server's. */
export function refusalOf(intent: Intent, written: Written): Refusal | undefined {
  const message = 'message' in written ? written.message : ''
  if (written.is === 'invalid' && written.because === 'validation')
    return { intent, because: 'invalid', message }
  if (written.is !== 'forbidden' || written.because === 'unclear') return undefined
  return { intent, because: written.because, message }
}

/**
 * Gives the phase that follows when an intent was refused and is given up. An exposed candidate is held where it is, so
 * that the next look may take it back; one that nobody sees is cleaned away.
 * @returns undefined where the intent stays, and is sent again by the next run: nothing is left unjudged by that
 */
export function afterRefusal(state: State, refusal: Refusal, now: Instant): Phase | undefined {
  const { phase, operation, plan } = state
  const is = refusedInWords(refusal)
  if (refusal.because === 'terminating')
    return { is: 'Halted', because: 'terminating', message: is, since: now }
  // What a rollback or the way back was refused is wanted all the same.
  if (operation === 'rollback' || !isTrying(phase)) return undefined
  const step = reachedStep(state)
  if (isExposed(state) && step >= 0) return { is: 'Held', because: 'refused', message: is, step, since: now }
  if (refusal.because === 'access') return undefined
  const because = [{ is }]
  return plan.strategy === 'shadow'
    ? { is: 'Cleaning', because, since: now, verdict: 'inconclusive' }
    : { is: 'Restoring', because, since: now }
}

/** The outage that a refusal is where its intent stays. */
export function outageOf({ intent, message }: Pick<Refusal, 'intent' | 'message'>): Outage {
  return new Outage({
    is: `the cluster refused to ${inWords(intent)}: ${message}`,
    wanted: intent.why,
    todo: `allow it for ${refInWords(intent.ref)}, then run again: the rollout goes on where it is`,
  })
}

function refusedInWords({ intent, message }: Refusal): string {
  return `the cluster refused to ${inWords(intent)}: ${shorten(message, mostWords)}`
}
