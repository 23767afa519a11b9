import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { deploy } from './deploy.ts'
import { violations } from './invariants.ts'
import type { Twin } from './kubernetes/twin/twin.ts'
import { dispensable } from './prune.ts'
import { twinWithRecords } from './prune.twin.ts'
import type { Release } from './record.ts'
import { rollback } from './rollback.ts'
import { drive, planFor, process, twinWithModel } from './rollout.twin.ts'
import type { State } from './state.ts'
import { releaseFor } from './target.ts'

const versionOf = (version: number, keepReleases?: number) =>
  planFor('canary', {
    image: `registry.example/fraud:${version}`,
    version: String(version),
    keepPreviousForSeconds: 0,
    ...(keepReleases === undefined ? {} : { keepReleases }),
  })

/** Deploys a version to its end, and gives what is said of the records. */
async function deployed(twin: Twin, version: number, keepReleases?: number): Promise<readonly string[]> {
  const plan = versionOf(version, keepReleases)
  const asked = { plan, id: `deploy-${version}`, onBusy: 'fail', command: 'go-on' } as const
  const ended = await deploy(process(twin, `run-${version}`), asked, drive())
  if (ended.is !== 'over') throw new TypeError(ended.is)
  expect(ended.state.phase.is).toBe('Succeeded')
  return ended.pruned ?? []
}

const onRecord = (twin: Twin) =>
  twin.api.store
    .list('ControllerRevision')
    .map(({ metadata }) => Number(metadata.name.replace('mlrelease-fraud-', '')))
    .sort((one, other) => one - other)

const broken = (twin: Twin) => violations(twin.transcript, (ref) => twin.peek(ref.kind, ref.name))

