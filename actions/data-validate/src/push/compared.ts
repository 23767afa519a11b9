import type { OtherColumns } from '@ml-actions/conditions/keywords/keyword'
import { headingOf, pushColumnOf } from '@ml-actions/conditions/push/engine-column'
import type { Scalar } from '@ml-actions/engine/expression'
import type { Questions } from '@ml-actions/engine/questions'
import type { Asked, AskedTable } from '@ml-actions/engine/tables'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Running } from '../bind.ts'
import type { Reference } from '../checks/check.ts'
import type { Contract } from '../contract/contract.ts'
import { nameOf, noColumn, type Referring, readingLike } from '../references.ts'
import { allPresent, rowsWhere } from './push.ts'

/** What rows are compared with, where the engine reads it itself. */
export interface Compared extends Referring {
  readonly table: AskedTable
  /** Without its numbers, which are asked for. */
  readonly reference: Reference & { readonly elsewhere: OtherColumns }
}

/**
 * Finds the columns that a demand refers to in what the engine says of a table, or of files.
 * @throws {Misuse} when one is not there, or files differ in their columns
 */
export function comparedWith({ tables }: Asked, referring: Referring, contract: Contract): Compared {
  const { demand, refers } = referring
  const [table, ...others] = tables
  if (table === undefined || others.length > 0) throw unlikeFiles(referring)
  const found = refers.columns.map(({ name, like }) => {
    for (const column of table.columns) {
      const { type } = headingOf(column)
      if (column.name === name && type !== undefined)
        return { type, column: pushColumnOf(column, readingLike(contract, like)) }
    }
    throw noColumn(refers.path, name, demand)
  })
  const { relation, where } = table
  const elsewhere = { relation, where, columns: found.map(({ column }) => column) }
  const types = found.map(({ type }) => type)
  return {
    ...referring,
    table,
    reference: { rows: 0, repeated: 0, keys: new Set(), types, elsewhere },
  }
}

/** Asks for the numbers of what rows are compared with, as far as some demand tells them. */
export function* numbersOf(
  { refers, reference }: Compared,
  running: Iterable<Running>,
): Questions<Reference> {
  const asked = [...running].filter(({ block }) => block === undefined)
  const all = asked.flatMap(({ demand }) => [...(demand.check.refers?.(demand.asked) ?? [])])
  const own = all.filter((one) => nameOf(one) === nameOf(refers))
  const { columns } = reference.elsewhere
  const [first, ...others] = columns.map(({ scalar }): Scalar => scalar)
  if (own.length === 0) return reference
  if (first === undefined) {
    const rows = rowsWhere({ is: 'always' })
    return { ...reference, rows: Number((yield [rows]).whole(rows)) }
  }
  if (!own.some(({ repeats }) => repeats === true)) return reference
  const groups = { is: 'groups', of: [first, ...others], where: allPresent(columns) } as const
  const { groups: keys, rows } = (yield [groups]).groups(groups)
  return { ...reference, repeated: Number(rows - keys) }
}

function unlikeFiles({ demand: { check, place }, refers }: Referring): Misuse {
  return new Misuse({
    is: `"${check.name}" refers to ${JSON.stringify(refers.path.slice(0, 120))}, whose files differ in their columns`,
    wanted: 'files of the same columns in the same order',
    todo: 'name files that are alike, or write them anew',
    place,
  })
}
