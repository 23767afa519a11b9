import { type Predicate, typeOf } from '@ml-actions/engine/expression'
import type { Other } from '../keywords/keyword.ts'
import type { Key } from '../values/key.ts'
import { grouped } from '../words.ts'
import type { PushColumn } from './column.ts'
import { hasAnyKey, hasKey } from './same-key.ts'

/** Says for an engine that the values of a row are found together in another file; or why it cannot be said. */
export function pushFound(
  columns: readonly [PushColumn, ...PushColumn[]],
  { keys, listed }: Other,
  path: string,
): Predicate | string {
  if (listed === undefined)
    return `${path} has ${grouped(keys.size)} different keys, and an engine is sent at most 1,000, which have at most 100,000 characters together`
  const [{ scalar: first }, ...others] = columns
  if (others.length === 0)
    return hasAnyKey(
      first,
      listed.map(([key]) => key),
    )
  if (columns.some(({ scalar }) => typeOf(scalar).is === 'float'))
    return 'floats of several columns are found by their digits, and not by their values'
  const isRow = (row: (typeof listed)[number]): Predicate => ({
    is: 'all',
    of: columns.map(({ scalar }, at) => hasKey(scalar, row[at] as Key)),
  })
  return { is: 'any', of: listed.map(isRow) }
}
