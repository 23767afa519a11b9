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
    const key = `${String(at(object, '/metadata/namespace'))}/${String(at(object, '/metadata/name'))}`
    if (type === 'DELETED') kept.delete(key)
    else kept.set(key, read(object))
  }
  const listen = async () => {
    for (;;) {
      await api.watch(path, heard).catch((error) => console.error(String(error)))
      await setTimeout(200)
    }
  }
  void listen()
  return kept
}
