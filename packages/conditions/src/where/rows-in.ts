import { allRows, type ChosenRows, type Columns } from '@ml-actions/engine/chosen-rows'
import type { EngineColumn } from '@ml-actions/engine/column'
import { both, present } from '@ml-actions/engine/expression'
import { Misuse } from '@ml-actions/verdict/faults'
import { nearest } from '@ml-actions/verdict/nearest'
import { unread } from '../push/column.ts'
import { headingOf, pushColumnOf } from '../push/engine-column.ts'
import { parseConditions } from './parse.ts'

/**
 * Reads which rows of a table are meant: conditions of the contract's own language over the table's own types, which the
 * dialect's one function of quoting writes. No text of it is ever SQL.
 * @param table  what the table is called in messages
 * @throws {Misuse} for a column that is not there, and for what the engine would not answer exactly
 */
export function rowsIn(text: string, table: string, { columns, dialect }: Columns): ChosenRows {
  const path = `${table}?where`
  const found = (name: string) => columns.find((one) => one.name === name)
  const conditions = parseConditions(text, path, (name) => {
    const column = found(name)
    if (column === undefined) throw absent(name, columns, path)
    const { type } = headingOf(column)
    if (type === undefined) throw refused(`column ${JSON.stringify(name)} holds ${column.word}`, path)
    return type
  })
  const predicates = conditions.map(({ column: name, pushTest }) => {
    const column = pushColumnOf(found(name) as EngineColumn)
    const test = unread([column]) ?? pushTest(column, dialect)
    if (typeof test === 'string') throw refused(test, path)
    return both(present(column.scalar), test)
  })
  return {
    where: predicates.reduce(both, allRows.where),
    inWords: ` where ${conditions.map(({ words }) => words).join(' and ')}`,
  }
}

function absent(name: string, columns: readonly EngineColumn[], path: string): Misuse {
  const names = columns.map((column) => column.name)
  const near = nearest(name, names)
  return new Misuse({
    is: `\`where\` speaks of column ${JSON.stringify(name.slice(0, 80))}, which the table does not have`,
    wanted: `one of its ${names.length} columns`,
    todo: near === undefined ? 'mend the name' : `did you mean ${JSON.stringify(near)}?`,
    place: { path },
  })
}

function refused(because: string, path: string): Misuse {
  return new Misuse({
    is: `the engine cannot be asked for these rows: ${because}`,
    wanted: 'conditions that an engine answers exactly',
    todo: 'choose the rows by another column, or by another keyword',
    place: { path },
  })
}
