import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { binomialPmf } from '../distributions/binomial.ts'
import { binomialSample } from '../distributions/binomial-sample.ts'
import { type Random, seeded } from '../random.ts'
import { momentsOf } from '../summaries/moments.ts'
import {
  failLogE,
  type Look,
  merged,
  noEvidence,
  passLogE,
  ratioSequence,
  ratios,
  withLook,
} from './conditional-label.ts'

const look = fc
  .record({
    candidateTotal: fc.integer({ min: 0, max: 2000 }),
    stableTotal: fc.integer({ min: 0, max: 2000 }),
  })
  .chain((totals) =>
    fc.record({
      candidateTotal: fc.constant(totals.candidateTotal),
      stableTotal: fc.constant(totals.stableTotal),
      candidateBad: fc.integer({ min: 0, max: Math.min(60, totals.candidateTotal) }),
      stableBad: fc.integer({ min: 0, max: Math.min(60, totals.stableTotal) }),
    }),
  )
const looks = fc.array(look, { maxLength: 8 })
const evidenceOf = (seen: readonly Look[], margin = 1.5) => seen.reduce(withLook, noEvidence(margin))

/** Draws a look of 1,000 requests, a tenth of them at the candidate. */
function drawn(random: Random, p: number, ratio: number): Look {
  const candidateTotal = binomialSample(1000, 0.1, random)
  const stableTotal = 1000 - candidateTotal
  return {
    candidateTotal,
    stableTotal,
    candidateBad: binomialSample(candidateTotal, p * ratio, random),
    stableBad: binomialSample(stableTotal, p, random),
  }
}

