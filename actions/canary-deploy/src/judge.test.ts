import { describe, expect, test } from '@jest/globals'
import { codeOfOutcome } from '@ml-actions/action/exit'
import { analysesOf } from '@ml-actions/rollout/analyses/catalogue'
import { nothingJudged, trialOf } from '@ml-actions/rollout/judge'
import { percent } from '@ml-actions/rollout/plan'
import type { Phase } from '@ml-actions/rollout/state'
import type { Found, Mode } from './evidence.ts'
import { ada, entry, evidenceOf, since, stateIn } from './evidence.twin.ts'
import { spec } from './inputs.ts'
import { judge, onItsWay } from './judge.ts'
import { outputsOf } from './outputs.ts'

const wrong = { is: 'slot b is taken', wanted: 'an idle one', todo: 'free it' }
const conditions = [
  { name: 'route', is: 'slot a serves', blocked: null },
  { name: 'slot-idle', is: 'slot b is taken', blocked: wrong },
]
const fields = [
  { path: '/weight', pre: '0', post: '10' },
  { path: '/other', pre: 'nothing', post: '1' },
]
const steps = [
  {
    object: 'HTTPRoute fraud',
    afterSeconds: 90,
    weight: 10,
    what: 'give 10 %',
    why: 'it is asked for',
    fields,
  },
]
const access = { condition: { name: 'access', is: 'all', blocked: null }, denied: [], missing: ['  - { x }'] }
const objects = [{ object: 'HTTPRoute fraud', becomes: 'changed', diff: [] }] as const
const restores = ['HTTPRoute fraud: /weight back to 0']
const foresight = {
  ...{ conditions, blockers: [], steps, objects, restores, access },
  ...{ seconds: 60, from: null, to: null, text: '{"a":1}' },
}
const planned: Found = { is: 'planned', foresight, role: 'kind: Role', power: [], resolved: [] }
const baking = stateIn({ is: 'Baking', step: 0, since }, { weight: percent(10) })
const ticked: Found = { is: 'on-its-way', state: baking, because: 'ticked', seconds: 30, why: '' }
const taken: Phase = { is: 'RolledBack', because: [{ is: 'too many fail' }], since }
const over = (phase: Phase): Found => ({ is: 'over', state: stateIn(phase) })
const halted: Phase = { is: 'Halted', because: 'drift', message: 'changed', since }
const held: Phase = { is: 'Held', because: 'inconclusive', message: 'too few', step: 0, since }

interface Meaning {
  readonly found: Found
  readonly mode?: Mode
  readonly outcome: string
  readonly terminal: boolean
  readonly reason?: string
  /** The job goes on whatever the outcome. */
  readonly green?: true
}

const meanings: readonly (readonly [string, Meaning])[] = [
  ['promoted', { found: over({ is: 'Keeping', since }), outcome: 'pass', terminal: true }],
  ['ended well', { found: over({ is: 'Succeeded', since }), outcome: 'pass', terminal: true }],
  ['taken back', { found: over(taken), outcome: 'fail', terminal: true }],
  ['taken back, in a tick', { found: over(taken), mode: 'tick', outcome: 'fail', terminal: true }],
  ['halted', { found: over(halted), outcome: 'fail', terminal: true, reason: 'drift' }],
  [
    'held',
    {
      found: { is: 'held', state: stateIn(held) },
      outcome: 'inconclusive',
      terminal: false,
      reason: 'too-little-evidence',
    },
  ],
  [
    'held, in a tick',
    {
      found: { is: 'held', state: stateIn(held) },
      mode: 'tick',
      outcome: 'inconclusive',
      terminal: false,
      reason: 'too-little-evidence',
    },
  ],
  [
    'preempted',
    {
      found: { is: 'preempted', state: baking },
      outcome: 'inconclusive',
      terminal: true,
      reason: 'preempted',
    },
  ],
  [
    'busy',
    {
      found: { is: 'busy', owner: ada, state: baking },
      outcome: 'inconclusive',
      terminal: true,
      reason: 'busy',
    },
  ],
  [
    'on its way after a tick',
    {
      found: ticked,
      mode: 'tick',
      outcome: 'inconclusive',
      terminal: false,
      reason: 'on-its-way',
      green: true,
    },
  ],
  [
    'on its way when a run is out of time',
    { found: ticked, outcome: 'inconclusive', terminal: false, reason: 'on-its-way' },
  ],
  ['planned', { found: planned, mode: 'plan', outcome: 'pass', terminal: true }],
  [
    'planned and blocked',
    {
      found: { ...planned, foresight: { ...foresight, blockers: [wrong] } },
      mode: 'plan',
      outcome: 'fail',
      terminal: true,
      reason: 'blocked',
    },
  ],
  [
    'blocked',
    {
      found: { is: 'blocked', blockers: [wrong], conditions },
      outcome: 'fail',
      terminal: true,
      reason: 'blocked',
    },
  ],
  ['unchanged', { found: { is: 'unchanged', image: 'fraud:1' }, outcome: 'pass', terminal: true }],
  [
    'idle',
    {
      found: { is: 'idle', state: undefined },
      mode: 'tick',
      outcome: 'inconclusive',
      terminal: true,
      reason: 'nothing-evaluated',
      green: true,
    },
  ],
  [
    'looked at while it bakes',
    {
      found: { is: 'stands', state: baking },
      mode: 'status',
      outcome: 'inconclusive',
      terminal: false,
      reason: 'on-its-way',
      green: true,
    },
  ],
  [
    'looked at when it was taken back',
    {
      found: { is: 'stands', state: stateIn(taken) },
      mode: 'status',
      outcome: 'fail',
      terminal: true,
      green: true,
    },
  ],
]

