import { zOf } from '@ml-actions/metrics/estimate'
import { estimateOne } from '@ml-actions/metrics/estimate-one'
import { estimateReported } from '@ml-actions/metrics/files/estimate-reported'
import { reportedAs } from '@ml-actions/metrics/files/reported-as'
import { pairedRows } from '@ml-actions/stats/sizing/paired-rows'
import { proportionRows } from '@ml-actions/stats/sizing/proportion-rows'
import { zeroFailureRows } from '@ml-actions/stats/sizing/zero-failure-rows'
import type { Model } from '../evidence/evidence.ts'
import { type Subject, subjectOf } from '../evidence/subject.ts'
import type { Asked, Limit } from '../policy/policy.ts'
import { probeNamed } from '../probes/catalogue.ts'
import { limitInWords, number } from '../rules/words.ts'

/** How many rows would show one thing. */
export interface Need {
  /** What is to be shown: `at least 0.88`. */
  readonly of: string
  /** What the number supposes: `the value is 0.9`. */
  readonly supposing: string
  /** Absent where it cannot be told. */
  readonly rows?: number
  /** Why it cannot. */
  readonly because?: string
}

/** The chance of an answer that rows are counted for. */
const power = 0.8

/** Shares of rows on which two models disagree, where nobody knows. */
const disagreements = [0.02, 0.05, 0.1]

/** How many rows a check needs, by what may be supposed; a model in use says more. */
export function needsOf(asked: Asked, model: Model | undefined): readonly Need[] {
  const subject = subjectOf(asked)
  const each = asked.columns.length > 0 ? `, in every slice of ${asked.columns.join(', ')}` : ''
  if (asked.point) return [{ of: 'values by point', supposing: 'no interval is asked for', rows: 1 }]
  const { demand } = asked
  switch (demand.is) {
    case 'range':
      return demand.limits.flatMap((limit) => ofLimit(limit, { asked, subject, model, each }))
    case 'gap': {
      const of = `no gap above ${limitInWords(demand.max)}, in each group of ${asked.columns.join(', ')}`
      if (!subject.share) return [unknown(of)]
      const value = knownValue(subject, model)
      const spread = value === undefined ? 0.25 : value * (1 - value)
      const plan = { variance: 2 * spread, margin: demand.max, alpha: asked.alpha, power }
      const told =
        value === undefined ? 'shares near a half, and equal' : `shares of ${number(value)}, and equal`
      return [{ of, supposing: told, rows: pairedRows(plan) }]
    }
    case 'not-worse-by':
    case 'better-by': {
      const { is, value: written } = demand.margin
      const base = knownValue(subject, model)
      const margin = is === 'relative' ? (base === undefined ? undefined : Math.abs(base) * written) : written
      const word = demand.is === 'better-by' ? 'better by' : 'not worse by'
      const of = `${word} ${is === 'relative' ? `${limitInWords(100 * written)}%` : limitInWords(written)}${each}`
      if (!subject.share) return [unknown(of)]
      if (margin === undefined) return [{ of, supposing: '', because: 'it needs the baseline’s value' }]
      if (margin === 0)
        return [{ of, supposing: '', because: 'a margin of 0 is never shown of equal models' }]
      return disagreements.map((variance) => ({
        of,
        supposing: `${demand.is === 'better-by' ? `twice the gain, and ` : 'equal models, and '}${number(100 * variance).replace(/\.?0+$/, '')}% of rows on which they disagree`,
        rows: pairedRows({ variance, margin, alpha: asked.alpha, power }),
      }))
    }
  }
}

interface Of {
  readonly asked: Asked
  readonly subject: Subject
  readonly model: Model | undefined
  readonly each: string
}

const phrases = { min: 'at least', max: 'at most', above: 'above', below: 'below' } as const

function ofLimit({ word, value: limit }: Limit, { asked, subject, model, each }: Of): readonly Need[] {
  const of = `${phrases[word]} ${limitInWords(limit)}${each}`
  const { probe } = asked
  const fewest =
    probe === undefined ? undefined : probeNamed(probe.name).fewest?.(probe.settings, asked.alpha)
  if (fewest !== undefined) return [{ of, supposing: 'all of them are within it', rows: fewest }]
  if (!subject.share || limit < 0 || limit > 1) return [unknown(of)]
  const isUpper = word === 'max' || word === 'below'
  const never = isUpper ? limit : 1 - limit
  const atBest: readonly Need[] =
    never > 0 && never < 1
      ? [
          {
            of,
            supposing: isUpper ? 'it never happens' : 'it always holds',
            rows: zeroFailureRows(never, asked.alpha),
          },
        ]
      : []
  const known = knownValue(subject, model)
  const values = known === undefined ? [0.01, 0.02, 0.05].map((by) => limit + (isUpper ? -by : by)) : [known]
  const ofValues = values.flatMap((value): readonly Need[] => {
    const isMet = isUpper ? value < limit : value > limit
    if (value === limit) {
      const because = 'it is the limit itself, which no number of rows shows'
      return [{ of, supposing: `the value is ${number(value)}`, because }]
    }
    if (!isMet) return [{ of, supposing: `the value is ${number(value)}`, because: 'that does not meet it' }]
    if (value <= 0 || value >= 1) return []
    const rows = proportionRows(value, limit, zOf(asked.alpha))
    return [
      {
        of,
        supposing: `the value is ${number(value)}${known === undefined ? '' : ', as the baseline’s'}`,
        rows,
      },
    ]
  })
  return [...ofValues, ...atBest]
}

function unknown(of: string): Need {
  return {
    of,
    supposing: '',
    because: 'how much rows differ is known only from predictions: run the gate on a few',
  }
}

/** The value of the model in use; undefined where there is none. */
function knownValue(subject: Subject, model: Model | undefined): number | undefined {
  const { predictions, metrics } = model ?? {}
  if (
    subject.metric !== undefined &&
    predictions !== undefined &&
    subject.metric.tasks.includes(predictions.task)
  ) {
    const seen = estimateOne(subject.metric, predictions)
    return seen.is === 'estimate' ? seen.value : undefined
  }
  const reported = metrics === undefined ? undefined : reportedAs(metrics, subject.written, subject.settings)
  return reported === undefined ? undefined : estimateReported(reported, subject.metric).value
}