describe('the label test with observed exposure', () => {
  test('does not depend on the order of looks, nor on how they are merged', () => {
    fc.assert(
      fc.property(looks, looks, (first, second) => {
        const whole = evidenceOf([...first, ...second])
        const turned = merged(evidenceOf(second), evidenceOf(first))
        expect({ ...turned, logs: [], logAtMargin: 0 }).toEqual({ ...whole, logs: [], logAtMargin: 0 })
        turned.logs.forEach((log, i) => {
          expect(log).toBeCloseTo(whole.logs[i] ?? 0, 9)
        })
        expect(turned.logAtMargin).toBeCloseTo(whole.logAtMargin, 9)
      }),
    )
  })

  test('does not change when a look is split into two of the same exposure', () => {
    fc.assert(
      fc.property(look, ({ candidateTotal, stableTotal, candidateBad, stableBad }) => {
        const half = { candidateTotal, stableTotal, candidateBad: 0, stableBad }
        const other = { candidateTotal, stableTotal, candidateBad, stableBad: 0 }
        const whole = {
          candidateTotal: 2 * candidateTotal,
          stableTotal: 2 * stableTotal,
          candidateBad,
          stableBad,
        }
        evidenceOf([half, other]).logs.forEach((log, i) => {
          expect(log).toBeCloseTo(evidenceOf([whole]).logs[i] ?? 0, 9)
        })
      }),
    )
  })

  test('turns L(ρ) into L(1/ρ), up to a constant, when the arms are swapped', () => {
    fc.assert(
      fc.property(look, (one) => {
        const there = evidenceOf([one]).logs
        const back = evidenceOf([
          {
            candidateTotal: one.stableTotal,
            stableTotal: one.candidateTotal,
            candidateBad: one.stableBad,
            stableBad: one.candidateBad,
          },
        ]).logs
        // L(1) is 0, so the constant is none.
        for (let k = 0; k <= 24; k++) expect(back[k] ?? 0).toBeCloseTo(there[24 - k] ?? 0, 8)
      }),
    )
    expect(ratios[12]).toBe(1)
    expect([ratios[0], ratios[36]]).toEqual([0.125, 64])
  })

  test('learns nothing from a look in which one arm had no requests', () => {
    const none = noEvidence(2)
    expect(withLook(none, { candidateTotal: 0, stableTotal: 9, candidateBad: 0, stableBad: 5 })).toBe(none)
    expect(withLook(none, { candidateTotal: 9, stableTotal: 0, candidateBad: 5, stableBad: 0 })).toBe(none)
    expect(none.margin).toBe(2)
  })

  test('keeps the totals of the looks that counted', () => {
    const seen = { candidateTotal: 10, stableTotal: 90, candidateBad: 1, stableBad: 2 }
    expect(evidenceOf([seen, seen])).toMatchObject({
      candidateTotal: 20,
      stableTotal: 180,
      candidateBad: 2,
      stableBad: 4,
    })
  })

  test('has e-values whose exact mean is 1 when the hypothesis is just true', () => {
    const [labels, exposure, margin] = [30, 0.2, 1.5]
    const meanUnder = (share: number, logE: (candidateBad: number) => number): number => {
      let mean = 0
      for (let hits = 0; hits <= labels; hits++)
        mean += binomialPmf(hits, labels, share) * Math.exp(logE(hits))
      return mean
    }
    const evidence = (hits: number) =>
      evidenceOf(
        [{ candidateTotal: 200, stableTotal: 800, candidateBad: hits, stableBad: labels - hits }],
        margin,
      )
    expect(meanUnder(exposure, (hits) => failLogE(evidence(hits)))).toBeCloseTo(1, 12)
    const shareAtMargin = (exposure * margin) / (exposure * margin + 1 - exposure)
    expect(meanUnder(shareAtMargin, (hits) => passLogE(evidence(hits)))).toBeCloseTo(1, 12)
    expect(meanUnder(exposure * 0.9, (hits) => failLogE(evidence(hits)))).toBeLessThan(1)
    expect(meanUnder(exposure, (hits) => failLogE(evidence(hits), 2))).toBeLessThan(1)
  })

  test('has e-values of mean at most 1 at every one of three looks, over 100,000 runs of equal arms', () => {
    // Looks of the same exposure add, so the evidence depends on the bad requests so far alone: 4 a look.
    const eValues = [1, 2, 3].map((at) =>
      Array.from({ length: 4 * at + 1 }, (_, bad) =>
        Math.exp(
          failLogE(
            evidenceOf([
              { candidateTotal: 100, stableTotal: 900, candidateBad: bad, stableBad: 4 * at - bad },
            ]),
          ),
        ),
      ),
    )
    const random = seeded('e-values')
    const runs = 100_000
    const seen: number[][] = [[], [], []]
    for (let run = 0; run < runs; run++) {
      let bad = 0
      for (let at = 0; at < 3; at++) {
        bad += binomialSample(4, 0.1, random)
        seen[at]?.push(eValues[at]?.[bad] ?? Number.NaN)
      }
    }
    for (const values of seen) {
      const { mean, squares } = momentsOf(values)
      expect(mean).toBeLessThan(1 + (3 * Math.sqrt(squares)) / runs)
    }
  })

  test('raises a false alarm in at most 1 % of rollouts of 80 looks, and finds a doubled rate', () => {
    const random = seeded('rollouts')
    const alarmed = (ratio: number): boolean => {
      let evidence = noEvidence(1.5)
      for (let at = 0; at < 80; at++) {
        evidence = withLook(evidence, drawn(random, 0.01, ratio))
        if (failLogE(evidence) >= Math.log(100)) return true
      }
      return false
    }
    const share = (runs: number, ratio: number) =>
      Array.from({ length: runs }, () => alarmed(ratio)).filter(Boolean).length / runs
    expect(share(400, 1)).toBeLessThanOrEqual(0.01)
    expect(share(40, 2)).toBeGreaterThan(0.9)
  })

  test('passes an equal candidate in time and hardly ever one at the margin', () => {
    const random = seeded('promotions')
    const passed = (ratio: number): boolean => {
      let evidence = noEvidence(1.5)
      for (let at = 0; at < 80; at++) {
        evidence = withLook(evidence, drawn(random, 0.05, ratio))
        if (passLogE(evidence) >= Math.log(20)) return true
      }
      return false
    }
    expect(Array.from({ length: 40 }, () => passed(1)).filter(Boolean).length).toBeGreaterThan(36)
    expect(Array.from({ length: 200 }, () => passed(1.5)).filter(Boolean).length).toBeLessThanOrEqual(16)
  })

  test('holds the true ratio in its confidence sequence at every look of nearly every rollout', () => {
    const random = seeded('sequences')
    let missed = 0
    for (let run = 0; run < 100; run++) {
      let evidence = noEvidence(1.5)
      let always = true
      for (let at = 0; at < 20; at++) {
        evidence = withLook(evidence, drawn(random, 0.02, 2))
        const [low, high] = ratioSequence(evidence, 0.05)
        if (low > 2 || high < 2) always = false
      }
      if (!always) missed += 1
    }
    expect(missed).toBeLessThanOrEqual(10)
  })

  test('has a wider confidence sequence at a higher level and under dispersion', () => {
    fc.assert(
      fc.property(looks, (seen) => {
        const evidence = evidenceOf(seen)
        const [low, high] = ratioSequence(evidence, 0.2)
        for (const [lower, higher] of [ratioSequence(evidence, 0.01), ratioSequence(evidence, 0.2, 1e9)]) {
          expect(lower).toBeLessThanOrEqual(low)
          expect(higher).toBeGreaterThanOrEqual(high)
        }
      }),
    )
  })

  const counted = { candidateTotal: 5, stableTotal: 5, candidateBad: 0, stableBad: 0 }
  test.each([
    [{ candidateBad: -1 }, 'candidate bad from 0 to total'],
    [{ candidateBad: 6 }, 'candidate bad from 0 to total'],
    [{ candidateTotal: Number.NaN }, 'candidate bad from 0 to total'],
    [{ stableBad: -1 }, 'stable bad from 0 to total'],
    [{ stableBad: 6 }, 'stable bad from 0 to total'],
    [{ stableTotal: Number.NaN }, 'stable bad from 0 to total'],
  ])('refuses a look with %j', (wrong, wanted) => {
    expect(() => withLook(noEvidence(1.5), { ...counted, ...wrong })).toThrow(`wanted ${wanted}`)
  })

  test('refuses margins, levels and dispersions that are none', () => {
    for (const margin of [1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => noEvidence(margin)).toThrow('wanted a finite margin above 1')
    }
    expect(() => merged(noEvidence(1.5), noEvidence(2))).toThrow('wanted evidence with the same margin')
    for (const alpha of [0, 1, Number.NaN]) {
      expect(() => ratioSequence(noEvidence(1.5), alpha)).toThrow('wanted alpha in (0, 1)')
    }
    for (const dispersed of [0.99, Number.NaN]) {
      expect(() => failLogE(noEvidence(1.5), dispersed)).toThrow('wanted a dispersion of at least 1')
      expect(() => passLogE(noEvidence(1.5), dispersed)).toThrow('wanted a dispersion of at least 1')
    }
  })
})
