import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Collector } from './collector.ts'
import { compare } from './compare.ts'
import { type PairedSettings, settingsOf } from './paired-file.ts'
import type { Pairs } from './pairs.ts'

const usual = settingsOf({
  rollout: 1,
  name: 'fraud',
  strategy: 'shadow',
  pairs: 'x',
  judge: { dispersion: 1, 'max-changed': 0.1 },
})
const strict: PairedSettings = { ...usual, errors: { ceiling: 0.05, passBelow: 0.01 } }

interface Made {
  /** Which of the candidate's requests fail, of the stable's, and which predictions change: one in so many; 0 for none. */
  readonly candidateFails?: number
  readonly stableFails?: number
  readonly changes?: number
  readonly candidateSlow?: number
  readonly stableSlow?: number
  readonly alone?: number
  readonly repeated?: number
}

function made(requests: number, how: Made = {}): Pairs {
  const collector = new Collector()
  const isOne = (index: number, in_: number | undefined) => in_ !== undefined && index % in_ === 0
  const arm = (fails: boolean, prediction: string, slow: boolean) => ({
    failed: fails,
    prediction: fails ? undefined : prediction,
    milliseconds: slow ? 900 : 20,
  })
  for (let index = 0; index < requests; index++) {
    const stable = arm(isOne(index, how.stableFails), '"a"', isOne(index, how.stableSlow))
    const prediction = isOne(index, how.changes) ? '"b"' : '"a"'
    const candidate = arm(isOne(index, how.candidateFails), prediction, isOne(index, how.candidateSlow))
    collector.add(`${index}`, stable, isOne(index, how.alone) ? undefined : candidate)
    if (isOne(index, how.repeated)) collector.add(`${index}`, stable, undefined)
  }
  return collector.pairs()
}

function told(pairs: Pairs, settings: PairedSettings) {
  const { outcome, checks } = compare(pairs, settings)
  return [outcome, ...checks.map((check) => `${check.name} ${check.outcome}`)]
}

describe('pairs are judged', () => {
  test.each<readonly [string, Pairs, PairedSettings, readonly string[]]>([
    ['all alike', made(5000), strict, ['pass', 'pairs pass', 'errors pass', 'changed pass']],
    [
      'failures alike',
      made(9000, { candidateFails: 20, stableFails: 21 }),
      usual,
      ['pass', 'pairs pass', 'errors pass', 'changed pass'],
    ],
    [
      'failures of the candidate alone',
      made(1000, { candidateFails: 50 }),
      strict,
      ['fail', 'pairs pass', 'errors fail', 'changed pass'],
    ],
    [
      'three times the failures',
      made(5000, { candidateFails: 30, stableFails: 90 }),
      strict,
      ['fail', 'pairs pass', 'errors fail', 'changed pass'],
    ],
    [
      'an incident',
      made(1000, { candidateFails: 5, stableFails: 5 }),
      strict,
      ['inconclusive', 'pairs pass', 'errors inconclusive', 'changed pass'],
    ],
    [
      'half of all predictions changed',
      made(1000, { changes: 2 }),
      strict,
      ['fail', 'pairs pass', 'errors pass', 'changed fail'],
    ],
    [
      'a tenth of them changed',
      made(1000, { changes: 10 }),
      strict,
      ['inconclusive', 'pairs pass', 'errors pass', 'changed inconclusive'],
    ],
    [
      'too few',
      made(299),
      strict,
      ['inconclusive', 'pairs pass', 'errors inconclusive', 'changed inconclusive'],
    ],
    [
      'none',
      made(0),
      strict,
      ['inconclusive', 'pairs inconclusive', 'errors inconclusive', 'changed inconclusive'],
    ],
    [
      'one in 19 alone',
      made(1000, { alone: 19 }),
      strict,
      ['inconclusive', 'pairs inconclusive', 'errors pass', 'changed pass'],
    ],
    [
      'one in 21 alone',
      made(1000, { alone: 21 }),
      strict,
      ['pass', 'pairs pass', 'errors pass', 'changed pass'],
    ],
    [
      'one in 10 twice',
      made(1000, { repeated: 10 }),
      strict,
      ['inconclusive', 'pairs inconclusive', 'errors pass', 'changed pass'],
    ],
    [
      'a failing candidate in a log with holes, which says nothing',
      made(1000, { alone: 10, candidateFails: 3 }),
      strict,
      ['inconclusive', 'pairs inconclusive', 'errors fail', 'changed pass'],
    ],
  ])('%s', (_, pairs, settings, wanted) => {
    expect(told(pairs, settings)).toEqual(wanted)
  })

  test('by their times, where an objective is given, and only where both have one', () => {
    const slow = { ...strict, sloSeconds: 0.3 }
    expect(told(made(2000, { candidateSlow: 20, stableSlow: 100 }), slow)).toContain('slow fail')
    expect(told(made(9000, { candidateSlow: 20, stableSlow: 20 }), slow)).toContain('slow pass')
    expect(told(made(1000), strict).join()).not.toContain('slow')
  })

  test('by the shift of their classes, which holds and does not fail', () => {
    const shift = { ...strict, shiftTolerance: 0.1, maxChanged: null }
    expect(told(made(3000, { changes: 3 }), shift)).toEqual([
      'inconclusive',
      'pairs pass',
      'errors pass',
      'shift inconclusive',
    ])
    expect(told(made(3000, { changes: 50 }), shift)).toContain('shift pass')
    expect(told(made(3000), shift)).toContain('shift pass')
  })

  test('with the numbers that they were judged by', () => {
    const { checks } = compare(made(1000, { changes: 100 }), strict)
    expect(checks.map(({ is }) => is)).toEqual([
      '1,000 pairs',
      'the candidate is below 1 %: candidate 0 and stable 0 of 1,000 failed',
      'fewer than 10 % changed: 10 of 1,000 predictions are others',
    ])
    expect(checks[2]?.observed).toMatchObject({ value: 0.01, n: 1000, method: 'Wilson score' })
  })
})

