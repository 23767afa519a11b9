import type { Asked } from '../policy/policy.ts'
import type { Answer } from './rule.ts'

/**
 * Says which slices that a check names were not judged: they vanished, or have too few rows.
 * @param judged  names of the slices that were: `region=EU`
 * @returns undefined when all were
 */
export function lackingIn(
  { slices, columns, minRows }: Pick<Asked, 'slices' | 'columns' | 'minRows'>,
  judged: readonly (string | undefined)[],
): Pick<Answer, 'outcome' | 'is' | 'news' | 'reason' | 'todo'> | undefined {
  const known = new Set(judged)
  const lacking = slices.filter((slice) => ![slice, `${columns[0]}=${slice}`].some((name) => known.has(name)))
  if (lacking.length === 0) return undefined
  const named = lacking.map((slice) => (slice.includes('=') ? slice : `${columns[0]}=${slice}`))
  const shown = named.slice(0, 5).join(', ')
  const news = `${lacking.length === 1 ? 'a slice is' : `${lacking.length} slices are`} missing: ${shown}${named.length > 5 ? ', …' : ''}`
  return {
    outcome: 'inconclusive',
    is: `${news}; the policy names ${slices.length} that must have ${minRows} rows, and ${slices.length - lacking.length} ${slices.length - lacking.length === 1 ? 'has' : 'have'} them`,
    news,
    reason: 'slice-missing',
    todo: 'find out where its rows went, or take it from "slices"',
  }
}
