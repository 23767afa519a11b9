import { describe, expect, test } from '@jest/globals'
import type { Found } from './evidence.ts'
import { began, entry, evidenceOf, stateIn } from './evidence.twin.ts'
import { judge } from './judge.ts'

const over: Found = {
  is: 'over',
  state: stateIn({ is: 'RolledBack', because: [], since: began }),
  from: 2,
  to: 1,
}
const wrong = { is: 'the route is gone', wanted: 'a route', todo: 'make it' }
const conditions = [
  { name: 'slots', is: 'pods and Service carry the label', blocked: null },
  { name: 'route', is: 'the route is gone', blocked: wrong },
]
const foresight = {
  conditions,
  blockers: [],
  steps: [
    {
      object: 'HTTPRoute fraud',
      what: 'give the candidate 0 %',
      why: 'it is asked for',
      fields: [
        { path: '/weight', pre: '100', post: '0' },
        { path: '/other', pre: 'nothing', post: '1' },
      ],
    },
  ],
  seconds: 30,
  from: { release: 2, version: 'v2' },
  to: { release: 1, version: 'v1' },
  text: '{}',
}

describe('the verdict', () => {
  test('has one check for the rollback itself, which says the headline', () => {
    const verdict = judge(evidenceOf(over))
    expect(verdict).toMatchObject({ action: 'rollback', outcome: 'pass', tables: [], notes: [] })
    expect(verdict.checks).toEqual([
      expect.objectContaining({ rule: 'rollback/restored', outcome: 'pass', is: verdict.headline }),
    ])
    expect(verdict.checks[0]).not.toHaveProperty('todo')
    expect(verdict.facts).toMatchObject({ phase: 'RolledBack', terminal: true, 'rollout-id': 'first' })
  })

  test('gives the reason as it was given', () => {
    expect(judge(evidenceOf(over, { reason: '<b>why</b>' })).notes).toEqual(['Reason given: <b>why</b>'])
  })

  test('tells what happened, with its time and the weight', () => {
    const heard = [entry(0, 'Restoring', 10), entry(61, 'RolledBack')]
    expect(judge(evidenceOf(over, { heard })).tables).toEqual([
      {
        title: 'What happened',
        columns: ['time (UTC)', 'weight', 'what'],
        rows: [
          ['03:00:00', '10 %', 'Restoring: it was time for Restoring'],
          ['03:01:01', '', 'RolledBack: it was time for RolledBack'],
        ],
      },
    ])
  })

  test.each([
    ['what blocked', { is: 'blocked', blockers: [wrong], conditions }],
    ['a plan', { is: 'planned', foresight }],
  ] as const)('of %s names every condition, met or not', (_, found) => {
    const [, met, unmet] = judge(evidenceOf(found)).checks
    expect(met).toMatchObject({ rule: 'rollback/slots', outcome: 'pass' })
    expect(met).not.toHaveProperty('todo')
    expect(unmet).toMatchObject({ rule: 'rollback/route', outcome: 'fail', ...wrong })
  })

  test('of a plan lists every change, and what no rollback brings back', () => {
    const { tables, notes, outcome } = judge(evidenceOf({ is: 'planned', foresight }))
    expect(outcome).toBe('pass')
    expect(tables).toEqual([
      {
        title: 'Plan: what would be changed, in this order; at least 30 s in all',
        columns: ['#', 'what', 'why', 'fields'],
        rows: [['1', 'give the candidate 0 %', 'it is asked for', '/weight: 100 → 0; /other: nothing → 1']],
      },
    ])
    expect(notes).toHaveLength(4)
    for (const note of notes) expect(note).toMatch(/^Not rolled back: /)
  })

  test('tells why a release did not start, by its last lines or by why there are none', () => {
    const lastLines = { pod: 'p', container: 'api', ended: true, lines: ['loading', '::error::no torch'] }
    const phase = { is: 'Halted', because: 'target-not-ready', message: 'it ends', since: began } as const
    const halted = { is: 'over', from: 2, to: 1 } as const
    const told = judge(evidenceOf({ ...halted, state: stateIn(phase, { lastLines }) }))
    expect(told.tables).toEqual([
      {
        title: 'The last lines of container api in pod p, which ended',
        columns: ['log'],
        rows: [['loading'], ['::error::no torch']],
      },
    ])
    const none = { ...lastLines, lines: [], unread: 'forbidden' } as const
    const silent = judge(evidenceOf({ ...halted, state: stateIn(phase, { lastLines: none }) }))
    expect(silent.tables).toEqual([])
    expect(silent.notes).toEqual([expect.stringMatching(/grant get on pods\/log/)])
  })

  test('tells what became of the oldest records', () => {
    const found = { ...over, pruned: ['Removed the record of release 1'] }
    expect(judge(evidenceOf(found)).notes).toEqual(['Removed the record of release 1'])
  })

  test('where nothing was done tells no lines of a candidate of long ago', () => {
    const lastLines = { pod: 'p', container: 'api', ended: true, lines: ['loading'] }
    const state = stateIn({ is: 'RolledBack', because: [], since: began }, { lastLines })
    expect(judge(evidenceOf({ is: 'unchanged', release: 1, state })).tables).toEqual([])
  })

  test('is the same for the same evidence', () => {
    expect(judge(evidenceOf(over))).toEqual(judge(evidenceOf(over)))
  })
})
