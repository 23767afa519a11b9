import { isList, isObject, type Json, type JsonObject } from '../json.ts'
import type { Manifest } from '../kubernetes/cluster.ts'

/** What the server writes, and what says nothing of a change. */
const servers = new Set([
  'uid',
  'resourceVersion',
  'generation',
  'creationTimestamp',
  'managedFields',
  'selfLink',
  'ownerReferences',
  'finalizers',
  'namespace',
])

/**
 * Gives an object as it is shown to people: without what the server writes, and without what may be secret. Of a
 * container's variables the names are kept, of its command and arguments that there are some.
 */
export function shown(manifest: Manifest): JsonObject {
  const { status: _, metadata, ...rest } = manifest
  const kept = Object.entries(metadata as JsonObject).filter(([key]) => !servers.has(key))
  const named = kept.map(([key, value]) => [key, key === 'annotations' ? annotations(value) : value] as const)
  const { apiVersion, kind, ...fields } = rest
  return { apiVersion, kind, metadata: Object.fromEntries(named), ...redacted(fields) }
}

/** kubectl keeps the whole object, secrets and all, in an annotation. */
function annotations(value: Json): Json {
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(([key]) => !key.startsWith('kubectl.kubernetes.io/last-applied'))
  return Object.fromEntries(kept)
}

function redacted(fields: JsonObject): JsonObject {
  // In one order, the name first, so that a key that only stands elsewhere is no difference.
  const rank = (key: string) => (key === 'name' ? '' : key)
  const sorted = Object.entries(fields).sort(([one], [other]) => (rank(one) < rank(other) ? -1 : 1))
  return Object.fromEntries(
    sorted.map(([key, value]): [string, Json] => {
      if (key === 'env' && isList(value)) return [key, value.map(nameAlone)]
      if ((key === 'args' || key === 'command') && isList(value)) return [key, '…']
      return [key, within(value)]
    }),
  )
}

function within(value: Json): Json {
  if (isList(value)) return value.map(within)
  return isObject(value) ? redacted(value) : value
}

function nameAlone(variable: Json): Json {
  const name = isObject(variable) ? variable['name'] : undefined
  return { name: name ?? '…', value: '…' }
}
