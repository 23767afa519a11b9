import { expect, test } from '@jest/globals'
import { bytesInWords, overLimit } from './limits.ts'

test.each([
  [0, '0 bytes'],
  [1023, '1023 bytes'],
  [1536, '1.5 KiB'],
  [16 * 2 ** 20, '16 MiB'],
  [50 * 2 ** 30, '50 GiB'],
  [2 ** 60, '1048576 TiB'],
])('%i bytes are %s', (bytes, words) => {
  expect(bytesInWords(bytes)).toBe(words)
})

test('a breach names the limit, what was found and the place', () => {
  const place = { path: 'a.csv', line: 3 }
  expect(overLimit('row', 'a row has 17 MiB', '16 MiB', place).message).toBe(
    'a.csv:3: a row has 17 MiB; wanted: at most 16 MiB (limit "row"); split the file, or mend what wrote it',
  )
  expect(overLimit('files', 'too many', '10').parts.place).toBeUndefined()
})
