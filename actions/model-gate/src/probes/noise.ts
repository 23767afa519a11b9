import type { Estimate } from '@ml-actions/metrics/estimate'
import { zeroFailureRows } from '@ml-actions/stats/sizing/zero-failure-rows'
import { isSameAnswer } from '../predictors/answer.ts'
import { mostExamples, shareOf, tolerance } from './cases.ts'
import { answersByGroup, answersTo, type Example, type Examples, findingOf, pairsOf } from './examples.ts'
import { noised, nothingVaried, varied, variedIn } from './noisy.ts'
import type { Probe, Settings } from './probe.ts'
import { sampled, sampleOf } from './sample.ts'

interface Seen {
  readonly path: string
  /** The examples of each level of noise; none where no column gets any. */
  readonly levels: readonly (Pick<Examples, 'examples'> & { readonly level: number })[]
}

const levels = [0.01, 0.05, 0.1]

/** How often answers change, held against how large the noise is. */
export const noise = {
  name: 'noise',
  keyword: 'behaviour',
  word: 'noise',
  summary:
    'The share of answers that change under normal noise, divided by the noise: the largest over noise of 0.01, 0.05 and 0.1 deviations of the columns.',
  better: 'lower',
  share: false,
  schema: {
    ...sampled,
    vary: varied,
    tolerance: {
      ...tolerance,
      description:
        'From how far apart two numbers are different answers; 0 by default, which only suits classes.',
    },
  },
  required: ['inputs'],
  demand: { is: 'range', limits: [{ word: 'max', value: 5 }] },
  todo: 'look at the rows that change under the least noise',
  example: { behaviour: 'noise', inputs: 'data/rows.csv', tolerance: 0.05, max: 5 },
  subject: () => 'share of answers changed, in times of the noise',
  fewest: (settings, tail) => leastRows(settings, tail),
  async gather(settings, reach) {
    const sample = await sampleOf(settings, reach, 200)
    const columns = variedIn(settings, sample)
    if (columns.length === 0) return { path: sample.path, levels: [] }
    const predictor = await reach.predictor('candidate')
    const before = await answersTo(predictor, sample.rows)
    const groups = levels.map((level) => noised(sample.rows, columns, level, sample.random(`noise ${level}`)))
    const after = await answersByGroup(predictor, groups)
    const pairs = levels.map((level, group) => ({
      level,
      examples: pairsOf(sample.at, before, after[group] ?? []),
    }))
    return { path: sample.path, levels: pairs }
  },
  read({ path, levels }, settings) {
    const [first] = levels
    if (first === undefined) return { candidate: nothingVaried(), findings: [] }
    if (first.examples.length === 0) {
      const todo = 'bring rows to ask'
      return {
        candidate: { is: 'absent', reason: 'nothing-evaluated', because: 'there are no rows', todo },
        findings: [],
      }
    }
    const seen = levels.map(({ level, examples }) => ({
      level,
      of: examples.length,
      changed: changedIn(examples, settings),
    }))
    const changed = seen.flatMap(({ level, changed }) =>
      changed.map((example) => findingOf(path, { ...example, change: `noise of ${level}` })),
    )
    const rows = seen.map(({ level, changed, of }) => [String(level), `${changed.length} of ${of}`])
    return {
      candidate: worstOf(
        seen.map(({ level, changed, of }) => ({ level, share: shareOf(changed.length, of) })),
        settings,
      ),
      findings: changed.slice(0, mostExamples),
      tables: [{ title: 'Answers that change under noise', columns: ['Noise', 'Changed'], rows }],
    }
  },
} as const satisfies Probe<Seen>

function changedIn(examples: readonly Example[], { tolerance = 0 }: Settings): readonly Example[] {
  return examples.filter(({ before, after }) => !isSameAnswer(before, after, Number(tolerance)))
}

/** The largest share by noise; its bounds hold for all levels together (Bonferroni). */
function worstOf(
  seen: readonly { readonly level: number; readonly share: Estimate }[],
  settings: Settings,
): Estimate {
  const most = (of: (share: Estimate) => number) =>
    Math.max(...seen.map(({ level, share }) => of(share) / level))
  const n = Math.min(...seen.map(({ share }) => share.n ?? 0))
  return {
    is: 'estimate',
    value: most(({ value }) => value),
    n,
    error: most(({ error }) => error),
    method: 'Clopper–Pearson, Bonferroni',
    within: (tail) => [
      most((share) => share.within(tail / seen.length)[0]),
      most((share) => share.within(tail / seen.length)[1]),
    ],
    least: (tail) => leastRows(settings, tail),
  }
}

/** The fewest rows without a change that show the least noise harmless, at a third of the tail. */
function leastRows({ max = 5 }: Settings, tail: number): number {
  const limit = Math.min(...levels) * Number(max)
  return limit > 0 && limit < 1 ? zeroFailureRows(limit, tail / levels.length) : 0
}
