import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  fetchCommit,
  fileAt,
  fileAtEach,
  filesAt,
  firstParents,
  hasCommit,
  headCommit,
  isShallow,
  mergeBase,
} from './git.ts'

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
  rmSync(home, { recursive: true, force: true, maxRetries: 5 })
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

test('the files of a commit are named relative to the folder, whatever their names hold', async () => {
  writeFileSync(join(full, 'sub', 'é "b".json'), '{}')
  git(full, 'add', '.')
  git(full, 'commit', '--quiet', '-m', 'three')
  expect(await filesAt(join(full, 'sub'), 'HEAD')).toEqual(['metrics.json', 'é "b".json'])
  expect(await filesAt(full, first)).toEqual(['sub/metrics.json'])
  expect(await filesAt(full, 'f'.repeat(40))).toBeUndefined()
  git(full, 'reset', '--quiet', '--hard', second)
})

test('a file is read at several commits in one go, where it is there', async () => {
  const texts = async (path: string, commits: readonly string[]) =>
    (await fileAtEach(join(full, 'sub'), commits, path)).map((bytes) =>
      bytes === undefined ? undefined : new TextDecoder().decode(bytes),
    )
  const gone = 'f'.repeat(40)
  expect(await texts('metrics.json', [second, gone, first, 'HEAD'])).toEqual([
    '{}',
    undefined,
    '{"old": "é"}',
    undefined,
  ])
  expect(await texts('./metrics.json', [second])).toEqual(['{}'])
  expect(await texts('nothing.json', [second, first])).toEqual([undefined, undefined])
  expect(await texts('.', [second])).toEqual([undefined])
  expect(await texts('a\nb', [second])).toEqual([undefined])
  expect(await fileAtEach(home, [second], 'a')).toEqual([undefined])
})

test('the commits before one are named newest first, along first parents', async () => {
  git(full, 'checkout', '--quiet', '-b', 'side', first)
  git(full, 'commit', '--quiet', '--allow-empty', '-m', 'aside')
  git(full, 'checkout', '--quiet', 'main')
  git(full, 'merge', '--quiet', '--no-ff', '-m', 'merged', 'side')
  const merged = git(full, 'rev-parse', 'HEAD')
  expect(await firstParents(full, 'HEAD', 10)).toEqual([merged, second, first])
  expect(await firstParents(full, 'HEAD', 2)).toEqual([merged, second])
  expect(await firstParents(full, 'nothing', 2)).toEqual([])
  git(full, 'reset', '--quiet', '--hard', second)
})

test('a shallow clone fetches one commit alone, and stays as short as it was', async () => {
  expect(await hasCommit(shallow, first)).toBe(false)
  expect(await fetchCommit(shallow, first)).toBe(true)
  expect(await hasCommit(shallow, first)).toBe(true)
  expect(await fileAt(shallow, first, 'sub/metrics.json')).toEqual(
    await fileAt(full, first, 'sub/metrics.json'),
  )
  expect(await firstParents(shallow, 'HEAD', 10)).toEqual([second])
  expect(git(shallow, 'status', '--porcelain')).toBe('')
})

test('a whole clone that lacks a commit fetches it with its past, and is not cut', async () => {
  const whole = join(home, 'whole')
  git(home, 'clone', '--quiet', `file://${full}`, whole)
  git(full, 'commit', '--quiet', '--allow-empty', '-m', 'later')
  const later = git(full, 'rev-parse', 'HEAD')
  expect(await fetchCommit(whole, later)).toBe(true)
  expect(await firstParents(whole, later, 10)).toEqual([later, second, first])
  expect(await isShallow(whole)).toBe(false)
  git(full, 'reset', '--quiet', '--hard', second)
})

test.each([
  ['a commit that the remote does not have', 'f'.repeat(40)],
  ['a word', '--upload-pack=touch-me'],
  ['a ref', 'main'],
])('%s is not fetched', async (_, commit) => {
  expect(await fetchCommit(shallow, commit)).toBe(false)
})

test('a remote that wants to know who asks is told by a header, once, and only the server that is named', async () => {
  const asked: (string | undefined)[] = []
  const server = createServer((request, response) => {
    asked.push(request.headers.authorization)
    response.writeHead(401, { 'www-authenticate': 'Basic' }).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const clone = join(home, 'asked')
  git(home, 'clone', '--quiet', '--depth=1', `file://${full}`, clone)
  git(clone, 'remote', 'set-url', 'origin', `${url}/acme/churn`)
  git(clone, 'config', `http.${url}/.extraheader`, 'AUTHORIZATION: basic old')
  const wanted = `basic ${Buffer.from('x-access-token:t0ken').toString('base64')}`
  expect(await fetchCommit(clone, first, { serverUrl: `${url}/`, token: 't0ken' })).toBe(false)
  expect(asked).toEqual(['basic old', wanted])
  expect(await fetchCommit(clone, first, { serverUrl: 'https://example.invalid', token: 't0ken' })).toBe(
    false,
  )
  expect(asked.slice(2)).toEqual(['basic old', 'basic old'])
  await new Promise((closed) => server.close(closed))
})
