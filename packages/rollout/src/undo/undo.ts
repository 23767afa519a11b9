import { type Message, Outage } from '@ml-actions/verdict/faults'
import { configIn, stampsOf } from '../config.ts'
import { at, isObject, pointerTo, same } from '../json.ts'
import type { JsonPatch, Labels, Manifest, Ref } from '../kubernetes/cluster.ts'
import { fenceOn } from '../kubernetes/fence.ts'
import { blockers, type Precondition } from '../preflight.ts'
import { conditionsOfTemplate } from '../preflight-rollback.ts'
import type { Target } from '../target.ts'
import type { Drive, World } from '../world.ts'
import { awaited, verified } from './awaited.ts'
import { containersOf, formNow, formOfImage } from './forms.ts'
import { currentOf, markOn, type Revision, revisionFor, revisionsOf, undoAnnotation } from './revisions.ts'

/** What is asked of a Deployment that no rollout of ours ever deployed. */
export interface Undo {
  readonly deployment: string
  /** The container that holds the model; `''` for the only one. */
  readonly container: string
  readonly to: Exclude<Target, { readonly is: 'alias' | 'model' }>
  readonly force: boolean
  readonly reason: string
  readonly dryRun: boolean
  /** Whether it carries the fence of a shadow that has ended, which never moved its traffic. */
  readonly isShadowed?: boolean
}

/** A form of the Deployment as people name it; 0 for one that is no revision yet. */
export interface Form {
  readonly number: number
  readonly version: string
  readonly image: string
}

/** How it ended. */
export type Undone =
  | {
      readonly is: 'undo-blocked'
      readonly blockers: readonly Message[]
      readonly conditions: readonly Precondition[]
    }
  /** `would`: of a dry run. `serves`: it did already, and nothing was written. */
  | {
      readonly is: 'undone'
      readonly came: 'would' | 'serves' | 'restored' | 'failed' | 'on-its-way'
      readonly from: Form
      readonly to: Form
      /** What is still missing, or went wrong; `''` when nothing is. */
      readonly message: string
      readonly conditions: readonly Precondition[]
    }

const tries = 5

/**
 * Gives a Deployment the pod template that it had before, by one patch that tests what it replaces, and waits until
 * only its pods run and all of them are available. The Deployment's own rolling update does the work.
 * @throws {Outage} when the cluster does not answer or refuses
 */
export async function undo(world: World, asked: Undo, drive: Drive): Promise<Undone> {
  const ref: Ref = { kind: 'Deployment', name: asked.deployment }
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const found = await look(world, asked, ref)
    if (found.is === 'undo-blocked') return found
    const { deployment, current, wanted, container } = found
    const [from, to] = [formOf(current), formOf(wanted)]
    if (same(at(deployment, '/spec/template'), wanted.template)) {
      const whole = await verified(world, { deployment, wanted, container })
      if (whole.is === 'ready') return { is: 'undone', came: 'serves', from, to, message: '', conditions: [] }
      // Another run has just done it, or this one before it was killed: what is left is to wait.
      return {
        is: 'undone',
        ...(await awaited(world, { ref, wanted, container, drive })),
        from,
        to,
        conditions: [],
      }
    }
    const conditions = await preflight(world, asked, found)
    if (blockers(conditions).length > 0)
      return { is: 'undo-blocked', blockers: blockers(conditions), conditions }
    if (asked.dryRun) return { is: 'undone', came: 'would', from, to, message: '', conditions }
    if (await replaced(world, ref, found, asked))
      return {
        is: 'undone',
        ...(await awaited(world, { ref, wanted, container, drive })),
        from,
        to,
        conditions,
      }
  }
  throw refused(ref.name, `it was changed by others or not answered for, ${tries} times`)
}

interface Found {
  readonly is: 'found'
  readonly deployment: Manifest
  readonly container: string
  readonly current: Revision
  readonly wanted: Revision
}

