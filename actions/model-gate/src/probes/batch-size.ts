import { isSameAnswer } from '../predictors/answer.ts'
import type { Answer } from '../predictors/predictor.ts'
import { tolerance } from './cases.ts'
import { answersOrNone, answersTo, type Examples, judgeExamples, pairsOf } from './examples.ts'
import type { Probe } from './probe.ts'
import { sampled, sampleOf } from './sample.ts'

/** Rows that are asked one by one, and after them parts of so many: each part is a call, and may start a program. */
const single = 4
const part = 7

/** Whether a row's answer depends on how many rows it is asked with. */
export const batchSize = {
  name: 'batch-size',
  keyword: 'behaviour',
  word: 'batch-size',
  summary:
    'How many rows get another answer when they are asked alone, or in parts of seven, instead of all at once.',
  better: 'lower',
  share: false,
  schema: {
    ...sampled,
    tolerance: {
      ...tolerance,
      description: 'How far apart two numbers may be and be the same answer; 10⁻⁶ by default.',
    },
  },
  required: ['inputs'],
  demand: { is: 'range', limits: [{ word: 'max', value: 0 }] },
  todo: 'find what reads other rows: a normalisation by batch, a padding, a cut to the batch size',
  example: { behaviour: 'batch-size', inputs: 'data/rows.csv' },
  subject: () => 'count of answers that change with the batch size',
  async gather(settings, reach) {
    const { path, rows, at } = await sampleOf(settings, reach, single + 3 * part)
    const predictor = await reach.predictor('candidate')
    const before = await answersTo(predictor, rows)
    const after: Answer[] = []
    while (after.length < rows.length) {
      const size = after.length < single ? 1 : part
      after.push(...(await answersOrNone(predictor, rows.slice(after.length, after.length + size))))
    }
    return { path, examples: pairsOf(at, before, after) }
  },
  read: (seen, { tolerance = 1e-6 }) =>
    judgeExamples(seen, ({ before, after }) => isSameAnswer(before, after, Number(tolerance))),
} as const satisfies Probe<Examples>
