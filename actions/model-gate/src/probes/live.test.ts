import { describe, expect, test } from '@jest/globals'
import type { Predicted, Row } from '../predictors/predictor.ts'
import { answerTo, csv, gate, type Models } from '../twin.ts'
import { batchSize } from './batch-size.ts'
import { determinism } from './determinism.ts'
import { extremes } from './extremes.ts'
import { missing } from './missing.ts'
import { noise } from './noise.ts'
import { order } from './order.ts'
import { perturbation } from './perturbation.ts'
import { probeSuite } from './probe.suite.ts'
import type { Probe } from './probe.ts'

/** Rows of a table with a number x, a whole number bad, and a word. */
function rows(count: number, bad: number): string {
  const x = Array.from({ length: count }, (_, row) => (row + 0.5) / count)
  return csv({ id: x.map((_, row) => `r${row}`), x, bad: x.map(() => bad), word: x.map(() => 'a') })
}

const head = { candidate: { id: 'id', predictor: { command: ['model'] } } }
const valueIn = (row: Row) => Number(row['x'])
const isBad = ({ bad }: Row) => bad === 1

/** A model that is well-behaved except on rows that say so. */
function live(probe: Probe, model: () => Models['model'], more: object = {}) {
  probeSuite(
    probe,
    {
      check: { behaviour: probe.word, inputs: 'rows.csv', ...more },
      good: { 'rows.csv': rows(250, 0) },
      bad: { 'rows.csv': rows(250, 1) },
      empty: { 'rows.csv': 'id,x,bad,word\n' },
      models: () => ({ model: model() ?? (() => []) }),
    },
    head,
  )
}

live(determinism, () => {
  let calls = 0
  return (rows) => {
    calls += 1
    return rows.map((row) => valueIn(row) + (isBad(row) ? calls : 0))
  }
})
live(order, () => (rows) => rows.map((row, at) => valueIn(row) + (isBad(row) ? at : 0)))
live(batchSize, () => (all) => all.map((row) => valueIn(row) + (isBad(row) ? all.length : 0)))
live(
  missing,
  () => (rows) => rows.map((row) => (row['bad'] === 1 && row['word'] === null ? Number.NaN : 0.5)),
)
live(
  extremes,
  () => (rows) =>
    rows.map((row) => (row['bad'] === 1 && Number(row['x']) > 1e6 ? Number.POSITIVE_INFINITY : 0.5)),
)
live(perturbation, () => (rows) => rows.map((row) => valueIn(row) * (isBad(row) ? 1_000 : 1)))
live(noise, () => (rows) => rows.map((row) => (isBad(row) ? String(valueIn(row)) : 'yes')))

/** Asks a model for one check of behaviour. */
function asked(
  behaviour: string,
  model: (rows: readonly Row[]) => Predicted | readonly unknown[],
  how: { readonly more?: object; readonly table?: string } = {},
) {
  const check = { behaviour, inputs: 'rows.csv', ...how.more }
  const policy = JSON.stringify({ policy: 1, ...head, checks: { asked: check } })
  return gate(
    { 'gate.yml': policy, 'rows.csv': how.table ?? rows(120, 0) },
    { purpose: 'promote' },
    { model },
  )
}

