import { kindOf } from '@ml-actions/conditions/values/kind'
import { isMap } from '@ml-actions/verdict/mapping'
import { type Part, partOf } from '../part.ts'
import { type Config, configIn } from './config.ts'
import type { Source } from './source.ts'

/** Writes the tests of a table, or of the column that is named. */
export function writeTests(part: Part, column: string | undefined, source: Source): void {
  for (const key of ['data_tests', 'tests']) {
    for (const [index, test] of (part.read(key, 'list') ?? []).entries()) {
      const found = testIn(part, key, index, test, source)
      if (found !== undefined) writeTest(found, column, source)
    }
  }
}

interface Test {
  readonly kind: string
  readonly part: Part
}

/** A test is its name alone, or a map of one key; newer files name it under `test_name`. */
function testIn(
  part: Part,
  key: string,
  index: number,
  test: unknown,
  { document, refused }: Source,
): Test | undefined {
  const at = [...part.at, key, index]
  const made = (kind: string, map: Readonly<Record<string, unknown>>, place: Part['at']) => ({
    kind,
    part: partOf(document, map, refused, { name: `${kind.slice(0, 80)} of ${part.name}`, at: place }),
  })
  if (typeof test === 'string' && test.trim() !== '') return made(test, {}, at)
  if (!isMap(test)) {
    part.refuse(key, 'among the tests one is neither a name nor a map')
    return undefined
  }
  const { test_name: named, ...others } = test
  if (typeof named === 'string' && named.trim() !== '') return made(named, others, at)
  const [kind, second] = Object.keys(test)
  const inside = kind === undefined ? undefined : test[kind]
  if (kind === undefined || kind.trim() === '' || second !== undefined) {
    const other = made('a test', test, at)
    other.part.refuse(undefined, 'it is no map of one test')
    return undefined
  }
  return made(kind, isMap(inside) ? inside : {}, isMap(inside) ? [...at, kind] : at)
}

function writeTest({ kind, part }: Test, column: string | undefined, source: Source): void {
  const write = Object.hasOwn(known, kind) ? known[kind] : undefined
  if (write === undefined) {
    part.refuse(
      undefined,
      'it is a query: only not_null, unique, accepted_values and relationships are known here',
    )
    return
  }
  const own = part.part('arguments', `arguments of ${part.name}`)
  const given: Arguments = { read: (key, reading) => own?.read(key, reading) ?? part.read(key, reading) }
  // A test of a table may say which column it is of.
  const name = column ?? given.read('column_name', 'text')
  const config = configIn(part, source, name)
  if (config === 'refused') return
  const fault = name === undefined ? 'it names no column' : write(name, { given, config, source })
  if (fault !== undefined) part.refuse(undefined, fault)
  own?.rest()
  part.rest()
}

/** Arguments stand under `arguments`, or, in older files, beside the configuration. */
type Arguments = Pick<Part, 'read'>

interface Asked {
  readonly given: Arguments
  readonly config: Config | undefined
  readonly source: Source
}

type Write = (column: string, asked: Asked) => string | undefined

const known: Readonly<Record<string, Write>> = {
  not_null: writeNotNull,
  unique: writeUnique,
  accepted_values: writeValues,
  relationships: writeReference,
}

function writeNotNull(column: string, { config, source: { into } }: Asked): string | undefined {
  const { allowed, manner = {} } = config ?? {}
  if (allowed !== undefined) return into.column(column, 'null-count', allowed, manner)
  const isPlain = Object.keys(manner).length === 0
  return isPlain && into.says(column, 'nulls') === 'never'
    ? undefined
    : into.column(column, 'nulls', 'never', manner)
}

function writeUnique(column: string, { config, source: { into } }: Asked): string | undefined {
  if (config?.allowed !== undefined) return countsOther
  const isPlain = Object.keys(config?.manner ?? {}).length === 0
  const isSaid = isPlain && into.says(column, 'unique') === true
  return isSaid ? undefined : into.column(column, 'unique', true, config?.manner)
}

const countsOther = 'its error_if counts different values, and a contract counts rows'

function writeValues(column: string, { given, config, source: { into } }: Asked): string | undefined {
  const [values, quote] = [given.read('values', 'list'), given.read('quote', 'flag') ?? true]
  if (values === undefined) return 'it lists no values'
  if (config?.allowed !== undefined) return countsOther
  const type = into.says(column, 'type')
  const isText =
    type === undefined || (typeof type === 'string' && kindOf[type as keyof typeof kindOf] === 'text')
  if (isText && !quote) return 'its values are SQL that is not quoted, and the column is text'
  const written = values.map((value) => (isText && !isMap(value) && value !== null ? String(value) : value))
  return into.column(column, 'one-of', written, config?.manner)
}

/** The table referred to is a file only where the document says which. */
function writeReference(column: string, { given, config, source }: Asked): string | undefined {
  const [to = '', field = ''] = [given.read('to', 'text'), given.read('field', 'text')]
  const table = /^(?:ref|source)\((?:[^)]*,)?\s*['"]([^'"]+)['"]\s*\)$/.exec(to.trim())?.[1]
  if (table === undefined || field === '') return 'it names no table by ref or source, or no field'
  const path = source.files.get(table)
  if (path === undefined)
    return `nothing says which file holds ${JSON.stringify(table.slice(0, 80))}: say \`meta: {external_location: …}\``
  if (config?.allowed !== undefined) return countsOther
  const value = { columns: [column], in: path, to: [field] }
  return source.into.dataset('foreign-keys', value, true, config?.manner)
}
