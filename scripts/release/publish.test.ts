import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { publish } from './publish.ts'
import { isNewest } from './version.ts'

let home = ''
const git = (folder: string, ...words: readonly string[]) =>
  execFileSync('git', words, { cwd: join(home, folder), encoding: 'utf8' }).trim()

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ml-actions-publish-'))
  for (const folder of ['remote', 'clone', 'tree']) mkdirSync(join(home, folder))
  git('remote', 'init', '--quiet', '--bare')
  git('clone', 'init', '--quiet')
  git('clone', 'config', 'user.name', 'maria')
  git('clone', 'config', 'user.email', 'maria@example.invalid')
  writeFileSync(join(home, 'clone', '.gitignore'), 'dist/\n')
})

afterEach(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }))

function released(version: string, text: string, source = 'c0ffee') {
  mkdirSync(join(home, 'tree', 'dist'), { recursive: true })
  writeFileSync(join(home, 'tree', 'dist', 'index.js'), text)
  return publish({
    repository: join(home, 'clone'),
    tree: join(home, 'tree'),
    version,
    source,
    remote: join(home, 'remote'),
  })
}

const fileAt = (ref: string) => git('remote', 'show', `${ref}:dist/index.js`)

describe('a release', () => {
  test('is a commit that tells its source, under its tag and that of its major version', () => {
    const first = released('1.0.0', 'one\r\n')
    expect(first).toEqual({
      commit: git('remote', 'rev-parse', 'releases'),
      tags: ['v1.0.0', 'v1'],
      isNew: true,
    })
    expect([fileAt('v1'), fileAt('v1.0.0')]).toEqual(['one', 'one'])
    expect(git('remote', 'cat-file', '-s', 'v1:dist/index.js')).toBe('5')
    expect(git('remote', 'show', '--no-patch', '--format=%B', 'v1')).toBe('v1.0.0\n\nSource: c0ffee')
  })

  test('follows the one before, and the tag of the major version moves', () => {
    const first = released('1.0.0', 'one')
    const second = released('1.1.0', 'two')
    expect(git('remote', 'rev-parse', 'releases^')).toBe(first.commit)
    expect([fileAt('v1'), fileAt('v1.0.0'), second.tags]).toEqual(['two', 'one', ['v1.1.0', 'v1']])
  })

  test('again changes nothing', () => {
    const first = released('1.0.0', 'one')
    expect(released('1.0.0', 'one', 'another')).toEqual({ ...first, isNew: false })
  })

  test('is refused with other files under a tag that is there', () => {
    released('1.0.0', 'one')
    expect(() => released('1.0.0', 'two')).toThrow('v1.0.0 is there with other files')
    expect(fileAt('v1')).toBe('one')
  })

  test('that mends an older line leaves users of the newer one where they are', () => {
    released('1.0.0', 'one')
    released('1.1.0', 'two')
    expect(released('1.0.1', 'mended').tags).toEqual(['v1.0.1'])
    expect(fileAt('v1')).toBe('two')
  })

  test('of a new major version leaves users of the old one where they are', () => {
    released('1.0.0', 'one')
    released('2.0.0', 'two')
    expect([fileAt('v1'), fileAt('v2')]).toEqual(['one', 'two'])
  })

  test('is pushed whole or not at all', () => {
    released('1.0.0', 'one')
    writeFileSync(join(home, 'remote', 'hooks', 'update'), '#!/bin/sh\n[ "$1" != refs/tags/v1 ]\n', {
      mode: 0o755,
    })
    expect(() => released('1.1.0', 'two')).toThrow()
    expect(git('remote', 'tag')).toBe('v1\nv1.0.0')
    expect(fileAt('releases')).toBe('one')
  })
})

test.each([
  ['1.2.3', ['v1.2.2', 'v1'], true],
  ['1.2.3', ['v1.2.10'], false],
  ['1.10.0', ['v1.9.9', 'v2.0.0'], true],
  ['1.2.3-rc.1', [], false],
  ['1.2.3', ['v1.2.4-rc.1', 'v1.x', 'vast'], true],
])('%s is the newest beside %j: %s', (version, tags, is) => {
  expect(isNewest(version, tags)).toBe(is)
})

test.each(['1.2', 'v1.2.3', '01.2.3', '1.2.3+build', '1.2.3 --force', ''])(
  '"%s" is no version',
  (version) => {
    expect(() => isNewest(version, [])).toThrow('is no version')
  },
)
