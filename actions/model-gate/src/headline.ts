import type { Check, Outcome } from '@ml-actions/verdict/verdict'
import type { Answered } from './rules/answered.ts'

/** What a headline is made from. */
export interface News {
  readonly outcome: Outcome
  readonly answered: readonly Answered[]
  /** The implied check, when it failed. */
  readonly broken: Check | undefined
  /** Names of the comparisons that a first run leaves out. */
  readonly left: readonly string[]
}

/** Rules by how much their news say: a change more than a value, all rows more than slices. */
const ranks = ['no-worse', 'better', 'floor', 'slice-no-worse', 'slice-floor', 'slice-gap']

/** Says the verdict in one sentence with a number in it: the news of the checks that made it. */
export function headlineOf({ outcome, answered, broken, left }: News): string {
  if (broken !== undefined) return broken.is
  const deciding = answered.filter(({ asked }) => asked.severity === 'error')
  if (deciding.length === 0) return nothingAsked(answered)
  const made = deciding
    .filter(({ answer }) => answer.outcome === outcome)
    .toSorted((one, other) => ranks.indexOf(one.rule.name) - ranks.indexOf(other.rule.name))
  const first = made[0]?.answer.news ?? ''
  if (outcome !== 'pass') {
    const more = made.length - 1
    return more === 0 ? first : `${first}; ${more} more ${more === 1 ? 'check' : 'checks'}`
  }
  const ofSlices = made.slice(1).find(({ rule }) => rule.sliced)
  const slices = ofSlices === undefined ? '' : `, ${ofSlices.answer.news}`
  return `${first}${slices}${left.length === 0 ? '' : ' (first run: absolute checks only)'}`
}

function nothingAsked(answered: readonly Answered[]): string {
  if (answered.length === 0) return 'nothing was asked: 0 checks'
  return `nothing decides: ${answered.length === 1 ? 'the 1 check only warns' : `all ${answered.length} checks only warn`}`
}