test.each(meanings)(
  'what is %s means this outside',
  (_, { found, mode = 'run', outcome, terminal, reason, green }) => {
    const evidence = evidenceOf(found, { mode })
    const verdict = judge(evidence)
    expect(verdict).toMatchObject({ action: 'canary-deploy', outcome, facts: { terminal } })
    const [main] = verdict.checks
    expect(main).toMatchObject({ rule: 'deploy/rollout', outcome, is: verdict.headline })
    expect(main?.reason).toBe(reason)
    expect(main?.todo === undefined).toBe(outcome === 'pass')
    expect(onItsWay(verdict, evidence)).toBe(green === true)
    // A look and a tick that did its work end well; else only a pass does, unless the job says otherwise.
    const code = onItsWay(verdict, evidence) ? 0 : codeOfOutcome(verdict.outcome, 'inconclusive')
    expect(code).toBe(green === true || outcome === 'pass' ? 0 : 1)
  },
)

test('who has the rollout is told by address, else by name', () => {
  const unnamed = stateIn(baking.phase, { owner: { ...ada, url: '' } })
  for (const is of ['busy', 'preempted'] as const) {
    const todo = (state: typeof baking) => judge(evidenceOf({ is, owner: ada, state })).checks[0]?.todo
    expect(todo(baking)).toContain('https://ci.example/7')
    expect(todo(unnamed)).toContain('run-7')
  }
})

describe('the verdict', () => {
  test('names why a release was taken back', () => {
    expect(judge(evidenceOf(over(taken))).checks[0]?.findings).toEqual([{ is: 'too many fail' }])
    expect(judge(evidenceOf(over(halted))).checks[0]?.findings).toEqual([])
  })

  test.each([
    ['of what blocked', { is: 'blocked', blockers: [wrong], conditions } as const],
    ['of a plan', planned],
  ])('%s has each condition that is not met, and in one line those that are', (_, found) => {
    const verdict = judge(evidenceOf(found))
    const [, unmet, met] = verdict.checks
    expect(unmet).toMatchObject({ rule: 'deploy/slot-idle', outcome: 'fail', ...wrong })
    expect(met).toMatchObject({
      rule: 'deploy/conditions',
      outcome: 'pass',
      is: '1 of 2 conditions are as they must be: route',
    })
    expect(met).not.toHaveProperty('todo')
    expect(verdict.tables.at(-1)).toEqual({
      title: 'What is as it must be',
      columns: ['condition', 'found'],
      rows: [['route', 'slot a serves']],
    })
  })

  test('of a plan lists every change', () => {
    expect(judge(evidenceOf(planned)).tables.slice(0, -1)).toEqual([
      {
        title: 'Plan: what would be changed, in this order; at least 60 s in all',
        columns: ['#', 'not before', 'weight', 'what', 'why', 'fields'],
        rows: [
          ['1', '+ 90 s', '10 %', 'give 10 %', 'it is asked for', '/weight: 0 → 10; /other: nothing → 1'],
        ],
      },
      {
        title: 'What becomes of each object',
        columns: ['object', 'it is'],
        rows: [['HTTPRoute fraud', 'changed']],
      },
      {
        title: 'Should it fail: what is put back, and what is removed',
        columns: ['what'],
        rows: [['HTTPRoute fraud: /weight back to 0']],
      },
      {
        title: 'What this account’s Role lacks, to add below its rules',
        columns: ['line'],
        rows: [['- { x }']],
      },
    ])
  })

  test('tells what is stored and what was heard as one story', () => {
    const log = [entry(1, 'Baking', 10), entry(3, 'Restoring', 0)]
    const heard = [entry(1, 'Baking', 10), entry(2, 'Baking', 10)]
    const { tables, facts } = judge(evidenceOf({ is: 'over', state: stateIn(taken, { log }) }, { heard }))
    expect(tables[0]?.rows).toEqual([
      ['03:00:01', '10 %', 'Baking: it was time for Baking'],
      ['03:00:02', '10 %', 'Baking: it was time for Baking'],
      ['03:00:03', '0 %', 'Restoring: it was time for Restoring'],
    ])
    expect(facts['seconds-to-safe']).toBe(0)
  })
})

