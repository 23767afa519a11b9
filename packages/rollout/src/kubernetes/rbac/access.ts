import { at, isObject } from '@ml-actions/rollout/json'
import type { Plan } from '@ml-actions/rollout/plan'
import type { Precondition } from '@ml-actions/rollout/preflight'
import { type Cluster, groupOf, kinds } from '../cluster.ts'
import { rulesFor } from './catalogue.ts'
import { ruleInWords } from './role.ts'
import type { Rule, Verb } from './rule-giver.ts'

/** What this account may do of all that a plan needs. */
export interface Access {
  /** Warns in a plan, which others than the deployer may make. */
  readonly condition: Precondition
  /** What is denied, `create deployments`. */
  readonly denied: readonly string[]
  /** The lines that its Role lacks, as YAML below `rules:`; none when nothing is missing. */
  readonly missing: readonly string[]
}

/** Asks the API server, rule by rule and name by name, whether a plan may be carried out; nothing is changed. */
export async function accessTo(
  cluster: Cluster,
  plan: Plan,
  rules: readonly Rule[] = rulesFor(plan),
): Promise<Access> {
  const asked = rules.flatMap(({ kind, verbs, names, anywhere, optional }) => {
    const namespace = anywhere === true ? undefined : plan.namespace
    return verbs.flatMap((verb) =>
      (names ?? [undefined]).map((name): Single => ({ kind, verb, name, namespace, optional })),
    )
  })
  const answers = await Promise.all(asked.map(async (one) => ({ one, is: await review(cluster, one) })))
  const refused = answers.filter(({ is }) => is === 'denied').map(({ one }) => one)
  const denied = refused.filter(({ optional }) => optional === undefined)
  const without = withoutIn(refused.filter(({ optional }) => optional !== undefined))
  const unknown = answers.filter(({ is }) => is === 'unknown').length
  const name = 'access'
  if (denied.length === 0) {
    const is =
      unknown === 0
        ? `this account may do all ${asked.length - without.count} things that the rollout needs`
        : `${unknown} of ${asked.length} permissions could not be asked for`
    return { condition: { name, is: `${is}${without.words}`, blocked: null }, denied: [], missing: [] }
  }
  const words = denied.map(inWords)
  const told = words.slice(0, 3).join(', ')
  const rest = denied.length > 3 ? `, and ${denied.length - 3} more` : ''
  const is = `this account may not ${told}${rest} in namespace ${plan.namespace}`
  const missing = linesFor(denied)
  const todo = `add to its Role: ${missing.map((line) => line.trim()).join(' ')}`
  const warns = { is, wanted: 'all that the rollout needs', todo }
  return { condition: { name, is, blocked: null, warns }, denied: words, missing }
}

interface Single {
  readonly kind: Rule['kind']
  readonly verb: Verb
  readonly name: string | undefined
  /** Undefined for every namespace, and for what is of none. */
  readonly namespace: string | undefined
  /** What becomes of the rollout without it; undefined for what it needs. */
  readonly optional: string | undefined
}

/** What the rollout goes without, in a line. */
function withoutIn(refused: readonly Single[]): { readonly count: number; readonly words: string } {
  const words = refused.map((one) => `; without ${inWords(one)} (optional), ${one.optional ?? ''}`)
  return { count: refused.length, words: words.join('') }
}

async function review(
  cluster: Cluster,
  { kind, verb, name, namespace }: Single,
): Promise<'allowed' | 'denied' | 'unknown'> {
  const { plural } = kinds[kind]
  const [whole = plural, part] = plural.split('/')
  const resource = {
    ...{ verb, group: groupOf(kind), resource: whole },
    ...(part === undefined ? {} : { subresource: part }),
    ...(namespace === undefined ? {} : { namespace }),
    ...(name === undefined ? {} : { name }),
  }
  const written = await cluster.create({
    apiVersion: kinds.SelfSubjectAccessReview.apiVersion,
    kind: 'SelfSubjectAccessReview',
    metadata: { name: '' },
    spec: { resourceAttributes: resource },
  })
  const status = written.is === 'done' ? at(written.manifest, '/status') : undefined
  if (!isObject(status) || typeof status['allowed'] !== 'boolean') return 'unknown'
  return status['allowed'] ? 'allowed' : 'denied'
}

function inWords({ kind, verb, name }: Single): string {
  return `${verb} ${kinds[kind].plural}${name === undefined ? '' : ` ${name}`}`
}

/** The denied things as rules again: one a kind and name, with all of its verbs. */
function linesFor(denied: readonly Single[]): readonly string[] {
  const groups = new Map<string, Rule>()
  for (const { kind, verb, name } of denied) {
    const key = `${kind} ${name ?? ''}`
    const verbs = [...(groups.get(key)?.verbs ?? []), verb]
    groups.set(key, { kind, verbs, ...(name === undefined ? {} : { names: [name] }) })
  }
  return [...groups.values()].map(ruleInWords)
}
