import type { Part } from '../part.ts'
import type { Writing } from '../writing.ts'
import { writeConstraints } from './constraints.ts'
import { readDescriptions } from './descriptions.ts'
import type { ReadField } from './field.ts'
import { array, object } from './lists.ts'
import { boolean, integer, number } from './numbers.ts'
import { any, string } from './texts.ts'
import { date, datetime, duration, time, year, yearmonth } from './times.ts'

const types: ReadonlyMap<string, ReadField> = new Map([
  ...Object.entries({
    string,
    any,
    integer,
    number,
    boolean,
    date,
    datetime,
    time,
    year,
    yearmonth,
    duration,
  }),
  ...Object.entries({ object, array }),
])

/** A field as the rest of a schema needs to know it. */
export interface FieldRead {
  readonly name: string
  readonly type: string
  /** Whether its values, or its column at all, must be there. */
  readonly required: boolean
}

/** Writes a field as a column; undefined when it has no name. */
export function writeField(
  field: Part,
  into: Writing,
  caseOf: (name: string) => string,
): FieldRead | undefined {
  const given = field.read('name', 'text')
  const name = given === undefined ? undefined : caseOf(given)
  readDescriptions(field)
  field.read('rdfType', 'text')
  field.get('example')
  if (name === undefined) {
    field.refuse(undefined, 'it has no name')
    return undefined
  }
  const fault = into.draft.column(name)
  if (fault !== undefined) {
    field.refuse(undefined, fault)
    return undefined
  }
  const type = field.read('type', 'text') ?? 'string'
  const required = writeTyped(field, name, type, into)
  field.rest()
  return { name, type, required }
}

function writeTyped(field: Part, name: string, type: string, into: Writing): boolean {
  const read = types.get(type)
  if (read === undefined) {
    field.refuse('type', `no column holds values of the type ${JSON.stringify(type.slice(0, 80))}`)
    field.get('constraints')
    return false
  }
  const format = (field.read('format', 'text') ?? 'default').replace(/^fmt:/, '')
  const column = read(field, format)
  if (column === undefined) {
    field.get('constraints')
    return false
  }
  const words = missingIn(field)
  const keywords = { ...column.keywords, ...(words === undefined ? {} : { null: words }) }
  for (const [keyword, value] of Object.entries(keywords)) {
    const fault = into.column(name, keyword, value)
    if (fault !== undefined) field.refuse(keyword === 'null' ? 'missingValues' : undefined, fault)
  }
  writeCategories(field, name, into)
  return writeConstraints(field, name, column, into).required
}

/** The words of `missingValues`, each alone or with a label. */
export function missingIn(part: Part): readonly string[] | undefined {
  const list = part.read('missingValues', 'list')
  const words = list?.map((one) => {
    const value = typeof one === 'object' && one !== null && 'value' in one ? one.value : one
    return typeof value === 'string' ? value : undefined
  })
  if (words === undefined) return undefined
  const known = words.filter((word) => word !== undefined)
  if (known.length < words.length) part.refuse('missingValues', 'a member of it is no text')
  return known
}

function writeCategories(field: Part, name: string, into: Writing): void {
  const list = field.read('categories', 'list')
  if (list === undefined) return
  const values = list.map((one) =>
    typeof one === 'object' && one !== null && 'value' in one ? one.value : one,
  )
  const fault = into.column(name, 'one-of', values)
  if (fault !== undefined) field.refuse('categories', fault)
  if (field.read('categoriesOrdered', 'flag') === true)
    field.refuse('categoriesOrdered', 'categories have no order here')
}
