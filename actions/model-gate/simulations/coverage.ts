import { type Bounds, type Estimate, zOf } from '@ml-actions/metrics/estimate'
import { estimateChange } from '@ml-actions/metrics/estimate-change'
import { estimateOne } from '@ml-actions/metrics/estimate-one'
import { metricNamed } from '@ml-actions/metrics/metrics/catalogue'
import type { Examples } from '@ml-actions/metrics/predictions'
import { normalCdf, normalQuantile } from '@ml-actions/stats/distributions/normal'
import { bootstrapT, studentised } from '@ml-actions/stats/intervals/bootstrap-t'
import { clopperPearson } from '@ml-actions/stats/intervals/clopper-pearson'
import { newcombe } from '@ml-actions/stats/intervals/newcombe'
import { quantileBounds } from '@ml-actions/stats/intervals/quantile-bounds'
import { tango } from '@ml-actions/stats/intervals/tango'
import { wilson } from '@ml-actions/stats/intervals/wilson'
import { type Random, seeded } from '@ml-actions/stats/random'

/** A way to draw samples of which the truth is known, and the interval that is made of each. */
export interface Course {
  readonly method: string
  readonly what: string
  readonly truth: number
  readonly trials: number
  /** A 95 % interval of a fresh sample. */
  interval(random: Random): Bounds
}

/** How often intervals hold the truth, and miss it to either side. */
export interface Covered {
  readonly course: Course
  readonly held: number
  readonly above: number
  readonly below: number
}

const tail = 0.025

/** Draws samples of a course, always the same ones. */
export function covered(course: Course): Covered {
  const random = seeded(`${course.method} ${course.what}`)
  let [held, above, below] = [0, 0, 0]
  for (let trial = 0; trial < course.trials; trial++) {
    const [low, high] = course.interval(random)
    if (course.truth < low) above++
    else if (course.truth > high) below++
    else held++
  }
  const { trials } = course
  return { course, held: held / trials, above: above / trials, below: below / trials }
}

function normal(random: Random): number {
  return normalQuantile(random.next() + 2 ** -54)
}

function count(trials: number, chance: number, random: Random): number {
  let hits = 0
  for (let trial = 0; trial < trials; trial++) if (random.next() < chance) hits++
  return hits
}

/** A row of a binary holdout. */
interface Row {
  readonly label: number
  readonly score: number
  readonly prediction?: number
}

function examples(rows: number, row: () => Row): Examples {
  const drawn = Array.from({ length: rows }, row)
  return {
    task: 'binary',
    rows,
    classes: ['0', '1'],
    positive: 1,
    labels: Float64Array.from(drawn, ({ label }) => label),
    scores: Float64Array.from(drawn, ({ score }) => score),
    predictions: Float64Array.from(drawn, ({ prediction = 0 }) => prediction),
  }
}

function boundsOf(name: string, of: Examples): Bounds {
  const metric = metricNamed(name)
  if (metric === undefined) throw new TypeError(`no metric ${name}`)
  return within(estimateOne(metric, of))
}

function boundsOfChange(name: string, candidate: Examples, baseline: Examples): Bounds {
  const metric = metricNamed(name)
  if (metric === undefined) throw new TypeError(`no metric ${name}`)
  return within(estimateChange(metric, { candidate, baseline }))
}

/** Where nothing can be said, the interval is everything. */
function within(seen: Estimate | { readonly is: 'undefined' }): Bounds {
  return seen.is === 'estimate' ? seen.within(tail) : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
}

const shares: readonly Course[] = [
  [0.5, 50],
  [0.9, 50],
  [0.9, 200],
  [0.9, 1_000],
  [0.99, 1_000],
].flatMap(([truth = 0, n = 0]): readonly Course[] => [
  {
    method: 'Wilson',
    what: `a share of ${truth} on ${n} rows`,
    truth,
    trials: 20_000,
    interval: (random) => wilson(count(n, truth, random), n, zOf(tail)),
  },
  {
    method: 'Clopper–Pearson',
    what: `a share of ${truth} on ${n} rows`,
    truth,
    trials: 20_000,
    interval: (random) => clopperPearson(count(n, truth, random), n, tail),
  },
])

const differences: readonly Course[] = [
  [0.9, 0.85, 100],
  [0.9, 0.9, 400],
].map(
  ([one = 0, other = 0, n = 0]): Course => ({
    method: 'Newcombe',
    what: `shares of ${one} and ${other}, ${n} rows each`,
    truth: one - other,
    trials: 10_000,
    interval: (random) =>
      newcombe(
        { successes: count(n, one, random), trials: n },
        { successes: count(n, other, random), trials: n },
        zOf(tail),
      ),
  }),
)

