import { describe, expect, test } from '@jest/globals'
import type { Predicted, Row } from '../predictors/predictor.ts'
import { answerTo, csv, gate, type Models } from '../twin.ts'
import { probeSuite } from './probe.suite.ts'
import { timing } from './timing.ts'

/** Rows that say how long they take. */
const table = (count: number, slow = 1) =>
  csv({
    id: Array.from({ length: count }, (_, at) => at),
    ms: Array.from({ length: count }, (_, at) => slow * (1 + (at % 10))),
  })

const answering = (rows: readonly Row[], milliseconds: number): Predicted => ({
  is: 'answers',
  answers: rows.map(() => ({ numbers: [1] })),
  milliseconds,
})
const timed = (scale: number) => (rows: readonly Row[]) =>
  answering(
    rows,
    rows.reduce((sum, { ms }) => sum + scale * Number(ms), 0),
  )

probeSuite(
  timing,
  {
    check: { timed: 'rows.csv', max: '10ms' },
    good: { 'rows.csv': table(300) },
    bad: { 'rows.csv': table(300, 20) },
    empty: { 'rows.csv': 'id,ms\n' },
    models: () => ({ model: timed(1) }),
  },
  { candidate: { id: 'id', predictor: { command: ['model'] } } },
)

function asked(check: object, models: Models, rows = table(300)) {
  const predictors = {
    candidate: { id: 'id', predictor: { command: ['new'] } },
    ...(models['old'] === undefined ? {} : { baseline: { predictor: { command: ['old'] } } }),
  }
  const policy = JSON.stringify({
    policy: 1,
    ...predictors,
    checks: { asked: { timed: 'rows.csv', ...check } },
  })
  return gate({ 'gate.yml': policy, 'rows.csv': rows }, { purpose: 'promote' }, models)
}

describe('times of a model that is asked', () => {
  test('are compared with the baseline’s, as a part of it', async () => {
    const slower = await asked({ 'not-worse-by': { relative: 0.1 } }, { new: timed(1.3), old: timed(1) })
    expect(answerTo(slower, 'asked')).toMatchObject({
      outcome: 'fail',
      subject: 'p95 time of a request (ms)',
    })
    expect(slower.notes).toContain(
      'the candidate takes 1.300 [1.300, 1.300] times as long as the baseline at p95',
    )
    const near = await asked({ 'not-worse-by': { relative: 0.1 } }, { new: timed(1.05), old: timed(1) })
    expect(near.outcome).toBe('pass')
    const alone = await asked({ 'not-worse-by': { relative: 0.1 } }, { new: timed(1) })
    expect(answerTo(alone, 'asked').reason).toBe('no-baseline')
  })

  test('are taken in turns, so that a slow spell is one of both', async () => {
    // The machine is ten times slower for a while, longer than a request to each.
    let clock = 0
    const spell = (scale: number) => (rows: readonly Row[]) => {
      clock += 1
      return answering(rows, scale * (clock % 100 < 40 ? 10 : 1) * (1 + (clock % 7) / 100))
    }
    const same = await asked(
      { 'not-worse-by': { relative: 0.2 }, requests: 400 },
      { new: spell(1), old: spell(1) },
    )
    expect(same.outcome).toBe('pass')
    const slower = await asked(
      { 'not-worse-by': { relative: 0.2 }, requests: 400 },
      { new: spell(1.5), old: spell(1) },
    )
    expect(slower.outcome).toBe('fail')
  })

  test('are of requests of as many rows as asked, each model’s turn first as often', async () => {
    const calls: string[] = []
    const sizes = new Set<number>()
    const model = (name: string) => (rows: readonly Row[]) => {
      calls.push(name)
      sizes.add(rows.length)
      return answering(rows, 1)
    }
    await asked({ max: 9, requests: 60, batch: 3 }, { new: model('new'), old: model('old') }, table(7))
    expect([...sizes]).toEqual([3])
    expect(calls).toHaveLength(130)
    expect(calls.slice(0, 6)).toEqual(['new', 'old', 'old', 'new', 'new', 'old'])
  })

  test('of too few requests are refused with how many it takes', async () => {
    await expect(asked({ max: 100, requests: 58 }, { new: timed(1) })).rejects.toThrow(
      'bring at least 59 rows',
    )
    const change = await asked({ 'not-worse-by': 1, requests: 58 }, { new: timed(1), old: timed(1) })
    expect(answerTo(change, 'asked')).toMatchObject({ outcome: 'inconclusive', reason: 'too-few-rows' })
  })

  test('are none of a model that gives up', async () => {
    const broken = () => ({ is: 'failed', because: 'HTTP 500' }) as const
    await expect(asked({ max: 9 }, { new: broken })).rejects.toThrow('gave up while it was timed: HTTP 500')
  })
})
