import { expect, test } from '@jest/globals'
import { probeFor, probeNamed, probes } from './catalogue.ts'

test('the catalogue is in order, and each probe is asked for by a keyword and word of its own', () => {
  const names = probes.map(({ name }) => name)
  expect(names).toEqual(names.toSorted())
  expect(new Set(probes.map(({ keyword, word }) => `${keyword} ${word ?? ''}`)).size).toBe(probes.length)
})

test('a check without a probe’s keyword is a metric’s', () => {
  expect(probeFor({ min: 0.8 })).toBeUndefined()
  expect(() => probeNamed('none')).toThrow(TypeError)
})
