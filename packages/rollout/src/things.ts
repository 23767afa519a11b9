import { isList, isObject, type Json, partsOf } from './json.ts'
import { type Manifest, refInWords } from './kubernetes/cluster.ts'
import { trafficOf } from './kubernetes/traffic/catalogue.ts'
import type { Plan } from './plan.ts'
import type { Intent } from './state.ts'
import type { Surroundings } from './survey.ts'

/** Objects by their names in words. */
export type Things = Map<string, Manifest>

/** The objects of a rollout that are there before it begins, by their names in words. */
export function thingsIn(
  { a, b, route, beside, service }: Surroundings,
  { plan }: { readonly plan: Plan },
): Things {
  const seen = [a.deployment, a.service, b.deployment, b.service, route, beside.a, beside.b, service]
  const things = new Map<string, Manifest>()
  for (const manifest of seen) {
    if (manifest === undefined) continue
    const kind = manifest.kind ?? trafficOf(plan).kind
    things.set(refInWords({ kind, name: manifest.metadata.name }), manifest)
  }
  return things
}

/** Does to imagined things what an intent would do to the real ones. */
export function applied(things: Things, intent: Intent): void {
  const key = refInWords(intent.ref)
  if (intent.is === 'remove') things.delete(key)
  else if (intent.is === 'create')
    things.set(key, { ...intent.manifest, metadata: { ...intent.manifest.metadata, uid: 'not made yet' } })
  else {
    const old = things.get(key)
    const next = intent.fields.reduce<Json | undefined>(
      (manifest, { path, post }) => withValue(manifest, partsOf(path), post),
      old,
    )
    if (isObject(next)) things.set(key, next as Manifest)
  }
}

function withValue(
  value: Json | undefined,
  parts: readonly string[],
  post: Json | undefined,
): Json | undefined {
  const [part, ...rest] = parts
  if (part === undefined) return post
  if (isList(value)) {
    return value.map((item, index) => (String(index) === part ? (withValue(item, rest, post) ?? null) : item))
  }
  const { [part]: old, ...others } = isObject(value) ? value : {}
  const inner = withValue(old, rest, post)
  return inner === undefined ? others : { ...others, [part]: inner }
}
