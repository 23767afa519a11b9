import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { fileAt, headCommit, isShallow, mergeBase } from './git.ts'

const home = mkdtempSync(join(tmpdir(), 'ml-actions-git-'))
const full = join(home, 'full')
const shallow = join(home, 'shallow')
let first = ''
let second = ''

function git(directory: string, ...words: readonly string[]): string {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid', '-c', 'init.defaultBranch=main']
  return execFileSync('git', [...who, ...words], { cwd: directory, encoding: 'utf8' }).trim()
}

beforeAll(() => {
  mkdirSync(join(full, 'sub'), { recursive: true })
  git(full, 'init', '--quiet')
  writeFileSync(join(full, 'sub', 'metrics.json'), '{"old": "é"}')
  git(full, 'add', '.')
  git(full, 'commit', '--quiet', '-m', 'one')
  first = git(full, 'rev-parse', 'HEAD')
  writeFileSync(join(full, 'sub', 'metrics.json'), '{}')
  git(full, 'commit', '--quiet', '-am', 'two')
  second = git(full, 'rev-parse', 'HEAD')
  git(home, 'clone', '--quiet', '--depth=1', `file://${full}`, shallow)
})
afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

test('a file is read as it was at a commit, relative to the folder', async () => {
  const bytes = await fileAt(join(full, 'sub'), first, 'metrics.json')
  expect(new TextDecoder().decode(bytes)).toBe('{"old": "é"}')
  expect(await fileAt(full, first, './sub/metrics.json')).toEqual(bytes)
})

test.each([
  ['a file that was not there', () => fileAt(full, first, 'other.json')],
  ['a commit that is not there', () => fileAt(full, 'f'.repeat(40), 'sub/metrics.json')],
  ['a ref that looks like an option', () => fileAt(full, '--output=x', 'sub/metrics.json')],
  ['a merge base with an option', () => mergeBase(full, '--all', 'HEAD')],
  ['a merge base in no repository', () => mergeBase(tmpdir(), 'HEAD', 'HEAD')],
  ['the head of no repository', () => headCommit(home)],
])('%s is undefined', async (_, ask) => {
  expect(await ask()).toBeUndefined()
})

test('the merge base of two commits is found, and a cut history is known as such', async () => {
  expect(await mergeBase(full, first, second)).toBe(first)
  expect(await headCommit(full)).toBe(second)
  expect(await isShallow(full)).toBe(false)
  expect(await isShallow(shallow)).toBe(true)
  expect(await mergeBase(shallow, first, second)).toBeUndefined()
})
