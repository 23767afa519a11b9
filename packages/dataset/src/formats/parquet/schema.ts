import type { Heading, TypeName } from '@ml-actions/dataset/table'
import type { Conversion } from '../columnar/convert.ts'
import type { Element, Logical, Metadata } from './metadata.ts'
import { count, structIn } from './metadata.ts'
import { leavesOf, type Node, nodesIn } from './nodes.ts'

/** A column that has values here. */
export interface Leaf {
  readonly heading: Heading
  /** Which of a row group's chunks holds it. */
  readonly chunk: number
  readonly element: Element
  readonly conversion: Conversion
  /** The definition level of values; all others are nulls. */
  readonly definition: number
}

/** A column of lists or maps that are read as JSON. */
export interface Nest {
  readonly heading: Heading
  readonly node: Node
  /** The columns that lie in it. */
  readonly leaves: readonly { readonly node: Node; readonly conversion: Conversion }[]
}

/** A column: one with values, one of lists that are read, or one that only has a heading. */
export type Top = Leaf | Nest | { readonly heading: Heading }

/** Tells whether a column has values of its own. */
export function isLeaf(top: Top): top is Leaf {
  return 'chunk' in top
}

/** Tells whether a column is one of lists that are read. */
export function isNest(top: Top): top is Nest {
  return 'node' in top
}

/**
 * Finds the columns of the schema; those with columns inside them, and those of types without values here, are
 * unreadable. Where `flatten`, members of structs are columns, and lists and maps are JSON.
 * @throws {Broken} when a logical type is not whole
 */
export function columnsIn(metadata: Metadata, flatten = false): Top[] {
  return nodesIn(metadata).flatMap((node) => topsIn(node, node.element.name, flatten))
}

function topsIn(node: Node, name: string, flatten: boolean): Top[] {
  const { element, children, chunk, definition } = node
  const flat = children.length === 0 && element.repetition !== 'REPEATED'
  const known = flat ? meaning(element) : nested(element)
  if (typeof known !== 'string') {
    const { type, conversion } = known
    return [{ heading: { name, type }, chunk, element, conversion, definition }]
  }
  if (flatten && known === 'struct' && children.length > 0)
    return children.flatMap((child) => topsIn(child, `${name}.${child.element.name}`, flatten))
  const leaves = flatten && !flat ? leavesIn(node) : undefined
  if (leaves !== undefined) return [{ heading: { name, type: 'json' }, node, leaves }]
  return [{ heading: { name, unreadable: known } }]
}

/** Finds what lies in a node; undefined where some of it has no values here. */
function leavesIn(node: Node): Nest['leaves'] | undefined {
  const found = leavesOf(node).map((leaf) => ({ node: leaf, known: meaning(leaf.element) }))
  const leaves = found.flatMap(({ node: leaf, known }) =>
    typeof known === 'string' ? [] : [{ node: leaf, conversion: known.conversion }],
  )
  return leaves.length === found.length ? leaves : undefined
}

/** Tells of columns whose annotation is not known, so that their values are read as they are stored. */
export function asStored(tops: readonly Top[]): string[] {
  return tops.flatMap((top) => {
    if (!isLeaf(top)) return []
    const { element, heading } = top
    const { logical, converted } = element
    const known =
      (logical === undefined ? undefined : logicalMeaning(element, logical)) ??
      (converted === undefined ? undefined : convertedMeaning(element, converted))
    if (known !== undefined || (logical === undefined && converted === undefined)) return []
    const name = JSON.stringify(heading.name.slice(0, 80))
    return [`column ${name} has an annotation that is not known; its values are read as they are stored`]
  })
}

function nested({ converted, logical, repetition }: Element): string {
  if (repetition === 'REPEATED' || converted === 3 || logical?.member === 3) return 'list'
  return converted === 1 || converted === 2 || logical?.member === 2 ? 'map' : 'struct'
}

/** What a leaf means: its type here and the way to it, or the format's word for what has no values here. */
type Meaning = { readonly type: TypeName; readonly conversion: Conversion } | string

