import { expect, test } from '@jest/globals'
import type { Found } from './evidence.ts'
import { began, entry, evidenceOf, maria, stateIn } from './evidence.twin.ts'
import { spec } from './inputs.ts'
import { judge } from './judge.ts'
import { outputsOf } from './outputs.ts'

const state = stateIn({ is: 'RolledBack', because: [], since: began })
const nothing = {
  phase: 'None',
  'from-release': '',
  'to-release': '',
  'rollout-id': '',
  'seconds-to-safe': '',
  'error-share-before': '',
  'error-share-since': '',
}

test.each([
  [
    'restored',
    { is: 'over', state, from: 2, to: 1 },
    {
      ...nothing,
      phase: 'RolledBack',
      'from-release': '2',
      'to-release': '1',
      'rollout-id': 'first',
      'seconds-to-safe': '7',
    },
  ],
  [
    'a no-op',
    { is: 'unchanged', release: 1, state },
    {
      ...nothing,
      phase: 'RolledBack',
      'from-release': '1',
      'to-release': '1',
      'rollout-id': 'first',
      'seconds-to-safe': '0',
    },
  ],
  [
    'busy',
    { is: 'busy', owner: maria, state },
    { ...nothing, phase: 'RolledBack', 'rollout-id': 'first', 'seconds-to-safe': '7' },
  ],
  ['blocked', { is: 'blocked', blockers: [], conditions: [] }, nothing],
  [
    'planned',
    {
      is: 'planned',
      foresight: {
        conditions: [],
        blockers: [],
        steps: [],
        seconds: 0,
        from: null,
        to: null,
        text: '{"a":1}',
      },
    },
    { ...nothing, 'plan-json': '{"a":1}' },
  ],
] as const)('of what is %s', (_, found: Found, outputs) => {
  const evidence = evidenceOf(found, { heard: [entry(7, 'RolledBack', 0)] })
  const given = outputsOf(judge(evidence), evidence)
  expect(given).toEqual(outputs)
  expect(Object.keys(spec.outputs)).toEqual(expect.arrayContaining(Object.keys(given)))
})
