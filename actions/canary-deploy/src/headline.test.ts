import { expect, test } from '@jest/globals'
import type { Judgement } from '@ml-actions/rollout/analyses/analysis'
import type { Foreseen } from '@ml-actions/rollout/foresee'
import { percent } from '@ml-actions/rollout/plan'
import type { Phase, State } from '@ml-actions/rollout/state'
import type { Found } from './evidence.ts'
import { ada, evidenceOf, since, stateIn } from './evidence.twin.ts'
import { headlineOf } from './headline.ts'

const untold = { exposure: { seconds: 0, highest: 0, toSafe: null }, judgements: [] }
const blocker = { is: 'slot b is taken', wanted: 'an idle one', todo: 'free it' }
const one = {
  object: 'HTTPRoute fraud',
  afterSeconds: 0,
  weight: null,
  what: 'give 10 %',
  why: 'it is asked for',
  fields: [],
}
const foreseen = (change: Partial<Foreseen>): Found => ({
  is: 'planned',
  foresight: {
    conditions: [],
    blockers: [],
    steps: [],
    seconds: 0,
    from: null,
    to: null,
    text: '',
    objects: [],
    restores: [],
    access: { condition: { name: 'access', is: 'all', blocked: null }, denied: [], missing: [] },
    ...change,
  },
  role: '',
  power: [],
  resolved: [],
})
const over = (phase: Phase, change: Partial<State> = {}): Found => ({
  is: 'over',
  state: stateIn(phase, change),
})
const baking = stateIn({ is: 'Baking', step: 0, since }, { weight: percent(10) })
const taken: Phase = { is: 'RolledBack', because: [{ is: 'too many fail' }, { is: 'so it is' }], since }
const to = { release: 2, version: 'v2' }
const from = { release: 1, version: 'v1' }

const cases: readonly (readonly [headline: string, found: Found])[] = [
  ['Cannot roll out fraud: slot b is taken', foreseen({ blockers: [blocker] })],
  ['Nothing to do: fraud serves this image already', foreseen({})],
  [
    'Would roll out fraud v2 over v1: 1 changes, at least 90 s',
    foreseen({ steps: [one], seconds: 90, from, to }),
  ],
  [
    'Would roll out fraud v2 over what serves: 2 changes, at least 3 h',
    foreseen({ steps: [one, one], seconds: 10_800, to }),
  ],
  ['Did not roll out fraud: slot b is taken', { is: 'blocked', blockers: [blocker], conditions: [] }],
  ['Did not roll out fraud: something blocks', { is: 'blocked', blockers: [], conditions: [] }],
  ['Nothing to do: fraud serves fraud:2 already', { is: 'unchanged', image: 'fraud:2' }],
  ['Nothing is under way: no rollout of fraud is on record', { is: 'idle', state: undefined }],
  [
    'Nothing is under way: the last rollout of fraud v2 ended as RolledBack',
    { is: 'idle', state: stateIn(taken) },
  ],
  [
    'Did not start: fraud v2 is under way in Baking, owned by run-7',
    { is: 'busy', owner: ada, state: baking },
  ],
  ['Handed over fraud v2 in Baking: run-7 owns it now', { is: 'preempted', state: baking }],
  [
    'fraud v2 is on its way: Baking at 10 %; too few requests',
    { is: 'on-its-way', state: baking, because: 'ticked', seconds: 5, why: 'too few requests' },
  ],
  [
    'fraud v2 is on its way: Baking at 10 %; more to do',
    { is: 'on-its-way', state: baking, because: 'ticked', seconds: 5, why: '' },
  ],
  ['Promoted fraud v2: 100 %', over({ is: 'Keeping', since })],
  ['Promoted fraud v2: 100 %', over({ is: 'Succeeded', since })],
  ['Rolled back fraud v2 before it had traffic: too many fail; so it is', over(taken)],
  [
    "Rolled back fraud v2 before it had traffic: too many fail; so it is; its last line: No module named 'torch'",
    over(taken, {
      lastLines: { pod: 'p', container: 'api', ended: true, lines: ['loading', "No module named 'torch' "] },
    }),
  ],
  [
    'Rolled back fraud v2 before it had traffic: too many fail; so it is',
    over(taken, { lastLines: { pod: 'p', container: 'api', ended: false, lines: ['still loading'] } }),
  ],
  ['Restored fraud v2: it serves all traffic again', over(taken, { operation: 'rollback' })],
  [
    'Halted fraud v2 at 10 %: somebody changed the route',
    over(
      { is: 'Halted', because: 'drift', message: 'somebody changed the route', since },
      { weight: percent(10) },
    ),
  ],
  [
    'Held fraud v2 at 0 %: nobody asks',
    over(
      { is: 'Held', because: 'no-traffic', message: 'nobody asks', step: 0, since },
      { weight: percent(0) },
    ),
  ],
  ['fraud v2 is in Baking at 10 %', { is: 'over', state: baking }],
]

test.each(cases)('%s', (headline, found) => {
  expect(headlineOf(evidenceOf(found), untold)).toBe(headline)
})

test('a look says that it is one', () => {
  const evidence = evidenceOf({ is: 'stands', state: baking }, { mode: 'status' })
  expect(headlineOf(evidence, untold)).toBe('fraud v2 is in Baking at 10 % (as it stands)')
})

const facts = { 'candidate-bad': 3, 'candidate-requests': 1_500, 'stable-requests': 13_500 }
const judgements: readonly Judgement[] = [
  { analysis: 'errors', outcome: 'pass', is: 'few fail', wanted: 'few', facts },
]
const exposure = { seconds: 60, highest: 50, toSafe: null }

test('a promotion says how far it went by steps, and how many requests were bad', () => {
  const found = over({ is: 'Keeping', since })
  expect(headlineOf(evidenceOf(found), { exposure, judgements })).toMatch(
    /^Promoted fraud v2: 50 % → 100 %, 3 of 1,?500 requests bad$/,
  )
})

test('one that was taken back says who saw it', () => {
  expect(headlineOf(evidenceOf(over(taken)), { exposure, judgements })).toMatch(
    /^Rolled back fraud v2 at 50 %: too many fail; so it is; 10(\.0)? % of traffic in 60 s saw it$/,
  )
})

test('one that had everything at once says so', () => {
  const switched = { ...exposure, highest: 0 }
  expect(headlineOf(evidenceOf(over(taken)), { exposure: switched, judgements: [] })).toBe(
    'Rolled back fraud v2 at 100 %: too many fail; so it is',
  )
})

const silent: readonly (readonly [string, Judgement['facts']])[] = [
  ['facts that are missing', {}],
  ['no requests', { 'candidate-bad': 0, 'candidate-requests': 0, 'stable-requests': 0 }],
]

test.each(silent)('of %s nothing is said', (_, none) => {
  const told = { exposure, judgements: judgements.map((each) => ({ ...each, facts: none })) }
  expect(headlineOf(evidenceOf(over({ is: 'Keeping', since })), told)).toBe('Promoted fraud v2: 50 % → 100 %')
  expect(headlineOf(evidenceOf(over(taken)), told)).toBe(
    'Rolled back fraud v2 at 50 %: too many fail; so it is',
  )
})