async function look(
  { cluster }: World,
  { deployment: name, container: asked, to, isShadowed = false }: Undo,
  ref: Ref,
): Promise<Found | Extract<Undone, { is: 'undo-blocked' }>> {
  const deployment = await cluster.get(ref)
  if (deployment === undefined)
    return stop('target', `there is no Deployment ${name}`, 'check the inputs deployment and namespace')
  if (!isShadowed && fenceOn(deployment) !== undefined)
    return stop(
      'owner',
      `Deployment ${name} belongs to a rollout of canary-deploy`,
      'name its file in the input rollout',
    )
  const names = containersOf(deployment)
  const container = asked === '' && names.length === 1 ? (names[0] ?? '') : asked
  if (!names.includes(container))
    return stop(
      'target',
      `Deployment ${name} has the containers ${names.join(', ')}`,
      'name the one of the model in the input container',
    )
  const selector = at(deployment, '/spec/selector/matchLabels')
  const sets = await cluster.list('ReplicaSet', isObject(selector) ? (selector as Labels) : {})
  const revisions = revisionsOf(deployment, sets, container)
  const current = currentOf(deployment, revisions) ?? formNow(deployment, container, revisions)
  const wanted =
    to.is === 'image'
      ? formOfImage(deployment, container, to.image)
      : revisionFor(to, { current, revisions, mark: markOn(deployment) })
  if (typeof wanted === 'string')
    return stop('release', wanted, 'name one of them, or image:<repository>@sha256:… with force: true')
  return { is: 'found', deployment, container, current, wanted }
}

async function preflight(
  { cluster }: World,
  { force, to }: Undo,
  found: Found,
): Promise<readonly Precondition[]> {
  const { wanted, deployment } = found
  const stamps = await stampsOf(cluster, wanted.template)
  const name = wanted.number === 0 ? wanted.image : `revision ${wanted.number}`
  const of = { name, image: wanted.image, pinned: null, config: [], template: wanted.template }
  const checked = conditionsOfTemplate(of, at(deployment, '/spec/template'), { stamps, force })
  const needs = `${configIn(wanted.template).length} ConfigMaps and Secrets`
  const condition: Precondition = {
    name: 'release',
    is: `${name} is ${wanted.image}, with ${needs}`,
    blocked: null,
  }
  if (to.is !== 'image' || force) return [condition, ...checked]
  const is = `${wanted.image} is no revision that ever ran here`
  const blocked = { is, wanted: 'a revision that ran', todo: 'give force: true when this image is meant' }
  return [{ name: 'release', is, blocked }, ...checked]
}

/** Sends the change once. An answer that was lost is looked up: sent again blind, it would go one further back. */
async function replaced(world: World, ref: Ref, found: Found, asked: Undo): Promise<boolean> {
  const written = await world.cluster.patchTest(ref, patchOf(found, world, asked))
  if (written.is === 'done') return true
  if (written.is === 'forbidden' || (written.is === 'invalid' && written.because !== 'test'))
    throw refused(ref.name, written.message)
  const now = await world.cluster.get(ref)
  return same(at(now, '/spec/template'), found.wanted.template)
}

function patchOf(
  { deployment, current, wanted }: Found,
  { owner, clock }: World,
  { reason }: Undo,
): JsonPatch {
  const old = markOn(deployment)
  const bad = [...old.bad.filter((hash) => hash !== wanted.hash), current.hash].filter((hash) => hash !== '')
  const { number, hash: to } = wanted
  const mark = {
    from: current.hash,
    to,
    number,
    bad,
    by: owner.run,
    actor: owner.actor,
    at: clock.now(),
    reason: reason.slice(0, 500),
  }
  const path = pointerTo('metadata', 'annotations', undoAnnotation)
  const template = at(deployment, '/spec/template') ?? null
  return [
    { op: 'test', path: '/metadata/uid', value: deployment.metadata.uid ?? '' },
    { op: 'test', path: '/spec/template', value: template },
    ...(deployment.metadata.annotations === undefined
      ? [{ op: 'add' as const, path: '/metadata/annotations', value: {} }]
      : []),
    { op: 'add', path, value: JSON.stringify(mark) },
    // One that is paused would keep its pods.
    ...(at(deployment, '/spec/paused') === true ? [{ op: 'remove' as const, path: '/spec/paused' }] : []),
    { op: 'replace', path: '/spec/template', value: wanted.template },
  ]
}

function formOf({ number, version, image }: Revision): Form {
  return { number, version, image }
}

function stop(name: string, is: string, todo: string): Extract<Undone, { is: 'undo-blocked' }> {
  const blocked = { is, wanted: 'a Deployment with a form to go back to', todo }
  return { is: 'undo-blocked', blockers: [blocked], conditions: [{ name, is, blocked }] }
}

function refused(name: string, message: string): Outage {
  return new Outage({
    is: `the cluster refused to change Deployment ${name}: ${message}`,
    wanted: 'its pod template as it was before',
    todo: 'allow get and patch of deployments, and list of replicasets and pods, then run again',
  })
}
