import { type Curves, curvesOf } from '@ml-actions/metrics/curves'
import type { Estimate, Undefined } from '@ml-actions/metrics/estimate'
import { estimateChange } from '@ml-actions/metrics/estimate-change'
import { estimateOne } from '@ml-actions/metrics/estimate-one'
import type { Metric } from '@ml-actions/metrics/metrics/metric'
import type { Pair } from '@ml-actions/metrics/pair'
import { type Examples, type Predictions, select } from '@ml-actions/metrics/predictions'
import { reliabilityOf } from '@ml-actions/metrics/reliability'
import { nameOf, sliceOf, slicesOf } from '@ml-actions/metrics/slice'
import type { Quantity } from '@ml-actions/verdict/quantity'
import type { CurvePair, Measured, Measurement, SliceMeasurement } from './measured.ts'
import { type Chosen, mainOf, metricsOf } from './metrics-of.ts'
import { provenOf } from './proven.ts'

/** The ends of an interval are 95 % bounds each, as in model-gate. */
const tail = 0.05
/** A part of the rows with fewer says nothing. */
const leastRows = 30
const mostSlices = 500

/** Predictions of one model, or of two: paired by id, or each as it is. */
export type Models =
  | { readonly is: 'one'; readonly now: Predictions }
  | { readonly is: 'two'; readonly now: Predictions; readonly old: Predictions }
  | { readonly is: 'paired'; readonly pair: Pair }

/** Computes what predictions say, all rows and part by part, old beside new. */
export function measure(models: Models, columns: readonly string[]): Measured {
  const now = nowOf(models)
  const old = oldOf(models)
  const chosen = metricsOf(now)
  const seen = chosen.map((each) => measurement(each, sides(models)))
  const main = mainOf(chosen)
  const { slices, small } = main === undefined ? none : slicesIn(main, models, columns)
  const proven = provenOf(seen.map(({ change, line }) => ({ change, better: line.better })))
  return {
    path: now.path,
    ...(old === undefined ? {} : { baseline: old.path }),
    task: now.task,
    rows: now.rows,
    paired: models.is === 'paired',
    metrics: seen.map(({ line }, at) => withWord(line, proven[at])),
    slices,
    small,
    ...chartsOf(now, old),
  }
}

const none = { slices: [], small: [] }

interface Sides {
  readonly now: Examples
  readonly old?: Examples
  readonly paired: boolean
}

function nowOf(models: Models): Predictions {
  return models.is === 'paired' ? models.pair.candidate : models.now
}

function oldOf(models: Models): Predictions | undefined {
  if (models.is === 'one') return undefined
  return models.is === 'paired' ? models.pair.baseline : models.old
}

function sides(models: Models): Sides {
  const old = oldOf(models)
  return { now: nowOf(models), ...(old === undefined ? {} : { old }), paired: models.is === 'paired' }
}

interface Seen {
  readonly line: Measurement
  /** Of the same rows; undefined where they are not paired. */
  readonly change: Estimate | undefined
}

function measurement({ name, metric, settings }: Chosen, sides: Sides): Seen {
  const { now, paired } = sides
  const old = metric.compares === true ? undefined : sides.old
  const fresh = estimateOne(metric, now, settings)
  const before = old === undefined ? undefined : estimateOne(metric, old, settings)
  const change =
    old !== undefined && paired
      ? estimateChange(metric, { candidate: now, baseline: old }, { settings })
      : undefined
  const difference = change === undefined ? apart(fresh, before, metric) : quantityOf(change, metric)
  const line = {
    name,
    better: metric.better,
    ...(before === undefined ? {} : { old: bare(before, metric) }),
    // Beside an old value the interval is the change's; without its own, both are written with the same digits.
    new: before === undefined ? quantityOf(fresh, metric) : bare(fresh, metric),
    ...(difference === undefined ? {} : { change: difference }),
  }
  return { line, change: change?.is === 'estimate' ? change : undefined }
}

