import { describe, expect, test } from '@jest/globals'
import type { Phase } from '@ml-actions/rollout/state'
import type { Evidence, Found } from './evidence.ts'
import { entry, evidenceOf, since, stateIn } from './evidence.twin.ts'
import { judge } from './judge.ts'
import { tell } from './tell.ts'

const hook = 'https://hooks.example/services/marker'
const keeping: Phase = { is: 'Keeping', since }
const succeeded: Phase = { is: 'Succeeded', since }
const taken: Phase = { is: 'RolledBack', because: [{ is: 'too many fail' }], since }
const halted: Phase = { is: 'Halted', because: 'drift', message: 'changed', since }
const held: Phase = { is: 'Held', because: 'inconclusive', message: 'too few', step: 0, since }

/** A rollout that came to a phase: what was stored before this run, and what this run heard. */
function cameTo(phase: Phase, before: readonly Phase['is'][], heard: readonly Phase['is'][]) {
  const all = [...before, ...heard].map((name, index) => entry(index, name))
  const state = stateIn(phase, { log: all })
  const found: Found = phase.is === 'Held' ? { is: 'held', state } : { is: 'over', state }
  return { found, heard: all.slice(before.length) }
}

/** Tells of a rollout, and gives what was posted. */
async function told(
  { found, heard }: Pick<Evidence, 'found' | 'heard'>,
  { notify = hook, answer }: { readonly notify?: string; readonly answer?: string } = {},
) {
  const posted: string[] = []
  const written: string[] = []
  const evidence = evidenceOf(found, { heard, announce: { notify, 'notify-key': '' } })
  const verdict = judge(evidence)
  const before = structuredClone(verdict)
  const came = await tell(verdict, evidence, {
    write: (name) => void written.push(name),
    post: async ({ url, body }) => {
      posted.push(url, body)
      return answer
    },
  })
  // The exit code comes from the verdict: telling changes nothing of it.
  expect(verdict).toEqual(before)
  return { ...came, posted, written }
}

test.each([
  ['promoted', keeping, ['Promoting', 'Keeping', 'Keeping']],
  ['rolled-back', taken, ['Restoring', 'Cleaning', 'RolledBack']],
  ['halted', halted, ['Baking', 'Halted']],
  ['held', held, ['Baking', 'Held']],
] as const)('%s is told once, with the headline and a word for machines', async (event, phase, heard) => {
  const { posted, outputs } = await told(cameTo(phase, ['Planned', 'Baking'], heard))
  expect(posted[0]).toBe(hook)
  expect(JSON.parse(posted[1] ?? '')).toMatchObject({ action: 'canary-deploy', subject: 'fraud', event })
  expect([posted.length, outputs]).toEqual([2, { told: 'true' }])
})

describe('a run that brought nothing about tells nobody', () => {
  test.each([
    ['a tick after the end', cameTo(taken, ['Baking', 'RolledBack'], [])],
    [
      'a tick that ends the old release',
      cameTo(succeeded, ['Promoting', 'Keeping'], ['Keeping', 'Succeeded']),
    ],
    ['a tick that finds it held still', cameTo(held, ['Baking', 'Held'], ['Held'])],
    ['a look', { found: { is: 'stands', state: stateIn(keeping) }, heard: [] }],
    ['nothing new', { found: { is: 'unchanged', image: 'fraud:1' }, heard: [] }],
    ['one that cannot begin', { found: { is: 'blocked', blockers: [], conditions: [] }, heard: [] }],
  ] as const)('%s', async (_, evidence) => {
    const { posted, outputs, notes } = await told(evidence)
    expect({ posted, outputs, notes }).toEqual({ posted: [], outputs: {}, notes: [] })
  })
})

test('a second hold is told again', async () => {
  const { posted } = await told(cameTo(held, ['Baking', 'Held'], ['Baking', 'Held']))
  expect(posted).toHaveLength(2)
})

test('a chat that does not answer is a note without its address', async () => {
  const { outputs, notes } = await told(cameTo(keeping, [], ['Keeping']), { answer: 'status 500' })
  expect(outputs).toEqual({ told: 'false' })
  expect(notes).toEqual([
    'line 1 of "notify" was not told: status 500; the rollout itself is not changed by that',
  ])
})

test('without a chat nobody is left untold', async () => {
  const { outputs, posted } = await told(cameTo(keeping, [], ['Keeping']), { notify: '' })
  expect([outputs, posted]).toEqual([{ told: 'true' }, []])
})

test('the files beside the report are written', async () => {
  const { written } = await told({ found: { is: 'role', role: 'kind: Role', rules: 1 }, heard: [] })
  expect(written).toEqual(['role.yml'])
})
