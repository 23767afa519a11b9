import { expect, test } from '@jest/globals'
import { askedDirection, directionOf, directionsIn } from './directions.ts'

test.each([
  ['accuracy', 'higher'],
  ['test.ROC_AUC', 'higher'],
  ['rmse', 'lower'],
  ['valid.total_loss', 'lower'],
  ['loss', 'lower'],
  ['val-Error', 'lower'],
  ['segmentation/iou', 'higher'],
  ['lossless', 'neither'],
  ['rows', 'neither'],
  ['', 'neither'],
])('of %j, %s is better', (name, better) => {
  expect(directionOf(name)).toBe(better)
})

test('a workflow may say which way is better, and its last line that matches counts', () => {
  const asked = directionsIn(['latency_*: lower', 'latency_score = higher', '*.auc: neither', 'a*b*c: lower'])
  const of = (name: string) => askedDirection(name, asked)
  expect(['latency_p99', 'latency_score', 'val.auc', 'auc', 'latency'].map(of)).toEqual([
    'lower',
    'higher',
    'neither',
    undefined,
    undefined,
  ])
  expect(['abc', 'a.b.b.c', 'acb', 'ac', 'xabc', 'abcx'].map(of)).toEqual([
    'lower',
    'lower',
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test('a pattern of many stars takes no time', () => {
  const asked = directionsIn([`${'a*'.repeat(500)}b: lower`])
  expect(askedDirection('a'.repeat(100_000), asked)).toBeUndefined()
})

test.each([['latency'], ['latency: better'], [': lower'], ['latency lower']])('%j is refused', (line) => {
  expect(() => directionsIn([line])).toThrow('"higher", "lower" or "neither"')
})