describe('a model that is asked', () => {
  test('is not given the columns that the policy calls its own', async () => {
    let seen: Row = {}
    await asked('determinism', (all) => {
      seen = all[0] ?? {}
      return all.map(() => 1)
    })
    expect(seen).toEqual({ x: 0.5 / 120, bad: 0, word: 'a' })
  })

  test('is given empty cells as null and other columns as words', async () => {
    const seen: Row[] = []
    const table = 'id,n,mixed,none\n1,1,1,\n2,,b,\n'
    await asked(
      'determinism',
      (all) => {
        seen.push(...all)
        return all.map(() => 1)
      },
      { table },
    )
    expect(seen.slice(0, 2)).toEqual([
      { n: 1, mixed: '1', none: null },
      { n: null, mixed: 'b', none: null },
    ])
  })

  test('is given at most so many rows, the same in every run', async () => {
    const draw = async () => {
      const seen: Row[][] = []
      await asked(
        'determinism',
        (all) => {
          seen.push([...all])
          return all.map(() => 1)
        },
        { more: { rows: 10, columns: ['x'] } },
      )
      return seen
    }
    const [first, second] = [await draw(), await draw()]
    expect(first).toEqual(second)
    expect(first[0]).toHaveLength(10)
    const xs = (first[0] ?? []).map(valueIn)
    expect(xs).toEqual(xs.toSorted((one, other) => one - other))
    expect(new Set(xs).size).toBe(10)
  })

  test('must answer plain rows, and be named by the policy', async () => {
    const broken = asked('missing', () => ({ is: 'failed', because: 'it ended with exit code 1: no module' }))
    await expect(broken).rejects.toThrow('gave up on 20 plain rows: it ended with exit code 1: no module')
    const policy = 'policy: 1\nchecks: {asked: {behaviour: order, inputs: rows.csv}}\n'
    await expect(gate({ 'gate.yml': policy, 'rows.csv': rows(9, 0) })).rejects.toThrow(
      'the policy does not say how',
    )
    const bare =
      'policy: 1\ncandidate: {id: id, predictor: {command: [model]}}\nchecks: {asked: {behaviour: order, inputs: rows.csv}}\n'
    await expect(gate({ 'gate.yml': bare, 'rows.csv': 'id\n1\n' }, {}, { model: () => [] })).rejects.toThrow(
      'has no columns besides',
    )
  })

  test('may be named by the input', async () => {
    const policy =
      'policy: 1\ncandidate: {id: id, predictor: {command: [other]}}\nchecks: {asked: {behaviour: order, inputs: rows.csv}}\n'
    const verdict = await gate(
      { 'gate.yml': policy, 'rows.csv': rows(9, 0) },
      { predictor: 'model' },
      { model: (all) => all.map(() => 'yes') },
    )
    expect(verdict.outcome).toBe('pass')
  })
})

describe('each failing example is kept', () => {
  test('with its row, its column, and both answers', async () => {
    const verdict = await asked(
      'missing',
      (all) => all.map((row) => (row['word'] === null && row['x'] === 0.025 ? null : valueIn(row))),
      { table: rows(20, 0) },
    )
    expect(answerTo(verdict, 'asked')).toMatchObject({
      outcome: 'fail',
      is: 'count of unusable answers to missing values is 1',
      counts: { evaluated: 60, failed: 1 },
      findings: [{ is: 'emptied: 0.025 → NaN', place: { path: 'rows.csv', row: 1, field: 'word' } }],
    })
  })

  test('with why a model gave up, and on which column', async () => {
    const model = (all: readonly Row[]): Predicted | readonly unknown[] =>
      all.some(({ word }) => word === 'no-such-word')
        ? { is: 'failed', because: 'exit code 1: KeyError' }
        : all.map(() => 'yes')
    const verdict = await asked('extremes', model)
    const { counts, findings } = answerTo(verdict, 'asked')
    expect(counts).toMatchObject({ failed: 5 })
    expect(findings[0]).toEqual({
      is: '"no-such-word": yes → no answer: exit code 1: KeyError',
      place: { path: 'rows.csv', row: expect.any(Number), field: 'word' },
    })
  })

  test('and answers out of the range that is asked for', async () => {
    const model = (all: readonly Row[]) => all.map((row) => Math.min(2, Math.abs(valueIn(row))))
    expect((await asked('extremes', model)).outcome).toBe('pass')
    expect((await asked('extremes', model, { more: { range: [0, 1] } })).outcome).toBe('fail')
  })
})

