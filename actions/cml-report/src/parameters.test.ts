import { expect, test } from '@jest/globals'
import { parameterChanges, parametersIn, varsIn } from './parameters.ts'

test('what is nested is named by points, and lists are one value', () => {
  const text = 'lr: 0.1\ntrain:\n  opt: adam\n  layers: [1, 2]\n  none: null\n  empty: {}\nbig: 1e-7\n'
  expect([...parametersIn(text, 'params.yaml')]).toEqual([
    ['lr', '0.1'],
    ['train.opt', 'adam'],
    ['train.layers', '[1,2]'],
    ['train.none', 'null'],
    ['train.empty', '{}'],
    ['big', '1e-7'],
  ])
  expect([...parametersIn('a = 1\nb = [2026-01-01]', 'p.toml').keys()]).toEqual(['a', 'b'])
})

test('a file of an unknown form has none', () => {
  expect(parametersIn('lr = 1', 'params.py').size).toBe(0)
})

test('of a pipeline only the vars that it sets itself count', () => {
  expect([...varsIn('vars: [{a: {b: 1}}, other.yaml]\nstages: {x: 1}', 'dvc.yaml')]).toEqual([['a.b', '1']])
  expect(varsIn('stages: {}', 'dvc.yaml').size).toBe(0)
})

test('what changed, what came and what is gone', () => {
  const old = new Map([
    ['a', '1'],
    ['b', '2'],
    ['c', '3'],
  ])
  const now = new Map([
    ['b', '2'],
    ['d', '4'],
    ['a', '0'],
  ])
  expect(parameterChanges('p', old, now)).toEqual([
    { file: 'p', name: 'd', now: '4' },
    { file: 'p', name: 'a', old: '1', now: '0' },
    { file: 'p', name: 'c', old: '3' },
  ])
})
