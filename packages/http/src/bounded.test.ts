import { expect, test } from '@jest/globals'
import { bounded } from './bounded.ts'

test.each([
  ['nothing', '', 0, ''],
  ['as much as it may have', 'four', 4, 'four'],
  ['a byte too many', 'fours', 4, undefined],
])('reads %s', async (_, text, most, wanted) => {
  const read = await bounded(new Response(text), most)
  expect(read === undefined ? undefined : new TextDecoder().decode(read)).toBe(wanted)
})

test('a body that says that it is too long is not read at all', async () => {
  let read = 0
  const body = new ReadableStream(
    {
      pull: () => {
        read++
      },
    },
    { highWaterMark: 0 },
  )
  expect(await bounded(new Response(body, { headers: { 'content-length': '5' } }), 4)).toBeUndefined()
  expect(read).toBe(0)
})
