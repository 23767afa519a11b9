import { describe, expect, test } from '@jest/globals'
import { deploy } from './deploy.ts'
import { stateIn } from './history.ts'
import { at, isObject, type Json } from './json.ts'
import { slotOn } from './kubernetes/knative-revisions.ts'
import { stateName } from './kubernetes/names.ts'
import { isWrite } from './kubernetes/request.ts'
import { type Served, servedBy } from './kubernetes/twin/knative.ts'
import { type Faults, Killed, type Twin } from './kubernetes/twin/twin.ts'
import { rollback } from './rollback.ts'
import { broken, drive, planBy, process, sound, twinFor } from './rollout.twin.ts'
import type { Traffic } from './telemetry/twin.ts'

const plan = planBy('canary', 'kserve-knative')
const asked = { plan, id: 'first', onBusy: 'fail', command: 'go-on' } as const
const back = { name: 'fraud', to: { is: 'previous-good' }, id: 'back' } as const
const moments = ['before-send', 'after-send', 'after-response'] as const

/** A part of the traffic, by the model that answers it. */
type Part = Pick<Served, 'percent' | 'pods'> & { readonly model: Json | undefined }

/** Notes what users are served whenever somebody is about to ask the cluster for something. */
function watched(twin: Twin, faults: Faults = () => undefined) {
  const seen: (readonly Part[])[] = []
  const noting: Faults = (index, request) => {
    seen.push(partsIn(twin))
    return faults(index, request)
  }
  return { seen, noting }
}

function partsIn(twin: Twin): readonly Part[] {
  const service = twin.api.store.get({ kind: 'InferenceService', name: 'fraud' })
  if (service === undefined) throw new TypeError('there is no InferenceService')
  return servedBy(twin.api.store, service).map(({ percent, pods, template }) => ({
    percent,
    pods,
    model: at(template, '/predictor/model/storageUri'),
  }))
}

const partOf = (release: number) => (parts: readonly Part[]) =>
  parts
    .filter(({ model }) => model === `s3://models/fraud/${release}`)
    .reduce((sum, { percent }) => sum + percent, 0)

/** What users would not forgive: a part of the traffic without a pod, or a release that has more than it was given. */
function wrongs(seen: readonly (readonly Part[])[], most: number): readonly string[] {
  return seen.flatMap((parts, index) => {
    const dead = parts.filter(({ percent, pods }) => percent > 0 && pods === 0)
    const candidate = partOf(2)(parts)
    const sum = candidate + partOf(1)(parts)
    return [
      ...dead.map(({ percent, model }) => `look ${index}: ${percent} % to ${String(model)}, without a pod`),
      ...(candidate > most ? [`look ${index}: ${candidate} % to the candidate`] : []),
      ...(sum === 100 ? [] : [`look ${index}: ${sum} % to the two releases`]),
    ]
  })
}

interface Story {
  readonly prepare: () => Promise<Twin>
  readonly run: (twin: Twin, owner: string, faults: Faults) => Promise<unknown>
  /** The most that the new release may get. */
  readonly most: number
  readonly end: number
}

const deploying = (traffic: Traffic) => (twin: Twin, owner: string, faults: Faults) =>
  deploy(process(twin, owner, { traffic, faults }), asked, drive())
const pressed = (twin: Twin, owner: string, faults: Faults) =>
  rollback(process(twin, owner, { faults }), back, drive())
const after = (seconds: number, budgetSeconds: number) => async () => {
  const twin = twinFor(plan)
  if (budgetSeconds > 0) await deploy(process(twin, 'deploy'), asked, { ...drive(), budgetSeconds })
  twin.clock.pass(seconds)
  twin.peek('InferenceService', 'fraud')
  return twin
}

const fresh = after(0, -1)
const stories: readonly (readonly [string, Story])[] = [
  ['a bad candidate', { prepare: fresh, run: deploying(broken), most: 10, end: 1 }],
  ['a good candidate', { prepare: fresh, run: deploying(sound), most: 100, end: 2 }],
  ['a rollback of a candidate on trial', { prepare: after(0, 60), run: pressed, most: 10, end: 1 }],
  ['a rollback just after the promotion', { prepare: after(0, 86_400), run: pressed, most: 100, end: 1 }],
  [
    'a rollback when the old pods have ended',
    { prepare: after(600, 86_400), run: pressed, most: 100, end: 1 },
  ],
]

