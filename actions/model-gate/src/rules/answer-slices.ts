import { holm } from '@ml-actions/stats/corrections/holm'
import type { MetricChange, Outcome } from '@ml-actions/verdict/verdict'
import type { Absent } from '../evidence/reading.ts'
import type { View } from '../evidence/view.ts'
import { allowedBy, settleInWords, tooFew, unanswered } from './answer-one.ts'
import { type Compare, type Comparison, changeOf } from './comparison.ts'
import { decideAll, pValueOfBroken } from './decide.ts'
import { lackingIn } from './lacking.ts'
import type { Answer, Question } from './rule.ts'
import { number } from './words.ts'

/**
 * Answers a question about every slice.
 *
 * A slice is broken when Holm's correction over all slices says so, which holds the chance of any false alarm at alpha;
 * all are well only when each one's own bound clears the limit (intersection–union, Berger 1982).
 */
export function answerSlices(question: Question, compare: Compare): Answer {
  const views: View[] = []
  for (const column of question.asked.columns) {
    const parts = question.view.parts(column)
    if ('is' in parts) return unanswered(question, parts)
    for (const part of parts) views.push(part)
  }
  const seen = views.map((view) => ({ view, comparison: compare(question, view) }))
  const hopeless = seen.map(({ comparison }) => comparison).find(isHopeless)
  if (hopeless !== undefined) return unanswered(question, hopeless)
  const judged = seen.flatMap((each) => (isJudged(question, each) ? [each] : []))
  const small = seen.filter((each) => !isJudged(question, each))
  return answerOf(
    question,
    decided(question, judged),
    small.map(({ view }) => `${view.slice} (${view.rows} rows)`),
  )
}

interface Judged {
  readonly view: View
  readonly comparison: Comparison
}

/** A slice with its answer. */
export interface Decided extends Judged {
  readonly outcome: Outcome
  /** Holm's adjusted p-value of being broken. */
  readonly p: number
}

/** Absent for a reason that more slices do not cure. */
function isHopeless(comparison: Comparison | Absent): comparison is Absent {
  return (
    comparison.is === 'absent' &&
    comparison.reason !== 'nothing-evaluated' &&
    comparison.reason !== 'too-few-rows'
  )
}

function isJudged(
  question: Question,
  each: { readonly view: View; readonly comparison: Comparison | Absent },
): each is Judged {
  return each.comparison.is === 'comparison' && tooFew(question, each.comparison)?.reason !== 'too-few-rows'
}

function decided(question: Question, judged: readonly Judged[]): readonly Decided[] {
  const { alpha } = question.asked
  const adjusted = holm(judged.map(({ comparison }) => pValueOfBroken(comparison.bars)))
  const rank = { fail: 0, inconclusive: 1, pass: 2 }
  return judged
    .map((each, at): Decided => {
      const p = adjusted[at] ?? 1
      const met = decideAll(each.comparison.bars, alpha) === 'met'
      return { ...each, p, outcome: p <= alpha ? 'fail' : met ? 'pass' : 'inconclusive' }
    })
    .toSorted((one, other) => rank[one.outcome] - rank[other.outcome] || one.p - other.p)
}

/** Makes one answer of the slices', and of those with too few rows. */
function answerOf(question: Question, slices: readonly Decided[], small: readonly string[]): Answer {
  const broken = slices.filter(({ outcome }) => outcome === 'fail')
  const open = slices.filter(({ outcome }) => outcome === 'inconclusive')
  const [worst] = slices
  const without = slices
    .map(({ comparison }) => tooFew(question, comparison))
    .find((each) => each !== undefined)
  const shared = {
    wanted: `in every slice, ${question.subject.name} ${worst?.comparison.wanted ?? 'with enough rows'}`,
    counts: { evaluated: slices.length, failed: broken.length, skipped: small.length },
    findings: broken.map(({ comparison, p }) => ({ is: `${comparison.found}${inWords(p)}` })),
    changes: slices.map((each) => lineOf(question, each)),
  }
  const few = small.length === 0 ? '' : `; ${small.length} with too few rows`
  if (worst === undefined) return { ...shared, ...nothingJudged(question, small) }
  if (broken.length > 0) {
    const is = `${broken.length} of ${slices.length} slices are worse than allowed, first ${worst.comparison.found}${few}`
    return {
      ...shared,
      ...allowedBy(furthest(slices)),
      outcome: 'fail',
      is,
      news: worst.comparison.news.broken,
      todo: `look at ${worst.view.slice} first`,
    }
  }
  const lacking = lackingIn(
    question.asked,
    slices.map(({ view }) => view.slice),
  )
  if (lacking !== undefined) return { ...shared, ...lacking }
  if (without !== undefined) return { ...shared, ...without, outcome: 'inconclusive' }
  if (small.length > 0 && question.asked.tooSmall === 'inconclusive') {
    return { ...shared, ...someTooSmall(question, small) }
  }
  if (open.length === 0) {
    return {
      ...shared,
      outcome: 'pass',
      is: `all ${slices.length} slices are within the limit${few}`,
      news: `no slice of ${slices.length} worse`,
    }
  }
  return { ...shared, ...someOpen(question, { slices, open, few }) }
}

