import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { seeded } from '@ml-actions/stats/random'
import type { JudgeSettings } from '../plan.ts'
import { analysisSuite, look, usual } from './analysis.suite.ts'
import type { Counted } from './analysis.ts'
import { analyses } from './catalogue.ts'
import { errorRate } from './error-rate.ts'

for (const analysis of analyses) analysisSuite(analysis)

function outcomeOf(looks: readonly Counted[], settings: JudgeSettings = usual, alone = false) {
  const kept = looks.reduce((sum, one) => errorRate.add(sum, one, settings), errorRate.start(settings))
  return errorRate.judge(kept, settings, alone)
}

const times = (count: number, one: Counted) => Array.from({ length: count }, () => one)
const below = (limit: number): JudgeSettings => ({ ...usual, errors: { ...usual.errors, passBelow: limit } })

describe('looks of (candidate requests, bad) and (stable requests, bad)', () => {
  test.each([
    ['every request bad, five times', times(5, look([1, 1], [9, 0])), 'fail', /ceiling of 5 %/],
    [
      'four bad requests of the candidate, none of the stable',
      [look([100, 2], [900, 0]), look([100, 2], [900, 0])],
      'inconclusive',
      /200 of at least 300/,
    ],
    [
      'three times the stable, below the ceiling',
      times(20, look([1000, 30], [9000, 90])),
      'fail',
      /3\.0 times/,
    ],
    ['bad against none', times(10, look([1000, 10], [9000, 0])), 'fail', /infinitely many times/],
    ['as good as the stable', times(20, look([1000, 10], [1000, 10])), 'pass', /not worse than 1\.5 times/],
    ['as good, too early to say', times(2, look([200, 2], [1800, 18])), 'inconclusive', /too little to say/],
    [
      '5 % worse than the stable, for ever',
      times(300, look([100_000, 2100], [100_000, 2000])),
      'pass',
      /not worse/,
    ],
  ] as const)('%s: %#', (_, looks, outcome, is) => {
    const judged = outcomeOf(looks)
    expect(judged.outcome).toBe(outcome)
    expect(judged.is).toMatch(is)
  })

  test('both releases above the ceiling are an incident and nobody’s fault', () => {
    expect(outcomeOf(times(5, look([100, 20], [900, 180])))).toMatchObject({
      outcome: 'inconclusive',
      hold: 'incident',
    })
  })

  test('a limit that was asked for lets few clean requests pass', () => {
    expect(outcomeOf([look([419, 0], [4000, 0])], below(0.01)).outcome).toBe('pass')
    expect(outcomeOf([look([417, 0], [4000, 0])], below(0.01)).outcome).toBe('inconclusive')
    expect(outcomeOf([look([419, 0], [4000, 0])], below(0.01)).wanted).toContain('or below 1 % bad')
  })

  test('alone, only the absolute rules judge, each with its whole budget', () => {
    expect(outcomeOf([look([342, 0], [0, 0])], below(0.01), true).outcome).toBe('pass')
    expect(outcomeOf(times(20, look([1000, 30], [9000, 90])), below(0.01), true).outcome).toBe('inconclusive')
    expect(outcomeOf(times(5, look([100, 20], [0, 0])), below(0.01), true).outcome).toBe('fail')
    expect(outcomeOf([look([342, 0], [0, 0])], below(0.01), true).wanted).toBe(
      'below 1 % bad, shown by at least 300 requests',
    )
  })

  test('dispersion holds both answers back', () => {
    const bursts = { ...usual, dispersion: 5 }
    expect(outcomeOf(times(3, look([100, 10], [900, 9]))).outcome).toBe('fail')
    expect(outcomeOf(times(3, look([100, 10], [900, 9])), bursts).outcome).toBe('inconclusive')
  })
})

test('an equal candidate is failed in less than 1 % of rollouts of 80 looks', () => {
  const random = seeded('equal candidates')
  const chance = () => random.next()
  let failed = 0
  for (let run = 0; run < 200; run++) {
    let kept = errorRate.start(usual)
    for (let i = 0; i < 80; i++) {
      kept = errorRate.add(
        kept,
        look([100, drawn(100, 0.01, chance)], [900, drawn(900, 0.01, chance)]),
        usual,
      )
      if (errorRate.judge(kept, usual, false).outcome === 'fail') {
        failed++
        break
      }
    }
  }
  expect(failed).toBeLessThanOrEqual(4)
})

/** Draws a binomial count by the gaps between its hits, which are geometric. */
function drawn(trials: number, probability: number, chance: () => number): number {
  let hits = -1
  for (let at = 0; at <= trials; hits++)
    at += 1 + Math.floor(Math.log(1 - chance()) / Math.log(1 - probability))
  return hits
}

test('every file that is an analysis is in the catalogue', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((name) =>
    /^(?!analysis|catalogue).*(?<!\.test|\.suite)\.ts$/.test(name),
  )
  expect(files).toHaveLength(analyses.length)
})
