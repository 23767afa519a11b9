import type { Message } from '@ml-actions/verdict/faults'
import { askable } from './askable.ts'
import { firstState } from './begin.ts'
import { type ForeseenObject, foreseenObjects } from './foreseen/objects.ts'
import { rehearsal } from './foreseen/rehearsal.ts'
import { type Imagined, imagine } from './imagine.ts'
import { secondsBetween } from './instant.ts'
import { inWords } from './journal.ts'
import { canonical, isObject, type Json } from './json.ts'
import { type Cluster, type Manifest, type Ref, refInWords } from './kubernetes/cluster.ts'
import { releaseAt } from './kubernetes/place.ts'
import { type Access, accessTo } from './kubernetes/rbac/access.ts'
import { trafficOf } from './kubernetes/traffic/catalogue.ts'
import type { Plan } from './plan.ts'
import { blockers, type Precondition, preflight } from './preflight.ts'
import { type Intent, isTerminal, type State } from './state.ts'
import { type Surroundings, servingIn, survey } from './survey.ts'
import type { Telemetry } from './telemetry/telemetry.ts'
import { valueInWords } from './value-in-words.ts'

/** What a rollout would do, if all went well; nothing of it was sent. */
export interface Foresight {
  readonly conditions: readonly Precondition[]
  readonly blockers: readonly Message[]
  /** Every change in order; none when something blocks or nothing is to be done. */
  readonly steps: readonly ForeseenStep[]
  /** The least time until the new release has all of the traffic and the old one has ended. */
  readonly seconds: number
  /** Number and version of the release that serves, and of the one that would. */
  readonly from: Named | null
  readonly to: Named | null
  /** All of it as canonical JSON: the same observation gives the same bytes. */
  readonly text: string
}

/** What a deploy would do, and whether this account may. */
export interface Foreseen extends Foresight {
  readonly steps: readonly TimedStep[]
  /** The same, object by object: what will have become of each. */
  readonly objects: readonly ForeseenObject[]
  /** What is put back and removed should the rollout fail, an object a line. */
  readonly restores: readonly string[]
  readonly access: Access
}

/** One change, and when. */
export interface TimedStep extends ForeseenStep {
  /** The least time from the beginning until then. */
  readonly afterSeconds: number
  /** The candidate's weight from then on, where the change moves traffic. */
  readonly weight: number | null
}

/** A release as people name it. */
export interface Named {
  readonly release: number
  readonly version: string
}

/** One change that would be made. */
export interface ForeseenStep {
  readonly object: string
  readonly what: string
  readonly why: string
  /** Each field's value before and after, in words; of a pod template the images alone, since it may hold secrets. */
  readonly fields: readonly { readonly path: string; readonly pre: string; readonly post: string }[]
}

/** Where imagined time begins: any moment would do, as long as it is always the same. */
const epoch = '2000-01-01T00:00:00.000Z'
const nobody = { run: 'plan', actor: '', sha: '', url: '' }

/** Tells what a deploy would do, by reading alone: what is asked to be checked is not kept. */
export async function foresee(
  cluster: Cluster,
  plan: Plan,
  known: State | undefined,
  telemetry?: Telemetry,
): Promise<Foreseen> {
  const access = await accessTo(cluster, plan)
  const seen = await survey(cluster, plan)
  if (known !== undefined && !isTerminal(known.phase)) {
    if (known.plan.planHash === plan.planHash)
      return foreseen(plan, [access.condition], { imagined: imagine(known, seen), state: known, access })
    if (known.phase.is !== 'Keeping') return foreseen(plan, [busy(known)], { state: known, access })
  }
  // A release that is only kept is ended first by the next deploy.
  const ended = known?.phase.is === 'Keeping' ? imagine(atOnce(known), seen) : undefined
  const around = ended === undefined ? seen : afterEnd(seen, ended, known?.plan ?? plan)
  const asked = telemetry === undefined ? [] : await askable(telemetry, plan, around)
  const conditions = [...preflight(plan, around), access.condition, ...asked]
  if (blockers(conditions).length > 0) return foreseen(plan, conditions, { access })
  if (releaseAt(plan, around, around.serving.is === 'slot' ? around.serving.slot : 'a') === plan.image)
    return foreseen(plan, [...conditions, serves(plan)], { access })
  const id = 'given when it begins'
  const beginning = { id, owner: nobody, now: epoch, previous: known, target: undefined }
  const state = firstState(plan, around, beginning)
  const imagined = imagine(state, around)
  // What the release before still has there goes before it is made again: it cannot be tried.
  const going = (ended?.intents ?? []).flatMap(({ is, ref }) => (is === 'remove' ? [refInWords(ref)] : []))
  const triable = imagined.intents.filter(({ ref }) => !going.includes(refInWords(ref)))
  const tried = await rehearsal(cluster, { intents: triable, route: seen.route, fence: state.fence }, access)
  if (tried.blocked !== null) return foreseen(plan, [...conditions, tried], { access })
  const intents = [...(ended?.intents ?? []), ...imagined.intents]
  const there = ended?.there ?? imagined.there
  return foreseen(plan, [...conditions, tried], { imagined: { ...imagined, intents, there }, state, access })
}

