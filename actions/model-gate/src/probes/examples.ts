import { Misuse } from '@ml-actions/verdict/faults'
import { answerInWords } from '../predictors/answer.ts'
import type { Answer, Predictor, Row } from '../predictors/predictor.ts'
import { failures, mostExamples } from './cases.ts'
import type { Probed } from './probe.ts'

/** One row that a model was asked, as it is and otherwise. */
export interface Example {
  /** Its number in the file, from 1. */
  readonly row: number
  /** The column that was changed, where it was one. */
  readonly column?: string
  /** What it was changed to, in words. */
  readonly change?: string
  /** The answer to the row as it is. */
  readonly before: Answer
  readonly after: Answer
}

/** All examples of a file. */
export interface Examples {
  readonly path: string
  readonly examples: readonly Example[]
}

/**
 * Asks for rows as they are.
 * @throws {Misuse} when the model gives up on them: then there is nothing to compare with
 */
export async function answersTo(predictor: Predictor, rows: readonly Row[]): Promise<readonly Answer[]> {
  if (rows.length === 0) return []
  const said = await predictor.predict(rows)
  if (said.is === 'answers') return said.answers
  const is = `the predictor (${predictor.name}) gave up on ${rows.length} plain rows: ${said.because}`
  throw new Misuse({ is, wanted: 'an answer to each row', todo: 'run it by hand on the same rows' })
}

/** Asks for rows that a model may give up on; each of them has then no answer, and says why. */
export async function answersOrNone(predictor: Predictor, rows: readonly Row[]): Promise<readonly Answer[]> {
  if (rows.length === 0) return []
  const said = await predictor.predict(rows)
  return said.is === 'answers' ? said.answers : rows.map(() => ({ numbers: [], because: said.because }))
}

/** Asks for groups of rows at once; if the model gives up, group by group, so that it is known on which. */
export async function answersByGroup(
  predictor: Predictor,
  groups: readonly (readonly Row[])[],
): Promise<readonly (readonly Answer[])[]> {
  const all = await answersOrNone(predictor, groups.flat())
  if (groups.length === 1 || all.every(({ because }) => because === undefined)) return regrouped(all, groups)
  const each: (readonly Answer[])[] = []
  for (const group of groups) each.push(await answersOrNone(predictor, group))
  return each
}

function regrouped(
  all: readonly Answer[],
  groups: readonly (readonly Row[])[],
): readonly (readonly Answer[])[] {
  let from = 0
  return groups.map((group) => {
    from += group.length
    return all.slice(from - group.length, from)
  })
}

/** Puts the answers to each row beside each other. */
export function pairsOf(
  at: readonly number[],
  before: readonly Answer[],
  after: readonly Answer[],
): readonly Example[] {
  return at.map((row, index) => ({ row, before: before[index] ?? none, after: after[index] ?? none }))
}

const none: Answer = { numbers: [] }

/** Counts the examples that do not hold, and keeps the first of them. */
export function judgeExamples({ path, examples }: Examples, holds: (example: Example) => boolean): Probed {
  const broken = examples.filter((example) => !holds(example))
  return {
    candidate: failures(broken.length, examples.length, 'count'),
    findings: broken.slice(0, mostExamples).map((example) => findingOf(path, example)),
    counts: { evaluated: examples.length, failed: broken.length, skipped: 0 },
  }
}

/** Says what became of an answer, at its row and column. */
export function findingOf(path: string, { row, column, change, before, after }: Example) {
  const how = change === undefined ? '' : `${change}: `
  return {
    is: `${how}${answerInWords(before)} → ${answerInWords(after)}`,
    place: { path, row, ...(column === undefined ? {} : { field: column }) },
  }
}
