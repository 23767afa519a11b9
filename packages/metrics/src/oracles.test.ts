import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { estimateOne } from './estimate-one.ts'
import { metrics } from './metrics/catalogue.ts'
import type { Metric } from './metrics/metric.ts'
import type { Settings } from './metrics/settings.ts'
import { type Examples, isNumeric, type Task } from './predictions.ts'

interface Case {
  readonly task: Task
  readonly classes?: number
  readonly labels: readonly number[]
  readonly predictions?: readonly number[]
  readonly scores?: readonly number[]
  readonly groups?: readonly number[]
  readonly classScores?: readonly (readonly number[])[]
  readonly gives: readonly (readonly [metric: string, settings: Settings, value: number | null])[]
}

const path = `${import.meta.dirname}/../oracles/metrics.json`
const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { readonly cases: readonly Case[] }

function examplesOf(one: Case): Examples {
  const { task, classes = 2, labels, predictions, scores, classScores, groups } = one
  const column = (code: number) => Float64Array.from(classScores ?? [], (row) => row[code] as number)
  return {
    task,
    rows: labels.length,
    classes: isNumeric(task) ? [] : Array.from({ length: classes }, (_, code) => String(code)),
    positive: task === 'binary' ? 1 : -1,
    labels: Float64Array.from(labels),
    ...(predictions === undefined ? {} : { predictions: Float64Array.from(predictions) }),
    ...(groups === undefined ? {} : { groups: Int32Array.from(groups) }),
    ...(scores === undefined ? {} : { scores: Float64Array.from(scores) }),
    ...(classScores === undefined
      ? {}
      : { classScores: Array.from({ length: classes }, (_, code) => column(code)) }),
  }
}

/** What of a metric is not as its oracle says, to 1e-12. */
function missed(metric: Metric): readonly string[] {
  return cases.flatMap((one, at) => {
    const examples = examplesOf(one)
    return one.gives
      .filter(([name]) => name === metric.name)
      .flatMap(([name, settings, value]) => {
        const seen = estimateOne(metric, examples, settings)
        const found = seen.is === 'estimate' ? seen.value : null
        const met =
          value === null || found === null
            ? value === found
            : Math.abs(found - value) <= 1e-12 * Math.max(1, Math.abs(value))
        return met ? [] : [`case ${at}: ${name} ${JSON.stringify(settings)} is ${value}, not ${found}`]
      })
  })
}

describe('scikit-learn’s values are met to 1e-12', () => {
  const asked = new Set(cases.flatMap(({ gives }) => gives.map(([name]) => name)))

  test.each(metrics.filter(({ name }) => asked.has(name)))('by $name', (metric) => {
    expect(missed(metric)).toEqual([])
  })

  test('by every metric, in more than 1,800 values', () => {
    const without = metrics.map(({ name }) => name).filter((name) => !asked.has(name))
    expect(without).toEqual(['changed', 'spiegelhalter'])
    expect(cases.flatMap(({ gives }) => gives).length).toBeGreaterThan(1800)
  })
})
