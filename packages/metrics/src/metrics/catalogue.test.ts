import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { seeded } from '@ml-actions/stats/random'
import { type Examples, select, type Task } from '../predictions.ts'
import { accuracy } from './accuracy.ts'
import { metricNamed, metrics } from './catalogue.ts'
import { f1 } from './f1.ts'
import { jaccard } from './jaccard.ts'
import { logLoss } from './log-loss.ts'
import { metricSuite, type Published } from './metric.suite.ts'
import type { Metric } from './metric.ts'
import { precision } from './precision.ts'
import { recall } from './recall.ts'
import { rocAuc } from './roc-auc.ts'
import type { Settings } from './settings.ts'

/** Rows of a binary task: labels, then predictions or scores. */
function binary(
  labels: readonly number[],
  said: { predictions?: readonly number[]; scores?: readonly number[] },
): Examples {
  return {
    task: 'binary',
    rows: labels.length,
    classes: ['0', '1'],
    positive: 1,
    labels: Float64Array.from(labels),
    ...(said.predictions === undefined ? {} : { predictions: Float64Array.from(said.predictions) }),
    ...(said.scores === undefined ? {} : { scores: Float64Array.from(said.scores) }),
  }
}

function regression(labels: readonly number[], predictions: ArrayLike<number>): Examples {
  const values = { labels: Float64Array.from(labels), predictions: Float64Array.from(predictions) }
  return { task: 'regression', rows: labels.length, classes: [], positive: -1, ...values }
}

const random = seeded('rows of the suite')
const labels = Array.from({ length: 210 }, () => (random.next() < 0.45 ? 1 : 0))
const scores = labels.map((label) =>
  Math.min(0.99, Math.max(0.01, 0.3 + 0.3 * label + 0.35 * (random.next() - 0.5))),
)
const someBinary = binary(labels, { predictions: scores.map((score) => (score >= 0.5 ? 1 : 0)), scores })
const truths = Array.from({ length: 210 }, () => 10 + 100 * random.next())
const someNumbers: Examples = {
  ...regression(
    truths,
    truths.map((truth) => truth + 10 * (random.next() - 0.5)),
  ),
  other: Float64Array.from(truths, (truth, row) => truth + (row % 3)),
}

const threeClasses = Array.from({ length: 61 }, () => Math.floor(3 * random.next()))
const threeScores = threeClasses.map((label) => {
  const raw = [0, 1, 2].map((code) => random.next() + (code === label ? 0.4 : 0))
  const sum = raw.reduce((all, each) => all + each, 0)
  return raw.map((each) => each / sum)
})
const someClasses: Examples = {
  task: 'multiclass',
  rows: threeClasses.length,
  classes: ['0', '1', '2'],
  positive: -1,
  labels: Float64Array.from(threeClasses),
  predictions: Float64Array.from(threeScores, (row) => row.indexOf(Math.max(...row))),
  classScores: [0, 1, 2].map((code) => Float64Array.from(threeScores, (row) => row[code] as number)),
}

const relevance = Array.from({ length: 90 }, (_, row) => (row % 3 === 0 ? Math.floor(4 * random.next()) : 0))
const someQueries: Examples = {
  task: 'ranking',
  rows: 90,
  classes: [],
  positive: -1,
  labels: Float64Array.from(relevance),
  scores: Float64Array.from(relevance, (label) => label / 5 + random.next()),
  groups: Int32Array.from(relevance, (_, row) => Math.floor(row / 6)),
}

/** A row has any of three labels, a set’s code being its labels’ bits; the model wrongly adds and drops some. */
const threeSets = Array.from({ length: 63 }, () => Math.floor(8 * random.next()))
const labelScores = [0, 1, 2].map((label) =>
  Float64Array.from(threeSets, (set) => 0.3 * ((set >> label) & 1) + 0.7 * random.next()),
)
const cutAt = (row: number) =>
  labelScores.reduce((set, scores, label) => set + ((scores[row] as number) >= 0.5 ? 2 ** label : 0), 0)
const someLabels: Examples = {
  task: 'multilabel',
  rows: threeSets.length,
  classes: Array.from({ length: 8 }, (_, set) => `{${set}}`),
  positive: -1,
  labels: Float64Array.from(threeSets),
  predictions: Float64Array.from(threeSets, (_, row) => cutAt(row)),
  labelSets: {
    names: ['0', '1', '2'],
    members: Array.from({ length: 8 }, (_, set) =>
      Int32Array.from([0, 1, 2].filter((label) => ((set >> label) & 1) === 1)),
    ),
  },
  classScores: labelScores,
}

