import type { PushColumn } from '@ml-actions/conditions/push/column'
import { hasKey } from '@ml-actions/conditions/push/same-key'
import { joinKeys } from '@ml-actions/conditions/values/key'
import type { Relation } from '@ml-actions/engine/column'
import type { Dialect, Places } from '@ml-actions/engine/dialects/dialect'
import { type Predicate, typeOf } from '@ml-actions/engine/expression'
import type { Cell } from '@ml-actions/engine/plan'
import { repeatedSql } from '@ml-actions/engine/repeated'
import type { Place } from '@ml-actions/verdict/place'
import type { Example } from '../checks/example.ts'
import { inLater, likeEarlier } from '../checks/seen-keys.ts'
import { keyIn } from './answer.ts'

/** Values that more than one row has. */
export interface Alike {
  readonly cells: readonly Cell[]
  readonly rows: number
}

/** Rows that may be alike. */
interface Looked {
  /** The columns that are compared. */
  readonly alike: readonly PushColumn[]
  readonly where: Predicate
  readonly most: number
  readonly places: Places | undefined
}

/** Asks for a few of the values that stand in more than one row. */
export function alikeSql(relation: Relation, { alike, ...looked }: Looked, dialect: Dialect): string {
  return repeatedSql(relation, { ...looked, of: alike.map(({ scalar }) => scalar) }, dialect)
}

/** Reads a row of the answer. */
export function alikeIn(row: readonly Cell[], alike: readonly PushColumn[]): Alike {
  return { cells: row.slice(0, alike.length), rows: Number(row[alike.length]) }
}

/** Says of a row that it has some of the values, a null being equal to a null. */
export function anyAlike(found: readonly Alike[], alike: readonly PushColumn[]): Predicate {
  const hasAll = ({ cells }: Alike): Predicate => ({
    is: 'all',
    of: alike.map(({ scalar }, at) => {
      const cell = cells[at] ?? null
      return cell === null ? { is: 'null', of: scalar } : hasKey(scalar, keyIn(cell, typeOf(scalar)))
    }),
  })
  return { is: 'any', of: found.map(hasAll) }
}

/** The values in which a row is alike with others, which are its last, as one key. */
export function repeatedIn(row: readonly Cell[], alike: readonly PushColumn[]): string {
  const cells = row.slice(row.length - alike.length)
  // No joined key begins with a dash.
  return alike
    .map(({ scalar }, at) => {
      const cell = cells[at] ?? null
      return cell === null ? '-' : joinKeys([keyIn(cell, typeOf(scalar))])
    })
    .join('')
}

/** Says of each row where another stands that is like it: of the first that it is in a later one, of others which is the first. */
export function sayRepeated(
  rows: readonly (Example & { readonly of: string })[],
  isPlaced: boolean,
): readonly Example[] {
  const firsts = new Map<string, Place | undefined>()
  return rows.map(({ at, finding, of }) => {
    const first = firsts.get(of)
    firsts.set(of, first ?? finding.place)
    const { path, row } = first ?? {}
    const known = path === undefined || row === undefined ? inLater : likeEarlier({ path, row })
    return { at, finding: { ...finding, is: isPlaced ? known : 'the same value stands in another row' } }
  })
}
