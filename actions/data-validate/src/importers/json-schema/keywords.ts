import type { TypeName } from '@ml-actions/dataset/table'
import type { Part } from '../part.ts'
import { re2OfEcma } from '../patterns/ecma.ts'
import { Unmapped } from '../unmapped.ts'

/** A keyword of a column that a schema's keyword becomes. */
export interface Asked {
  /** The schema's own keyword, for what must be refused. */
  readonly from: string
  readonly keyword: string
  readonly value: unknown
}

/** What a schema says of the values of a column, where they are there. */
export interface Values {
  readonly type?: TypeName
  readonly nullable: boolean
  readonly asked: readonly Asked[]
}

const typeOf: Readonly<Record<string, TypeName>> = {
  string: 'text',
  integer: 'integer',
  number: 'number',
  boolean: 'bool',
}

const formats: Readonly<Record<string, string>> = {
  email: 'email',
  uuid: 'uuid',
  uri: 'uri',
  hostname: 'hostname',
  ipv4: 'ipv4',
  ipv6: 'ipv6',
  date: 'iso-date',
  'date-time': 'iso-datetime',
  time: 'iso-time',
  duration: 'iso-duration',
}

/** Reads the keywords that each value of a column holds by itself. */
export function valuesIn(schema: Part): Values {
  const words = typesIn(schema)
  const { values, holdsNull } = listIn(schema)
  const type = typeIn(schema, words) ?? typeFor(values?.value)
  return {
    ...(type === undefined ? {} : { type }),
    nullable: (words.length === 0 || words.includes('null')) && holdsNull,
    asked: [
      ...(values === undefined ? [] : [values]),
      ...bounds(schema),
      ...lengths(schema),
      ...patterns(schema),
    ],
  }
}

function typesIn(schema: Part): readonly string[] {
  const given = schema.get('type')
  if (typeof given === 'string') return [given]
  return given === undefined ? [] : (schema.read('type', 'texts') ?? [])
}

function typeIn(schema: Part, words: readonly string[]): TypeName | undefined {
  const types = words.filter((word) => word !== 'null')
  if (types.length === 2 && types.includes('integer') && types.includes('number')) return 'number'
  const [only = '', second] = types
  const type = second === undefined && Object.hasOwn(typeOf, only) ? typeOf[only] : undefined
  if (type === undefined && words.length > 0) schema.refuse('type', 'no column holds values of these types')
  return type
}

/** The values that are listed, and whether null is among what they let through. */
function listIn(schema: Part): { readonly values?: Asked; readonly holdsNull: boolean } {
  const from = schema.has('const') ? 'const' : 'enum'
  const list = from === 'const' ? [schema.get('const')] : schema.read('enum', 'list')
  if (list === undefined) return { holdsNull: true }
  const value = list.filter((one) => one !== null)
  return { values: { from, keyword: 'one-of', value }, holdsNull: value.length < list.length }
}

/** The type of values that are listed without one. */
function typeFor(values: unknown): TypeName | undefined {
  if (!Array.isArray(values) || values.length === 0) return undefined
  const isWhole = (one: unknown) => typeof one === 'bigint' || Number.isInteger(one)
  if (values.every(isWhole)) return 'integer'
  if (values.every((one) => typeof one === 'number' || typeof one === 'bigint')) return 'number'
  if (values.every((one) => typeof one === 'boolean')) return 'bool'
  return values.every((one) => typeof one === 'string') ? 'text' : undefined
}

/** Draft 4 said with a flag beside it that a bound is not reached. */
function bounds(schema: Part): readonly Asked[] {
  const ends = [
    ['minimum', 'exclusiveMinimum', 'min', 'above'],
    ['maximum', 'exclusiveMaximum', 'max', 'below'],
  ] as const
  const found = ends.flatMap(([bound, exclusive, closed, open]): readonly Asked[] => {
    const at = schema.read(bound, 'number')
    const flag = schema.get(exclusive)
    if (typeof flag === 'boolean') {
      return at === undefined ? [] : [{ from: bound, keyword: flag ? open : closed, value: at }]
    }
    const beyond = schema.read(exclusive, 'number')
    return [
      ...(at === undefined ? [] : [{ from: bound, keyword: closed, value: at }]),
      ...(beyond === undefined ? [] : [{ from: exclusive, keyword: open, value: beyond }]),
    ]
  })
  const multiple = schema.read('multipleOf', 'number')
  return multiple === undefined
    ? found
    : [...found, { from: 'multipleOf', keyword: 'multiple-of', value: multiple }]
}

function lengths(schema: Part): readonly Asked[] {
  const [min, max] = [schema.read('minLength', 'number'), schema.read('maxLength', 'number')]
  if (min === undefined && max === undefined) return []
  const value = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
  return [{ from: min === undefined ? 'maxLength' : 'minLength', keyword: 'length', value }]
}

function patterns(schema: Part): readonly Asked[] {
  const [pattern, format] = [schema.read('pattern', 'text'), schema.read('format', 'text')]
  const known = format === undefined || !Object.hasOwn(formats, format) ? undefined : formats[format]
  if (format !== undefined && known === undefined)
    schema.refuse('format', 'no check of this format is known here')
  const formed = known === undefined ? [] : [{ from: 'format', keyword: 'format', value: known }]
  if (pattern === undefined) return formed
  try {
    return [...formed, { from: 'pattern', keyword: 'matches', value: re2OfEcma(pattern) }]
  } catch (error) {
    if (!(error instanceof Unmapped)) throw error
    schema.refuse('pattern', error.why)
    return formed
  }
}
