import { expect, test } from '@jest/globals'
import { parsePolicy } from './parse.ts'

const parse = (check: string) => () => parsePolicy(`policy: 1\nchecks:\n  a: ${check}\n`, 'gate.yml')

test.each([
  '{metric: accuracy, not-worse-by: 1}',
  '{metric: accuracy, not-worse-by: {relative: 5}}',
  '{metric: accuracy, not-worse-by: {relative: 1}}',
  '{metric: recall, by: sex, gap: {max: 5}}',
  '{metric: recall, by: sex, gap: {max: 1}}',
  '{metric: accuracy, min: -1}',
  '{metric: accuracy, min: 0}',
  '{metric: accuracy, above: -0.1}',
  '{metric: accuracy, max: 2}',
  '{metric: accuracy, max: 1}',
  '{metric: accuracy, below: 1.1}',
  '{metric: accuracy, min: 0, max: 1}',
  '{metric: mae, min: 0}',
  '{metric: mcc, not-worse-by: 2}',
])('%s is refused: nothing could break it', (check) => {
  expect(parse(check)).toThrow(
    /^gate\.yml:3:3: no value of [a-z]+ breaks the check "a"(: (min|above|max|below): .*)?; wanted: /,
  )
})

test.each([
  '{metric: accuracy, min: 90}',
  '{metric: accuracy, min: 0.9, max: 0.8}',
  '{metric: accuracy, above: 0.8, max: 0.8}',
  '{metric: accuracy, min: 0.8, below: 0.8}',
  '{metric: accuracy, above: 1}',
  '{metric: accuracy, below: 0}',
  '{metric: accuracy, max: -0.5}',
  '{metric: accuracy, better-by: 1}',
  '{metric: mae, better-by: {relative: 1.5}}',
  '{metric: own, better: higher, min: 9, max: 8}',
])('%s is refused: nothing could meet it', (check) => {
  expect(parse(check)).toThrow(/^gate\.yml:3:3: no value of [a-z]+ meets the check "a"(: .*)?; wanted: /)
})

test('the range and the usual reason are told', () => {
  expect(parse('{metric: accuracy, min: 90}')).toThrow(
    'wanted: a demand that some value meets; accuracy is 0 to 1; mend its limits; are they in percent, or in each other’s place?',
  )
})

test.each([
  ['min: 90', 'meets the check "a": none meets min: 90; wanted'],
  ['min: 90, max: 95', 'meets the check "a": none meets min: 90; wanted'],
  ['min: 90, max: -1', 'meets the check "a": none meets min: 90 and max: -1; wanted'],
  ['min: 0.9, max: 0.8', 'meets the check "a": some meet min: 0.9, some max: 0.8, and none both; wanted'],
  ['min: 0, max: 1', 'breaks the check "a": min: 0 and max: 1; wanted'],
  ['min: 0, max: 90', 'breaks the check "a": min: 0 and max: 90; wanted'],
  [
    'min: 0.8, max: 90',
    'breaks max: 90 of the check "a", though some break min: 0.8; wanted: limits that some candidate could fail; accuracy is 0 to 1; mend this limit, or take it away',
  ],
  ['above: -5, max: 0.9', 'breaks above: -5 of the check "a", though some break max: 0.9; wanted'],
])('of each limit it is said what is the matter: %s', (limits, message) => {
  expect(parse(`{metric: accuracy, ${limits}}`)).toThrow(`no value of accuracy ${message}`)
})

test.each([
  '{metric: accuracy, min: 1}',
  '{metric: accuracy, max: 0}',
  '{metric: accuracy, above: 0}',
  '{metric: accuracy, min: 0.8, max: 1}',
  '{metric: accuracy, min: 0.8, max: 0.8}',
  '{metric: false-negative-rate, max: 0}',
  '{metric: accuracy, not-worse-by: 0.5}',
  '{metric: mae, not-worse-by: 5}',
  '{metric: mae, not-worse-by: {relative: 5}}',
  '{metric: r2, not-worse-by: {relative: 5}}',
  '{metric: mcc, min: -0.5}',
  '{metric: r2, not-worse-by: 3}',
  '{metric: mae, better-by: {relative: 1}}',
  '{metric: accuracy, better-by: {relative: 5}}',
  '{metric: own, better: higher, min: 90}',
  '{metric: own, better: lower, not-worse-by: {relative: 9}}',
])('%s can be met and can be broken', (check) => {
  expect(parse(check)).not.toThrow()
})