/** Reads the logical type, or the older converted type where there is none (parquet-format, LogicalTypes.md). */
function meaning(element: Element): Meaning {
  const { physical, logical, converted } = element
  const byLogical = logical === undefined ? undefined : logicalMeaning(element, logical)
  const annotated = byLogical ?? (converted === undefined ? undefined : convertedMeaning(element, converted))
  if (annotated !== undefined) return annotated
  switch (physical) {
    case 'BOOLEAN':
      return { type: 'bool', conversion: { is: 'boolean' } }
    case 'INT32':
      return integer(32, true)
    case 'INT64':
      return integer(64, true)
    case 'INT96':
      return { type: 'datetime', conversion: { is: 'int96' } }
    case 'FLOAT':
      return { type: 'float32', conversion: { is: 'float' } }
    case 'DOUBLE':
      return { type: 'float64', conversion: { is: 'float' } }
    default:
      return binary
  }
}

const binary: Meaning = { type: 'binary', conversion: { is: 'binary' } }

function logicalMeaning(element: Element, { member, fields }: Logical): Meaning | undefined {
  const whole = element.physical === 'INT32' || element.physical === 'INT64'
  if (member === 1 || member === 4) return text(element)
  if (member === 5) return decimal(element, count(fields, 1))
  if (member === 6 && element.physical === 'INT32') return days
  if (member === 7 && whole) return time(unitOf(fields))
  if (member === 8 && element.physical === 'INT64') return instant(unitOf(fields), fields.get(1) === true)
  if (member === 10 && whole) return integer(count(fields, 1), fields.get(2) === true)
  if (member === 11) return { type: 'text', conversion: { is: 'nothing' } }
  if (member === 12) return text(element, 'json')
  if (member === 14 && element.length === 16) return { type: 'uuid', conversion: { is: 'uuid' } }
  if (member === 15 && element.length === 2) return { type: 'float32', conversion: { is: 'float16' } }
  return logicalWords.get(member)
}

const logicalWords = new Map([
  [9, 'interval'],
  [16, 'variant'],
])

function convertedMeaning(element: Element, converted: number): Meaning | undefined {
  const { physical, scale } = element
  const whole = physical === 'INT32' || physical === 'INT64'
  if (converted === 0 || converted === 4) return text(element)
  if (converted === 5) return decimal(element, scale)
  if (converted === 6 && physical === 'INT32') return days
  if ((converted === 7 || converted === 8) && whole) return time(converted === 7 ? 1e3 : 1e6)
  if (converted === 9 && physical === 'INT64') return instant(1e3, true)
  if (converted === 10 && physical === 'INT64') return instant(1e6, true)
  if (converted >= 11 && converted <= 18 && whole)
    return integer(8 << ((converted - 11) % 4), converted >= 15)
  if (converted === 19) return text(element, 'json')
  return converted === 21 ? 'interval' : undefined
}

function unitOf(fields: Logical['fields']): number {
  const [unit] = structIn(fields.get(2)).keys()
  return unit === 1 ? 1e3 : unit === 2 ? 1e6 : 1e9
}

function time(perSecond: number): Meaning {
  return { type: 'time', conversion: { is: 'span', perSecond, of: 'time' } }
}

const days: Meaning = { type: 'date', conversion: { is: 'days' } }

function instant(perSecond: number, zoned: boolean): Meaning {
  return { type: 'datetime', conversion: { is: 'instant', perSecond, zoned } }
}

function integer(bits: number, signed: boolean): Meaning {
  const type = widths.find((name) => name === `${signed ? '' : 'u'}int${bits}`)
  return type === undefined
    ? `integer of ${bits} bits`
    : { type, conversion: { is: 'integer', signed, bits } }
}

const widths = ['int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64'] as const

function text({ physical }: Element, type: 'text' | 'json' = 'text'): Meaning | undefined {
  return physical === 'BYTE_ARRAY' ? { type, conversion: { is: type } } : undefined
}

function decimal({ physical }: Element, scale: number): Meaning | undefined {
  const stored = physical === 'INT32' || physical === 'INT64' || physical?.endsWith('BYTE_ARRAY') === true
  if (!stored || scale < 0 || scale > 255) return 'decimal of an unknown form'
  return { type: 'decimal', conversion: { is: 'decimal', scale } }
}
