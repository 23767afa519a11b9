import { describe, expect, test } from '@jest/globals'
import type { Json } from '../json.ts'
import type { JudgeSettings } from '../plan.ts'
import type { Analysis, Counted } from './analysis.ts'

/** Settings that a test may bend. */
export const usual: JudgeSettings = {
  errors: { total: 'total', bad: 'bad', ceiling: 0.05, passBelow: null },
  margin: 1.5,
  minRequests: 300,
  alphaFail: 0.01,
  alphaPass: 0.05,
  dispersion: 1,
  telemetryLagSeconds: 30,
  lookSeconds: 30,
}

/** A look with these counts; the window says nothing to an analysis. */
export function look(
  candidate: readonly [requests: number, bad: number],
  stable: readonly [requests: number, bad: number],
): Counted {
  const arm = ([requests, bad]: readonly [number, number]) => ({ requests, bad, pods: 1 })
  const window = { from: '2026-01-01T00:00:00.000Z', to: '2026-01-01T00:00:30.000Z' }
  return { is: 'counted', question: 'errors', window, candidate: arm(candidate), stable: arm(stable) }
}

/** The laws that every analysis keeps. */
export function analysisSuite(analysis: Analysis): void {
  const all = (looks: readonly Counted[], kept: Json = analysis.start(usual)) =>
    looks.reduce((sum, one) => analysis.add(sum, one, usual), kept)

  describe(`the analysis of ${analysis.name}`, () => {
    test('says nothing before the first look', () => {
      expect(analysis.judge(analysis.start(usual), usual, false).outcome).toBe('inconclusive')
      expect(analysis.judge(analysis.start(usual), usual, true).outcome).toBe('inconclusive')
    })

    test('never passes what nobody asked', () => {
      const idle = all(Array.from({ length: 50 }, () => look([0, 0], [1000, 3])))
      expect(analysis.judge(idle, usual, false).outcome).toBe('inconclusive')
    })

    test('goes on from stored JSON as if it had never stopped', () => {
      const before = all([look([100, 3], [900, 9]), look([98, 4], [902, 8])])
      const stored = JSON.parse(JSON.stringify(before)) as Json
      const more = [look([105, 6], [895, 11])]
      expect(all(more, stored)).toEqual(all(more, before))
    })

    test('keeps evidence for fail over a step, and begins that for pass anew', () => {
      const bad = all(Array.from({ length: 20 }, () => look([100, 40], [900, 9])))
      expect(analysis.judge(analysis.step(bad, usual), usual, false).outcome).toBe('fail')
      const good = all(Array.from({ length: 40 }, () => look([1000, 10], [1000, 10])))
      expect(analysis.judge(good, usual, false).outcome).toBe('pass')
      expect(analysis.judge(analysis.step(good, usual), usual, false).outcome).toBe('inconclusive')
    })

    test('says what was wanted, with numbers, whatever it says', () => {
      for (const looks of [[], [look([100, 40], [900, 9])], [look([100_000, 1000], [100_000, 1000])]]) {
        const { is, wanted } = analysis.judge(all(looks), usual, false)
        expect(is).toMatch(/\d/)
        expect(wanted).toMatch(/\d/)
      }
    })
  })
}
