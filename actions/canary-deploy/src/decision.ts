import { isPromoted, type State } from '@ml-actions/rollout/state'
import type { Found } from './evidence.ts'

/** What came of a run, in a word that later steps can switch on. */
export type Decision =
  | 'promoted'
  | 'rolled-back'
  | 'held'
  | 'halted'
  | 'on-its-way'
  | 'planned'
  | 'blocked'
  | 'unchanged'
  | 'busy'
  | 'preempted'
  | 'idle'
  | 'compared'
  | 'role'

/** Gives the word for what was found, or came of it. */
export function decisionOf(found: Found): Decision {
  switch (found.is) {
    case 'planned': {
      const { blockers, steps } = found.foresight
      if (blockers.length > 0) return 'blocked'
      return steps.length === 0 ? 'unchanged' : 'planned'
    }
    case 'over':
    case 'held':
    case 'stands':
    case 'on-its-way':
      return inPhase(found.state)
    default:
      return found.is
  }
}

function inPhase(state: State): Decision {
  const { phase } = state
  switch (phase.is) {
    case 'Keeping':
    case 'Succeeded':
      return isPromoted(state) ? 'promoted' : 'compared'
    case 'RolledBack':
      return 'rolled-back'
    case 'Halted':
      return 'halted'
    case 'Held':
      return 'held'
    default:
      return 'on-its-way'
  }
}