/** The slice whose rows pass only the widest limit: with that, all do. */
function furthest(slices: readonly Decided[]): Comparison {
  const apart = ({ comparison }: Decided) => comparison.allow()?.apart ?? Number.NEGATIVE_INFINITY
  return slices.reduce((one, other) => (apart(other) > apart(one) ? other : one)).comparison
}

function lineOf(question: Question, { view, comparison, outcome, p }: Decided): MetricChange {
  const line = changeOf(question, view, comparison)
  return { ...line, outcome, ...(outcome === 'fail' ? { limit: `${line.limit ?? ''}${inWords(p)}` } : {}) }
}

function inWords(p: number): string {
  return `, Holm p ${p < 0.001 ? 'below 0.001' : number(p)}`
}

type Part = Pick<Answer, 'outcome' | 'is' | 'news' | 'todo' | 'reason' | 'settle'>

function nothingJudged({ asked, subject }: Question, small: readonly string[]): Part {
  if (small.length === 0) {
    const is = `there is no slice of ${asked.columns.join(', ')}`
    return {
      outcome: 'inconclusive',
      is,
      news: is,
      reason: 'nothing-evaluated',
      todo: 'give a file with rows',
    }
  }
  const is = `none of ${small.length} slices has ${asked.minRows} rows that bear on ${subject.name}: ${listed(small)}`
  const todo = 'bring more rows, slice less finely, or lower "min-rows"'
  return {
    outcome: 'inconclusive',
    is,
    news: `none of ${small.length} slices of ${asked.columns.join(', ')} has ${asked.minRows} rows`,
    reason: 'too-few-rows',
    todo,
  }
}

function someTooSmall({ asked, subject }: Question, small: readonly string[]): Part {
  const [have, are] = small.length === 1 ? ['slice has', 'slice is'] : ['slices have', 'slices are']
  const is = `${small.length} ${have} fewer than ${asked.minRows} rows that bear on ${subject.name}: ${listed(small)}`
  const todo = 'bring more rows of them, lower "min-rows", or write "too-small: report" to leave them out'
  return {
    outcome: 'inconclusive',
    is,
    news: `${small.length} ${are} too small to judge`,
    reason: 'too-few-rows',
    todo,
  }
}

function someOpen(
  question: Question,
  {
    slices,
    open,
    few,
  }: { readonly slices: readonly Decided[]; readonly open: readonly Decided[]; readonly few: string },
): Part {
  const is = `${open.length} of ${slices.length} slices are undecided${few}`
  if (question.strength === 'no-proven-harm') {
    return {
      outcome: 'pass',
      is: `no slice of ${slices.length} is proven worse; ${is}`,
      news: `no slice of ${slices.length} proven worse`,
    }
  }
  const needs = open.flatMap(({ comparison }) => comparison.settle() ?? [])
  const most = needs.toSorted((one, other) => other.needed - one.needed)[0]
  const todo = most === undefined ? 'change the limit' : `for ${most.of}: ${settleInWords(most)}`
  const news = `${open.length} of ${slices.length} slices are undecided`
  return {
    outcome: 'inconclusive',
    is,
    news,
    reason: 'undecided',
    todo,
    ...(most === undefined ? {} : { settle: most }),
  }
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ')
  return names.length > 3 ? `${shown}, …` : shown
}
