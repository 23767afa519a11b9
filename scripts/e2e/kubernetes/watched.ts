import { setTimeout } from 'node:timers/promises'
import { at, type Json } from '@ml-actions/rollout/json'
import type { Api } from './api.ts'

/**
 * Keeps what is read of all objects of a path, by namespace and name, for as long as the process lives.
 * @param path  below the API server
 */
export function watched<Kept>(
  api: Api,
  path: string,
  read: (object: Json) => Kept,
): ReadonlyMap<string, Kept> {
  const kept = new Map<string, Kept>()
  const heard = (type: string, object: Json) => {
    if (type === 'DELETED') kept.delete(keyOf(object))
    else kept.set(keyOf(object), read(object))
  }
  const listed = (objects: readonly Json[]) => {
    const there = new Set(objects.map(keyOf))
    for (const key of kept.keys()) if (!there.has(key)) kept.delete(key)
  }
  const listen = async () => {
    for (;;) {
      await api.watch(path, heard, listed).catch((error) => console.error(String(error)))
      await setTimeout(200)
    }
  }
  void listen()
  return kept
}

function keyOf(object: Json): string {
  return `${String(at(object, '/metadata/namespace'))}/${String(at(object, '/metadata/name'))}`
}