describe('a rule', () => {
  /** A state whose judge has seen so many bad of 10,000 requests of each arm. */
  const seen = (phase: Phase, bad: number) => {
    const window = { from: since, to: '2026-01-01T03:01:00.000Z' }
    const stable = { requests: 10_000, bad: 0, pods: 3 }
    const candidate = { requests: 10_000, bad, pods: 3 }
    const look = { is: 'counted', question: 'errors', window, stable, candidate } as const
    const [errors] = analysesOf(trialOf(stateIn(phase)))
    const kept = errors?.add(errors.start(), look) ?? null
    return stateIn(phase, { judge: { ...nothingJudged, kept: { errors: kept } } })
  }
  const rule = (phase: Phase, bad: number) =>
    judge(evidenceOf({ is: 'over', state: seen(phase, bad) })).checks[1]

  test('that says what it came to decides, with its numbers and its line in the file', () => {
    expect(rule(taken, 2_000)).toMatchObject({
      rule: 'deploy/errors',
      outcome: 'fail',
      severity: 'error',
      todo: 'mend the release',
      counts: { evaluated: 10_000, failed: 2_000, skipped: 0 },
      asked: { path: 'rollout.yml', line: 11 },
    })
    const passed = rule({ is: 'Keeping', since }, 0)
    expect(passed).toMatchObject({ outcome: 'pass', severity: 'error', observed: { value: null, n: 20_000 } })
    expect(passed).not.toHaveProperty('todo')
  })

  test('that says otherwise by now is only reported', () => {
    expect(rule(taken, 0)).toMatchObject({ outcome: 'pass', severity: 'warn' })
  })
})

const nothing = {
  phase: 'None',
  terminal: 'true',
  weight: '',
  release: '',
  ticks: '',
  'previous-image': '',
  'rollout-id': '',
  'next-tick-at': '',
  evidence: '[]',
}

test.each([
  [
    ticked,
    {
      phase: 'Baking',
      terminal: 'false',
      weight: '10',
      decision: 'on-its-way',
      ticks: '1',
      release: '2',
      'previous-image': 'registry.example/fraud:1',
      'rollout-id': 'first',
      'next-tick-at': '2026-01-01T03:00:30.000Z',
      evidence: '[]',
    },
  ],
  [
    over(taken),
    {
      phase: 'RolledBack',
      terminal: 'true',
      weight: '',
      decision: 'rolled-back',
      ticks: '1',
      release: '2',
      'previous-image': 'registry.example/fraud:1',
      'rollout-id': 'first',
      'next-tick-at': '',
      evidence: '[]',
    },
  ],
  [
    { is: 'unchanged', image: 'fraud:1' },
    { ...nothing, decision: 'unchanged' },
  ],
  [planned, { ...nothing, decision: 'planned', 'plan-json': '{"a":1}', role: 'kind: Role' }],
] as const)('%#: later steps read this', (found: Found, outputs) => {
  const evidence = evidenceOf(found)
  const given = outputsOf(judge(evidence), evidence)
  expect(given).toEqual(outputs)
  expect(Object.keys(spec.outputs)).toEqual(expect.arrayContaining(Object.keys(given)))
})

test('the next tick is counted from the newest thing that happened', () => {
  const state = stateIn({ is: 'Baking', step: 0, since }, { log: [entry(60, 'Baking', 10)] })
  const { facts } = judge(evidenceOf({ is: 'on-its-way', state, because: 'ticked', seconds: 30, why: '' }))
  expect(facts['next-tick-at']).toBe('2026-01-01T03:01:30.000Z')
})

test('what became of the oldest records is told', () => {
  const pruned = ['Removed the record of release 1']
  expect(judge(evidenceOf({ is: 'over', state: stateIn({ is: 'Keeping', since }), pruned })).notes).toEqual(
    pruned,
  )
})

test('a release that does not start is told with its last lines, or with why there are none', () => {
  const lastLines = { pod: 'p', container: 'api', ended: true, lines: ['loading', '::error::no torch'] }
  const told = judge(evidenceOf({ is: 'over', state: stateIn(taken, { lastLines }) }))
  expect(told.tables[0]).toEqual({
    title: 'The last lines of container api in pod p, which ended',
    columns: ['log'],
    rows: [['loading'], ['::error::no torch']],
  })
  const none = { ...lastLines, lines: [], unread: 'forbidden' } as const
  const silent = judge(evidenceOf({ is: 'over', state: stateIn(taken, { lastLines: none }) }))
  expect(silent.tables).toEqual([])
  expect(silent.notes).toEqual([expect.stringMatching(/grant get on pods\/log/)])
})
