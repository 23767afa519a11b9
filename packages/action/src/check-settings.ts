import { anotherVersion } from '@ml-actions/verdict/another-version'
import { Misuse } from '@ml-actions/verdict/faults'
import { didYouMean } from './inputs.ts'
import type { Pointer, Settings } from './settings.ts'

/** One error of a validator that ajv wrote, https://ajv.js.org/api.html#error-objects. */
export interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
  /** The key whose name is wrong, of what `propertyNames` asks. */
  readonly propertyName?: string
}

/** A validator that ajv wrote ahead of time (a bundle runs no `eval`). */
export interface Validate {
  (value: unknown): boolean
  readonly errors?: readonly SchemaError[] | null
}

/**
 * Holds a settings file against its JSON Schema.
 * @throws {Misuse} for another version than the schema's, before anything else: its words are others; then for the
 *   deepest thing that is wrong, at its line and column, with the nearest known key
 */
export function checkSettings(settings: Settings, validate: Validate, schema: object): void {
  if (validate(settings.value)) return
  refuseVersion(settings, schema)
  const errors = validate.errors ?? []
  const unknown = deepest(errors.filter((error) => unknownKeyOf(error) !== undefined))
  const others = errors.filter((error) => unknownKeyOf(error) === undefined && !wrappers.has(error.keyword))
  const wrong = deepest(others.length === 0 ? errors : others)
  const [first] = wrong
  const [stranger] = unknown
  if (stranger !== undefined && depth(stranger) >= (first === undefined ? -1 : depth(first))) {
    throw unknownKey(settings, { error: stranger, errors }, schema)
  }
  if (first === undefined) throw new TypeError('the validator refused the settings and gave no error')
  throw wrongValue(settings, first, wrong)
}

/** Refuses a file whose first key, which names the kind of file and its version, says another version or is not there. */
function refuseVersion({ value, place }: Settings, schema: object): void {
  const [kind] = [at(schema, ['required'])].flat()
  if (typeof kind !== 'string' || !isRecord(value) || Array.isArray(value)) return
  const reads = at(schema, ['properties', kind, 'const'])
  const found = at(value, [kind])
  const wanted = `"${kind}: ${reads}"`
  if (typeof reads !== 'number' || found === reads) return
  if (found === undefined) {
    const is = `the file has no "${kind}"`
    throw new Misuse({ is, wanted, todo: 'begin the file with it', place: place([]) })
  }
  if (typeof found !== 'number') return
  const again = `write ${wanted}, and mend what is told then`
  const message = anotherVersion({ what: `the ${kind} file`, reads, again }, found)
  throw new Misuse({ ...message, wanted, place: place([kind]) })
}

/** Keywords that only say that a part of them failed; the part says it better. */
const wrappers = new Set(['anyOf', 'oneOf', 'allOf', 'if', '$ref', 'not'])

function depth(error: SchemaError): number {
  return pointerOf(error.instancePath).length
}

/** The errors at the deepest place; a union of short and long forms gives several there. */
function deepest(errors: readonly SchemaError[]): readonly SchemaError[] {
  const most = Math.max(...errors.map(depth))
  const atMost = errors.filter((error) => depth(error) === most)
  return atMost.filter((error) => error.instancePath === atMost[0]?.instancePath)
}

function unknownKeyOf({ params }: SchemaError): string | undefined {
  const key = params['additionalProperty'] ?? params['unevaluatedProperty'] ?? params['propertyName']
  return typeof key === 'string' ? key : undefined
}

/** What is asked of names that are free, where it is the name that does not fit. */
function demandOfName({ keyword, params }: SchemaError, errors: readonly SchemaError[]): string | undefined {
  if (keyword !== 'propertyNames') return undefined
  const why = errors.find((error) => error.propertyName === params['propertyName'])
  return why === undefined ? undefined : `a name that ${wantedBy(why).replace(/^it must match/, 'matches')}`
}

function unknownKey(
  settings: Settings,
  { error, errors }: { readonly error: SchemaError; readonly errors: readonly SchemaError[] },
  schema: object,
): Misuse {
  const key = unknownKeyOf(error) ?? ''
  const demand = demandOfName(error, errors)
  if (demand !== undefined) {
    const is = `the name ${JSON.stringify(key.slice(0, 80))}${within(error.instancePath)}`
    const place = settings.keyPlace([...pointerOf(error.instancePath), key])
    return new Misuse({ is, wanted: demand, todo: 'choose another name', place })
  }
  const known = knownKeys(schemasAt(schema, settings.value, pointerOf(error.instancePath)))
  const wanted = known.length === 0 ? 'no such key' : `one of ${known.join(', ')}`
  const place = settings.keyPlace([...pointerOf(error.instancePath), key])
  const is = `unknown key ${JSON.stringify(key.slice(0, 80))}${within(error.instancePath)}`
  return new Misuse({ is, wanted, todo: didYouMean(key, known), place })
}

