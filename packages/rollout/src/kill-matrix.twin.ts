import { deploy } from './deploy.ts'
import { stateIn } from './history.ts'
import { invariants, violations } from './invariants.ts'
import type { Kind } from './kubernetes/cluster.ts'
import { stateName } from './kubernetes/names.ts'
import { isWrite } from './kubernetes/request.ts'
import { traffics } from './kubernetes/traffic/catalogue.ts'
import { type Faults, Killed, type Twin } from './kubernetes/twin/twin.ts'
import { objectsIn } from './objects.twin.ts'
import type { Plan } from './plan.ts'
import { twinWithRecords } from './prune.twin.ts'
import { rollback } from './rollback.ts'
import { broken, drive, planBy, planFor, process, sound, twinFor, twinWithModel } from './rollout.twin.ts'
import type { Traffic } from './telemetry/twin.ts'

/** A story in which a process is killed at every one of its calls. */
export interface Story {
  readonly name: string
  /** Prepares the cluster; nothing is killed here. */
  prepare(): Promise<Twin>
  /** What the process does that is killed, and what another does to go on. */
  run(twin: Twin, owner: string, faults?: Faults): Promise<unknown>
}

/** What came of killing at every point of a story. */
export interface Tally {
  readonly story: string
  readonly calls: number
  readonly points: number
  readonly invariants: number
  /** What speaks against an invariant, with the point. */
  readonly broken: readonly string[]
}

const moments = ['before-send', 'after-send', 'after-response', 'late'] as const
const shownKinds: readonly Kind[] = [
  'Deployment',
  'Service',
  'HTTPRoute',
  'VirtualService',
  'Ingress',
  'InferenceService',
  'ControllerRevision',
]

/** Every pair of strategy and provider that is offered. */
export const pairs = [
  ...traffics.flatMap(({ offers, provider }) => offers.map((strategy) => [strategy, provider] as const)),
  ['rolling', 'deployment'],
] as const satisfies readonly (readonly [Plan['strategy'], Plan['route']['provider']])[]

/** Every story, by what happens in it. */
export const stories: readonly Story[] = [
  ...pairs.flatMap(([strategy, provider]) => {
    const plan = planBy(strategy, provider)
    const name = `${strategy} by ${provider}`
    return [deploying(`${name}, good`, plan, sound), deploying(`${name}, bad`, plan, broken)]
  }),
  revisedBack('rollback of a canary by kserve-knative on trial', { budgetSeconds: 60, seconds: 0 }),
  revisedBack('rollback by kserve-knative, its old pods there', { budgetSeconds: 86_400, seconds: 0 }),
  revisedBack('rollback by kserve-knative, its old pods ended', { budgetSeconds: 86_400, seconds: 600 }),
  deploying('rolling without steps, promoted', planFor('rolling', { steps: [] }), sound),
  {
    name: 'rollback of a rolling release',
    prepare: async () => {
      const twin = twinWithModel()
      await deploy(process(twin, 'deploy'), deployOf(planFor('rolling', { steps: [] })), drive())
      return twin
    },
    run: (twin, owner, faults) => rollingBack(twin, owner, { is: 'release', release: 1 }, faults),
  },
  {
    name: 'rollback of a canary on trial',
    prepare: async () => {
      const twin = twinWithModel()
      const world = process(twin, 'deploy')
      await deploy(world, deployOf(planFor('canary')), { ...drive(), budgetSeconds: 60 })
      return twin
    },
    run: (twin, owner, faults) => rollingBack(twin, owner, { is: 'previous-good' }, faults),
  },
  {
    name: 'rollback to the release that is kept',
    prepare: async () => {
      const twin = twinWithModel()
      await deploy(process(twin, 'deploy'), deployOf(planFor('canary')), drive())
      return twin
    },
    run: (twin, owner, faults) => rollingBack(twin, owner, { is: 'previous-good' }, faults),
  },
  {
    name: 'rollback to a release made again',
    prepare: async () => {
      const twin = twinWithModel()
      const plan = planFor('canary', { keepPreviousForSeconds: 0 })
      await deploy(process(twin, 'deploy'), deployOf(plan), drive())
      return twin
    },
    run: (twin, owner, faults) => rollingBack(twin, owner, { is: 'release', release: 1 }, faults),
  },
  {
    name: 'a promotion that removes the oldest records',
    prepare: async () => twinWithRecords(4),
    run: deploying('', planFor('canary', { keepReleases: 1 }), sound).run,
  },
  {
    name: 'a rollback that removes the oldest records',
    prepare: async () => {
      const twin = twinWithRecords(4)
      twin.api.denied.add('delete controllerrevisions')
      const plan = planFor('canary', { keepReleases: 1, keepPreviousForSeconds: 0 })
      await deploy(process(twin, 'deploy'), deployOf(plan), drive())
      twin.api.denied.delete('delete controllerrevisions')
      return twin
    },
    run: (twin, owner, faults) => rollingBack(twin, owner, { is: 'previous-good' }, faults),
  },
  {
    name: 'rollback from the record of a canary on trial whose state is corrupt',
    prepare: async () => {
      const twin = twinWithModel()
      const world = process(twin, 'deploy')
      await deploy(world, deployOf(planFor('canary')), { ...drive(), budgetSeconds: 60 })
      const state = twin.api.store.get({ kind: 'ConfigMap', name: stateName('fraud') })
      if (state !== undefined) twin.api.store.put({ ...state, data: { 'state.json': '{' } })
      return twin
    },
    run: (twin, owner, faults) =>
      rollingBack(twin, owner, { is: 'previous-good' }, faults, planFor('canary')),
  },
]

