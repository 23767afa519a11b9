import { at, isList, isObject, type Json, type JsonObject, pointerTo } from '../json.ts'
import type { Route } from '../plan.ts'
import type { FieldChange } from '../state.ts'
import type { Manifest } from './cluster.ts'
import type { Share } from './split.ts'
import type { Settled } from './traffic/traffic.ts'

/** One rule of an HTTPRoute, gateway.networking.k8s.io/v1. */
export interface Rule {
  /** RFC 6901 pointer to the rule. */
  readonly path: string
  readonly backends: readonly JsonObject[]
  readonly filters: readonly Json[] | undefined
  /** A field that is only tested, so that a list that was sorted anew is not written into another rule. */
  readonly tested: readonly FieldChange[]
}

/** Finds the rule by its name, or by its index when it has none. */
export function ruleIn(manifest: Manifest, route: Route): Rule | undefined {
  const rules = listAt(manifest, '/spec/rules')
  const asked = ruleName(route)
  const named = rules.findIndex((rule) => at(rule, '/name') === asked)
  const index = named >= 0 ? named : /^(0|[1-9][0-9]*)$/.test(asked) ? Number(asked) : -1
  const rule = rules[index]
  if (rule === undefined) return undefined
  const path = pointerTo('spec', 'rules', index)
  const name = at(rule, '/name')
  const filters = at(rule, '/filters')
  return {
    path,
    backends: listAt(rule, '/backendRefs').filter(isObject),
    filters: isList(filters) ? filters : undefined,
    tested: name === undefined ? [] : [{ path: `${path}/name`, pre: name, post: name }],
  }
}

/** Names a rule for people. */
export function ruleInWords(manifest: Manifest, route: Route): string {
  return `HTTPRoute ${manifest.metadata.name}, rule "${ruleName(route)}"`
}

/** Reads the backends of a rule; one without a weight has 1, as the API has it. */
export function sharesOf({ backends }: Rule): readonly Share[] {
  return backends.map((backend) => {
    const said = String(backend['name'])
    const weight = backend['weight'] ?? 1
    return {
      service: isService(backend) ? said : undefined,
      said,
      weight: typeof weight === 'number' ? weight : Number.NaN,
    }
  })
}

/** Every parent that the route names must have said, of this generation, that it accepts it and resolves its backends. */
export function acceptance(manifest: Manifest): Settled {
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

function ruleName(route: Route): string {
  return 'rule' in route ? route.rule : ''
}

function isService(backend: JsonObject): boolean {
  return (backend['kind'] ?? 'Service') === 'Service' && (backend['group'] ?? '') === ''
}

function listAt(value: Json, pointer: string): readonly Json[] {
  const found = at(value, pointer)
  return isList(found) ? found : []
}
