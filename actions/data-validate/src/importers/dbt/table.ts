import { isMap } from '@ml-actions/verdict/mapping'
import type { Part } from '../part.ts'
import { typeNamedBy } from '../type-names.ts'
import type { Source } from './source.ts'
import { writeTests } from './tests.ts'

/** Writes a table: its columns with their tests, and the tests of the whole. */
export function writeTable(table: Part, source: Source): void {
  const { into } = source
  const [name, description] = [table.read('name', 'text'), table.read('description', 'text')]
  if (name !== undefined) into.draft.set('name', name)
  if (description !== undefined) into.draft.set('description', description)
  for (const key of ['docs', 'meta', 'quoting', 'external']) table.read(key, 'map')
  for (const key of ['access', 'group', 'identifier', 'loader']) table.read(key, 'text')
  table.read('tags', 'list')
  table.get('latest_version')
  const config = table.read('config', 'map')
  const contract = isMap(config?.['contract']) ? config['contract'] : undefined
  const columns = table.parts(
    'columns',
    (index, { name: one }) =>
      `column ${typeof one === 'string' ? JSON.stringify(one.slice(0, 80)) : index + 1}`,
  )
  // All types first, since a test may speak of a column that stands further down.
  const named = columns.flatMap((column) => {
    const own = nameColumn(column, source)
    return own === undefined ? [] : [{ column, own }]
  })
  for (const { column, own } of named) {
    writeTests(column, own, source)
    writeConstraints(column, own, source)
    column.rest()
  }
  if (into.columns().length > 0) {
    into.draft.ask({ keyword: 'other-columns', value: contract?.['enforced'] === true ? 'refuse' : 'allow' })
  }
  writeTests(table, undefined, source)
  writeConstraints(table, undefined, source)
}

/** Names a column with its type; undefined, and refused, when it has no name that can be written. */
function nameColumn(column: Part, source: Source): string | undefined {
  const name = column.read('name', 'text')
  const fault = name === undefined ? 'it has no name' : source.into.draft.column(name)
  if (name === undefined || fault !== undefined) {
    column.refuse(undefined, fault ?? 'it has no name')
    return undefined
  }
  column.read('description', 'text')
  for (const key of ['meta', 'config', 'docs']) column.read(key, 'map')
  column.read('tags', 'list')
  column.read('quote', 'flag')
  const written = column.read('data_type', 'text')
  const type = written === undefined ? source.given.typeOf(name) : typeNamedBy(written)
  if (type !== undefined) source.into.column(name, 'type', type)
  else if (written !== undefined) column.refuse('data_type', 'it is no type of a contract')
  return name
}

/** Constraints of a table or a column, which a database would hold. */
function writeConstraints(part: Part, column: string | undefined, { into }: Source): void {
  for (const one of part.parts(
    'constraints',
    (index, { type }) =>
      `constraint ${typeof type === 'string' ? type.slice(0, 80) : index + 1} of ${part.name}`,
  )) {
    const type = one.read('type', 'text')
    const names = column === undefined ? (one.read('columns', 'texts') ?? []) : [column]
    for (const key of ['name']) one.read(key, 'text')
    for (const key of ['warn_unenforced', 'warn_unsupported']) one.read(key, 'flag')
    const [only = '', ...others] = names
    const fault =
      names.length === 0
        ? 'it names no columns'
        : type === 'not_null'
          ? names.map((name) => into.column(name, 'nulls', 'never')).find((why) => why !== undefined)
          : type === 'unique'
            ? others.length === 0
              ? into.column(only, 'unique', true)
              : into.dataset('unique', names, true)
            : type === 'primary_key'
              ? into.dataset('primary-key', names)
              : 'it is an expression, or refers to a table of a database'
    if (fault !== undefined) one.refuse(undefined, fault)
    else one.rest()
  }
}
