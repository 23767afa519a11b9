import { describe, expect, test } from '@jest/globals'
import { seeded } from '@ml-actions/stats/random'
import type { ShareCriterion } from '../criterion.ts'
import type { JudgeSettings } from '../plan.ts'
import type { Counted } from '../telemetry/telemetry.ts'
import { analysisFor, errors, look } from './analysis.suite.ts'

interface Bent extends Partial<JudgeSettings> {
  readonly criterion?: ShareCriterion
}

function outcomeOf(looks: readonly Counted[], { criterion = errors, ...settings }: Bent = {}, alone = false) {
  const analysis = analysisFor(criterion, settings, alone)
  return analysis.judge(looks.reduce((sum, one) => analysis.add(sum, one), analysis.start()))
}

const times = (count: number, one: Counted) => Array.from({ length: count }, () => one)
const below = (passBelow: number): Bent => ({ criterion: { ...errors, passBelow } })

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
    const bursts = { dispersion: 5 }
    expect(outcomeOf(times(3, look([100, 10], [900, 9]))).outcome).toBe('fail')
    expect(outcomeOf(times(3, look([100, 10], [900, 9])), bursts).outcome).toBe('inconclusive')
  })
})

describe('in the words of whoever asked,', () => {
  const slow: ShareCriterion = {
    is: 'share',
    question: { is: 'histogram', name: 'latency', histogram: 'request_seconds', slo: 0.3 },
    ceiling: null,
    passBelow: null,
  }
  const rejected: ShareCriterion = {
    is: 'share',
    question: { is: 'counters', name: 'rejected-payments', total: 'payments_total', bad: 'rejected_total' },
    ceiling: 0.2,
    passBelow: 0.1,
  }
  const worse = times(20, look([1000, 90], [9000, 90]))
  test.each([
    [
      'slow requests',
      slow,
      worse,
      /^the candidate has 9\.0 times the stable’s share of requests slower than 0\.3 s: candidate 1,800 of 20,000 slower than 0\.3 s, /,
    ],
    ['few of them', slow, [look([10, 0], [90, 0])], /^10 of at least 300 requests since the step settled$/],
    [
      'a counter of the business',
      rejected,
      times(5, look([100, 60], [900, 9])),
      /^the candidate is above its ceiling of 20 % rejected-payments: candidate 300 of 500 rejected-payments/,
    ],
    [
      'few of those',
      rejected,
      [look([10, 0], [90, 0])],
      /^10 of at least 300 counts of payments_total since/,
    ],
    [
      'all of them well',
      rejected,
      times(5, look([1000, 1], [9000, 9])),
      /^the candidate is below 10 % rejected-payments: /,
    ],
  ] as const)('%s', (_, criterion, looks, is) => {
    expect(outcomeOf(looks, { criterion }).is).toMatch(is)
  })

  test('a share without a ceiling is an incident of nobody, and fails only by comparison', () => {
    expect(outcomeOf(times(20, look([1000, 500], [9000, 4500])), { criterion: slow })).toMatchObject({
      outcome: 'pass',
    })
    expect(outcomeOf(times(20, look([1000, 500], [9000, 4500])), { criterion: slow }, true).outcome).toBe(
      'inconclusive',
    )
  })
})

test('an equal candidate is failed in less than 1 % of rollouts of 80 looks', () => {
  const random = seeded('equal candidates')
  const chance = () => random.next()
  const analysis = analysisFor(errors)
  let failed = 0
  for (let run = 0; run < 200; run++) {
    let kept = analysis.start()
    for (let i = 0; i < 80; i++) {
      kept = analysis.add(kept, look([100, drawn(100, 0.01, chance)], [900, drawn(900, 0.01, chance)]))
      if (analysis.judge(kept).outcome === 'fail') {
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
