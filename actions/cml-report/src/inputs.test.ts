import { expect, test } from '@jest/globals'
import { spec } from './inputs.ts'

test.each([
  ['churn', 'churn'],
  ['churn-eu.v2_x', 'churn-eu.v2_x'],
  ['Churn', undefined],
  ['a--b', undefined],
  ['--> <b>', undefined],
  ['', undefined],
  ['x'.repeat(64), undefined],
])('the id %j is read as %j', (given, id) => {
  expect(spec.inputs.id.parse(given)).toBe(id)
})

test('the description fits the marketplace', () => {
  expect(spec.description.length).toBeLessThanOrEqual(125)
})
