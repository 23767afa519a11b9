import type { Estimate, Undefined } from '@ml-actions/metrics/estimate'
import { estimateApart } from '@ml-actions/metrics/estimate-apart'
import { estimateChange } from '@ml-actions/metrics/estimate-change'
import { estimateOne } from '@ml-actions/metrics/estimate-one'
import { estimateReported } from '@ml-actions/metrics/files/estimate-reported'
import type { MetricsFile } from '@ml-actions/metrics/files/metrics-file'
import { leftOutAs, namesOf } from '@ml-actions/metrics/files/reported-as'
import type { Metric } from '@ml-actions/metrics/metrics/metric'
import { type Both, type Examples, type Predictions, rowsOf, select } from '@ml-actions/metrics/predictions'
import { nameOf, sliceOf, slicesOf } from '@ml-actions/metrics/slice'
import { placeInWords } from '@ml-actions/verdict/place'
import { columnsIn, crossed } from './crossing.ts'
import type { Evidence, Model } from './evidence.ts'
import type { Absent, Reading } from './reading.ts'
import type { Subject } from './subject.ts'
import type { View } from './view.ts'

/**
 * Shows all rows of both models, and their parts.
 *
 * A metric of the catalogue is computed from predictions where the model has some and their task knows it; any other,
 * and one written with a path (`test.accuracy`), is looked up in the model's metrics file.
 */
export function viewOf(evidence: Evidence): View {
  const { candidate, baseline, pair } = evidence
  const predictions = pair?.candidate ?? candidate.predictions
  const reference = typeof baseline === 'string' ? baseline : withPredictions(baseline, pair?.baseline)
  return keptBySubject(
    shown({
      candidate: withPredictions(candidate, predictions),
      baseline: reference,
      rows: predictions === undefined ? 0 : rowsOf(predictions),
      ...(pair === undefined ? {} : { both: pair }),
      parts: keptByColumn((column) => partsOf(evidence, column)),
    }),
  )
}

/**
 * A metric that several checks ask for is resampled once. Of all rows only: what is resampled is kept with its bounds, and
 * parts may be many thousands.
 */
function keptBySubject(view: View): View {
  const kept = new Map<string, Reading>()
  const once = (side: 'candidate' | 'baseline' | 'change') => (subject: Subject, factor: number) => {
    const key = JSON.stringify([side, subject.written, subject.settings, factor])
    const reading = kept.get(key) ?? view[side](subject, factor)
    kept.set(key, reading)
    return reading
  }
  const [candidate, baseline] = [once('candidate'), once('baseline')]
  return {
    ...view,
    candidate: (subject) => candidate(subject, 1),
    baseline: (subject) => baseline(subject, 1),
    change: once('change'),
  }
}

/** Parts are made of copies of all rows: once a column, however many checks ask for them. */
function keptByColumn(parts: View['parts']): View['parts'] {
  const kept = new Map<string, ReturnType<View['parts']>>()
  return (column) => {
    const known = kept.get(column) ?? parts(column)
    kept.set(column, known)
    return known
  }
}

/** A model as some rows show it. */
interface Shown {
  readonly examples?: Examples
  readonly metrics?: Model['metrics']
}

interface Rows {
  readonly slice?: string
  readonly rows: number
  readonly candidate: Shown
  readonly baseline: Shown | string
  readonly both?: Both
  parts(column: string): readonly View[] | Absent
}

function withPredictions({ metrics }: Model, predictions: Predictions | undefined): Shown {
  return {
    ...(predictions === undefined ? {} : { examples: predictions }),
    ...(metrics === undefined ? {} : { metrics }),
  }
}

function shown(rows: Rows): View {
  const baseline = (subject: Subject) =>
    typeof rows.baseline === 'string' ? noBaseline(rows.baseline) : ofBaseline(read(rows.baseline, subject))
  const candidate = (subject: Subject) => read(rows.candidate, subject)
  return {
    ...(rows.slice === undefined ? {} : { slice: rows.slice }),
    rows: rows.rows,
    candidate,
    baseline,
    change: (subject, factor) => {
      const metric = computed(subject, rows.both?.candidate)
      if (metric !== undefined && rows.both !== undefined)
        return found(estimateChange(metric, rows.both, { factor, settings: subject.settings }))
      return apart(candidate(subject), baseline(subject), factor)
    },
    parts: rows.parts,
  }
}

