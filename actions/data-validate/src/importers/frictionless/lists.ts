import { isMap } from '@ml-actions/verdict/mapping'
import type { Part } from '../part.ts'
import { readDescriptions } from './descriptions.ts'
import type { Column, ReadField } from './field.ts'

const known = new Set(['required', 'unique', 'enum', 'minLength', 'maxLength'])

/** JSON texts that hold a map. */
export const object: ReadField = () => ({ ...json('object', '\\{'), schema: {} })

/** JSON texts that hold a list, each member of which may have a type. */
export const array: ReadField = (field) => {
  const item = field.part('arrayItem', `the arrayItem of ${field.name}`)
  const items = item === undefined ? undefined : itemSchema(item)
  item?.rest()
  return { ...json('array', '\\['), schema: items === undefined ? {} : { items } }
}

function json(is: 'array' | 'object', begins: string): Omit<Column, 'schema'> {
  return {
    keywords: { type: 'json' },
    patterns: [`^[ \\t\\r\\n]*${begins}`],
    constraints: known,
    value(raw) {
      const parsed = typeof raw === 'string' ? parse(raw) : raw
      return (is === 'array' ? Array.isArray(parsed) : isMap(parsed)) ? parsed : undefined
    },
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const wholes = '^\\s*[-+]?[0-9]+\\s*$'
const numbers = '^\\s*[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?\\s*$'

/** What theirs reads a member of a list as: values of JSON, and texts that a cell of the type may be. */
const members: Readonly<Record<string, readonly object[]>> = {
  any: [{}],
  string: [{ type: 'string' }],
  integer: [{ type: 'integer' }, { type: 'string', pattern: wholes }],
  number: [{ type: 'number' }, { type: 'string', pattern: numbers }],
  boolean: [{ type: 'boolean' }, { enum: ['true', 'True', 'TRUE', '1', 'false', 'False', 'FALSE', '0'] }],
}

/** The schema of a list's members; an empty text and null are missing values, which only `required` refuses. */
function itemSchema(item: Part): object {
  item.read('name', 'text')
  readDescriptions(item)
  const type = item.read('type', 'text') ?? 'any'
  const forms = Object.hasOwn(members, type) ? members[type] : undefined
  if (forms === undefined)
    item.refuse('type', `a list's members of the type ${type.slice(0, 80)} are not read`)
  const constraints = item.part('constraints', `the constraints of ${item.name}`)
  const required = constraints?.read('required', 'flag') === true
  const more = constraints === undefined ? {} : memberConstraints(constraints, type)
  constraints?.rest()
  const present = { anyOf: forms ?? [{}], ...more }
  return required ? { ...present, not: { enum: ['', null] } } : { anyOf: [present, { enum: ['', null] }] }
}

/** Only of texts: a number may stand as one, and then JSON Schema does not compare it. */
function memberConstraints(constraints: Part, type: string): object {
  if (type !== 'string') return {}
  const [minLength, maxLength] = [
    constraints.read('minLength', 'number'),
    constraints.read('maxLength', 'number'),
  ]
  const values = constraints.read('enum', 'list')
  return {
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(values === undefined ? {} : { enum: values }),
  }
}
