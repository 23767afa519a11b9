import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { zipOf } from '@ml-actions/forge/twin/zip'
import fc from 'fast-check'
import { onlyFile } from './unzip.ts'

const name = 'collected.json'
const most = 1_000
const inflate = (bytes: Uint8Array, limit: number) => {
  try {
    return inflateRawSync(bytes, { maxOutputLength: limit })
  } catch {
    return undefined
  }
}
const open = (zip: Uint8Array) => onlyFile(zip, { name, most, inflate })
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** A zip file of one entry that zlib packed, as upload-artifact makes it; it may say what is not so. */
function packed(
  content: string,
  says: { readonly size?: number; readonly mode?: number; readonly flags?: number } = {},
) {
  const body = deflateRawSync(content)
  const plain = zipOf({ [name]: '' })
  const local = 30 + name.length
  const zip = new Uint8Array(plain.length + body.length)
  zip.set(plain.subarray(0, local))
  zip.set(body, local)
  zip.set(plain.subarray(local), local + body.length)
  const view = new DataView(zip.buffer)
  const entry = local + body.length
  view.setUint16(entry + 8, says.flags ?? 8, true)
  view.setUint16(entry + 10, 8, true)
  view.setUint32(entry + 20, body.length, true)
  view.setUint32(entry + 24, says.size ?? content.length, true)
  view.setUint16(entry + 40, says.mode ?? 0x81a4, true)
  view.setUint32(zip.length - 6, entry, true)
  return zip
}

test.each([
  ['stored', zipOf({ [name]: 'hello' })],
  ['packed', packed('hello')],
])('the only file is taken out, %s', (_, zip) => {
  const opened = open(zip)
  expect(opened.is === 'file' ? text(opened.bytes) : opened.because).toBe('hello')
})

test.each<[string, Uint8Array, RegExp]>([
  ['two files', zipOf({ [name]: 'a', 'more.txt': 'b' }), /2 files/],
  ['no file', zipOf({}), /0 files/],
  ['a path that leads out', zipOf({ [`../${name}`]: 'a' }), /another file/],
  ['an absolute path', zipOf({ [`/tmp/${name}`]: 'a' }), /another file/],
  ['a folder', zipOf({ [`a/${name}`]: 'a' }), /another file/],
  ['another name', zipOf({ 'comment.md': 'a' }), /another file/],
  ['a link', packed('/etc/passwd', { mode: 0xa1ff }), /plain file/],
  ['a folder of that name', packed('', { mode: 0x41ed }), /plain file/],
  ['a password', packed('a', { flags: 9 }), /password/],
  ['a bomb that says so', packed('0'.repeat(5_000_000)), /5000000 bytes/],
  [
    'a bomb that says it were small',
    packed('0'.repeat(5_000_000), { size: 10 }),
    /not what its directory says/,
  ],
  ['a size that is not so', packed('hello', { size: 4 }), /not what its directory says/],
  ['nothing', new Uint8Array(), /no zip file/],
  ['other bytes', new TextEncoder().encode('<html>'.repeat(100)), /no zip file/],
  ['half of it', packed('hello'.repeat(100)).subarray(0, 60), /no zip file/],
])('an artifact with %s is refused', (_, zip, words) => {
  expect(open(zip)).toEqual({ is: 'refused', because: expect.stringMatching(words) })
})

test('no damage makes it throw, or give more than it may', () => {
  const zip = packed('hello'.repeat(100))
  const damage = fc.array(fc.tuple(fc.nat({ max: zip.length - 1 }), fc.nat({ max: 255 })), { maxLength: 6 })
  fc.assert(
    fc.property(damage, fc.nat({ max: zip.length }), (bytes, length) => {
      const damaged = zip.slice(0, length < 20 ? zip.length : length)
      for (const [at, value] of bytes) if (at < damaged.length) damaged[at] = value
      const opened = open(damaged)
      if (opened.is === 'file') expect(opened.bytes.length).toBeLessThanOrEqual(most)
    }),
    { numRuns: 1_000 },
  )
})
