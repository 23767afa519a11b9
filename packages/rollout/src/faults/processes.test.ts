import { describe, expect, test } from '@jest/globals'
import { stateIn } from '../history.ts'
import { killEverywhere, type Story, stories } from '../kill-matrix.twin.ts'
import { isWrite } from '../kubernetes/request.ts'
import type { Call } from '../kubernetes/transcript.ts'
import type { State } from '../state.ts'

/** Where a story's process dies: the calls of one kind, by the state that was stored when they were made. */
type Where = (call: Call, state: State | undefined) => boolean

const good = storyOf('canary by gateway-api, good')
const bad = storyOf('canary by gateway-api, bad')
const isTarget: Where = ({ request }) =>
  isWrite(request) && request.kind !== 'ConfigMap' && request.kind !== 'Lease'
const inPhase =
  (...phases: readonly State['phase']['is'][]): Where =>
  (_, state) =>
    state !== undefined && phases.includes(state.phase.is)
const both =
  (one: Where, other: Where): Where =>
  (call, state) =>
    one(call, state) && other(call, state)

const deaths: readonly (readonly [name: string, story: Story, where: Where])[] = [
  ['F01: before its first write of state', good, (_, state) => state === undefined],
  ['F02, F03: around the change that an intent foretold', good, both(isTarget, inPhase('Attaching'))],
  [
    'F04, F23: when the Deployment is made and the Service is not',
    good,
    both(isTarget, inPhase('Preparing')),
  ],
  ['F05: when the route names the candidate at nothing', good, both(isWritten, inPhase('Settling'))],
  ['F06: while a weight is raised', good, both(isTarget, inPhase('Shifting'))],
  ['F08: while the candidate is promoted', good, both(isTarget, inPhase('Promoting'))],
  ['F09: while the stable release is restored', bad, both(isTarget, inPhase('Restoring'))],
  ['F09, F23: while things are cleaned away', bad, both(isTarget, inPhase('Cleaning'))],
]

describe('a process dies, and the next one ends in the same objects as if it had not:', () => {
  test.each(deaths)('%s', async (_, story, where) => {
    const points = await pointsOf(story, where)
    expect(points.length).toBeGreaterThan(0)
    const tally = await killEverywhere(story, (index) => points.includes(index))
    expect(tally.points).toBeGreaterThanOrEqual(points.length)
    expect(tally.broken).toEqual([])
  })
})

/** The first three calls of a kind that a story's process makes when nothing happens to it. */
async function pointsOf(story: Story, where: Where): Promise<readonly number[]> {
  const twin = await story.prepare()
  const before = twin.transcript.length
  await story.run(twin, 'unharmed')
  let state: State | undefined
  const points: number[] = []
  for (const [index, call] of twin.transcript.slice(before).entries()) {
    if (where(call, state)) points.push(index)
    if (call.request.kind === 'ConfigMap') state = stateIn(call.after) ?? state
  }
  const last = points.length - 1
  return points.filter((_, place) => [0, Math.floor(last / 2), last].includes(place))
}

function isWritten({ request }: Call): boolean {
  return isWrite(request)
}

function storyOf(name: string): Story {
  const found = stories.find((story) => story.name === name)
  if (found === undefined) throw new TypeError(`there is no story ${name}`)
  return found
}
