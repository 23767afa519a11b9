import { describe, expect, test } from '@jest/globals'
import { checkOf } from '../twin.ts'

describe('a pattern that may not be found', () => {
  test.each([
    ['b', 'abc', 'fail', 'a part is enough'],
    ['^b', 'abc', 'pass', 'an anchor holds it'],
    ['{ any: ["^x", "c$"] }', 'abc', 'fail', 'one of them is found'],
    ['{ any: ["^x", "d$"] }', 'abc', 'pass', 'none of them is found'],
    ['{ all: ["^a", "c$"] }', 'abc', 'fail', 'all of them are found'],
    ['{ all: ["^a", "^b"] }', 'abc', 'pass', 'not all of them are found'],
    ['"(a+)+$"', `${'a'.repeat(100_000)}b`, 'pass', 'time is linear'],
  ])('%s: a cell is answered with %#', async (pattern, cell, outcome) => {
    const check = await checkOf('does-not-match', `{ type: text, does-not-match: ${pattern} }`, [cell])
    expect(check).toMatchObject({ outcome })
  })

  test('is said in the report', async () => {
    const check = await checkOf('does-not-match', '{ type: text, does-not-match: { any: [" $", "^ "] } }', [
      'a ',
      'b',
    ])
    expect(check).toMatchObject({
      is: '1 of 2 values (50 %) is with a match of any of  $, ^ ',
      wanted: 'no match of any of  $, ^ ',
    })
  })

  test.each([
    ['a(?=b)', 'at character 2'],
    ['(?<!a)b', 'at character 1'],
    ['(a)\\1', 'at character 4'],
    ['é[', 'at character 3'],
    ['(a))', 'at character 4'],
    [')', 'at character 1'],
    ['((a)b)c)d', 'at character 8'],
    ['*', 'at character 1'],
    ['a(b)**', 'at character 5'],
  ])('is asked wrongly as %s, %s', async (pattern, where) => {
    const asking = checkOf('does-not-match', `{ type: text, does-not-match: '${pattern}' }`, ['a'])
    await expect(asking).rejects.toThrow(where)
  })

  test.each([
    ['{ any: [] }', 'is empty'],
    ['{ any: [a], all: [b] }', 'has both any and all'],
    [`"${'a'.repeat(1_001)}"`, 'has a pattern of 1001 characters'],
  ])('is asked wrongly as %#', async (pattern, is) => {
    const asking = checkOf('does-not-match', `{ type: text, does-not-match: ${pattern} }`, ['a'])
    await expect(asking).rejects.toThrow(is)
  })
})
