import { expect, test } from '@jest/globals'
import { answerTo, gate } from '../twin.ts'
import { probeSuite } from './probe.suite.ts'
import { size } from './size.ts'

const bytes = (count: number) => new Uint8Array(count)

const asked = (check: string, files: Readonly<Record<string, Uint8Array>>) =>
  gate({ 'gate.yml': `policy: 1\nchecks:\n  asked: ${check}\n`, ...files }, { purpose: 'promote' })

probeSuite(size, {
  check: { size: 'm.onnx', max: '1KB' },
  good: { 'm.onnx': bytes(1_000) },
  bad: { 'm.onnx': bytes(1_001) },
})

test.each([
  ['1KB', 1_000, 'pass', 'a limit is within itself'],
  ['1KB', 1_001, 'fail', 'it is one byte above the limit'],
  ['1 KiB', 1_024, 'pass', 'a KiB is 1,024 bytes'],
  ['1 KiB', 1_025, 'fail', 'it is one byte above a KiB'],
  ['0.5 KB', 501, 'fail', 'parts of a unit count'],
  ['0.001', 1_000, 'pass', 'a bare number is in MB'],
  ['64B', 65, 'fail', 'bytes are a unit too'],
] as const)('at most %s of %s bytes is a %s, because %s', async (max, count, outcome, _why) => {
  expect((await asked(`{size: m, max: ${max}}`, { m: bytes(count) })).outcome).toBe(outcome)
})

test('the files of a glob, or of several, are added, each once', async () => {
  const files = { 'm/a': bytes(600), 'm/b': bytes(300), c: bytes(100) }
  const verdict = await asked('{size: ["m/*", c, m/a], max: 1KB}', files)
  expect(verdict.outcome).toBe('pass')
  expect(answerTo(verdict, 'asked').is).toBe('size (MB) is 0.0010')
})

test('a glob that names nothing is no size of 0', async () => {
  const verdict = await asked('{size: "m/*", max: 1KB}', {})
  expect(answerTo(verdict, 'asked')).toMatchObject({ outcome: 'inconclusive', reason: 'nothing-evaluated' })
})

test('it is compared with the baseline’s, in parts or in units', async () => {
  const files = { new: bytes(1_100), old: bytes(1_000) }
  const within = (margin: string) => asked(`{size: new, baseline-size: old, not-worse-by: ${margin}}`, files)
  expect((await within('{relative: 0.1}')).outcome).toBe('pass')
  expect((await within('{relative: 0.09}')).outcome).toBe('fail')
  expect((await within('100B')).outcome).toBe('pass')
  expect((await within('99 B')).outcome).toBe('fail')
  expect((await asked('{size: new, not-worse-by: 1B}', files)).outcome).toBe('inconclusive')
})
