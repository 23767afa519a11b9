import { isSameAnswer } from '../predictors/answer.ts'
import { tolerance, toleranceIn } from './cases.ts'
import { answersOrNone, answersTo, type Examples, judgeExamples, pairsOf } from './examples.ts'
import type { Probe } from './probe.ts'
import { sampled, sampleOf } from './sample.ts'

/** Whether the same rows get the same answers when they are asked again. */
export const determinism = {
  name: 'determinism',
  keyword: 'behaviour',
  word: 'determinism',
  summary: 'How many rows get another answer when the same rows are asked a second time.',
  better: 'lower',
  share: false,
  schema: {
    ...sampled,
    tolerance: {
      ...tolerance,
      description: 'How far apart two numbers may be and be the same answer; 0 by default.',
    },
  },
  required: ['inputs'],
  demand: { is: 'range', limits: [{ word: 'max', value: 0 }] },
  todo: 'find what answers by chance: a seed that is not set, a layer in training mode',
  example: { behaviour: 'determinism', inputs: 'data/rows.csv' },
  subject: () => 'count of answers that change when asked again',
  async gather(settings, reach) {
    const { path, rows, at } = await sampleOf(settings, reach, 200)
    const predictor = await reach.predictor('candidate')
    const before = await answersTo(predictor, rows)
    const after = await answersOrNone(predictor, rows)
    return { path, examples: pairsOf(at, before, after) }
  },
  read: (seen, settings) => {
    const within = toleranceIn(settings)
    return judgeExamples(seen, ({ before, after }) => isSameAnswer(before, after, within))
  },
} as const satisfies Probe<Examples>
