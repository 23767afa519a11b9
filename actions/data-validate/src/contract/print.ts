import type { Pointer } from '@ml-actions/action/settings'
import { isMap } from '@ml-actions/verdict/mapping'
import { columnKeys, contractKeys, inOrder } from './key-order.ts'
import { printComment, printKey, printScalar } from './scalar.ts'

/** A contract as plain JSON, as its YAML is read: what tools make, and people then own. */
export type ContractDocument = Readonly<Record<string, unknown>>

/** What is said to people about one part of a contract. */
export interface Remark {
  /** The way to the part; the empty way is the head of the file. */
  readonly at: Pointer
  /** Lines above it. */
  readonly above?: readonly string[]
  /** Lines below it; only of the whole file. */
  readonly below?: readonly string[]
  /** Words at the end of its line; for parts of `columns` and of the top. */
  readonly beside?: string
}

/** Where editors find the schema, so that they complete and check the file. */
const schemaLine =
  '# yaml-language-server: $schema=https://raw.githubusercontent.com/org/ml-actions/v1/data-validate/contract.schema.json'

/** A map or a list is written in one line as long as that is no longer. */
const widest = 100
const longestKey = 1_024

/**
 * Writes a contract as a person would: keys in one order, small things in one line. What is read from the
 * text is equal to the document, and the same document gives the same bytes.
 */
export function printContract(document: ContractDocument, remarks: readonly Remark[] = []): string {
  const page: Page = { remarks: new Map(remarks.map((remark) => [keyOf(remark.at), remark])) }
  const { above = [], below = [] } = page.remarks.get(keyOf([])) ?? {}
  const body = isEmpty(document) ? ['{}'] : block(page, document, [], 0)
  const lines = [schemaLine, ...above.map(comment), ...body, ...below.map(comment)]
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

/** Writes a part of a contract in one line. */
export function printInline(value: unknown): string {
  return flow(value, [''])
}

interface Page {
  readonly remarks: ReadonlyMap<string, Remark>
}

function keyOf(at: Pointer): string {
  return JSON.stringify(at)
}

function comment(text: string): string {
  return `# ${printComment(text)}`
}

/** Writes a map with a line, or more, for each key. */
function block(page: Page, map: ContractDocument, at: Pointer, indent: number): readonly string[] {
  const space = ' '.repeat(indent)
  return orderOf(map, at).flatMap(([key, value]) => {
    const remark = page.remarks.get(keyOf([...at, key]))
    const above = (remark?.above ?? []).map((text) => `${space}${comment(text)}`)
    const [first = '', ...others] = entry(page, value, [...at, key], indent)
    const beside = remark?.beside === undefined ? '' : `  ${comment(remark.beside)}`
    return [...above, `${first}${beside}`, ...others]
  })
}

function orderOf(map: ContractDocument, at: Pointer): readonly (readonly [string, unknown])[] {
  if (at.length === 0) return inOrder(map, contractKeys)
  return at.length === 2 && at[0] === 'columns' ? inOrder(map, columnKeys) : Object.entries(map)
}

function entry(page: Page, value: unknown, at: Pointer, indent: number): readonly string[] {
  const label = labelOf(String(at.at(-1)), `\n${' '.repeat(indent)}`).slice(1)
  const line = `${label} ${flow(value, at)}`
  if (isScalar(value) || isEmpty(value)) return [line]
  if (line.length <= widest && !isTall(page, at)) return [line]
  if (isMap(value)) return [label, ...block(page, value, at, indent + 2)]
  const items: readonly unknown[] = Array.isArray(value) ? value : []
  if (items.every(isScalar)) return [label, ...wrapped(items, indent + 2)]
  return [label, ...items.flatMap((item, index) => listed(page, item, [...at, index], indent + 2))]
}

/** A key of more than 1,024 characters stands behind a question mark, or YAML does not see that it is one. */
function labelOf(key: string, space: string): string {
  const printed = printKey(key)
  return printed.length <= longestKey ? `${space}${printed}:` : `${space}? ${printed}${space}:`
}

/** Parts that are read line by line, however small, and parts inside of which something is remarked. */
function isTall(page: Page, at: Pointer): boolean {
  if (at.length === 1 && (at[0] === 'columns' || at[0] === 'row-rules')) return true
  const inside = `${keyOf(at).slice(0, -1)},`
  return [...page.remarks.keys()].some((key) => key.startsWith(inside))
}

/** Writes one item of a list of maps or lists. */
function listed(page: Page, item: unknown, at: Pointer, indent: number): readonly string[] {
  const space = ' '.repeat(indent)
  const line = `${space}- ${flow(item, at)}`
  if (!isMap(item) || isEmpty(item) || line.length <= widest) return [line]
  const [first = '', ...others] = block(page, item, at, indent + 2)
  return [`${space}- ${first.trimStart()}`, ...others]
}

/** Writes a long list of words in as many lines as it needs. */
function wrapped(items: readonly unknown[], indent: number): readonly string[] {
  const space = ' '.repeat(indent)
  const lines: string[] = []
  let line = `${space}[`
  for (const [index, item] of items.entries()) {
    const word = `${printScalar(item)}${index < items.length - 1 ? ',' : ']'}`
    const more = line.endsWith('[') ? `${line}${word}` : `${line} ${word}`
    if (more.length > widest && line.trim() !== '[') {
      lines.push(line)
      line = `${space} ${word}`
    } else line = more
  }
  return [...lines, line]
}

/** Writes anything in one line. */
function flow(value: unknown, at: Pointer): string {
  if (Array.isArray(value)) return `[${value.map((item, index) => flow(item, [...at, index])).join(', ')}]`
  if (!isMap(value)) return printScalar(value)
  const entries = orderOf(value, at).map(
    ([key, part]) => `${labelOf(key, ' ').slice(1)} ${flow(part, [...at, key])}`,
  )
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null
}

function isEmpty(value: unknown): boolean {
  return isMap(value) ? Object.keys(value).length === 0 : Array.isArray(value) && value.length === 0
}