const fairness = [1, 1, 1, 0, 0, 0, 1, 1, 0, 0, 1, 0]
const fair = binary(fairness, { predictions: [1, 1, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0] })
const tenLabels = [0, 1, 1, 0, 1, 1, 0, 1, 0, 1]
const ten = binary(tenLabels, { scores: [0.1, 0.9, 0.8, 0.3, 0.55, 0.65, 0.45, 0.95, 0.2, 0.7] })
const allNegative = binary([0, 0, 0], { predictions: [0, 0, 0], scores: [0.1, 0.2, 0.3] })
const perfect = binary([0, 1, 1], { predictions: [0, 1, 1], scores: [0, 1, 1] })
const fourNumbers = regression([3, -0.5, 2, 7], [2.5, 0, 2, 8])
const auc = binary([...Array(20).fill(0), ...Array(20).fill(1)], {
  scores: [0.1, 0.4]
    .flatMap((score) => Array(10).fill(score))
    .concat([0.35, 0.8].flatMap((score) => Array(10).fill(score))),
})

const published: Readonly<Record<string, readonly Published[]>> = {
  accuracy: [
    { source: 'fairlearn: 8 of 12 rows are right', examples: fair, value: 8 / 12 },
    { source: 'a perfect model has an accuracy of 1', examples: perfect, value: 1 },
  ],
  brier: [
    {
      source: 'scikit-learn: brier_score_loss of its documentation',
      examples: binary([0, 1, 1, 0], { scores: [0.1, 0.9, 0.8, 0.3] }),
      value: 0.0375,
    },
    { source: 'ten rows have a Brier score of 0.081', examples: ten, value: 0.081 },
  ],
  f1: [
    { source: 'fairlearn: 3 found, 3 missed, 1 wrong', examples: fair, value: 6 / 10 },
    {
      source: 'without positives in label and prediction there is none',
      examples: allNegative,
      value: undefined,
    },
  ],
  ece: [
    { source: 'ten rows are 0.16 off in five equal bins', examples: ten, value: 0.16, settings: { bins: 5 } },
    { source: 'ten rows are 0.25 off in ten equal bins', examples: ten, value: 0.25, settings: { bins: 10 } },
  ],
  spiegelhalter: [{ source: 'ten rows have a z of −1.463621', examples: ten, value: -1.463620627 }],
  changed: [
    {
      source: 'one of four predictions is another',
      examples: { ...fourNumbers, other: Float64Array.of(2.5, 0, 2.5, 8) },
      value: 0.25,
      settings: {},
    },
    {
      source: 'a half is within a tolerance of a half',
      examples: { ...fourNumbers, other: Float64Array.of(2, 0.75, 2, 8) },
      value: 0.25,
      settings: { tolerance: 0.5 },
    },
    { source: 'without a baseline there is none', examples: fourNumbers, value: undefined, settings: {} },
  ],
  ndcg: [
    {
      source: 'a negative relevance has none',
      examples: { ...someQueries, labels: someQueries.labels.map(() => -1) },
      value: undefined,
    },
  ],
  mrr: [
    {
      source: 'without a relevant row there is none',
      examples: { ...someQueries, labels: someQueries.labels.map(() => 0) },
      value: undefined,
    },
  ],
  'false-positive-rate': [
    { source: 'fairlearn: 1 of 6 negative rows', examples: fair, value: 1 / 6 },
    {
      source: 'without negatives there is none',
      examples: binary([1, 1], { predictions: [1, 0] }),
      value: undefined,
    },
  ],
  'log-loss': [
    {
      source: 'scikit-learn: log_loss of its documentation',
      examples: binary([1, 0, 0, 1], { scores: [0.9, 0.1, 0.2, 0.65] }),
      value: 0.21616187468,
    },
    { source: 'ten rows have a log loss of 0.3048', examples: ten, value: 0.30481082 },
    {
      source: 'certainty that is wrong costs what scikit-learn charges',
      examples: binary([1, 0], { scores: [0, 1] }),
      value: 36.04365338911715,
    },
  ],
  mae: [
    { source: 'scikit-learn: mean_absolute_error of its documentation', examples: fourNumbers, value: 0.5 },
  ],
  precision: [
    { source: 'fairlearn: 3 of 4 rows predicted positive', examples: fair, value: 3 / 4 },
    { source: 'without a positive prediction there is none', examples: allNegative, value: undefined },
  ],
  recall: [
    { source: 'fairlearn: 3 of 6 positive rows', examples: fair, value: 3 / 6 },
    { source: 'without positives there is none', examples: allNegative, value: undefined },
  ],
  rmse: [
    {
      source: 'scikit-learn: root of a mean squared error of 0.375',
      examples: fourNumbers,
      value: Math.sqrt(0.375),
    },
  ],
  'roc-auc': [
    {
      source: 'scikit-learn: roc_auc_score of its documentation, each row ten times',
      examples: auc,
      value: 0.75,
    },
    { source: 'with one class there is none', examples: allNegative, value: undefined },
    {
      source: 'scores that are all tied are worth a coin',
      examples: binary(labels, { scores: labels.map(() => 0.5) }),
      value: 0.5,
    },
  ],
  'selection-rate': [{ source: 'fairlearn: 4 of 12 rows are selected', examples: fair, value: 4 / 12 }],
}

