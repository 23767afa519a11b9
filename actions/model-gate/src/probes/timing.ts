import { type Estimate, once } from '@ml-actions/metrics/estimate'
import { bootstrapBlocks } from '@ml-actions/stats/intervals/block-bootstrap'
import { percentileInterval } from '@ml-actions/stats/intervals/bootstrap'
import { boundsBeyond } from '@ml-actions/stats/intervals/finest-tail'
import { seeded } from '@ml-actions/stats/random'
import { momentsOf, variance } from '@ml-actions/stats/summaries/moments'
import { quantileOfSorted } from '@ml-actions/stats/summaries/quantile'
import { Misuse } from '@ml-actions/verdict/faults'
import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import type { Reading } from '../evidence/reading.ts'
import type { Predictor, Row } from '../predictors/predictor.ts'
import type { Probe, Settings } from './probe.ts'
import { leastFor, quantileOfTimes } from './quantile-of-times.ts'
import { sampled, sampleOf } from './sample.ts'

/** How long each request took, in milliseconds; those of one place were made one right after the other. */
interface Seen {
  readonly candidate: Float64Array
  readonly baseline?: Float64Array
  readonly seed: string
}

/** Requests before the first that counts, of each model: caches fill, code is compiled. */
const warmUp = 5
const resamples = 2_000

/**
 * A quantile of how long the model takes for a request, measured in turns with the baseline.
 *
 * Machines of a runner are noisy, and what is slow now is slow a moment later: a request to one model is followed by one
 * to the other, who begins changes, and the interval of the change draws neighbouring requests of both together.
 */
export const timing = {
  name: 'timing',
  keyword: 'timed',
  summary:
    'A quantile of the times that requests to the candidate’s predictor take, in milliseconds; in turns with the baseline’s predictor where the policy names one.',
  better: 'lower',
  share: false,
  units: { ms: 1, s: 1_000 },
  schema: {
    timed: {
      type: 'string',
      minLength: 1,
      description: 'A table of rows to ask; they are asked again where they are too few.',
    },
    columns: sampled.columns,
    requests: {
      type: 'integer',
      minimum: 20,
      maximum: 100_000,
      description: 'How many requests are timed, of each model; 200 by default.',
    },
    batch: {
      type: 'integer',
      minimum: 1,
      maximum: 10_000,
      description: 'The rows of a request; 1 by default.',
    },
    quantile: {
      type: 'number',
      exclusiveMinimum: 0,
      exclusiveMaximum: 1,
      description: 'Which quantile: 0.95, by default, is the time that 19 of 20 requests stay within.',
    },
  },
  example: { timed: 'data/rows.csv', quantile: 0.95, 'not-worse-by': { relative: 0.1 } },
  todo: 'find out what became slower, or measure on a quieter machine',
  subject: (settings) => `p${Number((100 * quantileIn(settings)).toPrecision(12))} time of a request (ms)`,
  fewest: (settings, tail) => leastFor(quantileIn(settings), tail),
  async gather(settings, reach) {
    const [requests, batch] = [Number(settings['requests'] ?? 200), Number(settings['batch'] ?? 1)]
    const sample = await sampleOf({ ...settings, inputs: settings['timed'] }, reach, requests * batch)
    const seed = `${sample.path} ${sample.rows.length}`
    if (sample.rows.length === 0) return { candidate: new Float64Array(), seed }
    const candidate = await reach.predictor('candidate')
    const baseline = reach.canAsk('baseline') ? await reach.predictor('baseline') : undefined
    const models = [candidate, ...(baseline === undefined ? [] : [baseline])]
    const times = models.map(() => new Float64Array(requests))
    for (let request = -warmUp; request < requests; request++) {
      const rows = Array.from({ length: batch }, (_, at) =>
        rowAt(sample.rows, (request + warmUp) * batch + at),
      )
      for (let turn = 0; turn < models.length; turn++) {
        const which = (turn + request + warmUp) % models.length
        const [model, own] = [models[which], times[which]]
        if (model === undefined || own === undefined) continue
        const took = await timeOf(model, rows)
        if (request >= 0) own[request] = took
      }
    }
    const [first = new Float64Array(), second] = times
    return { candidate: first, ...(second === undefined ? {} : { baseline: second }), seed }
  },
  read({ candidate, baseline, seed }, settings) {
    const p = quantileIn(settings)
    const [fresh, old] = [
      quantileOfTimes(candidate, p),
      baseline === undefined ? undefined : quantileOfTimes(baseline, p),
    ]
    if (baseline === undefined || old === undefined) return { candidate: fresh, findings: [] }
    const change = changeOf({ candidate, baseline, seed }, p)
    return {
      candidate: fresh,
      baseline: old,
      change,
      findings: [],
      notes: ratioOf({ candidate, baseline, seed }, p),
    }
  },
} as const satisfies Probe<Seen>

