import type { Settings } from '@ml-actions/action/settings'
import { isMap } from '@ml-actions/verdict/mapping'
import { draft } from '../draft.ts'
import { type Given, type Imported, type Importer, notOfThisKind, type Refused } from '../importer.ts'
import { type Part, partOf } from '../part.ts'
import { writing } from '../writing.ts'
import { writeFreshness } from './freshness.ts'
import type { Source } from './source.ts'
import { writeTable } from './table.ts'

/** Property files of dbt: the tests of its first model, seed, snapshot or source table. */
export const dbt: Importer = {
  name: 'dbt',
  summary:
    'A property file of dbt (`schema.yml`): the tests that it brings, of its first table, since a contract here is of one dataset',
  refuses:
    'every other test than `not_null`, `unique`, `accepted_values` and `relationships` to a file (SQL), `where` beyond comparisons joined by `and`, further tables',
  recognises: (value) => isMap(value) && kinds.some((kind) => isTables(value[kind])),
  read(document, given) {
    const { value } = document
    if (!isMap(value) || !kinds.some((kind) => isTables(value[kind]))) {
      throw notOfThisKind('dbt', `a map with a list under one of ${kinds.join(', ')}`, document)
    }
    return readProperties(value, document, given)
  },
  example: JSON.stringify({
    version: 2,
    models: [
      {
        name: 'orders',
        columns: [
          { name: 'order_id', data_type: 'bigint', data_tests: ['unique', 'not_null'] },
          {
            name: 'status',
            data_type: 'text',
            data_tests: [
              {
                accepted_values: { arguments: { values: ['placed', 'paid'] }, config: { severity: 'warn' } },
              },
              { not_null: { config: { where: 'order_id > 10', error_if: '> 5' } } },
            ],
          },
        ],
      },
    ],
  }),
}

const kinds = ['models', 'seeds', 'snapshots', 'sources'] as const

function isTables(value: unknown): boolean {
  return Array.isArray(value) && value.some((one) => isMap(one) && typeof one['name'] === 'string')
}

function readProperties(
  value: Readonly<Record<string, unknown>>,
  document: Settings,
  given: Given,
): Imported {
  const refused: Refused[] = []
  const into = writing(draft())
  const top = partOf(document, value, refused, { name: 'the file', at: [] })
  const source: Source = { document, refused, into, given, files: new Map() }
  if (typeof top.get('version') !== 'string') top.read('version', 'number')
  const tables = kinds.flatMap((kind) => tablesIn(top, kind))
  for (const { part, group } of tables) {
    const path = pathOf(part) ?? (group === undefined ? undefined : pathOf(group))
    const name = part.get('name')
    if (path !== undefined && typeof name === 'string')
      source.files.set(name, path.replaceAll('{name}', name))
  }
  const [first, ...others] = tables
  if (first !== undefined) {
    if (first.group !== undefined) readGroup(first.group)
    writeTable(first.part, source)
    writeFreshness(first.part, first.group, source)
    first.part.rest()
    first.group?.rest()
  }
  for (const { part } of others)
    part.refuse(undefined, 'a contract is of one dataset: convert this table alone')
  top.rest()
  return { contract: into.document(), refused }
}

/** A table, and the source that it is one of. */
interface Table {
  readonly part: Part
  readonly group?: Part
}

function tablesIn(top: Part, kind: (typeof kinds)[number]): readonly Table[] {
  const word = kind.slice(0, -1)
  const named =
    (of: string) =>
    (index: number, { name }: Readonly<Record<string, unknown>>) =>
      `${of} ${typeof name === 'string' ? JSON.stringify(name.slice(0, 80)) : index + 1}`
  const parts = top.parts(kind, named(word))
  if (kind !== 'sources') return parts.map((part) => ({ part }))
  return parts.flatMap((group) => group.parts('tables', named('table')).map((part) => ({ part, group })))
}

/** What a source says of all its tables: where they lie, and to people. */
function readGroup(group: Part): void {
  for (const key of ['name', 'description', 'database', 'schema', 'loader', 'overrides'])
    group.read(key, 'text')
  for (const key of ['meta', 'config', 'quoting']) group.read(key, 'map')
  group.read('tags', 'list')
}

/** The file that a table is, as dbt's adapters for files write it. */
function pathOf(part: Part): string | undefined {
  const [meta, config, external] = ['meta', 'config', 'external'].map((key) => part.get(key))
  const inner = isMap(config) ? config['meta'] : undefined
  const found = [meta, config, inner].map((map) => (isMap(map) ? map['external_location'] : undefined))
  const location = isMap(external) ? external['location'] : undefined
  return [...found, location].find((path) => typeof path === 'string')
}