/** The difference of two values from different rows, or of which the rows are not known. */
export function apart(one: Reading, other: Reading, factor: number): Reading {
  if (other.is === 'absent') return other
  if (one.is === 'absent') return one
  if (one.is === 'estimate' && other.is === 'estimate') return estimateApart(one, other, factor)
  const isExact = one.is === 'point' && one.exact === true && other.is === 'point' && other.exact === true
  return { is: 'point', value: one.value - factor * other.value, ...(isExact ? { exact: true } : {}) }
}

function read({ examples, metrics }: Shown, subject: Subject): Reading {
  const metric = computed(subject, examples)
  if (metric !== undefined && examples !== undefined)
    return found(estimateOne(metric, examples, subject.settings))
  return metrics === undefined
    ? unreported('there is no metrics file', 'name a metric that is there, or give a file that has it')
    : readReported(metrics, subject)
}

function readReported(metrics: MetricsFile, { metric, written, settings }: Subject): Reading {
  const names = namesOf(metrics, written, settings)
  const [name, another] = names
  if (another !== undefined)
    return unreported(
      `${metrics.path} has ${names.length} names of it: ${listed(names)}`,
      'name the one that is meant as the file writes it',
    )
  const reported = name === undefined ? undefined : metrics.numbers.get(name)
  if (reported !== undefined) return estimateReported(reported, metric)
  const left = leftOutAs(metrics, written, settings)
  if (left !== undefined)
    return unreported(
      `${placeInWords(left.place)}: ${JSON.stringify(left.name)} is ${left.is}; wanted: a number`,
      'mend what wrote the file',
    )
  return unreported(
    `${metrics.path} does not have it; it has ${listed([...metrics.numbers.keys()])}`,
    'name a metric that is there, or give a file that has it',
  )
}

function unreported(why: string, todo: string): Reading {
  const because = `it cannot be computed from predictions, and ${why}`
  return { is: 'absent', reason: 'not-reported', because, todo }
}

/** The metric to compute from these rows, if that is how it is had. */
function computed({ metric, written }: Subject, examples: Examples | undefined): Metric | undefined {
  if (metric === undefined || examples === undefined || written.includes('.')) return undefined
  return metric.tasks.includes(examples.task) ? metric : undefined
}

function found(seen: Estimate | Undefined): Reading {
  if (seen.is === 'estimate') return seen
  const todo = {
    'nothing-evaluated': 'bring rows that bear on it',
    'too-few-rows': 'bring more rows',
    'not-finite': 'mend what wrote the predictions',
    'not-probabilities': 'write what predict_proba gives, or ask a metric of ranks such as roc-auc',
    'not-asked': 'see docs/engines.md for what an engine is asked, or leave the input "engine" away',
  }[seen.reason]
  return { is: 'absent', reason: seen.reason, because: seen.because, todo }
}

export function noBaseline(because: string): Absent {
  const todo =
    'name the baseline’s file, or write "first-run: absolute-only" under "baseline" for the first run'
  return { is: 'absent', reason: 'no-baseline', because, todo }
}

/** A baseline that is broken is nobody's harm, but nothing can be compared with it. */
function ofBaseline(reading: Reading): Reading {
  if (reading.is !== 'absent') return reading
  const reason = reading.reason === 'not-finite' ? 'baseline-not-finite' : reading.reason
  return { ...reading, reason, because: `of the baseline, ${reading.because}` }
}

function partsOf(evidence: Evidence, column: string): readonly View[] | Absent {
  const { pair, baseline } = evidence
  const predictions = pair?.candidate ?? evidence.candidate.predictions
  if (predictions === undefined) {
    const because = 'slices need the candidate’s predictions'
    return { is: 'absent', reason: 'not-reported', because, todo: 'give a predictions file' }
  }
  const none = () =>
    ({
      is: 'absent',
      reason: 'nothing-evaluated',
      because: 'a slice has no parts',
      todo: 'ask all rows',
    }) as const
  const columns = columnsIn(column)
  const isCrossing = columns.length > 1
  const slices = isCrossing ? new Map([[column, crossed(predictions.slices, columns)]]) : predictions.slices
  return slicesOf({ ...predictions, slices }, column).map((slice) => {
    const both = pair === undefined ? undefined : sliceOf(pair, slice)
    const absent =
      typeof baseline === 'string' ? baseline : 'the baseline has no predictions, and so no slices'
    return shown({
      slice: isCrossing ? slice.value : nameOf(slice),
      rows: slice.size,
      candidate: { examples: both?.candidate ?? select(predictions, slice.rows) },
      baseline: both === undefined ? absent : { examples: both.baseline },
      ...(both === undefined ? {} : { both }),
      parts: none,
    })
  })
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 8).join(', ')
  return names.length > 8 ? `${shown}, …` : shown || 'nothing'
}