function quantileIn({ quantile }: Settings): number {
  return typeof quantile === 'number' ? quantile : 0.95
}

function rowAt(rows: readonly Row[], at: number): Row {
  return rows[at % rows.length] ?? {}
}

async function timeOf(predictor: Predictor, rows: readonly Row[]): Promise<number> {
  const said = await predictor.predict(rows)
  if (said.is === 'answers') return said.milliseconds
  const is = `the predictor (${predictor.name}) gave up while it was timed: ${said.because}`
  throw new Misuse({ is, wanted: 'an answer to each request', todo: 'run it by hand on the same rows' })
}

type Both = Required<Seen>

/** A number of both models' times, over resampled blocks of neighbouring requests; n^⅓ long (Hall, Horowitz and Jing 1995). */
function resampled(
  { candidate, baseline, seed }: Both,
  of: (candidate: Float64Array, baseline: Float64Array) => number,
) {
  const length = candidate.length
  const [one, other] = [new Float64Array(length), new Float64Array(length)]
  const statistic = (at: Uint32Array) => {
    at.forEach((from, to) => {
      one[to] = candidate[from] ?? 0
      other[to] = baseline[from] ?? 0
    })
    return of(one.sort(), other.sort())
  }
  const block = Math.min(length, Math.ceil(Math.cbrt(length)))
  return bootstrapBlocks({ length, block }, statistic, { resamples, random: seeded(seed) })
}

/** Candidate − factor · baseline. */
function changeOf(times: Both, p: number): (factor: number) => Reading {
  return (factor) => {
    const n = times.candidate.length
    const least = leastFor(p, 0.05)
    if (n < least) {
      const because = `${n} requests bound no p${100 * p}`
      return { is: 'absent', reason: 'too-few-rows', because, todo: `time at least ${least} requests` }
    }
    const made = once(() =>
      resampled(
        times,
        (candidate, baseline) => quantileOfSorted(candidate, p) - factor * quantileOfSorted(baseline, p),
      ),
    )
    const [one, other] = [times.candidate.toSorted(), times.baseline.toSorted()]
    const estimate = quantileOfSorted(one, p) - factor * quantileOfSorted(other, p)
    return {
      is: 'estimate',
      value: estimate,
      n,
      error: Math.sqrt(variance(momentsOf(made())) ?? 0),
      method: 'block bootstrap',
      within: (tail) =>
        boundsBeyond({ estimate, resamples, bounds: (each) => percentileInterval(made(), each) }, tail),
    } satisfies Estimate
  }
}

function ratioOf(times: Both, p: number): readonly string[] {
  const of = (candidate: Float64Array, baseline: Float64Array) =>
    quantileOfSorted(candidate, p) / quantileOfSorted(baseline, p)
  const [low, high] = percentileInterval(resampled(times, of), 0.05)
  const value = of(times.candidate.toSorted(), times.baseline.toSorted())
  if (![low, value, high].every(Number.isFinite)) return []
  return [
    `the candidate takes ${numberInWords(value, 3)} [${numberInWords(low, 3)}, ${numberInWords(high, 3)}] times as long as the baseline at p${100 * p}`,
  ]
}
