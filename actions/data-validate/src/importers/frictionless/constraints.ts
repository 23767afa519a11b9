import type { Part } from '../part.ts'
import { re2Of } from '../patterns/python.ts'
import { Unmapped } from '../unmapped.ts'
import type { Writing } from '../writing.ts'
import type { Column } from './field.ts'

const bounds: Readonly<Record<string, string>> = {
  minimum: 'min',
  maximum: 'max',
  exclusiveMinimum: 'above',
  exclusiveMaximum: 'below',
}

/** What a field's constraints say of its column as a whole. */
export interface Constrained {
  readonly required: boolean
}

/** Writes the constraints of a field under its column. */
export function writeConstraints(field: Part, name: string, column: Column, into: Writing): Constrained {
  const constraints = field.part('constraints', `constraints of ${field.name}`)
  const own = [...(column.patterns ?? [])]
  const required = constraints?.read('required', 'flag') === true
  const ask = (key: string, keyword: string, value: unknown) => {
    const fault = into.column(name, keyword, value)
    if (fault !== undefined) (constraints ?? field).refuse(constraints === undefined ? undefined : key, fault)
  }
  if (required) ask('required', 'nulls', 'never')
  if (constraints !== undefined) {
    if (constraints.read('unique', 'flag') === true) ask('unique', 'unique', true)
    refuseUnknown(constraints, column)
    writeBounds(constraints, column, ask)
    if (column.schema === undefined) {
      writeEnum(constraints, column, ask)
      own.push(...patternOf(constraints))
      writeLengths(constraints, ask)
    }
  }
  if (column.schema !== undefined) writeSchemaOf(constraints, column.schema, column, ask)
  constraints?.rest()
  if (own.length > 0) ask('pattern', 'matches', own.length === 1 ? own[0] : { all: own })
  return { required }
}

type Ask = (key: string, keyword: string, value: unknown) => void

const all = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'enum',
  'pattern',
  'minLength',
  'maxLength',
]

function refuseUnknown(constraints: Part, column: Column): void {
  for (const key of all.filter((one) => !column.constraints.has(one)))
    if (constraints.has(key)) constraints.refuse(key, 'the type of the field does not have this constraint')
}

function writeBounds(constraints: Part, column: Column, ask: Ask): void {
  for (const [key, keyword] of Object.entries(bounds)) {
    const raw = column.constraints.has(key) ? constraints.get(key) : undefined
    if (raw === undefined) continue
    const value = column.value(raw)
    if (value === undefined) constraints.refuse(key, notOfType)
    else ask(key, keyword, value)
  }
}

const notOfType = 'it is no value of the field’s type and format'

function writeEnum(constraints: Part, column: Column, ask: Ask): void {
  const raw = column.constraints.has('enum') ? constraints.read('enum', 'list') : undefined
  if (raw === undefined) return
  const values = raw.map((one) => column.value(one))
  if (values.some((value) => value === undefined))
    constraints.refuse('enum', `among its values one is no value of the field’s type and format`)
  else ask('enum', 'one-of', values)
}

/** A pattern is that of the whole value. */
function patternOf(constraints: Part): readonly string[] {
  const pattern = constraints.read('pattern', 'text')
  if (pattern === undefined) return []
  try {
    return [`^(?:${re2Of(pattern)})$`]
  } catch (error) {
    if (!(error instanceof Unmapped)) throw error
    constraints.refuse('pattern', error.why)
    return []
  }
}

function writeLengths(constraints: Part, ask: Ask): void {
  const [min, max] = [lengthIn(constraints, 'minLength'), lengthIn(constraints, 'maxLength')]
  if (min === undefined && max === undefined) return
  const range = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
  ask(min === undefined ? 'maxLength' : 'minLength', 'length', range)
}

/** Values that are JSON are held to one JSON Schema: what their type says, their length, and their values. */
function writeSchemaOf(constraints: Part | undefined, base: object, column: Column, ask: Ask): void {
  const [min, max] = ['minLength', 'maxLength'].map((key) =>
    constraints === undefined ? undefined : lengthIn(constraints, key),
  )
  const raw = constraints?.read('enum', 'list')
  const values = raw?.map((one) => column.value(one))
  if (values?.includes(undefined)) constraints?.refuse('enum', notOfType)
  const isList = (column.patterns ?? []).some((pattern) => pattern.endsWith('\\['))
  const [least, most] = isList ? ['minItems', 'maxItems'] : ['minProperties', 'maxProperties']
  const schema = {
    ...base,
    ...(min === undefined ? {} : { [least]: min }),
    ...(max === undefined ? {} : { [most]: max }),
    ...(values === undefined || values.includes(undefined) ? {} : { enum: values }),
  }
  const [key = 'enum'] = ['minLength', 'maxLength'].filter((one) => constraints?.has(one))
  if (Object.keys(schema).length > 0) ask(key, 'json-schema', schema)
}

function lengthIn(constraints: Part, key: string): number | undefined {
  const length = constraints.read(key, 'number')
  if (length === undefined || Number.isSafeInteger(Number(length)))
    return length === undefined ? undefined : Number(length)
  constraints.refuse(key, 'it is no whole number')
  return undefined
}
