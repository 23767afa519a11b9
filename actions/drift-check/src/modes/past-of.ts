import type { Verdict } from '@ml-actions/verdict/verdict'
import { isDecision } from '../decide.ts'
import type { PastRuns } from '../evidence.ts'
import type { Past } from '../history/history.ts'

/** Writes a verdict as a line of the history that later runs read. */
export function pastOf({ facts }: Verdict, { at, current, reference }: PastRuns['now']): Past {
  const { decision, enough } = facts
  if (!isDecision(decision)) throw new TypeError('a verdict of drift-check holds its decision')
  return { at: at.toISOString(), decision, enough: enough === true, current, reference }
}