function atOnce(known: State): State {
  return { ...known, plan: { ...known.plan, keepPreviousForSeconds: 0 } }
}

/** What is there when the time to keep the old release has ended: its pods are gone, and the route stands alone. */
function afterEnd(seen: Surroundings, { end, route }: Imagined, plan: Plan): Surroundings {
  const around = withoutPods(seen, end.stable.slot)
  const { beside: other, host } = trafficOf(plan)
  if (other?.isMade !== true && host === undefined) return around
  const beside = { a: undefined, b: undefined }
  return { ...around, route, beside, serving: servingIn(route, plan, beside) }
}

function withoutPods(around: Surroundings, slot: 'a' | 'b'): Surroundings {
  const { deployment } = around[slot]
  if (deployment === undefined) return around
  const spec = isObject(deployment['spec']) ? { ...deployment['spec'], replicas: 0 } : {}
  return { ...around, [slot]: { ...around[slot], deployment: { ...deployment, spec } } }
}

/** Puts what was imagined into the form that people and later steps read. */
export function foresightOf(
  plan: Plan,
  conditions: readonly Precondition[],
  imagined: Pick<Imagined, 'intents' | 'seconds'> | undefined,
  state: State | undefined,
): Foresight {
  const steps = (imagined?.intents ?? []).map(stepOf)
  const seconds = imagined?.seconds ?? 0
  const from = state === undefined ? null : named(state.stable)
  const to = state === undefined ? null : named(state.candidate)
  const text = textOf({ plan, conditions, steps, seconds, from, to })
  return { conditions, blockers: blockers(conditions), steps, seconds, from, to, text }
}

function textOf(told: object): string {
  return canonical(JSON.parse(JSON.stringify(told)) as Json)
}

interface Imagining {
  readonly imagined?: Imagined
  readonly state?: State
  readonly access: Access
}

function foreseen(
  plan: Plan,
  conditions: readonly Precondition[],
  { imagined, state, access }: Imagining,
): Foreseen {
  const { intents, there } = imagined ?? { intents: [], there: new Map<string, Manifest>() }
  const begins = intents[0]?.at ?? epoch
  const foresight = foresightOf(plan, conditions, imagined, state)
  const steps = foresight.steps.map((step, index): TimedStep => {
    const { at = begins, weight = null } = intents[index] ?? {}
    return { ...step, afterSeconds: secondsBetween(begins, at), weight }
  })
  const pattern = ({ kind }: Ref) => {
    const name = kind === 'Deployment' ? (state?.stable.deployment ?? '') : plan.target.service
    return there.get(refInWords({ kind, name }))
  }
  const objects = foreseenObjects(intents, there, pattern)
  const restores = state === undefined ? [] : restoredFrom(state, intents)
  const { text: _, ...told } = { ...foresight, steps, objects, restores }
  return { ...told, access, text: textOf({ plan, ...told }) }
}

/** What a rollout that fails puts back, and what it removes. */
function restoredFrom({ original, operation }: State, intents: readonly Intent[]): readonly string[] {
  if (operation === 'rollback') return []
  const fields = original.flatMap(({ ref, fields }) =>
    fields.map(({ path, value }) => `${refInWords(ref)}: ${path} back to ${valueInWords(path, value)}`),
  )
  const made = intents.filter(({ is, ref }) => is === 'create' && ref.kind !== 'ControllerRevision')
  return [...fields, ...made.map(({ ref }) => `${refInWords(ref)}: removed`)]
}

function named({ release, version }: Named): Named {
  return { release, version }
}

function stepOf(intent: Intent): ForeseenStep {
  const fields = intent.is === 'change' ? intent.fields : []
  return {
    object: refInWords(intent.ref),
    what:
      intent.is === 'change' && intent.weight === undefined
        ? `change ${refInWords(intent.ref)}`
        : inWords(intent),
    why: intent.why,
    fields: fields.map(({ path, pre, post }) => ({
      path,
      pre: valueInWords(path, pre),
      post: valueInWords(path, post),
    })),
  }
}

function busy(known: State): Precondition {
  const is = `another rollout of ${known.plan.name} is under way: ${known.candidate.version}, in ${known.phase.is}`
  const wanted = 'none, or the same plan'
  const todo = 'wait for it, end it with mode: abort, or give on-busy: supersede'
  return { name: 'busy', is, blocked: { is, wanted, todo } }
}

function serves(plan: Plan): Precondition {
  return { name: 'image', is: `${plan.image} serves already`, blocked: null }
}