describe.each(stories)('%s, whoever is killed at whichever write', (_, { prepare, run, most, end }) => {
  test('never leaves users without a pod, nor gives them more of the candidate than was approved', async () => {
    const whole = await prepare()
    const writes: number[] = []
    const { seen, noting } = watched(whole, (index, request) => {
      if (isWrite(request) && request.kind === 'InferenceService') writes.push(index)
      return undefined
    })
    await run(whole, 'unharmed', noting)
    expect(wrongs(seen, most)).toEqual([])
    expect(partOf(end)(partsIn(whole))).toBe(100)
    expect(writes.length).toBeGreaterThan(1)
    // Each with one of the moments: `scripts/kill-matrix.ts` has them all.
    for (const [number, write] of writes.entries()) {
      const moment = moments[number % moments.length] ?? moments[0]
      const twin = await prepare()
      const kill: Faults = (index) => (index === write ? { is: 'kill', at: moment } : undefined)
      const first = watched(twin, kill)
      await run(twin, 'killed', first.noting).catch(onlyKilled)
      // Nobody comes for a while: what is written must be safe for as long as that takes.
      twin.clock.pass(300)
      const next = watched(twin)
      await run(twin, 'next', next.noting)
      expect([write, moment, wrongs([...first.seen, ...next.seen], most)]).toEqual([write, moment, []])
      expect([write, moment, partOf(end)(partsIn(twin))]).toEqual([write, moment, 100])
    }
  })
})

test('a rollout of revisions writes nothing of what steers its autoscaler', async () => {
  const twin = twinFor(plan)
  const scaling = () => {
    const predictor = at(twin.peek('InferenceService', 'fraud'), '/spec/predictor')
    return isObject(predictor) ? [predictor['minReplicas'], predictor['maxReplicas']] : []
  }
  const before = scaling()
  const { noting } = watched(twin, () => {
    expect(scaling()).toEqual(before)
    return undefined
  })
  await deploy(process(twin, 'run-1', { faults: noting }), asked, drive())
  twin.clock.pass(600)
  await rollback(process(twin, 'run-2', { faults: noting }), back, drive())
})

test('the next release stands in the other slot, and the one before has no pods any more', async () => {
  const twin = twinFor(plan)
  const next = { ...plan, image: 's3://models/fraud/3', version: '3', planHash: 'sha256:3' }
  await deploy(process(twin, 'run-1'), { ...asked, plan: { ...plan, keepPreviousForSeconds: 0 } }, drive())
  await deploy(
    process(twin, 'run-2'),
    { ...asked, id: 'second', plan: { ...next, keepPreviousForSeconds: 0 } },
    drive(),
  )
  const service = twin.peek('InferenceService', 'fraud')
  expect(slotOn(at(service, '/spec/predictor/labels'))).toBe('a')
  expect(at(service, '/spec/predictor/canaryTrafficPercent')).toBeUndefined()
  twin.clock.pass(600)
  twin.peek('InferenceService', 'fraud')
  const deployments = twin.api.store.list('Deployment')
  expect(deployments.map((one) => at(one, '/spec/replicas'))).toEqual([0, 0, 3])
})

describe('KServe that takes an older release for the one that served', () => {
  test('is noticed before the candidate gets anything, and what served is made anew', async () => {
    const twin = twinFor(plan)
    const { store } = twin.api
    let isLed = false
    const faults: Faults = () => {
      const service = store.get({ kind: 'InferenceService', name: 'fraud' })
      const predictor = at(service, '/status/components/predictor')
      if (
        !isLed &&
        service !== undefined &&
        isObject(predictor) &&
        at(service, '/spec/predictor/labels') !== undefined
      ) {
        isLed = true
        const status = { ...(isObject(service['status']) ? service['status'] : {}) }
        const told = { ...predictor, latestRolledoutRevision: 'fraud-predictor-00000' }
        store.put({ ...service, status: { ...status, components: { predictor: told } } })
      }
      return undefined
    }
    const ended = await deploy(process(twin, 'run-1', { faults }), asked, drive())
    expect(isLed).toBe(true)
    expect(ended).toMatchObject({ state: { phase: { is: 'RolledBack' } } })
    expect(
      stateIn(twin.peek('ConfigMap', stateName('fraud')))?.log.every(({ weight }) => (weight ?? 0) === 0),
    ).toBe(true)
    expect(partsIn(twin)).toEqual([{ percent: 100, pods: 3, model: 's3://models/fraud/1' }])
  })
})

function onlyKilled(error: unknown): void {
  if (!(error instanceof Killed)) throw error
}
