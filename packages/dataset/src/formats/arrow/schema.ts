import { limits, overLimit } from '@ml-actions/dataset/limits'
import { Broken } from '../columnar/broken.ts'
import type { FlatTable } from './flat-table.ts'

const deepest = 32

/** How the values of a field lie in a file (apache/arrow, format/Schema.fbs). */
export type Kind =
  | { readonly is: 'null' }
  | { readonly is: 'bool' }
  | { readonly is: 'int'; readonly bits: number; readonly signed: boolean }
  | { readonly is: 'float'; readonly bits: 16 | 32 | 64 }
  | { readonly is: 'decimal'; readonly bits: number; readonly scale: number }
  | { readonly is: 'date'; readonly bits: 32 | 64 }
  | { readonly is: 'time'; readonly bits: number; readonly perSecond: number }
  | { readonly is: 'timestamp'; readonly perSecond: number; readonly zoned: boolean }
  | { readonly is: 'duration'; readonly perSecond: number }
  | { readonly is: 'interval' }
  | { readonly is: 'fixed'; readonly width: number }
  | { readonly is: 'bytes'; readonly text: boolean; readonly wide: boolean }
  | { readonly is: 'views'; readonly text: boolean }
  | { readonly is: 'list' | 'list view'; readonly wide: boolean }
  | { readonly is: 'fixed-size list'; readonly size: number }
  | { readonly is: 'map' | 'struct' | 'run-end-encoded' }
  | { readonly is: 'union'; readonly dense: boolean }

/** A column of a file, or a part of one. */
export interface Field {
  readonly name: string
  readonly kind: Kind
  /** Where its values are numbers of values in a dictionary. */
  readonly dictionary?: { readonly id: string; readonly index: Kind & { readonly is: 'int' } }
  readonly children: readonly Field[]
  /** The name of the type that it stands for, where it is not its own. */
  readonly extension?: string
}

/** The columns of a file, and in which order the bytes of its numbers are. */
export interface Schema {
  readonly fields: readonly Field[]
  readonly bigEndian: boolean
}

/**
 * Reads the table `Schema`.
 * @throws {Broken} when it is not whole, or has types that nobody knows
 * @throws {Misuse} over the limit of columns
 */
export function schemaOf(table: FlatTable, path: string): Schema {
  const walk = { path, left: limits.columns }
  return { fields: fieldsIn(table, 1, { ...walk, depth: 0 }, walk), bigEndian: table.short(0) === 1 }
}

interface Level {
  readonly path: string
  readonly depth: number
}

function fieldsIn(table: FlatTable, field: number, level: Level, budget: { left: number }): Field[] {
  const fields: Field[] = []
  if (level.depth > deepest) throw new Broken(`the schema is deeper than ${deepest} fields`)
  for (const one of table.tables(field)) {
    if (--budget.left < 0) {
      const most = limits.columns.toLocaleString('en')
      throw overLimit('columns', 'the file has more columns and fields than that', most, { path: level.path })
    }
    fields.push(fieldOf(one, fieldsIn(one, 5, { ...level, depth: level.depth + 1 }, budget), level.path))
  }
  return fields
}

function fieldOf(table: FlatTable, children: readonly Field[], path: string): Field {
  const name = table.text(0) ?? ''
  if (name.length > limits.name) {
    throw overLimit('name', 'the name of a column is longer than that', `${limits.name} characters`, { path })
  }
  const encoding = table.table(4)
  const extension = extensionOf(table)
  return {
    name,
    kind: kindOf(table.byte(2), table.table(3)),
    children,
    ...(encoding === undefined ? {} : { dictionary: dictionaryOf(encoding) }),
    ...(extension === undefined ? {} : { extension }),
  }
}

function dictionaryOf(encoding: FlatTable): NonNullable<Field['dictionary']> {
  const index = encoding.table(1)
  return { id: String(encoding.long(0)), index: index === undefined ? int32 : wholeOf(index) }
}

const int32: Kind & { readonly is: 'int' } = { is: 'int', bits: 32, signed: true }

function extensionOf(table: FlatTable): string | undefined {
  let left = 1_000
  for (const pair of table.tables(6)) {
    if (pair.text(0) === 'ARROW:extension:name') return pair.text(1)
    if (--left === 0) return undefined
  }
  return undefined
}

function kindOf(type: number, table: FlatTable | undefined): Kind {
  const kind = table === undefined ? undefined : (kinds[type] ?? (() => undefined))(table)
  if (kind === undefined) throw new Broken(`a column is of type ${type}, which nothing is known of`)
  return kind
}

/** By the numbers of the union `Type`. */
const kinds: readonly (((table: FlatTable) => Kind | undefined) | undefined)[] = [
  undefined,
  () => ({ is: 'null' }),
  wholeOf,
  (table) => {
    const bits = ([16, 32, 64] as const)[table.short(0)]
    return bits === undefined ? undefined : { is: 'float', bits }
  },
  () => ({ is: 'bytes', text: false, wide: false }),
  () => ({ is: 'bytes', text: true, wide: false }),
  () => ({ is: 'bool' }),
  (table) => sized([32, 64, 128, 256], { is: 'decimal', bits: table.int(2, 128), scale: table.int(1) }),
  (table) => ({ is: 'date', bits: table.short(0, 1) === 0 ? 32 : 64 }),
  (table) => sized([32, 64], { is: 'time', bits: table.int(1, 32), perSecond: unitOf(table.short(0, 1)) }),
  (table) => ({
    is: 'timestamp',
    perSecond: unitOf(table.short(0)),
    zoned: (table.text(1) ?? '') !== '',
  }),
  () => ({ is: 'interval' }),
  () => ({ is: 'list', wide: false }),
  () => ({ is: 'struct' }),
  (table) => ({ is: 'union', dense: table.short(0) === 1 }),
  (table) => (table.int(0) < 0 ? undefined : { is: 'fixed', width: table.int(0) }),
  (table) => (table.int(0) < 0 ? undefined : { is: 'fixed-size list', size: table.int(0) }),
  () => ({ is: 'map' }),
  (table) => ({ is: 'duration', perSecond: unitOf(table.short(0, 1)) }),
  () => ({ is: 'bytes', text: false, wide: true }),
  () => ({ is: 'bytes', text: true, wide: true }),
  () => ({ is: 'list', wide: true }),
  () => ({ is: 'run-end-encoded' }),
  () => ({ is: 'views', text: false }),
  () => ({ is: 'views', text: true }),
  () => ({ is: 'list view', wide: false }),
  () => ({ is: 'list view', wide: true }),
]

function wholeOf(table: FlatTable): Kind & { readonly is: 'int' } {
  const kind = { is: 'int', bits: table.int(0), signed: table.flag(1) } as const
  if (sized([8, 16, 32, 64], kind) === undefined) throw new Broken(`whole numbers of ${kind.bits} bits`)
  return kind
}

function sized(widths: readonly number[], kind: Kind & { readonly bits: number }): Kind | undefined {
  return widths.includes(kind.bits) ? kind : undefined
}

function unitOf(unit: number): number {
  const perSecond = [1, 1e3, 1e6, 1e9][unit]
  if (perSecond === undefined) throw new Broken(`times in unit ${unit}`)
  return perSecond
}
