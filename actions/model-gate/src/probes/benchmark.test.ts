import { describe, expect, test } from '@jest/globals'
import { answerTo, gate } from '../twin.ts'
import { benchmark } from './benchmark.ts'
import { probeSuite } from './probe.suite.ts'

const cpu = { brand_raw: 'AMD EPYC 7763' }

/** A file of one benchmark whose rounds take 1, 2, … ms, times a scale. */
function file(
  rounds: number,
  { scale = 1, machine = { cpu } as object, data = true, name = 'test_predict' } = {},
): string {
  const times = Array.from({ length: rounds }, (_, at) => (scale * (at + 1)) / 1_000)
  const mean = times.reduce((sum, time) => sum + time, 0) / rounds
  const stddev = Math.sqrt(times.reduce((sum, time) => sum + (time - mean) ** 2, 0) / (rounds - 1))
  const stats = { mean, stddev, rounds, ...(data ? { data: times } : {}) }
  return JSON.stringify({
    machine_info: machine,
    benchmarks: [{ name, fullname: `tests/bench.py::${name}`, stats }],
  })
}

const asked = (check: string, files: Readonly<Record<string, string>>) =>
  gate({ 'gate.yml': `policy: 1\nchecks:\n  asked: ${check}\n`, ...files }, { purpose: 'promote' })

probeSuite(benchmark, {
  check: { benchmark: 'b.json', quantile: 0.5, max: '130ms' },
  good: { 'b.json': file(200) },
  bad: { 'b.json': file(200, { scale: 2 }) },
  empty: {
    'b.json': JSON.stringify({
      benchmarks: [{ name: 'a', stats: { mean: 0, stddev: 0, rounds: 0, data: [] } }],
    }),
  },
})

describe('a benchmark', () => {
  test('is judged by the interval of its mean, from its rounds or from their summary', async () => {
    for (const data of [true, false]) {
      const files = { 'b.json': file(400, { data }) }
      const verdict = await asked('{benchmark: b.json, max: 211ms}', files)
      expect(answerTo(verdict, 'asked')).toMatchObject({
        outcome: 'pass',
        is: 'mean time of a round (ms) is 200.5 [191.0, 210.0]',
      })
      expect((await asked('{benchmark: b.json, max: 209ms}', files)).outcome).toBe('inconclusive')
      expect((await asked('{benchmark: b.json, max: 0.19s}', files)).outcome).toBe('fail')
    }
  })

  test('has a quantile only of single rounds', async () => {
    const verdict = await asked('{benchmark: b.json, quantile: 0.5, max: 1s}', {
      'b.json': file(100, { data: false }),
    })
    expect(answerTo(verdict, 'asked')).toMatchObject({ outcome: 'inconclusive', reason: 'not-reported' })
  })

  test('is compared on the same CPU only', async () => {
    const compare = (machine: object, old: object = { cpu }) => {
      const files = { 'new.json': file(200, { machine }), 'old.json': file(200, { machine: old }) }
      return asked(
        '{benchmark: new.json, baseline-benchmark: old.json, not-worse-by: {relative: 0.2}}',
        files,
      )
    }
    expect((await compare({ cpu })).outcome).toBe('pass')
    expect(answerTo(await compare({ cpu: { brand_raw: 'Xeon' } }), 'asked')).toMatchObject({
      outcome: 'inconclusive',
      reason: 'not-comparable',
      is: expect.stringMatching('on AMD EPYC 7763, the candidate on Xeon'),
    })
    expect((await compare({}, {})).outcome).toBe('inconclusive')
    expect((await compare({ cpu: { brand: 'AMD EPYC 7763' } })).outcome).toBe('pass')
  })

  test('is found by its name', async () => {
    const check = (name: string) =>
      asked(`{benchmark: b.json, test: "${name}", max: 1s}`, { 'b.json': file(200) })
    expect((await check('test_predict')).outcome).toBe('pass')
    expect((await check('tests/bench.py::test_predict')).outcome).toBe('pass')
    await expect(check('test_predikt')).rejects.toThrow('did you mean "test_predict"?')
    const two = { 'b.json': JSON.stringify({ benchmarks: [{ name: 'a' }, { name: 'b' }] }) }
    await expect(asked('{benchmark: b.json, max: 1s}', two)).rejects.toThrow('the file has 2 benchmarks')
  })

  test.each([
    ['{', 'the file is no JSON'],
    ['[]', 'the file has no "benchmarks"'],
    ['{"benchmarks": []}', 'the file has 0 benchmarks'],
    ['{"benchmarks": [{"name": "a", "stats": {"mean": -1}}]}', 'a time in the file is -1'],
    ['{"benchmarks": [{"name": "a"}]}', 'a time in the file is nothing'],
    ['{"benchmarks": [null]}', 'a time in the file is nothing'],
  ])('%s is none', async (text, message) => {
    await expect(asked('{benchmark: b.json, max: 1}', { 'b.json': text })).rejects.toThrow(message)
  })
})