/**
 * Kills a story's process at each call and moment, lets another process go on, and checks what is true of both
 * together, and that they end in the same objects as a process that was not killed (I10).
 * @param only  chooses the calls to kill at; all of them by default
 */
export async function killEverywhere(
  story: Story,
  only: (index: number, isWrite: boolean) => boolean = () => true,
): Promise<Tally> {
  const whole = await story.prepare()
  const before = whole.transcript.length
  await story.run(whole, 'unharmed')
  const calls = whole.transcript.slice(before)
  const wanted = ending(whole)
  const broken = violationsIn(whole).map((what) => `unharmed: ${what}`)
  let points = 0
  for (const [index, call] of calls.entries()) {
    for (const moment of moments) {
      // A read that arrives late, or whose answer is lost, is a read that was not made.
      if (!only(index, isWrite(call.request)) || (!isWrite(call.request) && moment !== 'before-send'))
        continue
      points += 1
      const found = await killedAt(story, index, moment)
      broken.push(
        ...[...found.broken, ...differences(wanted, found.ending)].map(
          (what) => `call ${index}, ${moment}: ${what}`,
        ),
      )
    }
  }
  return { story: story.name, calls: calls.length, points, invariants: invariants.length + 1, broken }
}

/**
 * Suspends a deploy at each of its calls while a rollback runs from its beginning to its end, then lets the
 * deploy wake up with that call in its hand: it must notice, and change nothing more.
 */
export async function suspendEverywhere(
  plan: Plan,
  only: (index: number, isWrite: boolean) => boolean = () => true,
): Promise<Tally> {
  const whole = twinFor(plan)
  await deploy(process(whole, 'unharmed'), deployOf(plan), drive())
  const broken: string[] = []
  const calls = whole.transcript.map(({ request }) => isWrite(request))
  // A deploy that was over is taken back as any other release is: that leaves more than one that never began.
  const asked = { name: 'fraud', to: { is: 'previous-good' }, id: 'rollback' } as const
  await rollback(process(whole, 'rollback'), asked, drive())
  const wanted = [ending(twinFor(plan)), ending(whole)]
  const chosen = [...calls.entries()].filter(([index, writes]) => only(index, writes))
  for (const [index] of chosen) {
    const found = await suspendedAt(plan, index, wanted)
    broken.push(...found.map((what) => `call ${index}, suspended: ${what}`))
  }
  const story = `${plan.strategy} by ${plan.route.provider}, suspended during a rollback`
  return { story, calls: calls.length, points: chosen.length, invariants: invariants.length + 1, broken }
}

