import { Misuse } from '@ml-actions/verdict/faults'
import type { Finding } from '@ml-actions/verdict/finding'
import { mapOf } from '@ml-actions/verdict/mapping'
import { shorten } from '@ml-actions/verdict/shorten'
import { answerInWords, isSame } from './cases.ts'
import type { Probe, Settings } from './probe.ts'
import { answeredTo, askedRows, type Said, saidColumns, saidIn } from './said.ts'

interface Seen {
  readonly evaluated: Said
  readonly packaged: Said
}

/** More rows than these say nothing more. */
const mostFindings = 10

/** Whether the packaged model predicts what the evaluated one did, row by row; exact. */
export const samePredictions = {
  name: 'same-predictions',
  keyword: 'same-as',
  summary:
    'How many rows the packaged model answers otherwise than the candidate that is judged: CD4ML’s question whether what is shipped is what was evaluated.',
  better: 'lower',
  share: false,
  schema: {
    'same-as': {
      description:
        'The predictions of the packaged model, in columns that are called as the candidate’s; or `{inputs: …}`, a table of rows that the candidate’s predictor, which is then the packaged model itself, is asked.',
      oneOf: [{ type: 'string', minLength: 1 }, askedRows],
    },
    'equal-within': {
      type: 'number',
      minimum: 0,
      description: 'How far apart numbers may be and be the same; by default not at all.',
    },
  },
  demand: { is: 'range', limits: [{ word: 'max', value: 0 }] },
  todo: 'package the model that was evaluated, or evaluate the one that is packaged',
  example: { 'same-as': 'out/from-image.parquet', 'equal-within': 1e-6 },
  subject: () => 'count of rows that differ',
  async gather(settings, reach) {
    const { predictions } = reach.candidate
    if (predictions === undefined) throw noPredictions()
    const other = settings['same-as']
    const packaged =
      typeof other === 'string'
        ? await saidIn(other, saidColumns(reach), reach)
        : await answeredTo(mapOf(other), reach)
    return { evaluated: await saidIn(predictions, packaged.columns, reach), packaged }
  },
  read(seen, settings) {
    const { evaluated, packaged } = seen
    if (evaluated.rows === 0 || packaged.rows === 0) {
      const because = `${evaluated.rows === 0 ? evaluated.path : packaged.path} has no rows`
      const todo = 'did the step that predicts run?'
      return { candidate: { is: 'absent', reason: 'nothing-evaluated', because, todo }, findings: [] }
    }
    const { differing, findings } = compared(seen, settings)
    return {
      candidate: { is: 'point', value: differing, exact: true },
      findings,
      counts: { evaluated: evaluated.rows, failed: differing, skipped: 0 },
    }
  },
} as const satisfies Probe<Seen>

function noPredictions(): Misuse {
  const is = 'a check with "same-as" needs the candidate’s predictions, and the policy names none'
  return new Misuse({
    is,
    wanted: 'a file to compare with',
    todo: 'write "predictions: …" under "candidate"',
  })
}

function compared({ evaluated, packaged }: Seen, settings: Settings) {
  const within = settings['equal-within']
  const slack = typeof within === 'number' ? within : 0
  const findings: Finding[] = []
  let differing = 0
  const differs = (is: string, path: string, row: number) => {
    differing += 1
    if (findings.length < mostFindings) findings.push({ is, place: { path, row: row + 1 } })
  }
  const nameOf = (row: number) => `row ${shorten(evaluated.ids?.[row] ?? String(row + 1), 60)}`
  const partners = partnersOf(evaluated, packaged)
  const used = new Uint8Array(packaged.rows)
  for (let row = 0; row < evaluated.rows; row++) {
    const other = partners[row] ?? -1
    if (other < 0) differs(`${nameOf(row)} has no answer in ${packaged.path}`, evaluated.path, row)
    else {
      used[other] = 1
      const [before, after] = [evaluated, packaged].map(({ cells }, at) =>
        cells.map((cell) => cell[at === 0 ? row : other]),
      )
      const apart = before?.findIndex((cell, at) => !isSame(cell, after?.[at], slack)) ?? -1
      if (apart >= 0)
        differs(
          `${nameOf(row)}: ${answerInWords(before?.[apart])} became ${answerInWords(after?.[apart])}`,
          packaged.path,
          other,
        )
    }
  }
  for (let row = 0; row < packaged.rows; row++) {
    if (used[row] === 1) continue
    const name = shorten(packaged.ids?.[row] ?? String(row + 1), 60)
    differs(`row ${name} is not in ${evaluated.path}`, packaged.path, row)
  }
  return { differing, findings }
}

/**
 * The row of the packaged model for each row of the evaluated one; −1 where there is none.
 *
 * A repeated id keeps its first row only, so that each further one is told as a row too many.
 */
function partnersOf(evaluated: Said, packaged: Said): readonly number[] {
  const { ids } = packaged
  if (evaluated.ids === undefined || ids === undefined)
    return Array.from({ length: evaluated.rows }, (_, row) => (row < packaged.rows ? row : -1))
  const rows = new Map<string | undefined, number>()
  ids.forEach((id, row) => void (rows.has(id) || rows.set(id, row)))
  return evaluated.ids.map((id) => {
    const row = rows.get(id) ?? -1
    rows.delete(id)
    return id === undefined ? -1 : row
  })
}