function wrongValue(settings: Settings, first: SchemaError, all: readonly SchemaError[]): Misuse {
  const pointer = pointerOf(first.instancePath)
  const given = at(settings.value, pointer)
  const shown = given === undefined ? 'nothing' : (JSON.stringify(given) ?? 'nothing').slice(0, 80)
  const name =
    pointer.length === 0 ? 'the file' : `"${pointer.at(-1)}"${within(parentOf(first.instancePath))}`
  const missing = first.params['missingProperty']
  const is = typeof missing === 'string' ? `${name} has no "${missing}"` : `${name} is ${shown}`
  const wanted = [...new Set(all.map(wantedBy))].join(', or ')
  return new Misuse({ is, wanted, todo: 'mend the value here', place: settings.place(pointer) })
}

function wantedBy({ keyword, params, message }: SchemaError): string {
  const word = (name: string) => String(params[name])
  switch (keyword) {
    case 'type':
      return [params['type']]
        .flat()
        .map((type) => types[String(type)] ?? String(type))
        .join(' or ')
    case 'enum':
      return `one of ${[params['allowedValues']].flat().join(', ')}`
    case 'const':
      return JSON.stringify(params['allowedValue'])
    case 'required':
      return `the key "${word('missingProperty')}"`
    case 'minimum':
    case 'exclusiveMinimum':
    case 'maximum':
    case 'exclusiveMaximum':
      return `a number ${word('comparison')} ${word('limit')}`
    case 'minProperties':
    case 'minItems':
      return `at least ${word('limit')} of them`
    default:
      return (message ?? keyword).replace(/^must /, 'it must ')
  }
}

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'a map of keys',
  array: 'a list',
  null: 'nothing',
}

function within(instancePath: string): string {
  const last = pointerOf(instancePath).at(-1)
  return last === undefined ? '' : ` in ${JSON.stringify(last)}`
}

function parentOf(instancePath: string): string {
  return instancePath.slice(0, Math.max(0, instancePath.lastIndexOf('/')))
}

/** Splits a JSON Pointer, RFC 6901; indices stay text except for arrays, which YAML finds by number. */
function pointerOf(text: string): Pointer {
  const parts = text.split('/').slice(1)
  return parts.map((part) => {
    const word = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')
    return /^(0|[1-9][0-9]*)$/.test(word) ? Number(word) : word
  })
}

function at(value: unknown, pointer: Pointer): unknown {
  return pointer.reduce<unknown>(
    (inside, key) => (isRecord(inside) && Object.hasOwn(inside, key) ? inside[key] : undefined),
    value,
  )
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}

/** The parts of a schema that speak of the value at a pointer (ajv's own schema path is not kept across `$ref`). */
function schemasAt(root: object, value: unknown, pointer: Pointer): readonly Schema[] {
  return pointer.reduce<readonly Schema[]>(
    (schemas, key, depth) =>
      schemas
        .flatMap((schema) => inside(schema, key))
        .flatMap((schema) => spread(root, schema, at(value, pointer.slice(0, depth + 1)))),
    spread(root, root, value),
  )
}

type Schema = Record<string | number, unknown>

/** What a schema says of one key of an object, or of one item of a list. */
function inside(schema: Schema, key: string | number): readonly unknown[] {
  const named = at(schema, ['properties', key])
  if (named !== undefined) return [named]
  const patterns = isRecord(schema['patternProperties']) ? Object.entries(schema['patternProperties']) : []
  const matching = patterns
    .filter(([pattern]) => new RegExp(pattern, 'u').test(String(key)))
    .map(([, part]) => part)
  return matching.length > 0 ? matching : [schema['additionalProperties'], schema['items']]
}

/** A schema with all that it refers to and is composed of, as far as it speaks of the value. */
function spread(root: object, schema: unknown, value: unknown, seen = new Set<unknown>()): readonly Schema[] {
  if (!isRecord(schema) || seen.has(schema)) return []
  seen.add(schema)
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => (Array.isArray(schema[key]) ? schema[key] : []))
  parts.push(...branchesOf(schema, value))
  const reference = schema['$ref']
  if (typeof reference === 'string' && reference.startsWith('#/'))
    parts.push(at(root, pointerOf(reference.slice(1))))
  return [schema, ...parts.flatMap((part) => spread(root, part, value, seen))]
}

/** The branch of a condition that holds of the value, where it asks for keys and constants only; otherwise both. */
function branchesOf(schema: Schema, value: unknown): readonly unknown[] {
  const { required, properties } = isRecord(schema['if']) ? schema['if'] : {}
  const constants = Object.entries(isRecord(properties) ? properties : {})
  if (!Array.isArray(required) || constants.some(([, part]) => !isRecord(part) || !('const' in part)))
    return [schema['then'], schema['else']]
  const holds =
    required.every((key) => isRecord(value) && Object.hasOwn(value, key)) &&
    constants.every(([key, part]) => isRecord(part) && at(value, [key]) === part['const'])
  return [holds ? schema['then'] : schema['else']]
}

function knownKeys(schemas: readonly Schema[]): readonly string[] {
  const keys = schemas.flatMap((schema) =>
    isRecord(schema['properties']) ? Object.keys(schema['properties']) : [],
  )
  return [...new Set(keys)]
}
