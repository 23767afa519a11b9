import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import * as git from '@ml-actions/action/git'
import { findAncestor } from './ancestor.ts'
import { context } from './evidence.suite.ts'
import type { World } from './world.ts'

const home = mkdtempSync(join(tmpdir(), 'ml-actions-ancestor-'))
const origin = join(home, 'origin')
const shallow = join(home, 'shallow')
const signal = new AbortController().signal
let base = ''
let main = ''
let head = ''

function run(directory: string, ...words: readonly string[]): string {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid', '-c', 'init.defaultBranch=main']
  return execFileSync('git', [...who, ...words], { cwd: directory, encoding: 'utf8' }).trim()
}

function commit(message: string): string {
  run(origin, 'commit', '--quiet', '--allow-empty', '-m', message)
  return run(origin, 'rev-parse', 'HEAD')
}

beforeAll(() => {
  mkdirSync(origin)
  run(origin, 'init', '--quiet')
  commit('first')
  base = commit('base')
  run(origin, 'checkout', '--quiet', '-b', 'change')
  head = commit('head')
  run(origin, 'checkout', '--quiet', 'main')
  main = commit('main goes on')
  // What actions/checkout leaves of a pull request: the merge commit alone.
  run(origin, 'checkout', '--quiet', '-b', 'merge')
  run(origin, 'merge', '--quiet', '--no-ff', '-m', 'merge', 'change')
  run(home, 'clone', '--quiet', '--depth=1', '--branch=merge', `file://${origin}`, shallow)
})
afterAll(() => {
  rmSync(home, { recursive: true, force: true, maxRetries: 5 })
})

const forge = (answer: string | undefined): Pick<World, 'git' | 'mergeBase'> => ({
  git,
  mergeBase: async (_, sides) => (sides.base === main || sides.base === 'main' ? answer : undefined),
})
const find = (directory: string, token: string, world: Pick<World, 'git' | 'mergeBase'>, from = main) =>
  findAncestor({ head, base: from }, token, { directory, context, signal }, world)

test('a whole clone answers itself, and asks nobody', async () => {
  const nobody = { git, mergeBase: () => Promise.reject(new Error('asked')) }
  expect(await find(origin, 'a-token', nobody)).toBe(base)
})

test('without a token a cut clone is refused, and its cure is said', async () => {
  await expect(find(shallow, '', forge(base))).rejects.toThrow(
    /without a token no forge is asked; .*`fetch-depth: 0`/,
  )
})

test.each([
  ['github', 'mian', /; is mian a branch, tag or commit\? give actions\/checkout/],
  ['gitlab', 'mian', /; is mian a branch, tag or commit\? set GIT_DEPTH to "0"/],
  [
    'terminal',
    'mian',
    /; is mian a branch, tag or commit\? in a clone that was cut, run: git fetch --unshallow$/,
  ],
  ['terminal', 'f'.repeat(40), /; in a clone that was cut, run: git fetch --unshallow$/],
] as const)('on %s it is said what helps where %s is not found', async (host, from, todo) => {
  const there = { directory: origin, context: { ...context, host }, signal }
  await expect(findAncestor({ head, base: from }, '', there, forge(base))).rejects.toThrow(todo)
})

test('a forge that knows neither leaves a cut clone refused', async () => {
  await expect(find(shallow, 'a-token', forge(undefined))).rejects.toThrow(
    'neither git in this clone nor the forge',
  )
})

test('a commit that cannot be fetched is named', async () => {
  const gone = 'f'.repeat(40)
  await expect(find(shallow, 'a-token', forge(gone))).rejects.toThrow(
    'the merge base ffffffffffff is not in this clone',
  )
})

test('for a cut clone the forge is asked and that one commit is fetched', async () => {
  expect(await git.hasCommit(shallow, base)).toBe(false)
  expect(await find(shallow, 'a-token', forge(base))).toBe(base)
  expect(await git.hasCommit(shallow, base)).toBe(true)
  expect(run(shallow, 'rev-list', '--count', base)).toBe('1')
})

test('a branch of the remote is asked for by its own name', async () => {
  expect(await find(shallow, 'a-token', forge(base), 'origin/main')).toBe(base)
})

test('a cut clone that holds an ancestor still asks for a nearer one, and takes what it has when nobody knows', async () => {
  const short = join(home, 'short')
  run(home, 'clone', '--quiet', '--depth=2', '--branch=merge', `file://${origin}`, short)
  // Both sides are in this clone, and what lies between them may be cut.
  const sides = { head: run(short, 'rev-parse', 'HEAD'), base: main }
  const ask = (token: string, answer: string | undefined) =>
    findAncestor(sides, token, { directory: short, context, signal }, forge(answer))
  expect(await ask('a-token', base)).toBe(base)
  expect(await ask('', base)).toBe(main)
  expect(await ask('a-token', undefined)).toBe(main)
})
