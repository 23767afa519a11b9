import { isUsable } from '../predictors/answer.ts'
import { answersByGroup, answersTo, type Example, type Examples, judgeExamples } from './examples.ts'
import type { Probe } from './probe.ts'
import { sampled, sampleOf } from './sample.ts'
import { isWithin, usableRange } from './usable.ts'

/** Whether a row that lacks one value has a usable answer all the same. */
export const missing = {
  name: 'missing',
  keyword: 'behaviour',
  word: 'missing',
  summary: 'How many answers are no finite number, or no class, when one column after the other is emptied.',
  better: 'lower',
  share: false,
  schema: { ...sampled, range: usableRange },
  required: ['inputs'],
  demand: { is: 'range', limits: [{ word: 'max', value: 0 }] },
  todo: 'let the model fill in what is missing, or leave the column out of "columns" where it never is',
  example: { behaviour: 'missing', inputs: 'data/rows.csv' },
  subject: () => 'count of unusable answers to missing values',
  async gather(settings, reach) {
    const { path, rows, at, columns } = await sampleOf(settings, reach, 20)
    const predictor = await reach.predictor('candidate')
    const before = await answersTo(predictor, rows)
    const groups = columns.map((column) => rows.map((row) => ({ ...row, [column]: null })))
    const after = await answersByGroup(predictor, groups)
    const none = { numbers: [] }
    const examples = columns.flatMap((column, group) =>
      at.map(
        (row, index): Example => ({
          row,
          column,
          change: 'emptied',
          before: before[index] ?? none,
          after: after[group]?.[index] ?? none,
        }),
      ),
    )
    return { path, examples }
  },
  read: (seen, settings) => judgeExamples(seen, ({ after }) => isUsable(after) && isWithin(after, settings)),
} as const satisfies Probe<Examples>
