import { expect, test } from '@jest/globals'
import { Fingerprints } from './fingerprint.ts'

// Expected: mmh3 5 (Python), `mmh3.hash_bytes(text, 0, x64arch=False)`, which writes the words low byte first.
test.each([
  ['', '00000000000000000000000000000000'],
  ['a', '3c9394a71bb056551bb056551bb05655'],
  ['abcd', 'aaccb6962ec6af452ec6af452ec6af45'],
  ['hello', 'a044242bf7de91dbb631db9ab631db9a'],
  ['0123456789abcde', '6dc4763cc018084dda33d4adfa7386a7'],
  ['0123456789abcdef', '09447dfb0ad3ae369b1dad48fd3b2b57'],
  ['The quick brown fox jumps over the lazy dog', 'c383152f672ceeec6cf67b5d2c1de9e5'],
])('the fingerprint of %j is %s', (text, wanted) => {
  const words = new Uint32Array(8)
  const bytes = Buffer.from(`"${text}"`)
  new Fingerprints(words).write(bytes, 1, bytes.length - 1, 1)
  expect(Buffer.from(words.buffer, 16).toString('hex')).toBe(wanted)
})
