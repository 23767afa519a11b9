import { comparable } from '@ml-actions/engine/exactly'
import { type Predicate, type Scalar, typeOf } from '@ml-actions/engine/expression'
import type { Other, OtherColumns } from '../keywords/keyword.ts'
import type { Key } from '../values/key.ts'
import { grouped } from '../words.ts'
import { type PushColumn, unread } from './column.ts'
import { hasAnyKey, hasKey } from './same-key.ts'

/** Says for an engine that the values of a row are found together in another file or table; or why it cannot be said. */
export function pushFound(
  columns: readonly [PushColumn, ...PushColumn[]],
  { keys, listed, elsewhere }: Other,
  path: string,
): Predicate | string {
  if (elsewhere !== undefined) return pushElsewhere(columns, elsewhere, path)
  if (listed === undefined)
    return `${path} has ${grouped(keys.size)} different keys, and an engine is sent at most 1,000, which have at most 100,000 characters together; of what it reads itself they may be any number`
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

/** Leaves it to the engine to find them, where it compares the columns of the two by their values. */
function pushElsewhere(
  columns: readonly [PushColumn, ...PushColumn[]],
  { relation, where, columns: others }: OtherColumns,
  path: string,
): Predicate | string {
  const refused = unread(others)
  if (refused !== undefined) return `in ${path}, ${refused}`
  for (const [at, { name, scalar }] of columns.entries()) {
    const [own, other] = [typeOf(scalar), typeOf((others[at] as PushColumn).scalar)]
    if ([own.is, other.is].includes('float')) return `floats are not found in ${path} by their values`
    if (!comparable(own, other))
      return `the engine would round ${JSON.stringify(name)}, or what is in ${path}, to compare the two`
  }
  return { is: 'elsewhere', of: scalarsOf(columns), in: { relation, where, of: scalarsOf(others) } }
}

function scalarsOf(columns: readonly PushColumn[]): readonly [Scalar, ...Scalar[]] {
  return columns.map(({ scalar }) => scalar) as [Scalar, ...Scalar[]]
}
