import { zOf } from '@ml-actions/metrics/estimate'
import { zeroFailureRows } from '@ml-actions/stats/sizing/zero-failure-rows'
import type { Absent } from '../evidence/reading.ts'
import type { View } from '../evidence/view.ts'
import type { Limit } from '../policy/policy.ts'
import { answerOne } from './answer-one.ts'
import { type Comparison, judged, nameIn, type PassingLimit, type Unreachable } from './comparison.ts'
import { type Bar, decide } from './decide.ts'
import { rangeKeywords } from './keywords.ts'
import type { Question, Rule, Settle } from './rule.ts'
import { roundedUp, rowsToShow } from './sizing.ts'
import { intervalInWords, limitInWords, rowsIn, unitOf, valueInWords } from './words.ts'

/** A value of the candidate within a range, whatever the baseline does. */
export const floor = {
  name: 'floor',
  keywords: ['min', 'max', 'above', 'below'],
  sliced: false,
  summary: 'The candidate’s value is within a range.',
  schema: rangeKeywords,
  example: { metric: 'accuracy', min: 0.88 },
  answer: (question) => answerOne(question, compareToRange),
} as const satisfies Rule

const phrases: Readonly<Record<Limit['word'], { readonly wanted: string; readonly missed: string }>> = {
  min: { wanted: 'at least', missed: 'below' },
  max: { wanted: 'at most', missed: 'above' },
  above: { wanted: 'above', missed: 'not above' },
  below: { wanted: 'below', missed: 'not below' },
}

/** Holds the candidate's value against a range. */
export function compareToRange(question: Question, view: View): Comparison | Absent {
  const { asked, subject } = question
  const reading = view.candidate(subject)
  if (reading.is === 'absent') return reading
  const limits = asked.demand.is === 'range' ? asked.demand.limits : []
  const bars = limits.map((limit) => barOf(limit, judged(question, reading)))
  const words = limits
    .map(({ word, value }) => `${phrases[word].wanted} ${limitInWords(value)}`)
    .join(' and ')
  const of = nameIn(question, view)
  const value = valueInWords(
    reading,
    limits.map((limit) => limit.value),
  )
  return {
    is: 'comparison',
    of,
    reading,
    bars,
    new: reading,
    wanted: words,
    limit: words,
    found: `${of} is ${value}${asked.point ? '' : intervalInWords(reading, asked.alpha)}`,
    news: {
      met: `${of} ${value}`,
      broken: `${of} ${value} is ${missed(limits, bars, asked.alpha)}`,
      open: `${of} ${value}, but ${rowsIn(reading, view)} cannot show ${words}`,
    },
    settle: () => settle(of, bars, asked.alpha),
    allow: () => allowOf(bars, asked.alpha),
    unreachable: () => unreachable(question, bars),
  }
}

function barOf({ word, value }: Limit, reading: Bar['reading']): Bar {
  return {
    reading,
    side: word === 'min' || word === 'above' ? 'at-least' : 'at-most',
    limit: value,
    strict: word === 'above' || word === 'below',
    scale: Math.abs(reading.value),
  }
}

/** Names the limits that are broken. */
function missed(limits: readonly Limit[], bars: readonly Bar[], alpha: number): string {
  const broken = limits.filter((_, at) =>
    bars.slice(at, at + 1).some((bar) => decide(bar, alpha) === 'broken'),
  )
  return broken.map(({ word, value }) => `${phrases[word].missed} ${limitInWords(value)}`).join(' and ')
}

function settle(of: string, bars: readonly Bar[], alpha: number): Settle | undefined {
  const open = bars.find((bar) => decide(bar, alpha) === 'open')
  if (open === undefined || open.reading.is === 'point') return undefined
  const needed = rowsToShow(open.reading, open.limit, alpha)
  return needed === undefined || open.reading.n === undefined
    ? undefined
    : { of, rows: open.reading.n, needed, ...unitOf(open.reading), supposing: 'if the value stays as it is' }
}

/** The end of the interval, rounded to the side that it clears; of a range with two ends, none. */
function allowOf(bars: readonly Bar[], alpha: number): PassingLimit | undefined {
  const [bar, another] = bars
  if (bar === undefined || another !== undefined) return undefined
  const { reading, side, limit } = bar
  const [low, high] = reading.is === 'point' ? [reading.value, reading.value] : reading.within(alpha)
  const end = side === 'at-least' ? low : high
  if (!Number.isFinite(end)) return undefined
  const rounded = side === 'at-least' ? -roundedUp(-end) : roundedUp(end)
  return {
    words: `${side === 'at-least' ? 'at least' : 'at most'} ${limitInWords(rounded)}`,
    apart: Math.abs(end - limit),
  }
}

/** A share's best outcome is all rows or none; where even that does not clear the limit, asking is in vain. */
function unreachable({ asked, subject }: Question, bars: readonly Bar[]): Unreachable | undefined {
  for (const { reading, side, limit } of bars) {
    if (reading.is === 'point' || reading.n === undefined) continue
    const least = reading.least?.(asked.alpha) ?? 0
    if (reading.n < least) {
      const is = `no outcome on ${reading.n} rows could show ${subject.name} ${side === 'at-least' ? 'at least' : 'at most'} ${limitInWords(limit)}`
      return { is, todo: `bring at least ${least} rows, or write "by: point"` }
    }
    const part = side === 'at-least' ? limit : 1 - limit
    const needed = leastRows(reading.method, part, asked.alpha)
    if (needed === undefined || reading.n >= needed) continue
    const wanted = `${side === 'at-least' ? 'at least' : 'at most'} ${limitInWords(limit)}`
    const is = `no outcome on ${reading.n} rows could show ${subject.name} ${wanted}`
    if (part >= 1) return { is, todo: 'ask for less, or write "by: point": no number of rows could show it' }
    return { is, todo: `bring at least ${needed} rows, ask for less, or write "by: point"` }
  }
  return undefined
}

/**
 * The fewest rows on which a share without one failure is shown to be at least this part; undefined for what is no share.
 *
 * Wilson's bound of n successes in n is n / (n + z²), that of Clopper and Pearson the n-th root of alpha.
 */
function leastRows(method: string, part: number, alpha: number): number | undefined {
  const square = zOf(alpha) ** 2
  if (method === 'Wilson') return part <= 0 ? 0 : Math.ceil((square * part) / (1 - part))
  if (method !== 'Clopper–Pearson') return undefined
  return part <= 0 ? 0 : part >= 1 ? Number.POSITIVE_INFINITY : zeroFailureRows(1 - part, alpha)
}
