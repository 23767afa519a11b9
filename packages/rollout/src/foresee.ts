import type { Message } from '@ml-actions/verdict/faults'
import { firstState } from './begin.ts'
import { imagine } from './imagine.ts'
import { inWords } from './journal.ts'
import { canonical, isObject, type Json } from './json.ts'
import { type Cluster, refInWords } from './kubernetes/cluster.ts'
import { imageIn } from './kubernetes/workload.ts'
import type { Plan } from './plan.ts'
import { blockers, type Precondition, preflight } from './preflight.ts'
import { type Intent, isTerminal, type State } from './state.ts'
import { type Surroundings, survey } from './survey.ts'
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

/** Tells what a deploy would do, by reading alone. */
export async function foresee(cluster: Cluster, plan: Plan, known: State | undefined): Promise<Foresight> {
  const seen = await survey(cluster, plan)
  if (known !== undefined && !isTerminal(known.phase)) {
    if (known.plan.planHash === plan.planHash) return foresightOf(plan, [], imagine(known, seen), known)
    if (known.phase.is !== 'Keeping') return foresightOf(plan, [busy(known)], undefined, known)
  }
  // A release that is only kept is ended first by the next deploy.
  const ended = known?.phase.is === 'Keeping' ? imagine(atOnce(known), seen) : undefined
  const around = ended === undefined ? seen : withoutPods(seen, ended.end.stable.slot)
  const conditions = preflight(plan, around)
  if (blockers(conditions).length > 0) return foresightOf(plan, conditions, undefined, undefined)
  const serving = around[around.serving.is === 'slot' ? around.serving.slot : 'a'].deployment
  if (serving !== undefined && imageIn(serving, plan.target.container) === plan.image)
    return foresightOf(plan, [...conditions, serves(plan)], undefined, undefined)
  const beginning = {
    id: 'given when it begins',
    owner: nobody,
    now: epoch,
    previous: known,
    target: undefined,
  }
  const state = firstState(plan, around, beginning)
  const imagined = imagine(state, around)
  const intents = [...(ended?.intents ?? []), ...imagined.intents]
  return foresightOf(plan, conditions, { ...imagined, intents }, state)
}

function atOnce(known: State): State {
  return { ...known, plan: { ...known.plan, keepPreviousForSeconds: 0 } }
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
  imagined: ReturnType<typeof imagine> | undefined,
  state: State | undefined,
): Foresight {
  const steps = (imagined?.intents ?? []).map(stepOf)
  const seconds = imagined?.seconds ?? 0
  const from = state === undefined ? null : named(state.stable)
  const to = state === undefined ? null : named(state.candidate)
  const told = { plan, conditions, steps, seconds, from, to }
  const text = canonical(JSON.parse(JSON.stringify(told)) as Json)
  return { conditions, blockers: blockers(conditions), steps, seconds, from, to, text }
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
