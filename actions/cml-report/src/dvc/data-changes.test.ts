import { expect, test } from '@jest/globals'
import { dataChanges } from './data-changes.ts'
import { readLock } from './lock.ts'

const hash = (digit: string) => `a${digit.repeat(31)}`
const lock = (digit: string, made = 'f') =>
  `{schema: '2.0', stages: {a: {deps: [{path: raw, md5: ${hash(digit)}.dir, size: 9, nfiles: 2}, {path: mid, md5: ${hash(made)}}, {path: a.py, md5: ${hash(digit)}}], outs: [{path: out, md5: ${hash(made)}}]}, b: {outs: [{path: mid, md5: ${hash(made)}}]}}}`
const side = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, readLock(text, path)]))
const inGit = (path: string) => path === 'a.py'

test('what comes from outside the pipeline is compared, and neither code in git nor what stages make', () => {
  expect(
    dataChanges(side({ 'dvc.lock': lock('1', '2') }), side({ 'dvc.lock': lock('3', '4') }), inGit),
  ).toEqual([
    {
      path: 'raw',
      lock: 'dvc.lock',
      old: { md5: `${hash('1')}.dir`, bytes: 9, files: 2 },
      now: { md5: `${hash('3')}.dir`, bytes: 9, files: 2 },
    },
  ])
})

test('a file of its own that tracks the data is named, and data comes and goes', () => {
  const own = (digit: string) => `outs: [{path: raw, md5: ${hash(digit)}, size: 3}]`
  const old = side({ 'raw.dvc': own('1'), 'dvc.lock': lock('1') })
  expect(dataChanges(old, side({ 'raw.dvc': own('2'), 'dvc.lock': lock('1') }), inGit)).toMatchObject([
    { path: 'raw', lock: 'raw.dvc', old: { bytes: 3 }, now: { md5: hash('2') } },
  ])
  expect(dataChanges(old, side({}), inGit)).toEqual([
    { path: 'raw', lock: 'raw.dvc', old: { md5: hash('1'), bytes: 3 } },
  ])
  expect(dataChanges(side({}), old, inGit)).toMatchObject([{ now: { md5: hash('1') } }])
})
