import { expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { isLock, readLock } from './lock.ts'

const hash = 'f6b217ebb7c786bd9be79039164d0caf'
const outsOf = (text: string, path = 'dvc.lock') => readLock(text, path).stages.flatMap(({ outs }) => outs)

test('a lock has the stages with what they took, what they made and with which parameters', () => {
  const text = `schema: '2.0'
stages:
  train:
    cmd: python train.py
    deps:
    - {path: data.csv, hash: md5, md5: ${hash}, size: 16}
    params:
      params.yaml: {lr: 0.2, train.epochs: 3}
    outs:
    - {path: eval, hash: md5, md5: ${hash}.dir, size: 1012, nfiles: 2}
`
  expect(readLock(text, 'dvc.lock').stages).toEqual([
    {
      name: 'train',
      deps: [{ path: 'data.csv', md5: hash, legacy: false, bytes: 16, lock: 'dvc.lock' }],
      outs: [{ path: 'eval', md5: `${hash}.dir`, legacy: false, bytes: 1012, files: 2, lock: 'dvc.lock' }],
      params: new Map([['params.yaml', { lr: 0.2, 'train.epochs': 3 }]]),
    },
  ])
})

test('a lock of schema 1.0 has its stages at the top, hashed as DVC 2 did', () => {
  expect(outsOf(`train: {cmd: x, outs: [{path: m.json, md5: ${hash}}]}`)).toEqual([
    { path: 'm.json', md5: hash, legacy: true, lock: 'dvc.lock' },
  ])
})

test('paths are relative to the file, and to the folder that it says it runs in', () => {
  const text = `{wdir: .., outs: [{path: data.csv, md5: ${hash}}]}`
  expect(outsOf(text, 'data/raw.dvc')).toMatchObject([{ path: 'data.csv', lock: 'data/raw.dvc' }])
})

test.each([
  ['no map', '[1]'],
  ['no stages', "schema: '2.0'"],
  ['stages that are none', "{schema: '2.0', stages: {a: 1, b: {outs: 3}}}"],
  ['an output without a hash', "{schema: '2.0', stages: {a: {outs: [{path: x}]}}}"],
  ['a hash of another kind', "{schema: '2.0', stages: {a: {outs: [{path: x, etag: abc}]}}}"],
  ['a hash that is a path', "{schema: '2.0', stages: {a: {outs: [{path: x, md5: ../../etc/passwd}]}}}"],
  [
    'a hash that reads as a number',
    "{schema: '2.0', stages: {a: {outs: [{path: x, md5: 12345678901234567890123456789012}]}}}",
  ],
  ['an address', `{schema: '2.0', stages: {a: {outs: [{path: "s3://a/b", md5: ${hash}}]}}}`],
  ['a path that leads out', `{schema: '2.0', stages: {a: {outs: [{path: ../x, md5: ${hash}}]}}}`],
])('%s tracks nothing', (_, text) => {
  expect(outsOf(text)).toEqual([])
})

test('what is no YAML is refused', () => {
  expect(() => readLock('a: [', 'dvc.lock')).toThrow(Misuse)
})

test.each([
  ['dvc.lock', true],
  ['a/dvc.lock', true],
  ['a/data.csv.dvc', true],
  ['.dvc', false],
  ['.dvc/config', false],
  ['my-dvc.lock', false],
  ['dvc.yaml', false],
])('%s is a lock: %s', (path, is) => {
  expect(isLock(path)).toBe(is)
})
