import { firstState } from './begin.ts'
import { type ConfigStamp, configIn, stampsOf } from './config.ts'
import { at, type Json, pointerTo } from './json.ts'
import type { Cluster } from './kubernetes/cluster.ts'
import { isAddress } from './kubernetes/inference-service.ts'
import { featuresAnnotation, schemaAnnotation } from './kubernetes/names.ts'
import { trafficOf } from './kubernetes/traffic/catalogue.ts'
import { deploymentFor, templateFor } from './kubernetes/workload.ts'
import type { Plan } from './plan.ts'
import { blockers, type Precondition, preflightOfSlots } from './preflight.ts'
import { digestIn, type Release } from './record.ts'
import type { Surroundings } from './survey.ts'

/** What a release that is to be made again is checked for. */
export interface Wanted {
  readonly release: Release
  /** Whether what is only risky is done all the same. */
  readonly force: boolean
}

/** Checks, by reading and one request that the server is asked to keep nothing of, what making a release again needs. */
export async function preflightOfRollback(
  cluster: Cluster,
  plan: Plan,
  around: Surroundings,
  wanted: Wanted,
): Promise<readonly Precondition[]> {
  const stamps = await stampsOf(cluster, wanted.release.template)
  const conditions = [...preflightOfSlots(plan, around), ...preflightOfRelease(around, stamps, wanted)]
  // Only what everything else speaks for is worth asking the server to try.
  if (blockers(conditions).length > 0) return conditions
  // A patch of an object that is there cannot be asked for a dry run here: KServe's own webhook answers the real one.
  if (trafficOf(plan).host !== undefined) return conditions
  return [...conditions, await tried(cluster, plan, around, wanted)]
}

/** Checks what is on record of a release against what is there now; pure. */
export function preflightOfRelease(
  around: Surroundings,
  stamps: readonly ConfigStamp[],
  { release, force }: Wanted,
): readonly Precondition[] {
  const slot = around.serving.is === 'slot' ? around.serving.slot : 'a'
  const serving = at(around[slot].deployment, '/spec/template')
  const of = { ...release, name: `release ${release.release}` }
  return conditionsOfTemplate(of, serving, { stamps, force })
}

/** What is to run again, as it is named to people. */
interface Past extends Pick<Release, 'image' | 'pinned' | 'config' | 'template'> {
  readonly name: string
}

/** Checks a pod template that ran once against the one that serves, and what it is made with as that is now; pure. */
export function conditionsOfTemplate(
  past: Past,
  serving: Json | undefined,
  { stamps, force }: { readonly stamps: readonly ConfigStamp[]; readonly force: boolean },
): readonly Precondition[] {
  const found = [imageOf(past), configOf(past, stamps), markersOf(past, serving)]
  return found.map((condition) => (force ? forced(condition) : condition))
}

function forced(condition: Precondition): Precondition {
  if (condition.blocked === null) return condition
  return warned(condition.name, `${condition.is}; done all the same, by force`, condition.blocked.todo)
}

function imageOf({ image, pinned, name: past }: Past): Precondition {
  const name = 'image'
  const byDigest = pinned ?? (digestIn(image) === null ? undefined : image)
  if (byDigest !== undefined) return { name, is: `${past} runs ${byDigest}`, blocked: null }
  if (isAddress(image)) {
    const is = `${past} is the model at ${image}: what lies there now may be other than what ran`
    return warned(name, is, 'see what it answers once it serves, and never write over a model')
  }
  const tag = /:([^:/]+)$/.exec(image)?.[1]
  if (tag !== undefined && tag !== 'latest') {
    const is = `${past} is named by the tag ${image}: what it means now may be other than what ran`
    return warned(name, is, 'see what it runs once it serves, and release with digests')
  }
  return blocked(name, `${past} is ${image}, which means whatever was pushed last`, {
    wanted: 'an image by its digest',
    todo: 'name an older one; force: true takes whatever it is',
  })
}

