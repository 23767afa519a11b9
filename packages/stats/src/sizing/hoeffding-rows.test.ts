import { describe, expect, test } from '@jest/globals'
import { bennettRows, hoeffdingRows } from './hoeffding-rows.ts'

const plan = { tolerance: 0.05, delta: 0.01, looks: 4, adaptive: false }

describe('the rows of a holdout', () => {
  test('are fewer by Bennett when candidates hardly differ, and by Hoeffding when they may differ anywhere', () => {
    expect(bennettRows(plan, 0.05)).toBeLessThan(hoeffdingRows(plan, 2))
    expect(bennettRows(plan, 1)).toBeGreaterThan(hoeffdingRows(plan, 2) / 2)
  })

  test('are as many for one look, adaptive or not, up to the one bit it shows', () => {
    const one = { ...plan, looks: 1 }
    expect(hoeffdingRows({ ...one, adaptive: true }, 1)).toBe(Math.ceil(Math.log(200) / 0.005))
    expect(hoeffdingRows(one, 1)).toBe(Math.ceil(Math.log(100) / 0.005))
    expect(bennettRows(one, 1)).toBeGreaterThan(0)
  })

  test.each([
    [{ tolerance: 0 }, 'a tolerance above 0'],
    [{ delta: 0 }, 'delta in (0, 1)'],
    [{ delta: 1 }, 'delta in (0, 1)'],
    [{ looks: 0 }, 'one look or more'],
    [{ looks: 1.5 }, 'one look or more'],
  ])('refuse %j', (wrong, wanted) => {
    expect(() => hoeffdingRows({ ...plan, ...wrong }, 1)).toThrow(`wanted ${wanted}`)
    expect(() => bennettRows({ ...plan, ...wrong }, 0.5)).toThrow(`wanted ${wanted}`)
  })

  test('refuse values without a range and models that never or more than always differ', () => {
    expect(() => hoeffdingRows(plan, 0)).toThrow('wanted a range above 0')
    expect(() => bennettRows(plan, 0)).toThrow('wanted a disagreement in (0, 1]')
    expect(() => bennettRows(plan, 1.1)).toThrow('wanted a disagreement in (0, 1]')
  })
})
