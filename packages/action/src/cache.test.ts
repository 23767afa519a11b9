import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { folderCache, runnerCache } from './cache.ts'

const home = mkdtempSync(join(tmpdir(), 'cache-'))
afterEach(() => rmSync(join(home, 'kept'), { recursive: true, force: true }))

describe('a cache in a folder', () => {
  test('gives back what was put, and nothing for what was not', async () => {
    const cache = folderCache(join(home, 'kept'))
    expect(await cache.get('a-1')).toBeUndefined()
    await cache.put('a-1', '{"x":1}')
    expect(await cache.get('a-1')).toBe('{"x":1}')
    expect(await cache.get('a-2')).toBeUndefined()
    expect(readdirSync(join(home, 'kept'))).toEqual(['a-1.json'])
  })

  test('has no keys that lead elsewhere', async () => {
    await expect(folderCache(home).put('../a', '')).rejects.toThrow(RangeError)
  })

  test('that is a file has no answers', async () => {
    writeFileSync(join(home, 'file'), '')
    expect(await folderCache(join(home, 'file')).get('a')).toBeUndefined()
  })
})

describe('a cache of the runner', () => {
  test('that is not there has no answers, and says why', async () => {
    const notes: string[] = []
    const cache = runnerCache((text) => notes.push(text))
    await cache.put('a', '1')
    expect(await cache.get('a')).toBeUndefined()
    expect(notes).toEqual(['the cache could not be read: this runner has no cache service'])
  })
})
