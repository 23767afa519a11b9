import { expect, test } from '@jest/globals'
import { fingerprint, fingerprints } from './fingerprint.ts'

// Expected values: FNV-1a of the UTF-16LE bytes, computed in Python with integers of any size.
test.each([
  [[], 'ec35c3659743dc6b'],
  [['data/max', 'age', 'train.csv'], '42eb60e64f20cc73'],
  [['é−'], 'a4570d9950b8b4ba'],
  [['19'], '00ce36d621a1c90b'],
])('the fingerprint of %j is %s', (parts, digits) => {
  expect(fingerprint(parts)).toBe(digits)
})

test('parts are kept apart', () => {
  expect(fingerprint(['a', 'b'])).not.toBe(fingerprint(['ab']))
  expect(fingerprint(['a', 'b'])).not.toBe(fingerprint(['a,b']))
})

test('findings of one check, column and file are numbered', () => {
  const named = fingerprints()
  expect(named(['a'])).toBe(fingerprint(['a', '1']))
  expect(named(['b'])).toBe(fingerprint(['b', '1']))
  expect(named(['a'])).toBe(fingerprint(['a', '2']))
  expect(named(['a'])).toBe(fingerprint(['a', '3']))
})