const paired: readonly Course[] = [
  [0.05, 0.05, 200],
  [0.05, 0.05, 1_000],
  [0.06, 0.04, 1_000],
  [0.015, 0.005, 1_000],
].map(
  ([gained = 0, lost = 0, n = 0]): Course => ({
    method: 'Tango',
    what: `${gained} gained and ${lost} lost of ${n} paired rows`,
    truth: gained - lost,
    trials: 10_000,
    interval: (random) => {
      let [wins, losses] = [0, 0]
      for (let row = 0; row < n; row++) {
        const chance = random.next()
        if (chance < gained) wins++
        else if (chance < gained + lost) losses++
      }
      return tango({ pairs: n, gained: wins, lost: losses }, zOf(tail))
    },
  }),
)

/** Scores of which one class has normal ones around `apart`, the other around 0. */
function scored(rows: number, apart: number, random: Random): Examples {
  return examples(rows, () => {
    const label = random.next() < 0.3 ? 1 : 0
    return { label, score: normal(random) + apart * label }
  })
}

/** Two models with a common part in their scores. */
function scoredTwice(rows: number, apart: readonly [number, number], random: Random) {
  const shared = Array.from({ length: rows }, () => ({
    label: random.next() < 0.3 ? 1 : 0,
    common: normal(random),
  }))
  const [one, other] = apart.map((by) => {
    let at = 0
    return examples(rows, () => {
      const { label = 0, common = 0 } = shared[at++] ?? {}
      return { label, score: Math.SQRT1_2 * (common + normal(random)) + by * label }
    })
  })
  return [one as Examples, other as Examples] as const
}

const area = (apart: number) => normalCdf(apart / Math.SQRT2)

/** Scores that mean what they say: of rows with 0.8, eight of ten are positive. */
function calibrated(rows: number, random: Random): Examples {
  return examples(rows, () => {
    const score = random.next()
    return { label: random.next() < score ? 1 : 0, score }
  })
}

/** Predictions right nine times of ten on a fifth of positives. */
function said(rows: number, random: Random): Examples {
  return examples(rows, () => {
    const label = random.next() < 0.2 ? 1 : 0
    const right = random.next() < 0.9
    return { label, score: 0, prediction: right ? label : 1 - label }
  })
}

const fromRows: readonly Course[] = [
  {
    method: 'DeLong',
    what: 'ROC AUC of 0.76, 200 rows',
    truth: area(1),
    trials: 4_000,
    interval: (random) => boundsOf('roc-auc', scored(200, 1, random)),
  },
  {
    method: 'DeLong, logit',
    what: 'ROC AUC of 0.983, 400 rows',
    truth: area(3),
    trials: 4_000,
    interval: (random) => boundsOf('roc-auc', scored(400, 3, random)),
  },
  {
    method: 'DeLong, paired',
    what: 'change of ROC AUC, 300 rows',
    truth: area(1.2) - area(1),
    trials: 4_000,
    interval: (random) => boundsOfChange('roc-auc', ...scoredTwice(300, [1.2, 1], random)),
  },
  {
    method: 't',
    what: 'Brier score of 1/6, 400 rows',
    truth: 1 / 6,
    trials: 4_000,
    interval: (random) => boundsOf('brier', calibrated(400, random)),
  },
  {
    method: 'bootstrap-t',
    what: 'log loss of 1/2, 100 rows',
    truth: 1 / 2,
    trials: 400,
    interval: (random) => boundsOf('log-loss', calibrated(100, random)),
  },
  {
    method: 'BCa, cells',
    what: 'F1 of 0.783, 500 rows',
    truth: (2 * 0.18) / (2 * 0.18 + 0.02 + 0.08),
    trials: 800,
    interval: (random) => boundsOf('f1', said(500, random)),
  },
  {
    method: 'bootstrap-t',
    what: 'mean of 1 of exponential values, 50 rows',
    truth: 1,
    trials: 1_000,
    interval: (random) => {
      const values = Array.from({ length: 50 }, () => -Math.log(1 - random.next()))
      return bootstrapT(studentised(values, { resamples: 1_000, random }), tail)
    },
  },
  {
    method: 'order statistics',
    what: 'p95 of exponential times, 500 requests',
    truth: -Math.log(0.05),
    trials: 10_000,
    interval: (random) =>
      quantileBounds(
        Array.from({ length: 500 }, () => -Math.log(1 - random.next())),
        0.95,
        tail,
      ),
  },
]

/** Every course, by what is estimated. */
export const courses: readonly Course[] = [...shares, ...differences, ...paired, ...fromRows]
