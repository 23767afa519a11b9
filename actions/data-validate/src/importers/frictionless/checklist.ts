import type { Part } from '../part.ts'
import type { Writing } from '../writing.ts'
import { readDescriptions } from './descriptions.ts'

/** What several checks say together, since a contract says a keyword of a column once. */
interface Gathered {
  readonly forbidden: Map<string, readonly unknown[]>
  readonly required: Map<string, readonly unknown[]>
  /** Patterns that no text matches. */
  readonly patterns: string[]
  /** Whole numbers that no column of whole numbers holds. */
  readonly wholes: string[]
}

/** Reads one check; why it has no place in a contract, or undefined. */
type Read = (check: Part, into: Writing, gathered: Gathered) => string | undefined

const checks: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['baseline', () => undefined],
  ['duplicate-row', (_, into) => into.dataset('duplicate-rows', 'never')],
  ['ascii-value', (_, __, { patterns }) => void patterns.push('[^\\x00-\\x7f]')],
  ['truncated-value', truncatedValue],
  ['forbidden-value', (check, into, { forbidden }) => gather(check, into, forbidden)],
  ['required-value', (check, into, { required }) => gather(check, into, required)],
  ['sequential-value', sequentialValue],
  ['table-dimensions', tableDimensions],
])

const refusals: ReadonlyMap<string, string> = new Map([
  ['row-constraint', 'an expression of Python is not run'],
  ['deviated-value', 'use drift-check, or `z-score`'],
  ['deviated-cell', 'use drift-check, or `length`'],
])

/** Writes the checks of a checklist. */
export function writeChecks(checklist: Part | undefined, into: Writing): void {
  if (checklist === undefined) return
  readDescriptions(checklist)
  for (const key of ['pickErrors', 'skipErrors'])
    if ((checklist.read(key, 'texts') ?? []).length > 0)
      checklist.refuse(key, 'all that a contract asks is told')
  const gathered: Gathered = { forbidden: new Map(), required: new Map(), patterns: [], wholes: [] }
  for (const check of checklist.parts('checks', nameOf)) {
    const type = check.read('type', 'text') ?? ''
    readDescriptions(check)
    const read = checks.get(type)
    const fault =
      read === undefined ? (refusals.get(type) ?? 'no check that is known here') : read(check, into, gathered)
    if (fault !== undefined) check.refuse(undefined, fault)
    if (read !== undefined) check.rest()
  }
  for (const fault of writeGathered(gathered, into)) checklist.refuse('checks', fault)
  checklist.rest()
}

function nameOf(index: number, { type }: Readonly<Record<string, unknown>>): string {
  return `check ${index + 1}${typeof type === 'string' ? `, ${type.slice(0, 80)}` : ''}`
}

/** Adds the values of a check to those of its field. */
function gather(check: Part, into: Writing, values: Map<string, readonly unknown[]>): string | undefined {
  const name = check.read('fieldName', 'text')
  const list = check.read('values', 'list')
  if (name === undefined || list === undefined) return 'it has no fieldName, or no values'
  const fault = into.draft.column(name)
  if (fault === undefined) values.set(name, [...(values.get(name) ?? []), ...list])
  return fault
}

/** Lengths and numbers at which databases cut values off, as theirs lists them. */
const cut = [
  '18446744073709551616',
  '9223372036854775807',
  '4294967295',
  '2147483647',
  '2097152',
  '65535',
  '32767',
]

function truncatedValue(_: Part, __: Writing, { patterns, wholes }: Gathered): string | undefined {
  patterns.push('^(?s:.{255})$')
  wholes.push(...cut)
  return undefined
}

function writeGathered(gathered: Gathered, into: Writing): readonly string[] {
  const { forbidden, required, patterns, wholes } = gathered
  const faults: (string | undefined)[] = []
  for (const name of into.columns()) {
    const type = into.says(name, 'type')
    const isText = type === undefined || type === 'text'
    const own = forbidden.get(name) ?? []
    const values = [
      ...own.filter((one) => one !== null),
      ...(type === 'integer' || type === undefined ? wholes : []),
    ]
    if (own.includes(null)) faults.push(into.column(name, 'nulls', 'never'))
    if (values.length > 0) faults.push(into.column(name, 'not-one-of', typed(values, isText)))
    const wanted = required.get(name)
    if (wanted?.includes(null)) faults.push('a null cannot be asked for')
    else if (wanted !== undefined)
      faults.push(into.column(name, 'distinct-set', { contains: typed(wanted, isText) }))
    if (isText && patterns.length > 0) faults.push(into.column(name, 'does-not-match', inForm(patterns)))
  }
  // Where there is no schema, nobody knows what the columns are called.
  if (into.columns().every((name) => into.says(name, 'type') === undefined)) {
    if (patterns.length > 0) into.others('does-not-match', inForm(patterns))
    if (wholes.length > 0) into.others('not-one-of', wholes)
  }
  return faults.filter((fault) => fault !== undefined)
}

/** Values are compared in the column's type; where nobody gives one, as the texts that stand in the file. */
function typed(values: readonly unknown[], isText: boolean): readonly unknown[] {
  return isText ? [...new Set(values.map(String))] : values
}

function inForm(patterns: readonly string[]): unknown {
  return patterns.length === 1 ? patterns[0] : { any: [...new Set(patterns)] }
}

function sequentialValue(check: Part, into: Writing): string | undefined {
  const name = check.read('fieldName', 'text')
  if (name === undefined) return 'it has no fieldName'
  const fault = into.draft.column(name)
  if (fault !== undefined) return fault
  if (into.says(name, 'type') === undefined) into.column(name, 'type', 'integer')
  return into.column(name, 'order', 'consecutive') ?? into.column(name, 'nulls', 'never')
}

function tableDimensions(check: Part, into: Writing): string | undefined {
  // Theirs takes 0 for nothing said.
  const read = (key: string) => check.read(key, 'number') || undefined
  const range = (exact: string, min: string, max: string): unknown => {
    const [one, least, most] = [exact, min, max].map(read)
    if (one !== undefined) return one
    return least === undefined && most === undefined
      ? undefined
      : { ...(least === undefined ? {} : { min: least }), ...(most === undefined ? {} : { max: most }) }
  }
  const asked = [
    ['rows', range('numRows', 'minRows', 'maxRows')],
    ['column-count', range('numFields', 'minFields', 'maxFields')],
  ] as const
  const faults = asked.map(([keyword, value]) =>
    value === undefined ? undefined : into.dataset(keyword, value),
  )
  return faults.find((fault) => fault !== undefined)
}
