import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { seeded } from '@ml-actions/stats/random'
import type { Examples } from '../predictions.ts'
import { metricNamed, metrics } from './catalogue.ts'
import { metricSuite, type Published } from './metric.suite.ts'

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
const truths = Array.from({ length: 210 }, () => 100 * random.next())
const someNumbers = regression(
  truths,
  truths.map((truth) => truth + 10 * (random.next() - 0.5)),
)

/** Few, since below 200 rows a mean of losses is resampled. */
const fewNumbers = regression(truths.slice(0, 20), someNumbers.predictions?.subarray(0, 20) ?? [])

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

for (const metric of metrics) {
  const some = metric.tasks.some((task) => task === 'regression') ? someNumbers : someBinary
  metricSuite(metric, metric.name === 'rmse' ? fewNumbers : some, published[metric.name] ?? [])
}

describe('the catalogue', () => {
  test('names every file of the folder', () => {
    const files = readdirSync(import.meta.dirname).filter((file) =>
      /^(?!metric\.|catalogue\.)[a-z0-9-]+\.ts$/.test(file),
    )
    expect(files.map((file) => file.replace('.ts', ''))).toEqual(metrics.map((metric) => metric.name))
  })

  test('has a published value for every metric', () => {
    expect(Object.keys(published)).toEqual(metrics.map((metric) => metric.name))
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
