import { metricNamed } from '@ml-actions/metrics/metrics/catalogue'
import { type Range, rangeInWords } from '@ml-actions/metrics/range'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Asked, Limit, Margin } from './policy.ts'

const anything: Range = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

/**
 * Refuses a demand that no value of its metric could break, or that none could meet: whatever the candidate does, it tells
 * nothing of it. A metric of the user's own may have any value.
 * @throws {Misuse} at the check
 */
export function refuseIdleDemand({ name, metric, demand, place }: Asked): void {
  const known = metricNamed(metric)
  const range = known?.range ?? anything
  const of = known?.name ?? metric
  const refuse = (is: string, wanted: string, todo: string) => new Misuse({ is, wanted, todo, place })
  const never = () =>
    refuse(
      `no value of ${of} meets the check "${name}"`,
      `a demand that some value meets; ${of} is ${rangeInWords(range)}`,
      'mend its limits; are they in percent, or in each other’s place?',
    )
  const always = () =>
    refuse(
      `no value of ${of} breaks the check "${name}"`,
      `a demand that some candidate could fail; ${of} is ${rangeInWords(range)}`,
      'ask for more, or take the check away; is it in percent?',
    )
  switch (demand.is) {
    case 'range': {
      if (leavesNothing(demand.limits, range)) throw never()
      const beyond = demand.limits.find(({ value }) => value < range[0] || value > range[1])
      if (demand.limits.every((limit) => excludesNothing(limit, range)) || beyond !== undefined)
        throw always()
      return
    }
    case 'gap':
      if (demand.max >= range[1] - range[0]) throw always()
      return
    case 'not-worse-by':
      if (isAlwaysWithin(demand.margin, range, known?.better)) throw always()
      return
    case 'better-by':
      if (isNeverGained(demand.margin, range, known?.better)) throw never()
  }
}

/** Whether no value of the range is within all limits. */
function leavesNothing(limits: readonly Limit[], range: Range): boolean {
  const isStrict = (value: number, word: Limit['word']) =>
    limits.some((limit) => limit.value === value && limit.word === word)
  const lows = limits.flatMap(({ word, value }) => (word === 'min' || word === 'above' ? [value] : []))
  const highs = limits.flatMap(({ word, value }) => (word === 'max' || word === 'below' ? [value] : []))
  const low = Math.max(range[0], ...lows)
  const high = Math.min(range[1], ...highs)
  return low > high || (low === high && (isStrict(low, 'above') || isStrict(high, 'below')))
}

/** Whether every value of the range is within a limit. */
function excludesNothing({ word, value }: Limit, [least, greatest]: Range): boolean {
  switch (word) {
    case 'min':
      return value <= least
    case 'above':
      return value < least
    case 'max':
      return value >= greatest
    case 'below':
      return value > greatest
  }
}

/** Whether nothing can be worse by more: as wide as the range, or all of a value that cannot fall below 0. */
function isAlwaysWithin(
  { is, value }: Margin,
  [least, greatest]: Range,
  better: string | undefined,
): boolean {
  return is === 'absolute' ? value >= greatest - least : better === 'higher' && least >= 0 && value >= 1
}

/** Whether nothing can be better by that: as wide as the range, or more than all of a loss that cannot fall below 0. */
function isNeverGained({ is, value }: Margin, [least, greatest]: Range, better: string | undefined): boolean {
  return is === 'absolute' ? value >= greatest - least : better === 'lower' && least >= 0 && value > 1
}
