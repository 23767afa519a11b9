import type { Heading } from '@ml-actions/dataset/table'
import type { EngineColumn } from '@ml-actions/engine/column'
import { type Questions, together } from '@ml-actions/engine/questions'
import type { Asked, AskedTable } from '@ml-actions/engine/tables'
import { typeNameOf } from '@ml-actions/engine/type-name'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Way } from '../bins/way.ts'
import { askedOf } from '../drift/asked-of.ts'
import { askedAs, type DriftFile } from '../drift/drift-file.ts'
import { unwatched, waysFor } from '../reading/choose-ways.ts'
import type { Frozen, FrozenColumn } from '../reference/reference.ts'
import { freezing, rowsIn } from './of-column.ts'

/**
 * Freezes the bins of the watched columns of a reference that an engine reads.
 * @throws {Misuse} when its files have not all the same columns: the order of their values is asked of all at once
 */
export async function freezeBy(
  { tables, inWords }: Asked,
  settings: Pick<DriftFile, 'rules' | 'label' | 'season'>,
): Promise<Frozen> {
  const table = oneTable(tables)
  const { left, questions } = freezingTable(table, settings)
  const [rows, columns] = await table.ask(questions)
  return {
    reference: {
      rows,
      columns,
      sources: [],
      asked: askedOf(settings),
    },
    names: table.columns.map(({ name }) => name),
    left,
    notes: [...left.map(unwatched), inWords()],
  }
}

/**
 * The table of a reference.
 * @throws {Misuse} when its files have not all the same columns
 */
export function oneTable([table, other]: Asked['tables']): AskedTable {
  if (table === undefined) throw new TypeError('a reference has a file')
  if (other !== undefined) throw unlike(table.paths, other.paths)
  return table
}

/** What is asked of the table of a reference; and the columns that are left out. */
export function freezingTable(
  table: Pick<AskedTable, 'columns'>,
  settings: Pick<DriftFile, 'rules' | 'label' | 'season'>,
) {
  const watched = table.columns.flatMap((column) => {
    const as = askedAs(settings, column.name)
    return as === 'ignore' ? [] : [{ column, ways: waysFor(headingOf(column), as) }]
  })
  const left = watched.filter(({ ways }) => ways.length === 0).map(({ column }) => column.name)
  const asked = watched.flatMap(({ column, ways: [way] }) => (way === undefined ? [] : [frozen(column, way)]))
  return { left, questions: together([rowsIn(), together(asked)]) }
}

function* frozen(column: EngineColumn, way: Way): Questions<FrozenColumn> {
  return { name: column.name, ...way, ...(yield* freezing(column, way.as)) }
}

/** The heading that an engine's column would be in a typed file. */
function headingOf({ name, type, word }: EngineColumn): Heading {
  const own = typeNameOf(type)
  return own === undefined ? { name, unreadable: word } : { name, type: own }
}

function unlike([first = '']: readonly string[], [other = '']: readonly string[]): Misuse {
  return new Misuse({
    is: `${first} and ${other} have not the same columns in the same order, and the engine orders the values of all files at once`,
    wanted: 'a reference whose files have the same columns of the same types in the same order',
    todo: 'write it anew as one table, or leave the input "engine" away',
    place: { path: other },
  })
}
