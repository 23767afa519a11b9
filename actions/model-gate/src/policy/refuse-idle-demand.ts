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
  const refuse = (is: string, wanted: string, todo: string) =>
    new Misuse({ is, wanted: `${wanted}; ${of} is ${rangeInWords(range)}`, todo, place })
  const never = (said = '') => {
    const is = `no value of ${of} meets the check "${name}"${said}`
    return refuse(
      is,
      'a demand that some value meets',
      'mend its limits; are they in percent, or in each other’s place?',
    )
  }
  const always = (said = '') => {
    const is = `no value of ${of} breaks the check "${name}"${said}`
    return refuse(
      is,
      'a demand that some candidate could fail',
      'ask for more, or take the check away; is it in percent?',
    )
  }
  switch (demand.is) {
    case 'range': {
      const { limits } = demand
      if (leavesNothing(limits, range)) throw never(unmetInWords(limits, range))
      if (limits.every((limit) => excludesNothing(limit, range))) throw always(`: ${listed(limits)}`)
      const beyond = limits.filter(({ value }) => value < range[0] || value > range[1])
      if (beyond.length === 0) return
      const rest = limits.filter((limit) => !beyond.includes(limit))
      throw refuse(
        `no value of ${of} breaks ${listed(beyond)} of the check "${name}", though some break ${listed(rest)}`,
        'limits that some candidate could fail',
        'mend this limit, or take it away; is it in percent?',
      )
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

/** Says which limits cannot be met, or that each can and not all at once. */
function unmetInWords(limits: readonly Limit[], range: Range): string {
  const alone = limits.filter((limit) => leavesNothing([limit], range))
  if (alone.length > 0) return `: none meets ${listed(alone)}`
  return `: some meet ${limits.map(inWords).join(', some ')}, and none both`
}

function listed(limits: readonly Limit[]): string {
  return limits.map(inWords).join(' and ')
}

function inWords({ word, value }: Limit): string {
  return `${word}: ${value}`
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
