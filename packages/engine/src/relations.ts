import type { Files, Relation, Table } from './column.ts'

/**
 * The files of an engine that reads nothing else.
 * @throws {RangeError} for a table, of which it is never asked
 */
export function filesIn(relation: Relation): Files {
  if (relation.is === 'table') throw new RangeError('an engine of files is asked of a table')
  return relation
}

/** The same, files named as the workflow names them, without the folder of this run. */
export function withoutFolder(relation: Relation): Relation {
  return relation.is === 'files' ? { ...relation, folder: '' } : relation
}

/**
 * The table of an engine that knows nothing else.
 * @throws {RangeError} for files, of which it is never asked
 */
export function tableIn(relation: Relation): Table {
  if (relation.is === 'files') throw new RangeError('an engine of tables is asked of files')
  return relation
}
