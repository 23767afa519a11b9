import { at, isList, type Json } from '@ml-actions/rollout/json'

/** Reads a list; one that is not there is empty. */
export function listAt(value: Json | undefined, pointer: string): readonly Json[] {
  const found = at(value, pointer)
  return isList(found) ? found : []
}
