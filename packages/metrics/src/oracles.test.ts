import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { estimateOne } from './estimate-one.ts'
import { metrics } from './metrics/catalogue.ts'
import type { Metric } from './metrics/metric.ts'
import type { Settings } from './metrics/settings.ts'
import { type Examples, isNumeric, type Task } from './predictions.ts'
import { predictionsOf } from './twin.ts'

interface Case {
  readonly task: Task
  readonly classes?: number
  /** Of many labels a row, a digit each. */
  readonly labels: readonly (number | readonly number[])[]
  readonly predictions?: readonly (number | readonly number[])[]
  readonly scores?: readonly number[]
  readonly groups?: readonly number[]
  readonly classScores?: readonly (readonly number[])[]
  readonly gives: readonly (readonly [metric: string, settings: Settings, value: number | null])[]
}

const path = `${import.meta.dirname}/../oracles/metrics.json`
const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { readonly cases: readonly Case[] }

/** Rows of many labels, read as a file of theirs is. */
function labelled({ classes = 0, labels, predictions = [], classScores = [] }: Case): Examples {
  const codes = Array.from({ length: classes }, (_, code) => String(code))
  const named = (begin: string) => Object.fromEntries(codes.map((code) => [code, begin + code]))
  const columns = (begin: string, rows: readonly unknown[]) =>
    codes.map((code) => [begin + code, rows.map((row) => (row as readonly number[])[Number(code)] as number)])
  return predictionsOf(
    Object.fromEntries([...columns('y', labels), ...columns('p', predictions), ...columns('s', classScores)]),
    { task: 'multilabel', labels: named('y'), predicted: named('p'), scores: named('s'), slices: [] },
  )
}

function examplesOf(one: Case): Examples {
  if (one.task === 'multilabel') return labelled(one)
  const { task, classes = 2, labels, predictions, scores, classScores, groups } = one
  const column = (code: number) => Float64Array.from(classScores ?? [], (row) => row[code] as number)
  return {
    task,
    rows: labels.length,
    classes: isNumeric(task) ? [] : Array.from({ length: classes }, (_, code) => String(code)),
    positive: task === 'binary' ? 1 : -1,
    labels: Float64Array.from(labels as readonly number[]),
    ...(predictions === undefined
      ? {}
      : { predictions: Float64Array.from(predictions as readonly number[]) }),
    ...(groups === undefined ? {} : { groups: Int32Array.from(groups) }),
    ...(scores === undefined ? {} : { scores: Float64Array.from(scores) }),
    ...(classScores === undefined
      ? {}
      : { classScores: Array.from({ length: classes }, (_, code) => column(code)) }),
  }
}

/** Whether scores were rounded so far that they are no probabilities any more, which a loss does not take. */
function isImprobable({ task, classScores = [] }: Case): boolean {
  if (task !== 'multiclass') return false
  return classScores.some((row) => Math.abs(row.reduce((sum, score) => sum + score, 0) - 1) > 0.005)
}

/** What of a metric is not as its oracle says, to 1e-12. */
function missed(metric: Metric): readonly string[] {
  return cases.flatMap((one, at) => {
    const examples = examplesOf(one)
    if (metric.probabilities === true && isImprobable(one)) {
      const seen = estimateOne(metric, examples)
      return seen.is === 'undefined' && seen.reason === 'not-probabilities' ? [] : [`case ${at} was answered`]
    }
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

  test('by every metric, in more than 4,500 values', () => {
    const without = metrics.map(({ name }) => name).filter((name) => !asked.has(name))
    expect(without).toEqual(['changed', 'spiegelhalter'])
    expect(cases.flatMap(({ gives }) => gives).length).toBeGreaterThan(4500)
  })
})
