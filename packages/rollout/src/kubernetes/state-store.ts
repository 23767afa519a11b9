import { anotherVersion, versionOfSchema } from '@ml-actions/verdict/another-version'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import { at, canonical, isObject, type Json } from '../json.ts'
import { type State, stateSchema, stateVersion } from '../state.ts'
import type { Cluster, Manifest } from './cluster.ts'
import { kindLabel, nameLabel, stateName } from './names.ts'

/** What was found under a rollout's name. */
export type Stored =
  | { readonly is: 'none' }
  | { readonly is: 'stored'; readonly state: State; readonly manifest: Manifest }
  | { readonly is: 'corrupt'; readonly message: string; readonly manifest: Manifest }

/** A state as a read of it would give it now. */
export type Known = Extract<Stored, { readonly is: 'stored' }>

/** How a write of the state ended: kept, or somebody else's state is there now. */
export type Saved = Known | { readonly is: 'moved' }

/** Largest state that is written, in bytes of UTF-8; the API server's own limit is four times that. */
export const largestState = 256 * 1024

const triesOfOneWrite = 5

/**
 * Reads the state of a rollout.
 * @throws {Misuse} when another version wrote it, whose words this one might get wrong
 */
export async function load(cluster: Cluster, name: string): Promise<Stored> {
  const manifest = await cluster.get({ kind: 'ConfigMap', name: stateName(name) })
  if (manifest === undefined) return { is: 'none' }
  const text = at(manifest, '/data/state.json')
  const value = typeof text === 'string' ? parsed(text) : undefined
  const version = versionOfSchema(isObject(value) ? value['schema'] : undefined, 'rollout-state')
  if (version !== undefined && version !== stateVersion)
    throw new Misuse(anotherVersion(stateOf(name), version))
  if (value === undefined || !isState(value, name))
    return {
      is: 'corrupt',
      message: `ConfigMap ${stateName(name)} holds no state of rollout ${name}`,
      manifest,
    }
  return { is: 'stored', state: value, manifest }
}

const stateOf = (name: string) => ({
  what: `the state of rollout ${name}`,
  reads: stateVersion,
  again:
    'let the ml-actions that began this rollout end it (mode: abort takes it back), then change the version',
})

/**
 * Writes a state by compare-and-swap: on the object that was read, or as a new object. A lost answer is looked
 * up, never sent again blind.
 * @throws {Outage} when the cluster refuses, or when it does not answer time after time
 */
export async function save(cluster: Cluster, base: Manifest | undefined, state: State): Promise<Saved> {
  const text = canonical(state as unknown as Json)
  bounded(text, state.plan.name)
  let current = base
  for (let attempt = 0; attempt < triesOfOneWrite; attempt += 1) {
    const next = configMap(current, state, text)
    const written = current === undefined ? await cluster.create(next) : await cluster.replace(next)
    if (written.is === 'done') return keptAs(text, written.manifest)
    if (written.is === 'forbidden' || written.is === 'invalid') throw refused(state, written.message)
    const found = await cluster.get({ kind: 'ConfigMap', name: stateName(state.plan.name) })
    const there = found === undefined ? undefined : at(found, '/data/state.json')
    if (found !== undefined && there === text) return keptAs(text, found)
    const before = base === undefined ? undefined : at(base, '/data/state.json')
    if (there !== before) return { is: 'moved' }
    current = found
  }
  throw refused(state, `it did not take the state in ${triesOfOneWrite} tries`)
}

/** Of its text, as everybody else reads it: what JSON does not keep is not kept here either. */
function keptAs(text: string, manifest: Manifest): Known {
  return { is: 'stored', state: JSON.parse(text) as State, manifest }
}

function configMap(base: Manifest | undefined, state: State, text: string): Manifest {
  const name = stateName(state.plan.name)
  const labels = { [kindLabel]: 'rollout-state', [nameLabel]: state.plan.name }
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: base?.metadata ?? { name, labels },
    data: { 'state.json': text },
  }
}

function bounded(text: string, name: string): void {
  const bytes = new TextEncoder().encode(text).length
  if (bytes <= largestState) return
  throw new Misuse({
    is: `the state of rollout ${name} has ${bytes} bytes`,
    wanted: `at most ${largestState} bytes`,
    todo: 'make the pod template of the target smaller: it is part of what is kept',
  })
}

function refused(state: State, message: string): Outage {
  return new Outage({
    is: `the cluster refused ConfigMap ${stateName(state.plan.name)}: ${message}`,
    wanted: 'that the state is written before anything is changed',
    todo: 'allow get, create and update of configmaps to this account, then run again',
  })
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

/** Checks what everything else relies on; fields that this version does not know are kept as they are. */
function isState(value: Json, name: string): value is Json & State {
  const texts = ['/id', '/startedAt', '/deadline', '/phase/is', '/phase/since', '/owner/run']
  const numbers = ['/fence', '/seq', '/stable/release', '/candidate/release', '/stable/replicas']
  const lists = ['/original', '/created', '/log', '/bad', '/plan/steps', '/plan/judge/criteria']
  return (
    at(value, '/schema') === stateSchema &&
    at(value, '/plan/name') === name &&
    texts.every((pointer) => typeof at(value, pointer) === 'string') &&
    numbers.every((pointer) => Number.isInteger(at(value, pointer))) &&
    lists.every((pointer) => Array.isArray(at(value, pointer))) &&
    isObject(at(value, '/judge/kept')) &&
    at(value, '/intent') !== undefined
  )
}
