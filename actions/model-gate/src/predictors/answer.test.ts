import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { answerInWords, answerOf, answersIn, isSameAnswer, isUsable, parsed } from './answer.ts'

test.each([
  [0.5, { numbers: [0.5] }, '0.5'],
  ['yes', { label: 'yes', numbers: [] }, 'yes'],
  [true, { label: 'true', numbers: [] }, 'true'],
  [null, { numbers: [Number.NaN] }, 'NaN'],
  [[0.25, 0.75], { numbers: [0.25, 0.75] }, '0.25, 0.75'],
  [[1, 2, 3, 4, 5], { numbers: [1, 2, 3, 4, 5] }, '1, 2, 3, 4, …'],
  [
    { prediction: 'yes', score: 0.8 },
    { label: 'yes', numbers: [0.8], named: { prediction: 'yes', score: 0.8 } },
    'yes (0.8)',
  ],
  [
    { label: 'no', probabilities: { no: 0.9, yes: 0.1 } },
    { label: 'no', numbers: [0.9, 0.1], named: { label: 'no', no: 0.9, yes: 0.1 } },
    'no (0.9, 0.1)',
  ],
  [[], { numbers: [] }, 'nothing'],
  [[[[1]]], { numbers: [Number.NaN] }, 'NaN'],
])('%j is an answer', (value, answer, words) => {
  expect(answerOf(value)).toEqual(answer)
  expect(answerInWords(answerOf(value))).toBe(words)
})

test.each([
  [{ numbers: [1] }, true],
  [{ label: 'yes', numbers: [] }, true],
  [{ numbers: [] }, false],
  [{ label: '', numbers: [] }, false],
  [{ label: 'nan', numbers: [] }, false],
  [{ label: 'yes', numbers: [Number.NaN] }, false],
  [{ numbers: [Number.POSITIVE_INFINITY] }, false],
])('%j is usable: %s', (answer, usable) => {
  expect(isUsable(answer)).toBe(usable)
})

test('answers are the same within a distance, and what cannot be used never is', () => {
  expect(isSameAnswer({ numbers: [1] }, { numbers: [1.1] }, 0.2)).toBe(true)
  expect(isSameAnswer({ numbers: [1] }, { numbers: [1.1] }, 0.05)).toBe(false)
  expect(isSameAnswer({ label: 'a', numbers: [1] }, { label: 'b', numbers: [1] }, 9)).toBe(false)
  expect(isSameAnswer({ numbers: [1] }, { numbers: [1, 1] }, 9)).toBe(false)
  expect(isSameAnswer({ numbers: [Number.NaN] }, { numbers: [Number.NaN] }, 9)).toBe(false)
})

describe('lines of answers', () => {
  test('may have the NaN and Infinity of Python, which words may have too', () => {
    expect(parsed('[NaN, -Infinity, "NaN, \\"Infinity"]')).toEqual([null, null, 'NaN, "Infinity'])
    expect(() => parsed('[nan]')).toThrow()
  })

  test('must be as many as the rows', () => {
    expect(answersIn('1\n\n2\n', 2, 5)).toEqual({
      is: 'answers',
      answers: [{ numbers: [1] }, { numbers: [2] }],
      milliseconds: 5,
    })
    expect(answersIn('1\n', 2, 5)).toEqual({ is: 'failed', because: 'it gave 1 answers to 2 rows' })
    expect(answersIn('1\nx', 2, 5)).toEqual({ is: 'failed', because: 'answer 2 is no JSON: x' })
  })

  test('of any JSON are answers', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const said = answersIn(JSON.stringify(value), 1, 0)
        expect(said).toEqual({
          is: 'answers',
          answers: [answerOf(JSON.parse(JSON.stringify(value)))],
          milliseconds: 0,
        })
      }),
    )
  })
})
