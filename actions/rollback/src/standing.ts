import type { HaltReason, State } from '@ml-actions/rollout/state'
import { never } from '@ml-actions/verdict/never'
import type { Outcome } from '@ml-actions/verdict/verdict'
import type { Found } from './evidence.ts'

/** What a rollback's end, or its standstill, means outside. */
export interface Standing {
  readonly outcome: Outcome
  readonly terminal: boolean
  readonly reason?: string
  readonly todo?: string
}

/** Gives the meaning of what a run came to. */
export function standingOf(found: Found): Standing {
  switch (found.is) {
    case 'planned':
      return blockedOrNot(found.foresight.blockers)
    case 'blocked':
      return blockedOrNot(found.blockers)
    case 'unchanged':
      return { outcome: 'pass', terminal: true }
    case 'undo-blocked':
      return blockedOrNot(found.blockers)
    case 'undone':
      return undoneAs(found.came)
    case 'over':
    case 'held':
      return standingIn(found.state)
    case 'busy':
      return {
        ...waiting('busy'),
        todo: `another rollback is under way, to another release: see ${whoIs(found.state)}`,
      }
    case 'preempted':
      return { ...waiting('preempted'), todo: `follow the run that has it now: ${whoIs(found.state)}` }
    case 'on-its-way':
      return { ...waiting('on-its-way'), todo: 'run this workflow again: it goes on where it is' }
    default:
      return never(found)
  }
}

function undoneAs(came: Extract<Found, { readonly is: 'undone' }>['came']): Standing {
  if (came === 'on-its-way')
    return { ...waiting('on-its-way'), todo: 'run this workflow again: it goes on waiting for the pods' }
  if (came !== 'failed') return { outcome: 'pass', terminal: true }
  const todo = 'look at the pods now: the form that was asked for does not run; name another one'
  return { outcome: 'fail', terminal: true, reason: 'target-not-ready', todo }
}

function blockedOrNot(blockers: readonly { readonly todo: string }[]): Standing {
  const [first] = blockers
  return first === undefined
    ? { outcome: 'pass', terminal: true }
    : { outcome: 'fail', terminal: true, todo: first.todo }
}

function waiting(reason: string): Standing {
  return { outcome: 'inconclusive', terminal: false, reason }
}

/** Traffic that is safe with only clean-up left is a rollback that held what it promised. */
function standingIn({ phase, operation }: State): Standing {
  switch (phase.is) {
    case 'RolledBack':
      return { outcome: 'pass', terminal: true }
    case 'Succeeded':
    case 'Keeping':
      return operation === 'rollback' ? { outcome: 'pass', terminal: true } : waiting('on-its-way')
    case 'Held':
      return phase.because === 'cleanup'
        ? {
            outcome: 'pass',
            terminal: false,
            reason: 'cleanup',
            todo: 'remove what holds the old release back, then run again',
          }
        : { ...waiting(phase.because), todo: 'run this workflow again: it goes on where it is' }
    case 'Halted':
      return {
        outcome: 'fail',
        terminal: true,
        reason: phase.because,
        todo: afterHalt[phase.because] ?? bothUnfit,
      }
    default:
      return waiting('on-its-way')
  }
}

const bothUnfit =
  'look at both releases now: neither was found fit to take all of the traffic; then run rollback again'

/** What a person does first, where it is not the pods of both releases. */
const afterHalt: Readonly<Partial<Record<HaltReason, string>>> = {
  drift: 'look who changed it, and let nobody else; then run rollback again: it starts from what is there',
  terminating:
    'the namespace is being deleted, and nothing new can be made in it: stop that, or deploy into another one; traffic stays where it was',
  'target-not-ready':
    'look why its pods do not start; what serves was left as it is. Then run rollback again, or name another release',
}

function whoIs({ owner }: State): string {
  return owner.url === '' ? owner.run : owner.url
}
