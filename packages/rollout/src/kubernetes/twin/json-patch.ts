import { at, isList, isObject, type Json, partsOf, same } from '@ml-actions/rollout/json'
import type { JsonPatch, PatchOperation } from '../cluster.ts'

/** A patched value, or why nothing was patched. */
export type Patched =
  | { readonly is: 'patched'; readonly value: Json }
  | { readonly is: 'refused'; readonly message: string }

/** Applies RFC 6902 operations in order, all or none; the value given is left as it is. */
export function applyPatch(value: Json, patch: JsonPatch): Patched {
  let current = value
  for (const operation of patch) {
    const next = applied(current, operation)
    if (next.is === 'refused') return next
    current = next.value
  }
  return { is: 'patched', value: current }
}

function applied(value: Json, operation: PatchOperation): Patched {
  const found = at(value, operation.path)
  if (operation.op === 'test') {
    return same(found, operation.value)
      ? { is: 'patched', value }
      : { is: 'refused', message: `testing path ${operation.path}: value is not equal` }
  }
  if (operation.op !== 'add' && found === undefined)
    return { is: 'refused', message: `${operation.op} of missing path ${operation.path}` }
  const changed = changedAt(value, partsOf(operation.path), operation)
  if (changed === undefined) return { is: 'refused', message: `no way to ${operation.path}` }
  return { is: 'patched', value: changed }
}

function changedAt(value: Json, parts: readonly string[], operation: PatchOperation): Json | undefined {
  const [part, ...rest] = parts
  if (part === undefined) return 'value' in operation ? operation.value : undefined
  if (isList(value)) return changedItem(value, [part, ...rest], operation)
  if (!isObject(value)) return undefined
  if (rest.length > 0) {
    const child = value[part]
    const inner = child === undefined ? undefined : changedAt(child, rest, operation)
    return inner === undefined ? undefined : { ...value, [part]: inner }
  }
  if ('value' in operation) return { ...value, [part]: operation.value }
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== part))
}

function changedItem(
  list: readonly Json[],
  [part, ...rest]: readonly [string, ...string[]],
  operation: PatchOperation,
): Json | undefined {
  const index = part === '-' ? list.length : Number(part)
  if (!Number.isInteger(index) || index < 0 || index > list.length) return undefined
  if (rest.length > 0) {
    const child = list[index]
    const inner = child === undefined ? undefined : changedAt(child, rest, operation)
    return inner === undefined ? undefined : list.with(index, inner)
  }
  if (!('value' in operation)) return list.toSpliced(index, 1)
  return list.toSpliced(index, operation.op === 'add' ? 0 : 1, operation.value)
}