test('without a failure, 418 pairs show less than 1 %, and 417 do not', () => {
  expect(told(made(419), strict)).toContain('errors pass')
  expect(told(made(417), strict)).toContain('errors inconclusive')
})

test('numbers within the tolerance are one prediction', () => {
  const collector = new Collector()
  const arm = (prediction: string) => ({ failed: false, prediction, milliseconds: Number.NaN })
  for (const [id, one, other] of [
    ['1', '1e0', '1005e-3'],
    ['2', '1e0', '11e-1'],
    ['3', '1e0', '"1"'],
    ['4', '"x"', '"x"'],
  ] as const)
    collector.add(id, arm(one), arm(other))
  const { tally } = compare(collector.pairs(), { ...usual, sameWithin: 0.01 })
  expect(tally.changed).toEqual({ pairs: 4, changed: 2 })
})

test('numbers without classes shift by their tenths', () => {
  const collector = new Collector()
  const arm = (value: number) => ({ failed: false, prediction: `${value}e0`, milliseconds: Number.NaN })
  for (let id = 0; id < 2000; id++) collector.add(`${id}`, arm((id * 7) % 1000), arm(((id * 7) % 1000) + 400))
  const shift = { ...usual, maxChanged: null, shiftTolerance: 0.1 }
  const { checks } = compare(collector.pairs(), shift)
  expect(checks.at(-1)).toMatchObject({ name: 'shift', outcome: 'inconclusive' })
  expect(checks.at(-1)?.observed?.value).toBeCloseTo(0.4, 1)
})

test('the order of lines does not change what errors and changes say', () => {
  const row = fc.record({ fails: fc.boolean(), other: fc.boolean(), changed: fc.boolean() })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const said = (order: readonly number[]) => {
        const collector = new Collector()
        for (const index of order) {
          const { fails, other, changed } = rows[index] ?? { fails: false, other: false, changed: false }
          const arm = (failed: boolean, prediction: string) => ({ failed, prediction, milliseconds: 1 })
          collector.add(`${index}`, arm(other, '"a"'), undefined)
          collector.add(`${index}`, undefined, arm(fails, changed ? '"b"' : '"a"'))
        }
        const { tally } = compare(collector.pairs(), usual)
        return [tally.errors, tally.changed]
      }
      expect(said([...rows.keys()])).toEqual(said([...rows.keys()].reverse()))
    }),
  )
})