describe('a promotion', () => {
  test('removes the oldest records, one by one, when the new release serves and the old one has ended', async () => {
    const twin = twinWithRecords(4)
    expect(await deployed(twin, 6, 3)).toEqual([
      'Removed the records of releases 1, 2, which nothing needs: 3 are kept (keep-releases)',
    ])
    // Nobody judged release 5, which was there before: the good ones before it are kept in its place.
    expect(onRecord(twin)).toEqual([3, 4, 5, 6])
    expect(await deployed(twin, 7, 3)).toEqual([
      'Removed the record of release 3, which nothing needs: 3 are kept (keep-releases)',
    ])
    expect(broken(twin)).toEqual([])
  })

  test('keeps ten of them where the rollout file does not say', async () => {
    const twin = twinWithRecords(9)
    expect(await deployed(twin, 11)).toHaveLength(1)
    expect(onRecord(twin)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  })

  test.each([
    ['delete controllerrevisions', /this account may not delete controllerrevisions \(mode plan prints/],
    ['list controllerrevisions', /list/],
  ])('that may not %s once all is done says so, and succeeds', async (right, words) => {
    const twin = twinWithRecords(3)
    const cluster = twin.cluster('run-5', (_, { method, kind }) => {
      // Its first look at the records is made before anything is changed.
      if (method === 'POST' && kind === 'ControllerRevision') twin.api.denied.add(right)
      return undefined
    })
    const asked = { plan: versionOf(5, 3), id: 'five', onBusy: 'fail', command: 'go-on' } as const
    const ended = await deploy({ ...process(twin, 'run-5'), cluster }, asked, drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Succeeded' } } })
    expect(ended.is === 'over' && ended.pruned).toEqual([expect.stringMatching(words)])
    expect(onRecord(twin)).toEqual([1, 2, 3, 4, 5])
  })

  test('whose rollout somebody took meanwhile removes nothing more', async () => {
    const twin = twinWithRecords(3)
    const cluster = twin.cluster('run-5', (_, { method, kind }) => {
      const state = twin.api.store.get({ kind: 'ConfigMap', name: 'mlrollout-fraud' })
      if (method !== 'DELETE' || kind !== 'ControllerRevision' || state === undefined) return undefined
      const text = String(Object(state['data'])['state.json']).replace(/"fence":\d+/, '"fence":99')
      twin.api.store.put({ ...state, data: { 'state.json': text } })
      return undefined
    })
    const asked = { plan: versionOf(5, 3), id: 'five', onBusy: 'fail', command: 'go-on' } as const
    expect((await deploy({ ...process(twin, 'run-5'), cluster }, asked, drive())).is).toBe('preempted')
    expect(onRecord(twin)).toEqual([2, 3, 4, 5])
  })
})

test('a rollback from a trial to an old release does not lose its record on the way', async () => {
  const twin = twinWithRecords(3)
  const asked = { plan: versionOf(5, 3), id: 'five', onBusy: 'fail', command: 'go-on' } as const
  await deploy(process(twin, 'run-5'), asked, { ...drive(), budgetSeconds: 60 })
  const to = { is: 'release', release: 1 } as const
  const ended = await rollback(process(twin, 'run-6'), { name: 'fraud', to, id: 'back' }, drive())
  expect(ended).toMatchObject({ is: 'over', to: 1, state: { phase: { is: 'RolledBack' } } })
  expect(onRecord(twin)).toContain(1)
  expect(broken(twin)).toEqual([])
})

const record = (release: number, outcome: Release['outcome'] = 'good'): Release => ({
  ...{ release, outcome, version: `v${release}`, image: `fraud:${release}`, digest: null, pinned: null },
  ...{ config: [], replicas: 3, slot: 'a', deployment: 'fraud', template: {}, sha: '' },
})

const keeping = await (async () => {
  const asked = { plan: versionOf(2), id: 'first', onBusy: 'fail', command: 'go-on' } as const
  const ended = await deploy(process(twinWithModel(), 'run-1'), asked, drive())
  if (!('state' in ended)) throw new TypeError(ended.is)
  return { ...ended.state, phase: { is: 'Keeping', since: ended.state.startedAt } as const }
})()

const stateOf = (stable: number, candidate: number, bad: readonly number[], keepReleases: number): State => ({
  ...keeping,
  stable: { ...keeping.stable, release: stable },
  candidate: { ...keeping.candidate, release: candidate },
  bad,
  plan: { ...keeping.plan, keepReleases },
})

test.each<readonly [string, State, readonly number[], readonly number[]]>([
  ['the newest stay', stateOf(5, 6, [], 3), [1, 2, 3, 4, 5, 6], [1, 2, 3]],
  ['the slots stay, however old', stateOf(1, 6, [], 3), [1, 2, 3, 4, 5, 6], [2, 3]],
  ['good ones before bad ones stay', stateOf(5, 6, [3, 4, 5], 3), [1, 2, 3, 4, 5, 6], [3]],
  [
    'of an old one that serves, what is before it stays',
    stateOf(9, 3, [], 3),
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
    [4, 5, 6],
  ],
  ['nothing is removed twice', stateOf(5, 6, [], 3), [4, 5, 6], []],
  ['the last is never removed', stateOf(1, 1, [], 0), [1], []],
])('%s', (_, state, numbers, gone) => {
  expect(
    dispensable(
      state,
      numbers.map((number) => record(number)),
    ).map(({ release }) => release),
  ).toEqual(gone)
})

test('whatever is on record, a rollback finds the same releases after the removal, and one before them', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 25 })
  fc.assert(
    fc.property(
      numbers,
      fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 20 }),
      fc.array(fc.constantFrom('good', 'unknown'), { minLength: 40, maxLength: 40 }),
      fc.integer({ min: 1, max: 12 }),
      fc.nat(),
      fc.nat(),
      (listed, bad, outcomes, keep, one, other) => {
        const releases = listed
          .toSorted((a, b) => a - b)
          .map((number) => record(number, outcomes[number - 1] === 'unknown' ? 'unknown' : 'good'))
        const [stable = 0, candidate = 0] = [one, other].map((at) => listed[at % listed.length])
        const state = stateOf(stable, candidate, bad, keep)
        const gone = dispensable(state, releases)
        const left = releases.filter((release) => !gone.includes(release))
        expect(left.map(({ release }) => release)).toEqual(expect.arrayContaining([stable, candidate]))
        expect(left.length).toBeGreaterThanOrEqual(Math.min(keep, releases.length))
        // Those that serve, those that are kept, and two good ones before.
        expect(left.length).toBeLessThanOrEqual(keep + 4)
        const back = { is: 'previous-good' } as const
        const first = releaseFor(back, state, releases)
        expect(releaseFor(back, state, left).is).toBe(first.is)
        if (first.is !== 'found') return
        expect(releaseFor(back, state, left)).toEqual(first)
        const then = stateOf(candidate, first.release, bad, keep)
        expect(releaseFor(back, then, left).is).toBe(releaseFor(back, then, releases).is)
      },
    ),
  )
})
