import { expect, test } from '@jest/globals'
import { inDomain } from './domain.ts'

test('an argument in the domain passes', () => {
  expect(inDomain(true, 'anything')).toBeUndefined()
})

test('an argument outside the domain is refused with what was wanted', () => {
  expect(() => inDomain(false, 'p in [0, 1]')).toThrow(new RangeError('wanted p in [0, 1]'))
})
