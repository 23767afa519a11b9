import type { Estimate } from '@ml-actions/metrics/estimate'
import { estimateApart } from '@ml-actions/metrics/estimate-apart'
import { holm } from '@ml-actions/stats/corrections/holm'
import type { Finding } from '@ml-actions/verdict/finding'
import type { MetricChange } from '@ml-actions/verdict/verdict'
import type { View } from '../evidence/view.ts'
import { settleInWords, unanswered } from './answer-one.ts'
import { type Bar, decideAll, pValueOfBroken } from './decide.ts'
import { lackingIn } from './lacking.ts'
import type { Answer, Question, Rule, Settle } from './rule.ts'
import { rowsToShow } from './sizing.ts'
import { amount, intervalInWords, inWords, limitInWords, marginInWords, quantityOf } from './words.ts'

/** The largest difference between any two groups of the candidate. */
export const sliceGap = {
  name: 'slice-gap',
  keywords: ['gap'],
  sliced: true,
  summary: 'No two groups of a column differ by more than a limit.',
  schema: {
    gap: {
      type: 'object',
      description: 'The most that two groups may differ.',
      additionalProperties: false,
      required: ['max'],
      properties: {
        max: { type: 'number', exclusiveMinimum: 0, description: 'In the units of the metric.' },
      },
    },
  },
  example: { metric: 'recall', by: 'sex', gap: { max: 0.1 } },
  answer: answerGap,
} as const satisfies Rule

/** More groups than these make too many pairs to mean anything. */
const mostGroups = 100
const mostLines = 10

interface Group {
  readonly name: string
  readonly reading: Estimate
}

interface PairOfGroups {
  readonly of: string
  readonly high: Group
  readonly low: Group
  readonly difference: Estimate
  readonly bars: readonly Bar[]
}

/**
 * Compares all pairs of groups: broken where Holm's correction over all pairs says so, well only when every pair's
 * interval lies within the limit to both sides (Berger 1982; two one-sided tests a pair).
 */
function answerGap(question: Question): Answer {
  const groups: Group[][] = []
  const small: string[] = []
  for (const column of question.asked.columns) {
    const parts = question.view.parts(column)
    if ('is' in parts) return unanswered(question, parts)
    const found = groupsOf(question, parts)
    if ('is' in found) return unanswered(question, found)
    groups.push([...found.large])
    small.push(...found.small)
  }
  const pairs = groups.flatMap((each) => pairsOf(question, each))
  if (pairs.length === 0) return tooFewGroups(question, small)
  return answerOf(question, pairs, small)
}

function groupsOf(question: Question, parts: readonly View[]) {
  const large: Group[] = []
  const small: string[] = []
  for (const view of parts) {
    const reading = view.candidate(question.subject)
    const few =
      reading.is === 'absent' && (reading.reason === 'nothing-evaluated' || reading.reason === 'too-few-rows')
    if (reading.is === 'absent' && !few) return reading
    if (reading.is === 'estimate' && (reading.n ?? 0) >= question.asked.minRows)
      large.push({ name: view.slice ?? '', reading })
    else small.push(`${view.slice} (${view.rows} rows)`)
  }
  if (large.length <= mostGroups) return { large, small }
  const because = `${large.length} groups make ${(large.length * (large.length - 1)) / 2} pairs`
  const todo = `name a column of at most ${mostGroups} groups`
  return { is: 'absent', reason: 'too-few-rows', because, todo } as const
}

function pairsOf(question: Question, groups: readonly Group[]): readonly PairOfGroups[] {
  return groups.flatMap((one, at) => groups.slice(at + 1).map((other) => pairOf(question, one, other)))
}

function pairOf({ asked, subject }: Question, one: Group, other: Group): PairOfGroups {
  const [high, low] = one.reading.value >= other.reading.value ? [one, other] : [other, one]
  const difference = estimateApart(high.reading, low.reading, 1)
  const max = asked.demand.is === 'gap' ? asked.demand.max : Number.NaN
  const reading = asked.point ? ({ is: 'point', value: difference.value } as const) : difference
  const shared = { reading, strict: false, scale: Math.abs(high.reading.value) }
  return {
    of: `${subject.name}, ${high.name} − ${low.name}`,
    high,
    low,
    difference,
    bars: [
      { ...shared, side: 'at-most', limit: max },
      { ...shared, side: 'at-least', limit: -max },
    ],
  }
}

function tooFewGroups({ asked, subject }: Question, small: readonly string[]): Answer {
  const is = `fewer than two groups of ${asked.columns.join(', ')} have ${asked.minRows} rows that bear on ${subject.name}`
  return {
    outcome: 'inconclusive',
    is,
    news: is,
    wanted: 'two groups to compare',
    reason: small.length === 0 ? 'nothing-evaluated' : 'too-few-rows',
    todo: 'bring rows of two groups, or lower "min-rows"',
    counts: { evaluated: 0, failed: 0, skipped: small.length },
    findings: [],
    changes: [],
  }
}

