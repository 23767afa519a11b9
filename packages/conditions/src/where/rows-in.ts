import { allRows, type ChosenRows, type Columns } from '@ml-actions/engine/chosen-rows'
import type { EngineColumn } from '@ml-actions/engine/column'
import { both, present } from '@ml-actions/engine/expression'
import { named, namesOf } from '@ml-actions/engine/nested'
import { Misuse } from '@ml-actions/verdict/faults'
import { nearest } from '@ml-actions/verdict/nearest'
import { unread } from '../push/column.ts'
import { headingOf, pushColumnOf } from '../push/engine-column.ts'
import { parseConditions } from './parse.ts'

/**
 * Reads which rows of a table are meant: conditions of the contract's own language over the table's own types, which the
 * dialect's one function of quoting writes. No text of it is ever SQL. Members of structs are columns named `a.b`.
 * @param table  what the table is called in messages
 * @throws {Misuse} for a column that is not there, and for what the engine would not answer exactly
 */
export function rowsIn(text: string, table: string, { columns, dialect }: Columns): ChosenRows {
  const path = `${table}?where`
  const found = (name: string) => columnNamed(name, columns, path)
  const conditions = parseConditions(text, path, (name) => {
    const column = found(name)
    const { type } = headingOf(column)
    if (type === undefined) throw unasked(column, path)
    return type
  })
  const predicates = conditions.map(({ column: name, pushTest }) => {
    const column = pushColumnOf(found(name))
    const test = unread([column]) ?? pushTest(column, dialect)
    if (typeof test === 'string') throw refused(test, path)
    return both(present(column.scalar), test)
  })
  return {
    where: predicates.reduce(both, allRows.where),
    inWords: ` where ${conditions.map(({ words }) => words).join(' and ')}`,
  }
}

/** The one column, or member of a struct, of this name. */
function columnNamed(name: string, columns: readonly EngineColumn[], path: string): EngineColumn {
  const found = named(columns, name)
  const [one, other] = found.filter((column) => column.name === name)
  if (one === undefined) throw found[0] === undefined ? absent(name, columns, path) : unasked(found[0], path)
  if (other === undefined) return one
  throw new Misuse({
    is: `\`where\` speaks of ${quoted(name)}, which is the name of several columns or members of structs`,
    wanted: 'a name of one alone',
    todo: 'name a view that calls them otherwise',
    place: { path },
  })
}

function absent(name: string, columns: readonly EngineColumn[], path: string): Misuse {
  const near = nearest(name, namesOf(columns))
  return new Misuse({
    is: `\`where\` speaks of column ${quoted(name)}, which the table does not have`,
    wanted: `one of its ${columns.length} columns, or a member of a struct in one`,
    todo: near === undefined ? 'mend the name' : `did you mean ${quoted(near)}?`,
    place: { path },
  })
}

function unasked({ name, word, holds }: EngineColumn, path: string): Misuse {
  const member = typeof holds === 'object' ? holds[0]?.name : undefined
  const todo =
    member === undefined ? {} : { todo: `name a member of it, such as ${quoted(`${name}.${member}`)}` }
  return refused(`column ${quoted(name)} holds ${word.slice(0, 80)}`, path, todo)
}

function refused(because: string, path: string, mend: { readonly todo?: string } = {}): Misuse {
  return new Misuse({
    is: `the engine cannot be asked for these rows: ${because}`,
    wanted: 'conditions that an engine answers exactly',
    todo: 'choose the rows by another column, or by another keyword',
    ...mend,
    place: { path },
  })
}

function quoted(name: string): string {
  return JSON.stringify(name.slice(0, 80))
}
