import { contractFault } from '../importer.ts'
import type { Part } from '../part.ts'
import type { Writing } from '../writing.ts'
import { writeChecks } from './checklist.ts'
import { readDescriptions } from './descriptions.ts'
import { csvOf } from './dialect.ts'
import { type PathOf, type SchemaRead, writeSchema } from './schema.ts'

/** Writes a Data Resource: where its rows lie, how they are written, and what its schema and checks ask. */
export function writeResource(resource: Part, into: Writing, others: PathOf): void {
  const name = resource.read('name', 'text')
  readDescriptions(resource)
  if (name !== undefined) into.draft.set('name', name)
  for (const key of ['scheme', 'mediatype', 'datatype']) resource.read(key, 'text')
  const paths = pathsOf(resource)
  const own = paths.length === 1 ? paths[0] : undefined
  const csv = csvOf(resource.part('dialect', 'the dialect'))
  const schema = resource.part('schema', 'the schema')
  const pathOf: PathOf = (other) => (other === '' || other === name ? own : others(other))
  const read = schema === undefined ? undefined : writeSchema(schema, into, { pathOf, caseOf: caseIn(csv) })
  if (schema === undefined) into.dataset('other-columns', 'allow')
  if (
    resource.get('schema') !== undefined &&
    schema === undefined &&
    typeof resource.get('schema') === 'string'
  )
    resource.refuse('schema', 'it is a file of its own, which is not read: put the schema in its place')
  writeData(resource, paths, { ...csv, ...trimming(read), null: read?.missing ?? [''] }, { into, read })
  writeBlankRows(into)
  writeChecks(resource.part('checklist', 'the checklist'), into)
  writeSize(resource, into)
  resource.rest()
}

/** Theirs calls a row blank when all of it is missing. */
export function writeBlankRows(into: Writing): void {
  into.dataset('blank-rows', 'never')
}

function pathsOf(resource: Part): readonly string[] {
  const path = resource.get('path')
  const more = resource.read('extrapaths', 'texts') ?? []
  if (resource.get('data') !== undefined)
    resource.refuse('data', 'its rows stand in the descriptor: give them a file')
  const all = [typeof path === 'string' ? [path] : (resource.read('path', 'texts') ?? []), more].flat()
  const remote = all.find((one) => /^[a-z][a-z0-9+.-]*:\/\//i.test(one))
  if (remote !== undefined) resource.refuse('path', 'it lies elsewhere: bring it here first')
  return remote === undefined ? all : []
}

/** Where columns are mapped by their order, theirs takes spaces around their names for nothing. */
function trimming(read: SchemaRead | undefined): object {
  return read?.isExact === true ? { 'header-trim': true } : {}
}

/** Names are in lower case where the header's are taken so. */
function caseIn(csv: Readonly<Record<string, unknown>>): (name: string) => string {
  return (name) => (csv['header-case'] === 'lower' ? name.toLowerCase() : name)
}

/** What is known of a resource while its data is written. */
interface Known {
  readonly into: Writing
  readonly read: SchemaRead | undefined
}

function writeData(resource: Part, paths: readonly string[], csv: object, { into, read }: Known): void {
  const names = read?.fields.map(({ name }) => name)
  const own = 'header' in csv && csv.header === false ? { ...csv, names: names ?? 'numbered' } : csv
  const data = dataOf(resource, paths, own)
  const fault = contractFault({ contract: 1, data })
  if (fault !== undefined) resource.refuse(resource.has('dialect') ? 'dialect' : 'path', fault)
  into.draft.set('data', fault === undefined ? data : { csv: csvOf(undefined) })
}

function dataOf(resource: Part, paths: readonly string[], csv: object): object {
  const format = resource.read('format', 'text')
  const encoding = resource.read('encoding', 'text')
  const compression = resource.read('compression', 'text') ?? ''
  if (!['', 'gz', 'no'].includes(compression))
    resource.refuse('compression', `a file packed with ${compression.slice(0, 80)} is not read`)
  const isRead = format === undefined || ['csv', 'tsv', 'parquet'].includes(format)
  if (!isRead) resource.refuse('format', `files of format ${format.slice(0, 80)} are not read`)
  return {
    ...(paths.length === 0 ? {} : { path: paths.length === 1 ? paths[0] : paths }),
    ...(format === undefined || !isRead ? {} : { format }),
    ...(encoding === undefined ? {} : { encoding }),
    csv,
  }
}

function writeSize(resource: Part, into: Writing): void {
  const [rows, fields] = [resource.read('rows', 'number'), resource.read('fields', 'number')]
  const faults = [
    ['rows', rows === undefined || rows === 0 ? undefined : into.dataset('rows', rows)],
    ['fields', fields === undefined || fields === 0 ? undefined : into.dataset('column-count', fields)],
  ] as const
  for (const [key, fault] of faults) if (fault !== undefined) resource.refuse(key, fault)
  const fault = writeFile(resource, into)
  if (fault !== undefined) resource.refuse(resource.has('bytes') ? 'bytes' : 'hash', fault)
}

/** Theirs takes a digest without the name of its kind for MD5. */
function writeFile(resource: Part, into: Writing): string | undefined {
  const bytes = resource.read('bytes', 'number')
  const hash = resource.read('hash', 'text')
  const sha256 = /^sha256:([0-9a-f]{64})$/i.exec(hash ?? '')?.[1]
  if (hash !== undefined && hash !== '' && sha256 === undefined)
    resource.refuse('hash', 'of all digests only SHA-256 is computed here')
  const asked = {
    ...(bytes === undefined || bytes === 0 ? {} : { bytes }),
    ...(sha256 === undefined ? {} : { sha256 }),
  }
  return Object.keys(asked).length === 0 ? undefined : into.dataset('file', asked)
}
