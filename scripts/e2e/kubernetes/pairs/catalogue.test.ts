import { expect, test } from '@jest/globals'
import { traffics } from '../../../../packages/rollout/src/kubernetes/traffic/catalogue.ts'
import { pairs } from './catalogue.ts'

test('every pair of strategy and provider that is offered runs on the real API, and no other', () => {
  const offered = traffics.flatMap(({ offers, provider }) =>
    offers.map((strategy) => `${strategy} by ${provider}`),
  )
  const tried = pairs.map(({ strategy, way }) => `${strategy} by ${way.provider}`)
  expect([...tried].sort()).toEqual([...offered, 'rolling by deployment'].sort())
})
