import { expect, test } from '@jest/globals'
import { asCorrupt, Broken } from './broken.ts'

test('what is broken is corrupt at its path, and anything else stays what it is', () => {
  expect(String(asCorrupt('x.parquet', new Broken('a page is cut off'), 'Parquet'))).toContain(
    'x.parquet: corrupt-file: a page is cut off; wanted: a file as the Parquet format defines it',
  )
  const other = new TypeError('a bug')
  expect(asCorrupt('x.parquet', other, 'Parquet')).toBe(other)
})
