import { describe, expect, test } from '@jest/globals'
import { binomialSample } from '../distributions/binomial-sample.ts'
import { tangoPValue } from '../intervals/tango.ts'
import { seeded } from '../random.ts'
import { pairedRows } from './paired-rows.ts'

const plan = { variance: 0.1, margin: 0.02, alpha: 0.05, power: 0.8 }

describe('the rows of a paired comparison', () => {
  test('give an equal candidate about the chance of a pass that was wanted', () => {
    const rows = pairedRows(plan)
    const random = seeded('power')
    let passed = 0
    for (let trial = 0; trial < 2000; trial++) {
      const split = binomialSample(rows, 0.1, random)
      const gained = binomialSample(split, 0.5, random)
      if (tangoPValue({ pairs: rows, gained, lost: split - gained }, -0.02) <= 0.05) passed += 1
    }
    expect(Math.abs(passed / 2000 - 0.8)).toBeLessThan(0.035)
  })

  test.each([
    [{ variance: -0.1 }, 'a finite variance of at least 0'],
    [{ variance: Number.POSITIVE_INFINITY }, 'a finite variance of at least 0'],
    [{ margin: 0 }, 'a margin above 0'],
    [{ alpha: 0 }, 'alpha in (0, 0.5)'],
    [{ alpha: 0.5 }, 'alpha in (0, 0.5)'],
    [{ power: 0.5 }, 'a power in (0.5, 1)'],
    [{ power: 1 }, 'a power in (0.5, 1)'],
  ])('refuse %j', (wrong, wanted) => {
    expect(() => pairedRows({ ...plan, ...wrong })).toThrow(`wanted ${wanted}`)
  })
})