/** What checks say of metrics beside their names, to hold the laws under; nothing where a metric is not here. */
const asked: Readonly<Record<string, readonly Settings[]>> = {
  precision: [{}, { average: 'macro', 'zero-division': 0 }],
  recall: [{}, { average: 'weighted' }],
  f1: [{}, { average: 'micro' }],
  fbeta: [{ beta: 2 }],
  'precision-at-k': [{ k: 3 }],
  ndcg: [{ k: 3 }],
  kappa: [{}, { weighting: 'quadratic' }],
  ece: [{ bins: 5 }, { bins: 5, binning: 'equal-mass' }],
  changed: [{ tolerance: 4 }],
  pinball: [{ quantile: 0.9 }],
  'top-k-accuracy': [{ k: 2 }],
  cost: [{ costs: { 0: { 1: 5 }, 1: { 0: 1, 1: -2 } } }],
  'total-cost': [{ costs: { 0: { 1: 5 }, 1: { 0: 1, 1: -2 } } }],
}

/** Of what is resampled row by row, fewer rows do. */
function fewFor(metric: Metric, some: Examples, settings: Settings): Examples {
  const isMany = ['share', 'mean', 'area', 'tally', 'queries'].includes(metric.measure(some, settings).is)
  return isMany
    ? some
    : select(
        some,
        Int32Array.from({ length: 30 }, (_, row) => row),
      )
}

for (const metric of metrics) {
  const all: readonly Task[] = metric.tasks
  const some = all.includes('ranking')
    ? someQueries
    : all.includes('regression')
      ? someNumbers
      : all.includes('binary')
        ? someBinary
        : all.includes('multiclass')
          ? someClasses
          : someLabels
  for (const [at, settings] of (asked[metric.name] ?? [{}]).entries()) {
    const own = at === 0 ? (published[metric.name] ?? []) : []
    metricSuite(metric, fewFor(metric, some, settings), { settings, published: own })
  }
}

for (const [metric, settings] of [
  [rocAuc, { average: 'macro' }],
  [rocAuc, { average: 'weighted' }],
  [rocAuc, { class: '2' }],
  [logLoss, {}],
  [recall, { average: 'macro' }],
] as const)
  metricSuite(metric, someClasses, { settings, published: [] })

for (const [metric, settings] of [
  [accuracy, {}],
  [precision, { class: '2' }],
  [recall, { average: 'micro' }],
  [f1, { average: 'macro', 'zero-division': 0 }],
  [jaccard, { average: 'samples', 'zero-division': 1 }],
  [jaccard, { average: 'samples', 'zero-division': 'skip' }],
] as const)
  metricSuite(metric, fewFor(metric, someLabels, settings), { settings, published: [] })

describe('the catalogue', () => {
  test('names every file of the folder', () => {
    const files = readdirSync(import.meta.dirname).filter((file) =>
      /^(?!metric\.|catalogue\.|settings\.)[a-z0-9-]+\.ts$/.test(file),
    )
    expect(files.map((file) => file.replace('.ts', ''))).toEqual(metrics.map((metric) => metric.name))
  })

  test('says of every metric what it is and whose definition that is', () => {
    for (const { definition, url } of metrics) {
      expect(definition).not.toBe('')
      expect(url).toMatch(/^https:\/\/[a-z.-]+\/\S+$/)
    }
  })

  test.each([
    ['accuracy', 'accuracy'],
    ['test.ROC_AUC', 'roc-auc'],
    ['f1-score', 'f1'],
    ['Mean Absolute Error', 'mae'],
    ['tpr', 'recall'],
    ['train.metrics.neg_log_likelihood', 'log-loss'],
    ['accuracy.extra', undefined],
    ['', undefined],
  ])('knows %j as %j', (written, name) => {
    expect(metricNamed(written)?.name).toBe(name)
  })

  test('no word means two metrics', () => {
    const words = metrics.flatMap((metric) => [metric.name, ...metric.aliases])
    expect(words.map((word) => metricNamed(word)?.name)).toEqual(
      metrics.flatMap((metric) => [metric.name, ...metric.aliases].map(() => metric.name)),
    )
  })
})
