import { Misuse, Outage } from '@ml-actions/verdict/faults'
import type { Outcome } from '@ml-actions/verdict/verdict'

/** What fails a job. */
export type FailOn = 'inconclusive' | 'fail' | 'never'

/** The exit code of a run that was asked to end, as shells give it for SIGINT (128 + 2). */
export const cancelledCode = 130

/** The exit code that an outcome has: 0 when the job goes on, 1 when it does not. */
export function codeOfOutcome(outcome: Outcome, failOn: FailOn): 0 | 1 {
  switch (failOn) {
    case 'never':
      return 0
    case 'fail':
      return outcome === 'fail' ? 1 : 0
    case 'inconclusive':
      return outcome === 'pass' ? 0 : 1
  }
}

/** The exit code and the words for something that was thrown: asked wrongly, the world did not answer, or a bug. */
export function codeOfFault(error: unknown): { readonly code: 2 | 3 | 70; readonly title: string } {
  if (error instanceof Misuse) return { code: 2, title: 'asked wrongly' }
  if (error instanceof Outage) return { code: 3, title: 'no answer' }
  return { code: 70, title: 'a bug of ml-actions, please report it' }
}
