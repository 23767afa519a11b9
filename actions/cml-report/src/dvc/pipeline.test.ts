import { expect, test } from '@jest/globals'
import { isPipeline, metricsIn } from './pipeline.ts'

test('metrics are listed by stages, with or without how they are kept, and at the top', () => {
  const text = `
stages:
  train:
    cmd: x
    metrics:
    - metrics.json
    - plain.yaml: {cache: false}
  report:
    cmd: y
    wdir: sub
    metrics: [m.json, ../metrics.json]
metrics: [eval/live/metrics.json]
`
  expect(metricsIn(text, 'dvc.yaml')).toEqual([
    'eval/live/metrics.json',
    'metrics.json',
    'plain.yaml',
    'sub/m.json',
  ])
  expect(metricsIn(text, 'a/dvc.yaml')).toContain('a/sub/m.json')
})

test('a template may become any text', () => {
  const text = `
stages:
  train:
    foreach: [eu, us]
    do:
      cmd: x
      wdir: \${where}
      metrics: ["\${item}/metrics.json": {cache: false}]
`
  expect(metricsIn(text, 'dvc.yaml')).toEqual(['*/*/metrics.json'])
})

test.each([
  ['[]'],
  ['stages: 3'],
  ['stages: {a: {metrics: x}}'],
  ['metrics: [1, [], {}]'],
  ['metrics: [../x]'],
  [''],
])('%j lists none', (text) => {
  expect(metricsIn(text, 'dvc.yaml')).toEqual([])
})

test('a pipeline is known by its name', () => {
  expect(['dvc.yaml', 'a/dvc.yaml', 'my-dvc.yaml', 'dvc.yaml/a'].map(isPipeline)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