function answerOf(question: Question, pairs: readonly PairOfGroups[], small: readonly string[]): Answer {
  const { asked, subject } = question
  const adjusted = holm(pairs.map(({ bars }) => pValueOfBroken(bars)))
  const max = asked.demand.is === 'gap' ? asked.demand.max : Number.NaN
  const judged = pairs
    .map((pair, at) => ({
      pair,
      broken: (adjusted[at] ?? 1) <= asked.alpha,
      met: decideAll(pair.bars, asked.alpha) === 'met',
    }))
    .toSorted((one, other) => other.pair.difference.value - one.pair.difference.value)
  const broken = judged.filter((each) => each.broken)
  const open = judged.filter((each) => !each.broken && !each.met)
  const widest = (broken[0] ?? open[0] ?? judged[0])?.pair
  const of = widest === undefined ? '' : inPair(widest, asked.alpha)
  const few = small.length === 0 ? '' : `; ${small.length} groups have too few rows`
  const shared = {
    wanted: `no two groups of ${asked.columns.join(', ')} further apart than ${marginInWords(max, subject.share)}`,
    counts: { evaluated: pairs.length, failed: broken.length, skipped: small.length },
    findings: broken.map(({ pair }): Finding => ({ is: inPair(pair, asked.alpha) })),
    changes: judged.slice(0, mostLines).map((each) => lineOf(question, each, max)),
  }
  if (widest !== undefined && broken.length > 0) {
    const news = `${subject.name} of ${widest.high.name} and ${widest.low.name} is ${amount(widest.difference.value, subject.share)} apart`
    return {
      ...shared,
      outcome: 'fail',
      is: `${of}${few}`,
      news,
      todo: 'find out why the groups differ, and mend the model',
    }
  }
  const lacking = lackingIn(
    asked,
    judged.flatMap(({ pair }) => [pair.high.name, pair.low.name]),
  )
  if (lacking !== undefined) return { ...shared, ...lacking }
  if (small.length > 0 && asked.tooSmall === 'inconclusive') {
    const todo = 'bring more rows of them, lower "min-rows", or write "too-small: report" to leave them out'
    const is = `${small.length} groups have fewer than ${asked.minRows} rows that bear on ${subject.name}`
    return { ...shared, outcome: 'inconclusive', is, news: is, reason: 'too-few-rows', todo }
  }
  if (open.length === 0) {
    return {
      ...shared,
      outcome: 'pass',
      is: `the widest gap is ${of}${few}`,
      news: `no gap in ${subject.name} above ${marginInWords(max, subject.share)}`,
    }
  }
  const is = `${open.length} of ${pairs.length} pairs of groups are undecided, widest ${of}${few}`
  if (question.strength === 'no-proven-harm') {
    return {
      ...shared,
      outcome: 'pass',
      is: `no gap is proven; ${is}`,
      news: `no gap in ${subject.name} proven above ${marginInWords(max, subject.share)}`,
    }
  }
  const settle = open.map(({ pair }) => settleOf(pair, max, asked.alpha)).find((each) => each !== undefined)
  const todo = settle === undefined ? 'change the limit' : `for ${settle.of}: ${settleInWords(settle)}`
  const news = `${open.length} of ${pairs.length} gaps in ${subject.name} are undecided`
  return {
    ...shared,
    outcome: 'inconclusive',
    is,
    news,
    reason: 'undecided',
    todo,
    ...(settle === undefined ? {} : { settle }),
  }
}

function inPair({ high, low, difference }: PairOfGroups, alpha: number): string {
  const [one = '', other = ''] = inWords([high.reading.value, low.reading.value])
  const [apart = ''] = inWords([difference.value])
  return `${apart}${intervalInWords(difference, alpha)} between ${high.name} (${one}) and ${low.name} (${other})`
}

function lineOf(
  { asked, subject }: Question,
  { pair, broken, met }: { readonly pair: PairOfGroups; readonly broken: boolean; readonly met: boolean },
  max: number,
): MetricChange {
  return {
    name: `${subject.name} gap`,
    slice: `${pair.high.name} − ${pair.low.name}`,
    better: 'neither',
    change: quantityOf(pair.difference, asked.alpha),
    outcome: broken ? 'fail' : met ? 'pass' : 'inconclusive',
    limit: `at most ${limitInWords(max)}`,
    limitAt: max,
  }
}

function settleOf({ of, difference }: PairOfGroups, max: number, alpha: number): Settle | undefined {
  const needed = rowsToShow(difference, max, alpha)
  return needed === undefined || difference.n === undefined
    ? undefined
    : { of, rows: difference.n, needed, supposing: 'in the smaller group, if the gap stays as it is' }
}
