import { expect, test } from '@jest/globals'
import { diskFailed } from './disk.ts'

test.each([
  [Object.assign(new Error('x'), { code: 'ENOSPC' }), 'the temporary folder /tmp is full'],
  [Object.assign(new Error('x'), { code: 'EDQUOT' }), 'the temporary folder /tmp is full'],
  [Object.assign(new Error('x'), { code: 'EACCES' }), 'cannot be used (EACCES)'],
  [new RangeError('cut off'), 'cannot be used (RangeError: cut off)'],
  ['gone', 'cannot be used (gone)'],
  [null, 'cannot be used (null)'],
])('a disk that fails by %p is an Outage: %s', (cause, words) => {
  expect(diskFailed('/tmp', cause).message).toContain(words)
})