describe('noise', () => {
  test('is as large as it is said to be, and moves only numbers with fractions', async () => {
    const calls: (readonly Row[])[] = []
    await asked(
      'perturbation',
      (all) => {
        calls.push(all)
        return all.map(() => 1)
      },
      { more: { sigma: 0.1 }, table: rows(2_000, 1) },
    )
    const [plain = [], moved = []] = calls
    expect(plain.map(({ bad, word }) => ({ bad, word }))).toEqual(
      moved.map(({ bad, word }) => ({ bad, word })),
    )
    const by = plain.map((row, at) => valueIn(moved[at] ?? {}) - valueIn(row))
    const deviation = Math.sqrt(by.reduce((sum, each) => sum + each * each, 0) / by.length)
    // x is uniform on (0, 1), whose deviation is 0.2887.
    expect(deviation).toBeGreaterThan(0.024)
    expect(deviation).toBeLessThan(0.034)
  })

  test('needs a column to move', async () => {
    const table = csv({ id: [1, 2], n: [1, 2] })
    for (const behaviour of ['perturbation', 'noise']) {
      const verdict = await asked(behaviour, (all) => all.map(() => 1), { table })
      expect(answerTo(verdict, 'asked')).toMatchObject({
        outcome: 'inconclusive',
        reason: 'nothing-evaluated',
      })
      const calls: (readonly Row[])[] = []
      await asked(
        behaviour,
        (all) => {
          calls.push(all)
          return all.map(() => 1)
        },
        { table, more: { vary: ['n'], by: 'point' } },
      )
      expect(calls[1]?.[0]?.['n']).not.toBe(1)
    }
  })

  test('moves an answer by the mean over its numbers, a class by 1', async () => {
    const flat = (all: readonly Row[]) => all.map((_, at) => [0.5 + (at % 2) * 0, 1])
    const table = rows(250, 0)
    expect(answerTo(await asked('perturbation', flat, { table }), 'asked').is).toBe(
      'mean move of an answer under noise is 0.000 [0.000, 0.000]',
    )
    let call = 0
    const classes = (all: readonly Row[]) => {
      call += 1
      return all.map((_, at) => (call === 2 && at < 100 ? 'no' : 'yes'))
    }
    expect(answerTo(await asked('perturbation', classes, { table }), 'asked').is).toMatch(
      /^mean move of an answer under noise is 0\.500 /,
    )
  })

  test('that breaks an answer is never green', async () => {
    const model = (all: readonly Row[]) => all.map((row) => (valueIn(row) < 0.004 ? null : 1))
    const verdict = await asked('perturbation', model)
    expect(answerTo(verdict, 'asked')).toMatchObject({ outcome: 'inconclusive', reason: 'not-finite' })
  })

  test('of a hundredth needs 80 rows to be shown harmless', async () => {
    const steady = (all: readonly Row[]) => all.map(() => 'yes')
    expect((await asked('noise', steady, { table: rows(80, 0) })).outcome).toBe('pass')
    await expect(asked('noise', steady, { table: rows(79, 0) })).rejects.toThrow('bring at least 80 rows')
  })

  test('counts a number as changed from the tolerance on', async () => {
    const model = (all: readonly Row[]) => all.map(valueIn)
    expect((await asked('noise', model)).outcome).toBe('fail')
    expect((await asked('noise', model, { more: { tolerance: 0.2 } })).outcome).toBe('pass')
  })
})

test('rounding of sums is forgiven where rows are asked otherwise, and not where they are asked again', async () => {
  let call = 0
  const model = (all: readonly Row[]) => {
    call += 1
    return all.map((row) => valueIn(row) + call * 1e-9)
  }
  expect((await asked('order', model)).outcome).toBe('pass')
  expect((await asked('batch-size', model)).outcome).toBe('pass')
  expect((await asked('determinism', model)).outcome).toBe('fail')
  expect((await asked('determinism', model, { more: { tolerance: 1e-6 } })).outcome).toBe('pass')
})
