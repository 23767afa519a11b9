import { describe, expect, test } from '@jest/globals'
import { checkOf } from '../twin.ts'

describe('values that may not stand', () => {
  test.each([
    ['text', '[a, b]', 'b', 'fail', 'it is listed'],
    ['text', '[a, b]', 'B', 'pass', 'another letter'],
    ['text', '["1"]', '01', 'pass', 'text is not a number'],
    ['int64', '[-1, 999]', '999', 'fail', 'it is listed'],
    ['int64', '[-1, 999]', '99', 'pass', 'it is not'],
    ['decimal', '["1.5"]', '1.50', 'fail', 'decimals are equal by value'],
    ['float64', '[0]', '-0', 'fail', 'minus zero is zero'],
    ['bool', '[true]', 'false', 'pass', 'it is not listed'],
    ['date', '["1900-01-01"]', '1900-01-01', 'fail', 'it is that day'],
  ])('among %s %s: %s is a %s because %s', async (type, list, cell, outcome) => {
    expect(await checkOf('not-one-of', `{ type: ${type}, not-one-of: ${list} }`, [cell])).toMatchObject({
      outcome,
    })
  })

  test('are said in the report', async () => {
    const many = await checkOf('not-one-of', '{ type: text, not-one-of: [x, y] }', ['x', 'z'])
    expect(many).toMatchObject({
      is: '1 of 2 values (50 %) is one of the 2 refused values',
      wanted: 'none of "x", "y"',
    })
    const single = await checkOf('not-one-of', '{ type: int64, not-one-of: [0] }', ['0', '0'])
    expect(single.is).toBe('2 of 2 values (100 %) are the one refused value')
  })

  test.each([
    ['text', '[]', 'is an empty list, which forbids nothing'],
    ['text', '[1]', 'is 1, which is no text'],
    ['int64', '[1, x]', 'is "x", which is no int64'],
  ])('of %s are asked wrongly as %s', async (type, list, is) => {
    const asking = checkOf('not-one-of', `{ type: ${type}, not-one-of: ${list} }`, ['1'])
    await expect(asking).rejects.toThrow(is)
  })
})
