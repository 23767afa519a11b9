import { describe, expect, test } from '@jest/globals'
import { deploy } from './deploy.ts'
import { stateIn } from './history.ts'
import { violations } from './invariants.ts'
import { at } from './json.ts'
import { slotLabel, stateName } from './kubernetes/names.ts'
import { serviceReplicas } from './kubernetes/traffic/service-replicas.ts'
import type { Twin } from './kubernetes/twin/twin.ts'
import { type Plan, percent } from './plan.ts'
import { blockers, preflight } from './preflight.ts'
import { rollback } from './rollback.ts'
import { broken, drive, planBy, planFor, process, routes, sound, twinWithModel } from './rollout.twin.ts'
import { survey } from './survey.ts'

const asked = (plan: Plan, id = 'first') => ({ plan, id, onBusy: 'fail', command: 'go-on' }) as const
const truths = (twin: Twin) => violations(twin.transcript, (ref) => twin.peek(ref.kind, ref.name))
const selected = (twin: Twin) =>
  at(twin.peek('Service', 'fraud'), `/spec/selector/${slotLabel.replace('/', '~1')}`)
const replicas = (twin: Twin, name: string) => at(twin.peek('Deployment', name), '/spec/replicas')
const plan = planBy('canary', 'service')

describe('a canary by the pods behind a Service', () => {
  test('grows pod by pod, and gets all of the traffic by the selector', async () => {
    const twin = twinWithModel()
    const weights: (number | null)[] = []
    const sizes: unknown[] = []
    const world = {
      ...process(twin, 'run-1', { traffic: sound }),
      tell: ({ weight }: { readonly weight: number | null }) => {
        weights.push(weight)
        sizes.push(replicas(twin, 'fraud-b'))
      },
    }
    const ended = await deploy(world, asked(plan), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Keeping' }, weight: 100 } })
    expect([...new Set(weights)]).toEqual([0, 25, 50, 100])
    expect([...new Set(sizes)].filter((size) => typeof size === 'number')).toEqual([0, 1, 3])
    expect([selected(twin), replicas(twin, 'fraud'), replicas(twin, 'fraud-b')]).toEqual(['b', 3, 3])
    expect(truths(twin)).toEqual([])
  })

  test('that fails gets nothing more in one write, and leaves nothing', async () => {
    const twin = twinWithModel()
    const ended = await deploy(process(twin, 'run-1', { traffic: broken }), asked(plan), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'RolledBack' }, weight: 0 } })
    expect([selected(twin), replicas(twin, 'fraud')]).toEqual(['a', 3])
    expect(twin.peek('Deployment', 'fraud-b')).toBeUndefined()
    expect(truths(twin)).toEqual([])
  })

  test('whose last step is small gets the rest of its pods before all of the traffic', async () => {
    const twin = twinWithModel()
    const small = { ...plan, steps: [{ weight: percent(25), minBakeSeconds: 60, maxBakeSeconds: 600 }] }
    const ended = await deploy(process(twin, 'run-1'), asked(small), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Keeping' }, weight: 100 } })
    expect(replicas(twin, 'fraud-b')).toBe(3)
    expect(truths(twin)).toEqual([])
  })

  test('is rolled back while the old release is kept, and swaps back with the next one', async () => {
    const twin = twinWithModel()
    await deploy(process(twin, 'run-1'), asked(plan), drive())
    const back = { name: 'fraud', to: { is: 'previous-good' }, id: 'back' } as const
    await rollback(process(twin, 'run-2'), back, drive())
    expect(selected(twin)).toBe('a')
    const short = { ...plan, planHash: 'sha256:short', keepPreviousForSeconds: 0 }
    await deploy(process(twin, 'run-3'), asked(short, 'second'), drive())
    expect([selected(twin), replicas(twin, 'fraud'), replicas(twin, 'fraud-b')]).toEqual(['b', 0, 3])
    const next = { ...short, planHash: 'sha256:next', image: 'registry.example/fraud:3', version: '3' }
    const ended = await deploy(process(twin, 'run-4'), asked(next, 'third'), drive())
    expect(ended).toMatchObject({ is: 'over', state: { phase: { is: 'Succeeded' } } })
    expect([selected(twin), replicas(twin, 'fraud'), replicas(twin, 'fraud-b')]).toEqual(['a', 3, 0])
    expect(truths(twin)).toEqual([])
  })

  test('halts when somebody else makes it larger', async () => {
    const twin = twinWithModel()
    await deploy(process(twin, 'run-1'), asked(plan), { ...drive(), budgetSeconds: 60 })
    expect(stateIn(twin.peek('ConfigMap', stateName('fraud')))).toMatchObject({ weight: 25 })
    await twin.cluster('kubectl').patchTest({ kind: 'Deployment', name: 'fraud-b' }, [
      { op: 'test', path: '/kind', value: 'Deployment' },
      { op: 'replace', path: '/spec/replicas', value: 3 },
    ])
    const ended = await deploy(process(twin, 'run-2'), asked(plan), drive())
    expect(ended).toMatchObject({ state: { phase: { is: 'Halted', because: 'drift' } } })
    expect(JSON.stringify(ended)).toContain('gives the candidate 50 %, and the rollout gave it 25 %')
  })

  test('is not begun with a weight that no number of pods gives', async () => {
    const other = planFor('canary', { route: routes.service })
    const around = await survey(process(twinWithModel(), 'run-1').cluster, other)
    expect(blockers(preflight(other, around))).toMatchObject([
      {
        is: 'provider service has no weight of 10 % beside 3 pods',
        wanted: 'steps of 25%, 40%, 50%',
      },
    ])
  })
})

test.each([
  [0, []],
  [1, [50]],
  [2, [34, 50]],
  [4, [20, 34, 43, 50]],
  [9, [10, 19, 25, 31, 36, 40, 44, 48, 50]],
])('beside %i pods the weights are %j, none of them less than its share', (pods, weights) => {
  expect(serviceReplicas.weights?.(pods)).toEqual(weights)
})

test('of several numbers of pods with one weight, the largest is taken', () => {
  expect(serviceReplicas.pods?.(percent(1), 300)).toBe(3)
  expect(serviceReplicas.pods?.(percent(50), 300)).toBe(300)
})
