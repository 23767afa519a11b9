import { Misuse } from '@ml-actions/verdict/faults'
import { never } from '@ml-actions/verdict/never'
import type { Absent } from '../evidence/reading.ts'
import { type Compare, type Comparison, changeOf } from './comparison.ts'
import { decideAll } from './decide.ts'
import type { Answer, Question, Settle } from './rule.ts'
import { aboutRows, quantityOf } from './words.ts'

/**
 * Answers a question about all rows by one comparison.
 * @throws {Misuse} when the proof that is asked for could not come from these rows, whatever the candidate did
 */
export function answerOne(question: Question, compare: Compare): Answer {
  const comparison = compare(question, question.view)
  if (comparison.is === 'absent') return unanswered(question, comparison)
  if (question.strength === 'proven-ok') refuseUnreachable(question, comparison)
  const line = changeOf(question, question.view, comparison)
  const shared = {
    is: comparison.found,
    wanted: `${comparison.of} ${comparison.wanted}`,
    observed: quantityOf(comparison.reading, question.asked.alpha),
    findings: [],
  }
  const short = tooFew(question, comparison)
  if (short !== undefined) {
    return { ...shared, ...short, outcome: 'inconclusive', changes: [{ ...line, outcome: 'inconclusive' }] }
  }
  const decision = decideAll(comparison.bars, question.asked.alpha)
  switch (decision) {
    case 'met':
      return {
        ...shared,
        outcome: 'pass',
        news: comparison.news.met,
        changes: [{ ...line, outcome: 'pass' }],
      }
    case 'broken':
      return {
        ...shared,
        ...allowedBy(comparison),
        outcome: 'fail',
        news: comparison.news.broken,
        todo: 'mend the model; to accept it on purpose, change this check in a change of its own',
        changes: [{ ...line, outcome: 'fail' }],
      }
    case 'open':
      return {
        ...shared,
        ...openAnswer(question, comparison),
        changes: [{ ...line, outcome: 'inconclusive' }],
      }
    default:
      return never(decision)
  }
}

/** The limit that the rows of a broken comparison would pass. */
export function allowedBy({ of, reading, allow }: Comparison): Pick<Answer, 'allow'> {
  const found = allow()
  if (found === undefined) return {}
  const rows = reading.is === 'estimate' && reading.n !== undefined ? { rows: reading.n } : {}
  return { allow: { of, ...rows, words: found.words } }
}

/** What to say where nothing could be judged. */
export function unanswered(question: Question, { because, todo, reason }: Absent): Answer {
  const { name } = question.subject
  return {
    outcome: 'inconclusive',
    is: `${name} was not judged: ${because}`,
    news: `${name} was not judged: ${because}`,
    wanted: `evidence for "${question.asked.name}"`,
    todo,
    reason,
    findings: [],
    changes: [],
  }
}

/** Says in words what would settle a question. */
export function settleInWords({ needed, supposing, instead, unit }: Settle): string {
  const other = instead === undefined ? '' : `, or allow ${instead}`
  return `bring ${aboutRows(needed)} labelled ${unit ?? 'rows'} ${supposing}${other}`
}

/** Why a comparison counts as not judged: it has no interval, or too few rows. */
export function tooFew(
  question: Question,
  comparison: Comparison,
): Pick<Answer, 'is' | 'news' | 'reason' | 'todo'> | undefined {
  const { reading, of } = comparison
  const { point, minRows } = question.asked
  if (reading.is === 'point') {
    if (point || reading.exact === true) return undefined
    const is = `${comparison.found}, a value without an interval`
    const todo =
      'give predictions, or {value, n} or {value, stderr} in the metrics file, or write "by: point"'
    return {
      is,
      news: `${comparison.found}: a value without an interval decides nothing`,
      reason: 'no-interval',
      todo,
    }
  }
  if (reading.n === undefined || reading.n >= minRows) return undefined
  const unit = reading.unit ?? 'rows'
  const is = `${comparison.found}, on ${reading.n} ${unit}`
  const todo = `bring at least ${minRows} ${unit} that bear on it, or lower "min-rows"`
  return { is, news: `${of} rests on ${reading.n} ${unit}`, reason: 'too-few-rows', todo }
}

function refuseUnreachable({ asked }: Question, comparison: Comparison): void {
  const found = comparison.unreachable()
  if (found === undefined) return
  throw new Misuse({ ...found, wanted: 'a check that these rows could pass', place: asked.place })
}

function openAnswer(
  { strength }: Question,
  comparison: Comparison,
): Pick<Answer, 'outcome' | 'is' | 'news' | 'todo' | 'reason' | 'settle'> {
  const settle = comparison.settle()
  const found = settle === undefined ? {} : { settle }
  if (strength === 'no-proven-harm') {
    return {
      outcome: 'pass',
      is: `${comparison.found}: no harm proven, nor the opposite`,
      news: `no harm proven: ${comparison.news.open}`,
      ...found,
    }
  }
  const todo =
    settle === undefined
      ? 'change the limit: the value is the limit itself, which no number of rows shows'
      : settleInWords(settle)
  return {
    outcome: 'inconclusive',
    is: comparison.found,
    news: comparison.news.open,
    todo,
    reason: 'undecided',
    ...found,
  }
}
