import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { type DvcCache, keptFile } from './cache.ts'
import type { Tracked } from './lock.ts'

const md5 = (content: string | Uint8Array) => createHash('md5').update(content).digest('hex')
const bytes = (text: string) => new TextEncoder().encode(text)

function cacheOf(files: Readonly<Record<string, string>>): DvcCache {
  return {
    read: async (hash, most) => {
      const text = files[hash]
      return text === undefined || text.length > most ? undefined : bytes(text)
    },
    md5,
  }
}

const tracked = (change: Partial<Tracked>): Tracked => ({
  path: 'm.json',
  md5: md5('{}'),
  legacy: false,
  lock: 'dvc.lock',
  ...change,
})
const read = (one: Tracked, path: string, files: Readonly<Record<string, string>>) =>
  keptFile(one, path, cacheOf(files), 100)

test('a tracked file lies under its hash, and no other path is its', async () => {
  expect(await read(tracked({}), 'm.json', { [md5('{}')]: '{}' })).toEqual({
    is: 'there',
    bytes: bytes('{}'),
  })
  expect(await read(tracked({}), 'n.json', { [md5('{}')]: '{}' })).toBeUndefined()
})

test('what is not there is told with its hash', async () => {
  expect(await read(tracked({}), 'm.json', {})).toMatchObject({
    is: 'absent',
    because: `nothing lies under its hash ${md5('{}')}`,
  })
})

test('what does not have the hash that it lies under is not read', async () => {
  const kept = await read(tracked({}), 'm.json', { [md5('{}')]: '{"a":1}' })
  expect(kept).toMatchObject({ is: 'absent', because: expect.stringContaining('has another MD5') })
})

test('DVC 2 hashed a text as if its lines ended otherwise; DVC 3 does not', async () => {
  const hash = md5('a\nb\r')
  const files = { [hash]: 'a\r\nb\r' }
  expect(await read(tracked({ md5: hash, legacy: true }), 'm.json', files)).toMatchObject({ is: 'there' })
  expect(await read(tracked({ md5: hash }), 'm.json', files)).toMatchObject({ is: 'absent' })
})

const list = JSON.stringify([{ md5: md5('{}'), relpath: 'sub/m.json' }, { relpath: 'n' }, 3])
const folder = tracked({ path: 'eval', md5: `${md5(list)}.dir` })

test('a file of a folder is found by the folder’s list', async () => {
  const files = { [folder.md5]: list, [md5('{}')]: '{}' }
  expect(await read(folder, 'eval/sub/m.json', files)).toEqual({ is: 'there', bytes: bytes('{}') })
  for (const path of ['eval', 'eval/n', 'eval/o', 'evaluation/sub/m.json']) {
    expect(await read(folder, path, files)).toBeUndefined()
  }
})

test('of a folder either the list or the file may be missing', async () => {
  expect(await read(folder, 'eval/sub/m.json', {})).toMatchObject({
    because: expect.stringContaining(folder.md5),
  })
  expect(await read(folder, 'eval/sub/m.json', { [folder.md5]: list })).toMatchObject({
    because: expect.stringContaining(md5('{}')),
  })
})

test.each([['{'], ['{"a": 1}'], ['null'], ['[{"md5": "../x", "relpath": "m"}]']])(
  'a list that says %j holds nothing',
  async (text) => {
    const odd = tracked({ path: 'eval', md5: `${md5(text)}.dir` })
    expect(await read(odd, 'eval/m', { [odd.md5]: text })).toBeUndefined()
  },
)
