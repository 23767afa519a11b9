import { describe, expect, test } from '@jest/globals'
import { binomialSample } from '../distributions/binomial-sample.ts'
import { type Random, seeded } from '../random.ts'
import { noShift, shiftDistance, withShiftLook } from './prediction-shift.ts'

/** Spreads some requests over classes. */
function spread(total: number, shares: readonly number[], random: Random): readonly number[] {
  let [left, leftShare] = [total, 1]
  return shares.map((share) => {
    const hits = binomialSample(left, Math.min(1, share / leftShare), random)
    left -= hits
    leftShare -= share
    return hits
  })
}

const shares = [0.4, 0.3, 0.2, 0.05, 0.05]

describe('the test for a shift of predictions', () => {
  test('learns nothing from a look in which one arm predicted nothing', () => {
    const none = noShift(2)
    expect(none).toEqual({ candidate: [0, 0], stable: [0, 0], logE: 0 })
    expect(withShiftLook(none, [0, 0], [3, 4])).toBe(none)
    expect(withShiftLook(none, [3, 4], [0, 0])).toBe(none)
  })

  test('cannot tell anything by the first look, and adds its counts', () => {
    expect(withShiftLook(noShift(2), [9, 1], [10, 90])).toEqual({
      candidate: [9, 1],
      stable: [10, 90],
      logE: 0,
    })
  })

  test('is fooled by equal arms in at most one of a hundred rollouts', () => {
    const random = seeded('no shift')
    let alarms = 0
    for (let run = 0; run < 300; run++) {
      let evidence = noShift(shares.length)
      let alarmed = false
      for (let look = 0; look < 20; look++) {
        evidence = withShiftLook(evidence, spread(20, shares, random), spread(180, shares, random))
        if (evidence.logE >= Math.log(100)) alarmed = true
      }
      if (alarmed) alarms += 1
    }
    expect(alarms).toBeLessThanOrEqual(6)
  })

  test('finds a real shift and measures it', () => {
    const random = seeded('shift')
    let evidence = noShift(shares.length)
    for (let look = 0; look < 20; look++) {
      evidence = withShiftLook(
        evidence,
        spread(200, [0.2, 0.3, 0.4, 0.05, 0.05], random),
        spread(1800, shares, random),
      )
    }
    expect(evidence.logE).toBeGreaterThan(Math.log(1000))
    expect(shiftDistance(evidence)).toBeCloseTo(0.2, 1)
  })

  test.each([
    [{ candidate: [0, 0], stable: [1, 2], logE: 0 }, undefined],
    [{ candidate: [1, 2], stable: [0, 0], logE: 0 }, undefined],
    [{ candidate: [5, 5], stable: [5, 5], logE: 0 }, 0],
    [{ candidate: [6, 4], stable: [5, 5], logE: 0 }, 0],
  ])('sees a distance in %j of %s', (evidence, expected) => {
    expect(shiftDistance(evidence)).toBe(expected)
  })

  test.each([
    [[1], [1, 2], 'counts of every class'],
    [[1, 2], [1], 'counts of every class'],
    [[1, -1], [1, 2], 'counts of at least 0'],
    [[1, 2], [1, -1], 'counts of at least 0'],
    [[1, Number.POSITIVE_INFINITY], [1, 2], 'counts of at least 0'],
  ])('refuses the counts %j and %j', (candidate, stable, wanted) => {
    expect(() => withShiftLook(noShift(2), candidate, stable)).toThrow(`wanted ${wanted}`)
  })

  test.each([1, 2.5, Number.NaN])('refuses %s classes', (classes) => {
    expect(() => noShift(classes)).toThrow('wanted two classes or more')
  })
})
