import type { Estimate } from '@ml-actions/metrics/estimate'
import { clopperPearson } from '@ml-actions/stats/intervals/clopper-pearson'
import { zeroFailureRows } from '@ml-actions/stats/sizing/zero-failure-rows'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Finding } from '@ml-actions/verdict/finding'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Reading } from '../evidence/reading.ts'
import type { Probed, Settings } from './probe.ts'
import type { Columns, Reach } from './reach.ts'

/** Two columns of a table that are held against each other, row by row. */
export interface Cases {
  readonly path: string
  readonly rows: number
  readonly first: readonly (string | undefined)[]
  readonly second: readonly (string | undefined)[]
}

/** More examples than these say nothing more. */
export const mostExamples = 10

/** JSON Schema of the name of a column. */
export const columnName = { type: 'string', minLength: 1 } as const

/** JSON Schema of how far apart two numbers may be. */
export const tolerance = { type: 'number', minimum: 0 } as const

/** Reads two columns of a table. */
export async function readCases(
  path: unknown,
  names: readonly [string, string],
  reach: Reach,
): Promise<Cases> {
  const [one, other] = names
  const table = await reach.columns(String(path), () => ({ [one]: 'text', [other]: 'text' }))
  return { path: table.path, rows: table.rows, first: table.text(one), second: table.text(other) }
}

/** A column that the check names, or the only one of the table. */
export function onlyColumn(asked: unknown, path: string, names: Columns['names']): string {
  const [only] = names
  if (typeof asked === 'string') return asked
  if (only !== undefined && names.length === 1) return only
  const shown = names.slice(0, 10).map((name) => JSON.stringify(shorten(name, 40)))
  const is = `${path} has ${names.length} columns, and the check names none`
  throw new Misuse({ is, wanted: `one of ${shown.join(', ')}`, todo: 'write "column: …"', place: { path } })
}

/** Reads a cell as a number; NaN where it is empty, or none. */
export function numberIn(cell: string | undefined): number {
  return cell === undefined || cell.trim() === '' ? Number.NaN : Number(cell)
}

/** Whether two answers are the same: numbers within a distance, words to the letter; nothing and NaN never are. */
export function isSame(one: string | undefined, other: string | undefined, within: number): boolean {
  const [first, second] = [numberIn(one), numberIn(other)]
  if (!Number.isNaN(first) && !Number.isNaN(second))
    return first === second || Math.abs(first - second) <= within
  return one !== undefined && one === other && !/^[-+]?nan$/i.test(one)
}

/** How far apart numbers may be. */
export function toleranceIn({ tolerance }: Settings): number {
  return typeof tolerance === 'number' ? tolerance : 0
}

/** Shows an answer, short. */
export function answerInWords(cell: string | undefined): string {
  return cell === undefined ? 'nothing' : shorten(cell, 40)
}

/**
 * Makes a number of the cases that do not hold: their share, with its exact interval, or their count.
 * @param holds  whether a row holds
 */
export function judgeCases(
  { path, rows, first, second }: Cases,
  as: 'share' | 'count',
  holds: (first: string | undefined, second: string | undefined) => boolean,
): Probed {
  const findings: Finding[] = []
  let failed = 0
  for (let row = 0; row < rows; row++) {
    const [one, other] = [first[row], second[row]]
    if (holds(one, other)) continue
    failed += 1
    if (findings.length >= mostExamples) continue
    const is = second.length === 0 ? answerInWords(one) : `${answerInWords(one)} → ${answerInWords(other)}`
    findings.push({ is, place: { path, row: row + 1 } })
  }
  return {
    candidate: failures(failed, rows, as),
    findings,
    counts: { evaluated: rows, failed, skipped: 0 },
  }
}

/** The fewest cases without a failure that show the share to be within the limit that the check asks for. */
export function fewestCases({ max }: Settings, tail: number): number {
  return typeof max === 'number' && max > 0 && max < 1 ? zeroFailureRows(max, tail) : Number.NaN
}

/** The share or the count of failures; of no cases there is neither. */
export function failures(failed: number, of: number, as: 'share' | 'count'): Reading {
  if (of === 0) {
    const todo = 'did the step that writes them run?'
    return { is: 'absent', reason: 'nothing-evaluated', because: 'there are no cases', todo }
  }
  return as === 'count' ? { is: 'point', value: failed, exact: true } : shareOf(failed, of)
}

/** A share with its exact interval, which is never narrower than promised: failures are few. */
export function shareOf(failed: number, of: number): Estimate {
  const value = failed / of
  return {
    is: 'estimate',
    value,
    n: of,
    error: Math.sqrt((value * (1 - value)) / of),
    method: 'Clopper–Pearson',
    within: (tail) => clopperPearson(failed, of, tail),
  }
}
