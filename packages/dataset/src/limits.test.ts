import { expect, test } from '@jest/globals'
import { bytesInWords, limits, overLimit, setLimits } from './limits.ts'

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

test('limits are set by name, in bytes with a unit', () => {
  const before = { ...limits }
  setLimits(['cell: 4 MiB', 'columns:20000', 'row: 1048576'])
  expect(limits).toEqual({ ...before, cell: 4 * 2 ** 20, columns: 20_000, row: 2 ** 20 })
  setLimits([`cell: ${before.cell}`, `columns: ${before.columns}`, `row: ${before.row}`])
  expect(limits).toEqual(before)
})

test.each([
  'cel: 4 MiB',
  'cell: 0',
  'cell: -1',
  'cell 4 MiB',
  'columns: 4 KiB',
  'cell: 4 MB',
  'batchRows: 7',
  '',
])('%j sets no limit', (line) => {
  const before = { ...limits }
  expect(() => setLimits([line])).toThrow('sets no limit; wanted: one of cell, row,')
  expect(limits).toEqual(before)
})
