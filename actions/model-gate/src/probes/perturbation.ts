import { meanOf } from '@ml-actions/metrics/mean'
import type { Reading } from '../evidence/reading.ts'
import { isUsable } from '../predictors/answer.ts'
import type { Answer } from '../predictors/predictor.ts'
import { mostExamples } from './cases.ts'
import { answersOrNone, answersTo, type Example, type Examples, findingOf, pairsOf } from './examples.ts'
import { noised, nothingVaried, varied, variedIn } from './noisy.ts'
import type { Probe } from './probe.ts'
import { sampled, sampleOf } from './sample.ts'

interface Seen extends Examples {
  readonly varied: readonly string[]
}

/** How far answers move when numbers do a little. */
export const perturbation = {
  name: 'perturbation',
  keyword: 'behaviour',
  word: 'perturbation',
  summary:
    'How far answers move, in the mean over rows, when columns of numbers get normal noise; a class that changes has moved by 1.',
  better: 'lower',
  share: false,
  schema: {
    ...sampled,
    sigma: {
      type: 'number',
      exclusiveMinimum: 0,
      maximum: 10,
      description: 'The deviation of the noise, in deviations of the column itself; 0.01 by default.',
    },
    vary: varied,
  },
  required: ['inputs'],
  demand: { is: 'range', limits: [{ word: 'max', value: 0.1 }] },
  todo: 'look at the rows that move most; a model that is so steep has learnt noise',
  example: { behaviour: 'perturbation', inputs: 'data/rows.csv', sigma: 0.01, max: 0.1 },
  subject: () => 'mean move of an answer under noise',
  async gather(settings, reach) {
    const sample = await sampleOf(settings, reach, 200)
    const columns = variedIn(settings, sample)
    if (columns.length === 0) return { path: sample.path, examples: [], varied: columns }
    const predictor = await reach.predictor('candidate')
    const sigma = Number(settings['sigma'] ?? 0.01)
    const before = await answersTo(predictor, sample.rows)
    const after = await answersOrNone(predictor, noised(sample.rows, columns, sigma, sample.random('noise')))
    return { path: sample.path, examples: pairsOf(sample.at, before, after), varied: columns }
  },
  read({ path, examples, varied }, { max = 0.1 }) {
    const moves = examples.map((example) => ({ example, by: moveOf(example) }))
    const beyond = moves.filter(({ by }) => !(by <= Number(max))).toSorted((one, other) => other.by - one.by)
    return {
      candidate: varied.length === 0 ? nothingVaried() : readingOf(examples),
      findings: beyond.slice(0, mostExamples).map(({ example }) => findingOf(path, example)),
      counts: { evaluated: examples.length, failed: beyond.length, skipped: 0 },
    }
  },
} as const satisfies Probe<Seen>

function readingOf(examples: readonly Example[]): Reading {
  const broken = examples.find(({ before, after }) => !isUsable(before) || !isUsable(after))
  if (broken !== undefined) {
    const because = `row ${broken.row} has no usable answer`
    return {
      is: 'absent',
      reason: 'not-finite',
      because,
      todo: 'find out which inputs the model has no answer for',
    }
  }
  const mean = meanOf(Float64Array.from(examples, moveOf), 'perturbation')
  return mean.is === 'estimate' ? mean : { ...mean, is: 'absent', todo: 'bring rows to ask' }
}

/** How far an answer moved: the mean over its numbers; where it has none, whether its class changed. */
export function moveOf({ before, after }: { readonly before: Answer; readonly after: Answer }): number {
  if (!isUsable(before) || !isUsable(after)) return Number.POSITIVE_INFINITY
  if (before.numbers.length === 0 || before.numbers.length !== after.numbers.length)
    return before.label === after.label && before.numbers.length === after.numbers.length ? 0 : 1
  const total = before.numbers.reduce(
    (sum, number, at) => sum + Math.abs(number - (after.numbers[at] ?? number)),
    0,
  )
  return total / before.numbers.length
}