function configOf({ name: past, config, template }: Past, stamps: readonly ConfigStamp[]): Precondition {
  const name = 'config'
  const missing = stamps.filter(({ stamp, optional }) => stamp === 'absent' && !optional)
  if (missing.length > 0)
    return blocked(name, `${namesOf(missing)} is not there, and ${past} does not start without`, {
      wanted: 'every ConfigMap and Secret that it ran with',
      todo: 'apply them again from where they are kept, then run again; force: true tries without',
    })
  const unseen = stamps.filter(({ stamp }) => stamp === null)
  const changed = stamps.filter(({ kind, name: of, stamp }) => {
    const old = config.find((one) => one.kind === kind && one.name === of)?.stamp
    return typeof old === 'string' && stamp !== null && stamp !== old
  })
  const told = [
    ...(changed.length === 0 ? [] : [`${namesOf(changed)} changed since ${past} was recorded`]),
    ...(unseen.length === 0 ? [] : [`${namesOf(unseen)} could not be looked at: this account may not`]),
  ]
  if (told.length > 0)
    return warned(name, told.join('; '), 'see whether the release works with what is there now')
  const count = configIn(template).length
  const is =
    count === 0 ? 'it needs no ConfigMap and no Secret' : `${namesOf(stamps)}: as when it was recorded`
  return { name, is, blocked: null }
}

/** A release declares which schema and which features it works on; one that works on others is no way back. */
function markersOf({ name: past, template }: Past, serving: Json | undefined): Precondition {
  const name = 'markers'
  const pairs = [schemaAnnotation, featuresAnnotation].map((key) => ({
    word: key.slice(key.indexOf('/') + 1),
    now: markIn(serving, key),
    once: markIn(template, key),
  }))
  const told = pairs.filter(({ now, once }) => now !== once)
  const broken = told.find(({ now, once }) => now !== undefined && once !== undefined)
  if (broken !== undefined) {
    const { word, now, once } = broken
    return blocked(name, `${past} works on ${word} ${once}, and ${now} is in use`, {
      wanted: `a release that works on ${word} ${now}`,
      todo: `take ${word} back first, or name a later release; force: true when ${past} works on ${now} too`,
    })
  }
  const [half] = told
  if (half !== undefined) {
    const is = `${past} says ${half.word} ${half.once ?? 'nothing'}, what serves ${half.now ?? 'nothing'}: whether they fit is not known`
    return warned(name, is, 'see whether its answers are right, and declare both from now on')
  }
  const said = pairs.filter(({ now }) => now !== undefined).map(({ word, now }) => `${word} ${now}`)
  return {
    name,
    is: said.length === 0 ? 'no breaking change is declared' : `works on ${said.join(', ')}`,
    blocked: null,
  }
}

/** Asks the server to make the release under another name and to keep nothing: quota and admission answer that. */
async function tried(
  cluster: Cluster,
  plan: Plan,
  around: Surroundings,
  { release }: Wanted,
): Promise<Precondition> {
  const name = 'admission'
  const owner = { run: '', actor: '', sha: '', url: '' }
  const now = '2000-01-01T00:00:00.000Z'
  const state = firstState(plan, around, { id: 'dry-run', owner, now, previous: undefined, target: release })
  const serving = around[state.stable.slot].deployment
  if (serving === undefined) return warned(name, 'there is nothing to make it after', 'look at the slots')
  const template = templateFor(release.template, plan.target.container, state.candidate)
  const slot = { ...state.candidate, deployment: `${state.candidate.deployment}-dry-run` }
  const made = deploymentFor(serving, template, slot, { name: plan.name, id: 'dry-run', fence: 0 })
  const written = await cluster.create(made, { dryRun: true })
  if (written.is === 'done') return { name, is: 'the server would take it', blocked: null }
  const mayNot = written.is === 'forbidden' && written.because === 'access'
  if (mayNot || written.is === 'lost' || written.is === 'conflict')
    return warned(name, `it could not be tried: ${written.message}`, 'watch its pods start')
  return blocked(name, `the server refuses it: ${written.message}`, {
    wanted: 'that quota and admission let its pods in',
    todo: 'make room, or change what refuses it, then run again',
  })
}

function markIn(template: Json | undefined, key: string): string | undefined {
  const value = at(template, pointerTo('metadata', 'annotations', key))
  return typeof value === 'string' ? value : undefined
}

function namesOf(stamps: readonly ConfigStamp[]): string {
  return stamps.map(({ kind, name }) => `${kind} ${name}`).join(', ')
}

/** What is not sure, and no reason to wait for. */
function warned(name: string, is: string, todo: string): Precondition {
  return { name, is, blocked: null, warns: { is, wanted: 'to be sure of it', todo } }
}

function blocked(
  name: string,
  is: string,
  rest: { readonly wanted: string; readonly todo: string },
): Precondition {
  return { name, is, blocked: { is, ...rest } }
}
