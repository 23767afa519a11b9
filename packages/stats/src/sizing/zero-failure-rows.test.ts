import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { clopperPearson } from '../intervals/clopper-pearson.ts'
import { zeroFailureRows } from './zero-failure-rows.ts'

test('are just enough for the exact bound of none to meet the limit', () => {
  const share = fc.double({ min: 0.001, max: 0.9, noNaN: true })
  fc.assert(
    fc.property(share, share, (limit, alpha) => {
      const rows = zeroFailureRows(limit, alpha)
      expect(clopperPearson(0, rows, alpha)[1]).toBeLessThanOrEqual(limit + 1e-9)
      if (rows > 1) expect(clopperPearson(0, rows - 1, alpha)[1]).toBeGreaterThan(limit - 1e-9)
    }),
  )
})

test.each([0, 1, Number.NaN])('refuse a limit and an alpha of %s', (wrong) => {
  expect(() => zeroFailureRows(wrong, 0.05)).toThrow('wanted limit and alpha in (0, 1)')
  expect(() => zeroFailureRows(0.05, wrong)).toThrow('wanted limit and alpha in (0, 1)')
})
