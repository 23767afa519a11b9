import { at, isList, isObject, type Json, type JsonObject, pointerTo } from '@ml-actions/rollout/json'
import { percent, type Route, type Weight } from '@ml-actions/rollout/plan'
import type { FieldChange } from '@ml-actions/rollout/state'
import type { Manifest } from '../cluster.ts'
import type { SeenWeight, Settled, Slots, Traffic } from './traffic.ts'

/**
 * Splits traffic by the weights of one rule of an HTTPRoute, gateway.networking.k8s.io/v1. The rule is found by
 * its name, or by its index when it has none. The list of backends is written whole and tested whole, so that
 * filters, ports and the user's own fields stay, and weights always sum to 100. Header trials and mirroring
 * are not offered.
 */
export const gatewayApi: Traffic = {
  name: 'gateway-api',
  kind: 'HTTPRoute',
  offers: ['canary'],
  weightIn,
  change,
  settled,
  fields: (manifest, route) => {
    const rule = ruleOf(manifest, route)
    return rule === undefined ? [] : [pointerTo('spec', 'rules', rule.index, 'backendRefs')]
  },
}

interface Rule {
  readonly index: number
  readonly name: Json | undefined
  readonly backends: readonly JsonObject[]
}

function weightIn(manifest: Manifest, route: Route, { stable, candidate }: Slots): SeenWeight {
  const rule = ruleOf(manifest, route)
  const where = `HTTPRoute ${manifest.metadata.name}`
  if (rule === undefined) return foreign(`${where} has no rule "${ruleName(route)}"`)
  const names = rule.backends.map((backend) => backend['name'])
  const others = rule.backends.filter((backend) => !isOf(backend, [stable.service, candidate.service]))
  if (others.length > 0 || new Set(names).size !== names.length)
    return foreign(`${where}, rule "${ruleName(route)}", names the backends ${names.join(', ')}`)
  const weights = new Map(rule.backends.map((backend) => [backend['name'], weightOf(backend)]))
  const ours = weights.get(candidate.service)
  const theirs = weights.get(stable.service)
  if (theirs === undefined) return foreign(`${where} does not name the Service ${stable.service}`)
  if (ours === undefined) return { is: 'weight', weight: null }
  if (ours === 0 && theirs > 0) return { is: 'weight', weight: percent(0) }
  const sum = ours + theirs
  if (sum !== 100) return foreign(`${where} has weights ${ours} and ${theirs}, which do not sum to 100`)
  return { is: 'weight', weight: percent(ours) }
}

function change(
  manifest: Manifest,
  route: Route,
  { stable, candidate }: Slots,
  weight: Weight,
): readonly FieldChange[] {
  const rule = ruleOf(manifest, route)
  const own = rule?.backends.find((backend) => backend['name'] === stable.service)
  if (rule === undefined || own === undefined) throw new RangeError(`no rule ${ruleName(route)} to change`)
  const listed = rule.backends.some((backend) => backend['name'] === candidate.service)
    ? rule.backends
    : [...rule.backends, { ...own, name: candidate.service }]
  const post = listed.map((backend) => ({
    ...backend,
    weight: backend['name'] === candidate.service ? weight : 100 - weight,
  }))
  const path = pointerTo('spec', 'rules', rule.index)
  const tested = rule.name === undefined ? [] : [{ path: `${path}/name`, pre: rule.name, post: rule.name }]
  return [...tested, { path: `${path}/backendRefs`, pre: rule.backends, post }]
}

/** Every parent that the route names must have said, of this generation, that it accepts it and resolves its backends. */
function settled(manifest: Manifest): Settled {
  const wanted = listAt(manifest, '/spec/parentRefs')
  const told = listAt(manifest, '/status/parents')
  if (wanted.length === 0) return { is: 'pending', message: 'the route names no parent' }
  for (const parent of wanted) {
    const entries = told.filter((entry) => isSameParent(at(entry, '/parentRef'), parent))
    const name = String(at(parent, '/name'))
    if (entries.length === 0) return { is: 'pending', message: `${name} has not said anything` }
    for (const entry of entries) {
      const refused = refusedBy(listAt(entry, '/conditions'), manifest.metadata.generation)
      if (refused !== undefined) return { is: 'pending', message: `${name}: ${refused}` }
    }
  }
  return { is: 'accepted' }
}

function refusedBy(conditions: readonly Json[], generation: number | undefined): string | undefined {
  for (const type of ['Accepted', 'ResolvedRefs']) {
    const condition = conditions.find((one) => at(one, '/type') === type)
    if (condition === undefined) return `${type} is not said`
    if (at(condition, '/observedGeneration') !== generation) return `${type} is of another generation`
    if (at(condition, '/status') !== 'True')
      return `${type} is ${String(at(condition, '/status'))}: ${String(at(condition, '/message') ?? '')}`
  }
  const partly = conditions.some(
    (one) => at(one, '/type') === 'PartiallyInvalid' && at(one, '/status') === 'True',
  )
  return partly ? 'PartiallyInvalid is True' : undefined
}

function isSameParent(one: Json | undefined, other: Json): boolean {
  return ['name', 'namespace', 'sectionName', 'port'].every(
    (field) => at(one, `/${field}`) === at(other, `/${field}`),
  )
}

function ruleOf(manifest: Manifest, route: Route): Rule | undefined {
  const rules = listAt(manifest, '/spec/rules')
  const asked = ruleName(route)
  const named = rules.findIndex((rule) => at(rule, '/name') === asked)
  const index = named >= 0 ? named : /^(0|[1-9][0-9]*)$/.test(asked) ? Number(asked) : -1
  const rule = rules[index]
  if (rule === undefined) return undefined
  return { index, name: at(rule, '/name'), backends: listAt(rule, '/backendRefs').filter(isObject) }
}

function ruleName(route: Route): string {
  return route.provider === 'gateway-api' ? route.rule : ''
}

function isOf(backend: JsonObject, services: readonly string[]): boolean {
  const kind = backend['kind'] ?? 'Service'
  const group = backend['group'] ?? ''
  return kind === 'Service' && group === '' && services.includes(String(backend['name']))
}

function weightOf(backend: JsonObject): number {
  const weight = backend['weight'] ?? 1
  return typeof weight === 'number' ? weight : Number.NaN
}

function listAt(value: Json, pointer: string): readonly Json[] {
  const found = at(value, pointer)
  return isList(found) ? found : []
}

function foreign(message: string): SeenWeight {
  return { is: 'foreign', message }
}
