import { describe, expect, test } from '@jest/globals'
import type { Criterion, ShareCriterion, ShiftCriterion } from '../criterion.ts'
import type { Json } from '../json.ts'
import type { JudgeSettings } from '../plan.ts'
import type { Answered, Classified, Counted } from '../telemetry/telemetry.ts'
import type { Analysis } from './analysis.ts'
import { analysesOf } from './catalogue.ts'

/** Errors, as most files ask for them. */
export const errors: ShareCriterion = {
  is: 'share',
  question: { is: 'counters', name: 'errors', total: 'total', bad: 'bad' },
  ceiling: 0.05,
  passBelow: null,
}

/** A shift of the predicted class that takes the candidate back. */
export const shift: ShiftCriterion = {
  is: 'shift',
  question: { is: 'classes', name: 'shift', counter: 'predictions_total', by: 'class' },
  tolerance: 0.1,
  onShift: 'rollback',
}

/** Settings that a test may bend. */
export const usual: JudgeSettings = {
  criteria: [errors],
  margin: 1.5,
  minRequests: 300,
  alphaFail: 0.01,
  alphaPass: 0.05,
  dispersion: 1,
  telemetryLagSeconds: 30,
  lookSeconds: 30,
}

/** The analysis of one criterion alone, with settings that a test has bent. */
export function analysisFor(
  criterion: Criterion,
  settings: Partial<JudgeSettings> = {},
  alone: boolean = false,
): Analysis {
  const [made] = analysesOf({
    settings: { ...usual, ...settings, criteria: [criterion] },
    alone,
    dispersion: {},
  })
  if (made === undefined) throw new TypeError('a criterion has an analysis')
  return made
}

type Two = readonly [requests: number, bad: number]

const window = { from: '2026-01-01T00:00:00.000Z', to: '2026-01-01T00:00:30.000Z' }

/** A look with these counts; the window says nothing to an analysis. */
export function look(candidate: Two, stable: Two): Counted {
  const arm = ([requests, bad]: Two) => ({ requests, bad, pods: 1 })
  return { is: 'counted', question: 'errors', window, candidate: arm(candidate), stable: arm(stable) }
}

/** A look with these predictions of each class. */
export function classes(
  candidate: Readonly<Record<string, number>>,
  stable: Readonly<Record<string, number>>,
): Classified {
  const arm = (of: Readonly<Record<string, number>>) => ({
    requests: Object.values(of).reduce((sum, count) => sum + count, 0),
    byClass: Object.entries(of),
    pods: 1,
  })
  return { is: 'classified', question: 'shift', window, candidate: arm(candidate), stable: arm(stable) }
}

/** The laws that every analysis keeps. */
export function analysisSuite(criterion: Criterion): void {
  const analysis = analysisFor(criterion)
  const one = (candidate: Two, stable: Two): Answered => {
    const split = ([requests, bad]: Two) => ({ good: requests - bad, bad })
    return criterion.is === 'share' ? look(candidate, stable) : classes(split(candidate), split(stable))
  }
  const all = (looks: readonly Answered[], kept: Json = analysis.start()) =>
    looks.reduce((sum, next) => analysis.add(sum, next), kept)
  const times = (count: number, look: Answered) => Array.from({ length: count }, () => look)

  describe(`the analysis of a ${criterion.is}`, () => {
    test('says nothing before the first look', () => {
      expect(analysis.judge(analysis.start()).outcome).toBe('inconclusive')
      const alone = analysisFor(criterion, {}, true)
      expect(alone.judge(alone.start()).outcome).toBe('inconclusive')
    })

    test('never passes what nobody asked', () => {
      expect(analysis.judge(all(times(50, one([0, 0], [1000, 3])))).outcome).toBe('inconclusive')
    })

    test('goes on from stored JSON as if it had never stopped', () => {
      const before = all([one([100, 3], [900, 9]), one([98, 4], [902, 8])])
      const stored = JSON.parse(JSON.stringify(before)) as Json
      const more = [one([105, 6], [895, 11])]
      expect(all(more, stored)).toEqual(all(more, before))
    })

    test('keeps evidence for fail over a step, and begins that for pass anew', () => {
      const bad = all(times(20, one([100, 40], [900, 9])))
      expect(analysis.judge(analysis.step(bad)).outcome).toBe('fail')
      const good = all(times(40, one([1000, 10], [1000, 10])))
      expect(analysis.judge(good).outcome).toBe('pass')
      expect(analysis.judge(analysis.step(good)).outcome).toBe('inconclusive')
    })

    test('keeps nothing of a look at another question', () => {
      const kept = all([one([100, 3], [900, 9])])
      const other = criterion.is === 'share' ? classes({ a: 1 }, { a: 1 }) : look([1, 0], [1, 0])
      expect(analysis.add(kept, other)).toEqual(kept)
    })

    test('says what was wanted, with numbers, whatever it says', () => {
      for (const looks of [[], [one([100, 40], [900, 9])], [one([100_000, 1000], [100_000, 1000])]]) {
        const { is, wanted } = analysis.judge(all(looks))
        expect(is).toMatch(/\d/)
        expect(wanted).toMatch(/\d/)
      }
    })

    test('tells its evidence and the bar that it is held against', () => {
      const { facts } = analysis.judge(all(times(20, one([100, 40], [900, 9]))))
      expect(Number(facts['log-evidence-fail'])).toBeGreaterThan(Number(facts['bar-fail']))
    })
  })
}