async function suspendedAt(
  plan: Plan,
  index: number,
  wanted: readonly ReadonlyMap<string, string>[],
): Promise<readonly string[]> {
  const twin = twinFor(plan)
  let taken: Awaited<ReturnType<typeof rollback>> | undefined
  const faults: Faults = async (call) => {
    if (call === index) {
      const asked = { name: 'fraud', to: { is: 'previous-good' }, id: 'rollback' } as const
      taken = await rollback(process(twin, 'rollback'), asked, drive())
    }
    return undefined
  }
  const ended = await deploy(process(twin, 'deploy', { faults }), deployOf(plan), drive())
  const found = violationsIn(twin)
  // Before its state is there, nobody can know of a deploy; then it simply goes on.
  if (taken?.is === 'blocked') {
    // One that asked had the Lease for that long: the deploy is gone on with by the next run.
    const next =
      ended.is === 'preempted' ? await deploy(process(twin, 'next'), deployOf(plan), drive()) : ended
    return next.is === 'over' ? violationsIn(twin) : [...found, `the deploy was ${ended.is}, then ${next.is}`]
  }
  const isDone = ended.is === 'preempted' || ended.is === 'busy' || ended.is === 'over'
  const moved = [
    'HTTPRoute fraud',
    'VirtualService fraud',
    'Ingress fraud',
    'Service fraud',
    'Deployment fraud',
    'InferenceService fraud',
  ]
    .filter((name) => wanted.every((one) => one.get(name) !== ending(twin).get(name)))
    .map((name) => `${name} is not as it was`)
  return [...found, ...moved, ...(isDone ? [] : [`the deploy was ${ended.is}`])]
}

async function killedAt(story: Story, index: number, moment: (typeof moments)[number]) {
  const twin = await story.prepare()
  const faults: Faults = (call) => (call === index ? { is: 'kill', at: moment } : undefined)
  await story.run(twin, 'killed', faults).catch(onlyKilled)
  // What was under way arrives when the next owner has begun to act: its fence must be there by then.
  let writes = 0
  const arriving: Faults = (_, request) => {
    writes += isWrite(request) ? 1 : 0
    // Its lease and its state, and a fence on five objects at most.
    if (writes === 8) twin.deliver()
    return undefined
  }
  await story.run(twin, 'next', arriving)
  twin.deliver()
  return { broken: violationsIn(twin), ending: ending(twin) }
}

function deploying(name: string, plan: Plan, traffic: Traffic): Story {
  return {
    name,
    prepare: async () => twinFor(plan),
    run: async (twin, owner, faults) => {
      const how = faults === undefined ? { traffic } : { traffic, faults }
      const ended = await deploy(process(twin, owner, how), deployOf(plan), drive())
      if (ended.is !== 'over')
        throw new TypeError(`the deploy ended as ${JSON.stringify(ended).slice(0, 500)}`)
    },
  }
}

/** A rollback of a deploy by revisions that had so much time, pressed so many seconds later. */
function revisedBack(
  name: string,
  { budgetSeconds, seconds }: { readonly budgetSeconds: number; readonly seconds: number },
): Story {
  const plan = planBy('canary', 'kserve-knative')
  return {
    name,
    prepare: async () => {
      const twin = twinFor(plan)
      await deploy(process(twin, 'deploy'), deployOf(plan), { ...drive(), budgetSeconds })
      twin.clock.pass(seconds)
      return twin
    },
    run: (twin, owner, faults) => rollingBack(twin, owner, { is: 'previous-good' }, faults),
  }
}

async function rollingBack(
  twin: Twin,
  owner: string,
  to: Parameters<typeof rollback>[1]['to'],
  faults: Faults | undefined,
  fromRecord?: Plan,
): Promise<void> {
  const world = process(twin, owner, faults === undefined ? {} : { faults })
  const asked = { name: 'fraud', to, id: 'rollback', ...(fromRecord === undefined ? {} : { fromRecord }) }
  const ended = await rollback(world, asked, drive())
  if (ended.is !== 'over' && ended.is !== 'unchanged')
    throw new TypeError(`the rollback ended as ${JSON.stringify(ended).slice(0, 500)}`)
}

function deployOf(plan: Plan) {
  return { plan, id: 'deploy', onBusy: 'fail', command: 'go-on' } as const
}

function onlyKilled(error: unknown): void {
  if (!(error instanceof Killed)) throw error
}

function violationsIn(twin: Twin): readonly string[] {
  return violations(twin.transcript, (ref) => twin.peek(ref.kind, ref.name))
}

/** The objects that a run ended in, without times and counters, and the phase. */
function ending(twin: Twin): ReadonlyMap<string, string> {
  const state = stateIn(twin.peek('ConfigMap', stateName('fraud')))
  return new Map([...objectsIn(twin, shownKinds), ['phase', `${state?.phase.is} at ${state?.weight}`]])
}

function differences(
  wanted: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): readonly string[] {
  const names = new Set([...wanted.keys(), ...found.keys()])
  return [...names]
    .filter((name) => wanted.get(name) !== found.get(name))
    .map(
      (name) =>
        `I10: ${name} is ${found.get(name) ?? 'absent'}, unharmed it is ${wanted.get(name) ?? 'absent'}`,
    )
}
