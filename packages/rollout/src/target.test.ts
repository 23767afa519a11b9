import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { deploy } from './deploy.ts'
import type { Release } from './record.ts'
import { drive, planFor, process, twinWithModel } from './rollout.twin.ts'
import type { State } from './state.ts'
import { releaseFor, type Target, targetFrom } from './target.ts'

async function stateAt(
  phase: 'Keeping' | 'Baking' | 'RolledBack',
  bad: readonly number[] = [],
): Promise<State> {
  const asked = { plan: planFor('canary'), id: 'first', onBusy: 'fail', command: 'go-on' } as const
  const ended = await deploy(process(twinWithModel(), 'run-1'), asked, drive())
  if (!('state' in ended)) throw new TypeError(ended.is)
  const since = ended.state.startedAt
  const phases = {
    Keeping: { is: 'Keeping', since },
    Baking: { is: 'Baking', step: 0, since },
    RolledBack: { is: 'RolledBack', because: [], since },
  } as const
  const stable = { ...ended.state.stable, release: 14 }
  const candidate = { ...ended.state.candidate, release: 15 }
  return { ...ended.state, stable, candidate, bad, phase: phases[phase] }
}

function record(release: number, outcome: Release['outcome'] = 'good'): Release {
  return {
    release,
    outcome,
    version: `v${release}`,
    image: `fraud:${release}`,
    digest: null,
    pinned: null,
    config: [],
    replicas: 3,
    slot: 'a',
    deployment: 'fraud',
    template: {},
    sha: '',
  }
}

const records = [record(11, 'unknown'), record(12), record(13), record(14), record(15)]

describe('the input "to"', () => {
  test.each<readonly [string, Target]>([
    ['previous-good', { is: 'previous-good' }],
    ['before-current', { is: 'before-current' }],
    ['14', { is: 'release', release: 14 }],
    ['v1.2', { is: 'version', version: 'v1.2' }],
    ['alias:champion', { is: 'alias', alias: 'champion' }],
    [
      `image:r.example:5000/ml/fraud@sha256:${'a'.repeat(64)}`,
      { is: 'image', image: `r.example:5000/ml/fraud@sha256:${'a'.repeat(64)}` },
    ],
    ['014', { is: 'version', version: '014' }],
  ])('%s', (text, target) => {
    expect(targetFrom(text)).toEqual(target)
  })

  test.each([
    '',
    ' 14',
    'a b',
    'alias:',
    'alias:a b',
    'image:fraud:1',
    'image:$(id)@sha256:x',
    '$(id)',
    '../x',
    'x'.repeat(64),
    'v1\n',
  ])('%j is misuse', (text) => {
    expect(() => targetFrom(text)).toThrow(Misuse)
  })
})

describe('the release that is meant', () => {
  test.each<readonly [Parameters<typeof stateAt>[0], Target, readonly number[], number | string]>([
    ['Keeping', { is: 'previous-good' }, [], 14],
    ['Keeping', { is: 'previous-good' }, [14], 13],
    ['Keeping', { is: 'previous-good' }, [12, 13, 14], 11],
    ['Keeping', { is: 'previous-good' }, [11, 12, 13, 14], 'no good release before 15'],
    ['Keeping', { is: 'before-current' }, [], 14],
    ['Baking', { is: 'previous-good' }, [], 14],
    ['Baking', { is: 'before-current' }, [], 14],
    ['RolledBack', { is: 'previous-good' }, [], 14],
    ['RolledBack', { is: 'before-current' }, [], 13],
    ['Keeping', { is: 'release', release: 12 }, [12], 12],
    ['Keeping', { is: 'release', release: 3 }, [], 'no record of release 3'],
    ['Keeping', { is: 'version', version: 'v13' }, [], 13],
    ['Keeping', { is: 'version', version: 'v99' }, [], 'on record: 11 (v11), 12 (v12)'],
  ])('in %s, %j with %j bad is %s', async (phase, target, bad, wanted) => {
    const found = releaseFor(target, await stateAt(phase, bad), records)
    if (typeof wanted === 'number') expect(found).toEqual({ is: 'found', release: wanted })
    else expect(found.is === 'none' ? found.message : found).toContain(wanted)
  })

  test.each<readonly [Parameters<typeof stateAt>[0], number]>([
    ['Keeping', 15],
    ['RolledBack', 14],
  ])('in %s, with an image set by hand, is the one that was deployed last: %i', async (phase, wanted) => {
    const state = await stateAt(phase)
    for (const is of ['previous-good', 'before-current'] as const)
      expect(releaseFor({ is }, state, records, true)).toEqual({ is: 'found', release: wanted })
    // One that is on no record cannot be made again.
    const rest = records.filter(({ release }) => release !== wanted)
    expect(releaseFor({ is: 'before-current' }, state, rest, true)).toEqual({
      is: 'found',
      release: wanted - 1,
    })
  })

  test('of a model version is the newest that declares it, and nothing else will do', async () => {
    const declaring = (release: number, model: string): Release => ({
      ...record(release),
      template: { metadata: { annotations: { 'ml-actions.dev/model': model } } },
    })
    const kept = [
      declaring(11, 'models:/fraud/7'),
      declaring(12, 'models:/fraud/7'),
      declaring(13, 'models:/other/7'),
    ]
    const state = await stateAt('Keeping')
    const target = { is: 'model', name: 'fraud', version: '7' } as const
    expect(releaseFor(target, state, kept)).toEqual({ is: 'found', release: 12 })
    expect(releaseFor({ ...target, version: '8' }, state, kept)).toMatchObject({
      is: 'none',
      message: expect.stringContaining('no release on record declares to serve models:/fraud/8'),
    })
  })

  test('without any record there is none, and it says so', async () => {
    const found = releaseFor({ is: 'version', version: 'v1' }, await stateAt('Keeping'), [])
    expect(found).toEqual({
      is: 'none',
      message: 'there is no record of version v1; on record: none',
      todo: 'deploy the version that is wanted: there is no other release to go back to',
    })
  })
})
