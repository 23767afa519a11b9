import { type PushColumn, unread } from '@ml-actions/conditions/push/column'
import { groupsOf } from '@ml-actions/conditions/values/groups'
import { type Key, keysOf } from '@ml-actions/conditions/values/key'
import { grouped } from '@ml-actions/conditions/words'
import { State } from '@ml-actions/dataset/batch'
import type { Disk } from '../disk/disk.ts'
import { allPresent, type PushAbout, rowsWhere } from '../push/push.ts'
import { SpilledValues } from '../values/spilled-values.ts'
import type { Cells, Check, ColumnLook } from './check.ts'

/** The different values of a column, as far as they are kept, each with the number of its rows. */
export interface Distinct {
  readonly rows: Map<Key, number>
  /** Characters of the kept text keys. */
  characters: number
  evaluated: number
  skipped: number
  /** How many different values are kept in memory. */
  readonly most: number
  /** Where the rows of all others go; without it there can be no others. */
  readonly disk?: Disk
  /** The others, until they are counted. */
  spilled?: SpilledValues | undefined
  /** How many different ones of them there are, once they are. */
  onDisk?: number
  /** True when there were more than could be kept anywhere. */
  over: boolean
}

/** How many different values are kept, and how many characters of text, in about half a gigabyte. */
const mostDistinct = 1_000_000
const mostCharacters = 128 * 2 ** 20

/** With a disk, as many values as a check may keep keys of 32 bytes. */
function mostIn(disk: Disk | undefined): number {
  return disk === undefined ? mostDistinct : Math.min(mostDistinct, Math.floor(disk.keepBytes / 32))
}

/** No values. */
export function noDistinct(disk?: Disk, most = mostIn(disk)): Distinct {
  const counts = { characters: 0, evaluated: 0, skipped: 0 }
  return { rows: new Map(), ...counts, most, ...(disk === undefined ? {} : { disk }), over: false }
}

/** Adds the values of a batch; nulls are left out, NaN is one value. */
export function addDistinct(
  distinct: Distinct,
  { column, values, nulls, invalid }: Cells,
  rows: number,
): void {
  distinct.evaluated += values
  distinct.skipped += nulls + invalid
  const keyOf = keysOf(column)
  const groups = groupsOf(column, rows)
  if (groups !== undefined) {
    for (const group of groups) addKey(distinct, keyOf(group.row), group.rows)
    return
  }
  for (let row = 0; row < rows; row++) {
    if (column.states[row] === State.value) addKey(distinct, keyOf(row), 1)
  }
}

/**
 * Counts the values that are on the disk, and tells each of them with the number of its rows.
 * @returns false: no row need be seen again
 */
export function endDistinct(distinct: Distinct, see: (text: string, rows: number) => void = () => {}): false {
  if (distinct.spilled === undefined) return false
  const onDisk = distinct.spilled.each(see)
  distinct.spilled = undefined
  if (onDisk === undefined) distinct.over = true
  else distinct.onDisk = onDisk
  return false
}

/** How many different values there are, at least; and whether there are more. */
export function countDistinct({ rows, spilled, onDisk = 0, over }: Distinct): {
  readonly different: number
  readonly over: boolean
} {
  return { different: rows.size + onDisk, over: over || spilled !== undefined }
}

/** The values of two parts together; those on a disk stay there, and are only known to be more. */
export function mergeDistinct(one: Distinct, other: Distinct): Distinct {
  const merged: Distinct = {
    rows: new Map(one.rows),
    characters: one.characters,
    evaluated: one.evaluated + other.evaluated,
    skipped: one.skipped + other.skipped,
    most: one.most,
    over: [one, other].some((part) => part.onDisk !== undefined || countDistinct(part).over),
  }
  for (const [key, rows] of other.rows) addKey(merged, key, rows)
  return merged
}

/** What all checks of the number of different values have in common. */
export const distinctCounting = {
  plan: (_: unknown, { disk }) => noDistinct(disk),
  fold(distinct, { cells: [cells], rows }: ColumnLook) {
    addDistinct(distinct, cells, rows)
  },
  again: (distinct) => endDistinct(distinct),
  push(_, about: PushAbout) {
    const { columns, where } = about
    const [column] = columns as readonly [PushColumn]
    const refused = unread(columns)
    if (refused !== undefined) return refused
    const rows = rowsWhere(where)
    const valued = rowsWhere(where, allPresent(columns)).where
    const groups = { is: 'groups', of: [column.scalar], where: valued } as const
    return {
      needs: [rows, groups],
      state(answers) {
        const { groups: different, rows: values } = answers.groups(groups)
        const counts = { evaluated: Number(values), skipped: Number(answers.whole(rows) - values) }
        return { ...noDistinct(), ...counts, onDisk: Number(different) }
      },
    }
  },
  merge: mergeDistinct,
} satisfies Partial<Check<unknown, Distinct>>

/** Says that there are more different values than are kept. */
export function moreThanKept({ rows }: Distinct): string {
  return `more than ${grouped(rows.size)} different values, which is more than is kept in memory; a run over all files that may use the disk can say`
}

function addKey(distinct: Distinct, key: Key, rows: number): void {
  const known = distinct.rows.get(key)
  if (known !== undefined) {
    distinct.rows.set(key, known + rows)
    return
  }
  const length = typeof key === 'string' ? key.length : 0
  // What is once on the disk is counted there: no value may be in both places.
  const isFull =
    distinct.spilled !== undefined ||
    distinct.rows.size >= distinct.most ||
    distinct.characters + length > mostCharacters
  if (isFull) {
    if (distinct.disk === undefined) distinct.over = true
    else {
      distinct.spilled ??= new SpilledValues(distinct.disk)
      for (let row = 0; row < rows; row++) distinct.spilled.add(String(key))
    }
    return
  }
  distinct.characters += length
  distinct.rows.set(key, rows)
}