function withWord<Line extends Measurement>(line: Line, proven: Measurement['proven']): Line {
  return proven === undefined ? line : { ...line, proven }
}

/** The difference of two values of which the rows are not paired: without an interval. */
function apart(
  one: Estimate | Undefined,
  other: Estimate | Undefined | undefined,
  { unit }: Metric,
): Quantity | undefined {
  if (one.is !== 'estimate' || other?.is !== 'estimate') return undefined
  return { value: one.value - other.value, ...(unit === undefined ? {} : { unit }) }
}

function quantityOf(seen: Estimate | Undefined, { unit }: Metric): Quantity {
  if (seen.is === 'undefined') return { value: null, definition: seen.because }
  const [low, high] = seen.within(tail)
  return {
    value: seen.value,
    low: Number.isFinite(low) ? low : null,
    high: Number.isFinite(high) ? high : null,
    level: 1 - 2 * tail,
    ...(seen.n === undefined ? {} : { n: seen.n }),
    ...(unit === undefined ? {} : { unit }),
    method: seen.method,
  }
}

function bare(seen: Estimate | Undefined, { unit }: Metric): Quantity {
  if (seen.is === 'undefined') return { value: null, definition: seen.because }
  return { value: seen.value, ...(unit === undefined ? {} : { unit }) }
}

function slicesIn(
  chosen: Chosen,
  models: Models,
  columns: readonly string[],
): Pick<Measured, 'slices' | 'small'> {
  const now = nowOf(models)
  const all = columns.flatMap((column) => slicesOf(now, column)).slice(0, mostSlices)
  const large = all.filter(({ rows }) => rows.length >= leastRows)
  const seen = large.map((slice) => {
    const both = models.is === 'paired' ? sliceOf(models.pair, slice) : undefined
    const part: Sides =
      both === undefined
        ? { now: select(now, slice.rows), paired: false }
        : { now: both.candidate, old: both.baseline, paired: true }
    const { line, change } = measurement(chosen, part)
    return { line: { ...line, slice: nameOf(slice), rows: slice.rows.length }, change }
  })
  const proven = provenOf(seen.map(({ change, line }) => ({ change, better: line.better })))
  return {
    slices: seen.map(({ line }, at) => withWord(line, proven[at])).toSorted(worseFirst),
    small: all.filter(({ rows }) => rows.length < leastRows).map(nameOf),
  }
}

function worseFirst(one: SliceMeasurement, other: SliceMeasurement): number {
  return badness(other) - badness(one) || (one.slice < other.slice ? -1 : 1)
}

/** How bad a slice is: proven worse before all others, then by its loss, by its value where there is nothing to compare. */
function badness({ proven, better, change, new: fresh }: SliceMeasurement): number {
  const sign = better === 'higher' ? -1 : 1
  const size = sign * (change?.value ?? fresh?.value ?? 0)
  return (proven === 'worse' ? 1e9 : proven === 'better' ? -1e9 : 0) + Math.max(-1e6, Math.min(1e6, size))
}

function chartsOf(
  now: Predictions,
  old: Predictions | undefined,
): Pick<Measured, 'roc' | 'precision' | 'reliability'> {
  const fresh = curvesOf(now)
  const before = old === undefined ? undefined : curvesOf(old)
  const bins = reliabilityOf(now)
  const oldBins = old === undefined ? undefined : reliabilityOf(old)
  return {
    ...(fresh === undefined
      ? {}
      : { roc: beside(fresh, before, 'roc'), precision: beside(fresh, before, 'precision') }),
    ...(bins === undefined
      ? {}
      : {
          reliability: {
            of: now.classes[now.positive] ?? '',
            now: bins,
            ...(oldBins === undefined ? {} : { old: oldBins }),
          },
        }),
  }
}

function beside(now: Curves, old: Curves | undefined, which: keyof Curves): CurvePair {
  return { now: [...now[which]], ...(old === undefined ? {} : { old: [...old[which]] }) }
}
