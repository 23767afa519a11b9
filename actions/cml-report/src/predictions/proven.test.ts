import { describe, expect, test } from '@jest/globals'
import { type Estimate, zOf } from '@ml-actions/metrics/estimate'
import fc from 'fast-check'
import { provenOf } from './proven.ts'

/** A change with a normal interval, so many standard errors from 0. */
function changeAt(z: number): Estimate {
  return {
    is: 'estimate',
    value: z,
    error: 1,
    method: 'normal',
    within: (tail) => [z - zOf(tail), z + zOf(tail)],
  }
}

function words(zs: readonly (number | undefined)[], better: 'higher' | 'lower' | 'neither' = 'higher') {
  return provenOf(zs.map((z) => ({ change: z === undefined ? undefined : changeAt(z), better })))
}

/** The two-sided 5 % quantile, and those of one of two, three and four. */
const one = 1.96
const two = 2.2415
const three = 2.394

describe('a change is proven', () => {
  test.each([
    [[one + 0.01], ['better']],
    [[one - 0.01], [undefined]],
    [[-one - 0.01], ['worse']],
    [[], []],
    [[undefined], [undefined]],
  ])('%j alone is %j', (zs, wanted) => {
    expect(words(zs)).toEqual(wanted)
  })

  test('less easily the more there are', () => {
    expect(words([one + 0.01, 0])).toEqual([undefined, undefined])
    expect(words([two + 0.01, 0])).toEqual(['better', undefined])
  })

  test('step by step: what is proven no longer counts against the others', () => {
    expect(words([three + 0.01, two + 0.01, one + 0.01])).toEqual(['better', 'better', 'better'])
    expect(words([three - 0.01, two + 0.01, one + 0.01])).toEqual([undefined, undefined, undefined])
  })

  test('beside one that is not known as if that one were not there', () => {
    expect(words([one + 0.01, undefined])).toEqual(['better', undefined])
  })

  test('in the direction in which it is better', () => {
    expect(words([3], 'lower')).toEqual(['worse'])
    expect(words([-3], 'lower')).toEqual(['better'])
    expect(words([3], 'neither')).toEqual([undefined])
  })
})

test('a change that is further away is never less proven', () => {
  const z = fc.double({ min: -5, max: 5, noNaN: true })
  fc.assert(
    fc.property(fc.array(z, { maxLength: 8 }), (zs) => {
      const said = words(zs)
      for (const [at, word] of said.entries())
        for (const [other, next] of said.entries())
          if (word !== undefined && Math.abs(zs[other] ?? 0) >= Math.abs(zs[at] ?? 0))
            expect(next).toBeDefined()
    }),
  )
})
