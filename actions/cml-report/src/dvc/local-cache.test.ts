import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { localCache } from './local-cache.ts'

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ml-actions-dvc-'))
  put('repo/.git/HEAD', '')
})
afterEach(() => {
  rmSync(home, { recursive: true, force: true })
})

const hash = 'f6b217ebb7c786bd9be79039164d0caf'
const name = `f6/${hash.slice(2)}`

function put(path: string, text: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true })
  writeFileSync(join(home, path), text)
}

async function read(directory = 'repo', most = 100): Promise<string | undefined> {
  const bytes = await localCache(join(home, directory)).read(hash, most)
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes)
}

test('the cache of DVC 3 comes before that of DVC 2', async () => {
  put('repo/.dvc/config', '')
  expect(await read()).toBeUndefined()
  put(`repo/.dvc/cache/${name}`, 'two')
  expect(await read()).toBe('two')
  put(`repo/.dvc/cache/files/md5/${name}`, 'three')
  expect(await read()).toBe('three')
})

test('a folder below the repository’s uses the same cache, and what is above git’s is not looked at', async () => {
  put('repo/.dvc/config', '')
  put(`repo/.dvc/cache/files/md5/${name}`, 'three')
  mkdirSync(join(home, 'repo', 'a', 'b'), { recursive: true })
  expect(await read('repo/a/b')).toBe('three')
  put('.dvc/config', '')
  put(`.dvc/cache/files/md5/${name}`, 'above')
  rmSync(join(home, 'repo', '.dvc'), { recursive: true })
  expect(await read('repo/a/b')).toBeUndefined()
})

test('the settings say where the cache lies, those of this machine first', async () => {
  put('repo/.dvc/config', '[cache]\ndir = ../../shared\n')
  put(`shared/files/md5/${name}`, 'shared')
  put(`own/files/md5/${name}`, 'own')
  expect(await read()).toBe('shared')
  put('repo/.dvc/config.local', `[cache]\ndir = ${join(home, 'own')}\n`)
  expect(await read()).toBe('own')
})

test('what is too large, or no file, is not read', async () => {
  put('repo/.dvc/config', '')
  put(`repo/.dvc/cache/files/md5/${name}`, 'three')
  expect(await read('repo', 4)).toBeUndefined()
  rmSync(join(home, 'repo/.dvc/cache/files/md5', name))
  mkdirSync(join(home, 'repo/.dvc/cache/files/md5', name))
  expect(await read()).toBeUndefined()
})

test('the MD5 is that of RFC 1321', () => {
  expect(localCache(home).md5(new TextEncoder().encode('abc'))).toBe('900150983cd24fb0d6963f7d28e17f72')
})
