import { describe, expect, test } from '@jest/globals'
import { answerTo, csv, gate } from '../twin.ts'
import { edges } from './edges.ts'
import { exact } from './exact.ts'
import { invariant } from './invariant.ts'
import { monotone } from './monotone.ts'
import { probeSuite } from './probe.suite.ts'

/** Pairs of which the first some flip. */
function pairs(flips: number, of: number): string {
  const before = Array.from({ length: of }, () => 'yes')
  return csv({ before, after: before.map((answer, row) => (row < flips ? 'no' : answer)) })
}

const asked = (check: string, files: Readonly<Record<string, string>>) =>
  gate({ 'gate.yml': `policy: 1\nchecks:\n  asked: ${check}\n`, ...files }, { purpose: 'promote' })

probeSuite(invariant, {
  check: { behaviour: 'invariant', pairs: 'p.csv', max: '5%' },
  good: { 'p.csv': pairs(0, 59) },
  bad: { 'p.csv': pairs(20, 59) },
  empty: { 'p.csv': 'before,after\n' },
})

probeSuite(monotone, {
  check: { behaviour: 'monotone', pairs: 'p.csv', direction: 'up', max: 0.05 },
  good: { 'p.csv': `before,after\n${'1,2\n'.repeat(59)}` },
  bad: { 'p.csv': `before,after\n${'2,1\n'.repeat(59)}` },
  empty: { 'p.csv': 'before,after\n' },
})

probeSuite(exact, {
  check: { behaviour: 'exact', cases: 'c.csv' },
  good: { 'c.csv': 'expected,predicted\nyes,yes\n' },
  bad: { 'c.csv': 'expected,predicted\nyes,no\n' },
  empty: { 'c.csv': 'expected,predicted\n' },
})

probeSuite(edges, {
  check: { behaviour: 'edges', predictions: 'e.csv', range: [0, 1] },
  good: { 'e.csv': 'p\n0\n1\n' },
  bad: { 'e.csv': 'p\n0\n1.1\n' },
  empty: { 'e.csv': 'p\n' },
})

describe('an invariance', () => {
  test.each([
    [0, 59, 'pass', 'its 95 % bound is 4.95 %'],
    [1, 92, 'inconclusive', 'its bound is 5.05 %'],
    [1, 93, 'pass', 'its bound is 4.999 %'],
    [5, 60, 'inconclusive', 'its lower bound is 3.3 %'],
    [9, 60, 'fail', 'its lower bound is 8.0 %'],
  ] as const)('with %s of %s pairs flipped is a %s at 5 %%, because %s', async (flips, of, outcome, _why) => {
    const verdict = await asked('{behaviour: invariant, pairs: p.csv, max: 0.05}', {
      'p.csv': pairs(flips, of),
    })
    expect(verdict.outcome).toBe(outcome)
  })

  test('that so few pairs could not show is refused with how many could', async () => {
    const ask = (max: string, of: number) =>
      asked(`{behaviour: invariant, pairs: p.csv, max: ${max}}`, { 'p.csv': pairs(0, of) })
    await expect(ask('0.05', 58)).rejects.toThrow('bring at least 59 rows')
    await expect(ask('0.01', 298)).rejects.toThrow('bring at least 299 rows')
    await expect(ask('0', 1_000)).rejects.toThrow('no number of rows could show it')
  })

  test('tells the pairs that flip, and how many pairs would decide', async () => {
    const verdict = await asked('{behaviour: invariant, pairs: p.csv, max: 0.05}', { 'p.csv': pairs(1, 60) })
    expect(answerTo(verdict, 'asked')).toMatchObject({
      is: 'share of pairs that flip is 0.017 [0.001, 0.077]',
      todo: expect.stringMatching('bring about 120 labelled rows'),
      counts: { evaluated: 60, failed: 1 },
      findings: [{ is: 'yes → no', place: { path: 'p.csv', row: 1 } }],
    })
  })

  test.each([
    ['0.50,0.5', 'pass', 'they are one number'],
    ['0.5,0.51', 'fail', 'numbers differ'],
    ['0.5,', 'fail', 'nothing is no answer'],
    ['NaN,NaN', 'fail', 'NaN is no answer'],
    ['yes,Yes', 'fail', 'words differ'],
  ] as const)('holds of %s: %s, because %s', async (pair, outcome, _why) => {
    const files = { 'p.csv': `a,b\n${`${pair}\n`.repeat(60)}` }
    const check = '{behaviour: invariant, pairs: p.csv, before: a, after: b, max: 0.05}'
    expect((await asked(check, files)).outcome).toBe(outcome)
  })

  test('forgives numbers a tolerance', async () => {
    const files = { 'p.csv': `before,after\n${'0.5,0.51\n'.repeat(60)}` }
    const ask = (tolerance: number) =>
      asked(`{behaviour: invariant, pairs: p.csv, tolerance: ${tolerance}, max: 0.05}`, files)
    expect((await ask(0.02)).outcome).toBe('pass')
    expect((await ask(0.001)).outcome).toBe('fail')
  })
})

describe('a direction', () => {
  test.each([
    ['up', 0, '1,1', 'pass', 'staying is no move'],
    ['up', 0, '1,0.99', 'fail', 'it fell'],
    ['up', 0.01, '1,0.99', 'pass', 'it fell by no more than it may'],
    ['up', 0.1, '0.3,0.2', 'pass', 'what rounding adds is forgiven'],
    ['down', 0, '1,1.1', 'fail', 'it rose'],
    ['down', 0, '1.1,1', 'pass', 'it fell'],
    ['up', 0, '1,Infinity', 'fail', 'infinity is no answer'],
    ['up', 0, '1,', 'fail', 'nothing is no answer'],
  ] as const)('%s within %s of %s: %s, because %s', async (direction, within, pair, outcome, _why) => {
    const check = `{behaviour: monotone, pairs: p.csv, direction: ${direction}, tolerance: ${within}, max: 0.05}`
    const verdict = await asked(check, { 'p.csv': `before,after\n${`${pair}\n`.repeat(60)}` })
    expect(verdict.outcome).toBe(outcome)
  })
})

describe('answers at the edges', () => {
  test.each([
    ['0.5', 'pass', 'it is in the range'],
    ['1', 'pass', 'ends are in the range'],
    ['-0.0001', 'fail', 'it is below the range'],
    ['NaN', 'fail', 'it is no number'],
    ['inf', 'fail', 'it is not finite'],
    ['""', 'fail', 'it is nothing'],
    ['yes', 'fail', 'it is a word'],
  ] as const)('%s: %s, because %s', async (answer, outcome, _why) => {
    const verdict = await asked('{behaviour: edges, predictions: e.csv, column: p, range: [0, 1]}', {
      'e.csv': `id,p\n1,${answer}\n`,
    })
    expect(verdict.outcome).toBe(outcome)
    if (outcome === 'fail') expect(answerTo(verdict, 'asked').findings).toMatchObject([{ place: { row: 1 } }])
  })

  test('come from a column that is named, where there are several', async () => {
    const files = { 'e.csv': 'id,p\n1,0.5\n' }
    await expect(asked('{behaviour: edges, predictions: e.csv}', files)).rejects.toThrow(
      'e.csv has 2 columns',
    )
  })
})

test('a behaviour that nobody knows is asked back', async () => {
  await expect(asked('{behaviour: invariance, pairs: p.csv, max: 0.1}', {})).rejects.toThrow(
    '"behaviour" in "asked" is "invariance"; wanted: one of batch-size, determinism, edges, ',
  )
  await expect(asked('{behaviour: invariant, max: 0.1}', {})).rejects.toThrow('has no "pairs"')
})
