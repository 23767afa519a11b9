import { isSameAnswer } from '../predictors/answer.ts'
import type { Answer } from '../predictors/predictor.ts'
import { tolerance } from './cases.ts'
import { answersOrNone, answersTo, type Examples, judgeExamples, pairsOf } from './examples.ts'
import type { Probe } from './probe.ts'
import { sampled, sampleOf } from './sample.ts'

/** Whether a row's answer depends on the rows that it is asked among. */
export const order = {
  name: 'order',
  keyword: 'behaviour',
  word: 'order',
  summary: 'How many rows get another answer when the same rows are asked in another order.',
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
  todo: 'find what reads other rows: a normalisation by batch, a lag, a sort',
  example: { behaviour: 'order', inputs: 'data/rows.csv' },
  subject: () => 'count of answers that change with the order of rows',
  async gather(settings, reach) {
    const { path, rows, at, random } = await sampleOf(settings, reach, 200)
    const predictor = await reach.predictor('candidate')
    const before = await answersTo(predictor, rows)
    const chance = random('order')
    const places = rows.map((_, row) => row)
    for (let last = places.length - 1; last > 0; last--) {
      const other = chance.below(last + 1)
      const [here = 0, there = 0] = [places[last], places[other]]
      places[last] = there
      places[other] = here
    }
    const shuffled = await answersOrNone(
      predictor,
      places.map((row) => rows[row] ?? {}),
    )
    const after: Answer[] = []
    places.forEach((row, index) => {
      after[row] = shuffled[index] ?? { numbers: [] }
    })
    return { path, examples: pairsOf(at, before, after) }
  },
  read: (seen, { tolerance = 1e-6 }) =>
    judgeExamples(seen, ({ before, after }) => isSameAnswer(before, after, Number(tolerance))),
} as const satisfies Probe<Examples>
