import { expect, test } from '@jest/globals'
import { traffics } from '../../../../packages/rollout/src/kubernetes/traffic/catalogue.ts'
import { pairs } from './catalogue.ts'

/** Offered, and not on the real API yet: their controllers are not among the parts. */
const missing = ['canary by kserve-standard', 'canary by kserve-knative']

test('every pair of strategy and provider that is offered runs on the real API but those named as missing, and no other', () => {
  const offered = traffics.flatMap(({ offers, provider }) =>
    offers.map((strategy) => `${strategy} by ${provider}`),
  )
  const tried = pairs.map(({ strategy, way }) => `${strategy} by ${way.provider}`)
  const wanted = offered.filter((pair) => !missing.includes(pair))
  expect([...tried].sort()).toEqual([...wanted, 'rolling by deployment'].sort())
})
