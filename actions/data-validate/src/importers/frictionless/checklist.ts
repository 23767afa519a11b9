import type { Part } from '../part.ts'
import type { Writing } from '../writing.ts'
import { readDescriptions } from './descriptions.ts'

/** Writes one check of a checklist. */
type Write = (check: Part, into: Writing) => string | undefined

const checks: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['baseline', () => undefined],
  ['duplicate-row', (_, into) => into.dataset('duplicate-rows', 'never')],
  ['ascii-value', asciiValue],
  [
    'forbidden-value',
    (check, into) => ofColumn(check, into, (name, values) => into.column(name, 'not-one-of', values)),
  ],
  [
    'required-value',
    (check, into) =>
      ofColumn(check, into, (name, values) => into.column(name, 'distinct-set', { contains: values })),
  ],
  ['sequential-value', sequentialValue],
  ['table-dimensions', tableDimensions],
])

const refusals: Readonly<Record<string, string>> = {
  'row-constraint': 'an expression of Python is not run',
  'deviated-value': 'use drift-check, or `z-score`',
  'deviated-cell': 'use drift-check, or `length`',
  'truncated-value': 'it guesses: say `length`, `below` or `not-one-of`',
}

/** Writes the checks of a checklist. */
export function writeChecks(checklist: Part | undefined, into: Writing): void {
  if (checklist === undefined) return
  readDescriptions(checklist)
  for (const key of ['pickErrors', 'skipErrors'])
    if ((checklist.read(key, 'texts') ?? []).length > 0)
      checklist.refuse(key, 'all that a contract asks is told')
  for (const check of checklist.parts(
    'checks',
    (index, { type }) => `check ${index + 1}${typeof type === 'string' ? `, ${type.slice(0, 80)}` : ''}`,
  )) {
    const type = check.read('type', 'text') ?? ''
    readDescriptions(check)
    const write = checks.get(type)
    const fault = write === undefined ? (refusals[type] ?? 'no check that is known here') : write(check, into)
    if (fault !== undefined) check.refuse(undefined, fault)
    if (write !== undefined) check.rest()
  }
  checklist.rest()
}

/** Values are compared in the column's type; where nobody gives one, by the type that the values have. */
function ofColumn(
  check: Part,
  into: Writing,
  write: (name: string, values: readonly unknown[]) => string | undefined,
): string | undefined {
  const name = check.read('fieldName', 'text')
  const values = check.read('values', 'list')
  if (name === undefined || values === undefined) return 'it has no fieldName, or no values'
  const type = into.says(name, 'type')
  const fault = into.draft.column(name)
  if (fault !== undefined) return fault
  return write(name, type === undefined || type === 'text' ? values.map(String) : values)
}

function asciiValue(_: Part, into: Writing): string | undefined {
  const ascii = '^[\\x00-\\x7f]*$'
  if (into.columns().every((name) => into.says(name, 'type') === undefined)) {
    into.others('matches', ascii)
    return undefined
  }
  const texts = into.columns().filter((name) => into.says(name, 'type') === 'text')
  const faults = texts.map((name) => {
    const said = into.says(name, 'matches')
    return said === undefined ? into.column(name, 'matches', ascii) : 'a column has a pattern already'
  })
  return faults.find((fault) => fault !== undefined)
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
  const range = (exact: string, min: string, max: string): unknown => {
    const [one, least, most] = [exact, min, max].map((key) => check.read(key, 'number'))
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
