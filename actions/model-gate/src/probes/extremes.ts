import { momentsOf, variance } from '@ml-actions/stats/summaries/moments'
import { isUsable } from '../predictors/answer.ts'
import { answersByGroup, answersTo, type Example, type Examples, judgeExamples } from './examples.ts'
import type { Probe } from './probe.ts'
import { type Sample, sampled, sampleOf } from './sample.ts'
import { isWithin, usableRange } from './usable.ts'

/** Whether values beyond all that was seen have usable answers. */
export const extremes = {
  name: 'extremes',
  keyword: 'behaviour',
  word: 'extremes',
  summary:
    'How many answers are no finite number, no class, or out of a range, when one column after the other has an extreme value: 0, ten deviations below and above all rows, ±10¹²; an empty word, an unknown one, one of a thousand letters.',
  better: 'lower',
  share: false,
  schema: { ...sampled, range: usableRange },
  required: ['inputs'],
  demand: { is: 'range', limits: [{ word: 'max', value: 0 }] },
  todo: 'let the model refuse or clip what it cannot know',
  example: { behaviour: 'extremes', inputs: 'data/rows.csv', range: [0, 1] },
  subject: () => 'count of unusable answers to extreme values',
  async gather(settings, reach) {
    const sample = await sampleOf(settings, reach, 5)
    const { path, rows, at } = sample
    const predictor = await reach.predictor('candidate')
    const before = await answersTo(predictor, rows)
    const changes = sample.columns.flatMap((column) =>
      valuesFor(column, sample).map((value) => ({ column, value })),
    )
    const groups = changes.map(({ column, value }) => rows.map((row) => ({ ...row, [column]: value })))
    const after = await answersByGroup(predictor, groups)
    const none = { numbers: [] }
    const examples = changes.flatMap(({ column, value }, group) =>
      at.map(
        (row, index): Example => ({
          row,
          column,
          change: inWords(value),
          before: before[index] ?? none,
          after: after[group]?.[index] ?? none,
        }),
      ),
    )
    return { path, examples }
  },
  read: (seen, settings) => judgeExamples(seen, ({ after }) => isUsable(after) && isWithin(after, settings)),
} as const satisfies Probe<Examples>

function valuesFor(column: string, { rows, numeric, fractional }: Sample): readonly (string | number)[] {
  if (!numeric.includes(column)) return ['', 'no-such-word', 'x'.repeat(1_000)]
  const seen = rows.flatMap((row) => row[column] ?? []).map(Number)
  const far = 10 * Math.sqrt(variance(momentsOf(seen)) ?? 0)
  const whole = (value: number) => (fractional.includes(column) ? value : Math.round(value))
  const values = [0, whole(Math.min(0, ...seen) - far), whole(Math.max(0, ...seen) + far), -1e12, 1e12]
  return [...new Set(values)]
}

function inWords(value: string | number): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(6)))
  return value.length > 40 ? `a word of ${value.length} letters` : JSON.stringify(value)
}
