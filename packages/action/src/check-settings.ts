import { anotherVersion } from '@ml-actions/verdict/another-version'
import { Misuse } from '@ml-actions/verdict/faults'
import { nearest } from '@ml-actions/verdict/nearest'
import { didYouMean } from './inputs.ts'
import { at, examplesAt, isRecord, knownKeys, otherForms, pointerOf } from './schema-parts.ts'
import type { Settings } from './settings.ts'

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
 * @param meant  words that others use where the schema lists its own, with what they mean
 */
export function checkSettings(
  settings: Settings,
  validate: Validate,
  schema: object,
  meant: Readonly<Record<string, string>> = {},
): void {
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
  throw wrongValue(settings, { first, all: wrong, meant }, schema)
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
  const known = knownKeys(schema, settings.value, pointerOf(error.instancePath))
  const wanted = known.length === 0 ? 'no such key' : `one of ${known.join(', ')}`
  const place = settings.keyPlace([...pointerOf(error.instancePath), key])
  const is = `unknown key ${JSON.stringify(key.slice(0, 80))}${within(error.instancePath)}`
  return new Misuse({ is, wanted, todo: didYouMean(key, known), place })
}

interface Wrong {
  readonly first: SchemaError
  readonly all: readonly SchemaError[]
  readonly meant: Readonly<Record<string, string>>
}

function wrongValue(settings: Settings, { first, all, meant }: Wrong, schema: object): Misuse {
  const pointer = pointerOf(first.instancePath)
  const given = at(settings.value, pointer)
  const shown = given === undefined ? 'nothing' : (JSON.stringify(given) ?? 'nothing').slice(0, 80)
  const name = nameOf(first.instancePath)
  const missing = first.params['missingProperty']
  const isEmpty = pointer.length === 0 && given === null
  const is =
    typeof missing === 'string' ? `${name} has no "${missing}"` : `${name} is ${isEmpty ? 'empty' : shown}`
  const forms = otherForms(schema, settings.value, pointer)
  const examples = examplesAt(schema, settings.value, pointer)
  const wants = all.map((error) => suchAs(error, examples) ?? wantedBy(error))
  const wanted = [...new Set([...wants, ...forms])].join(', or ')
  const words = all.flatMap(({ keyword, params }) => (keyword === 'enum' ? listed(params) : []))
  const word = typeof given === 'string' ? wordFor(given, words, meant) : undefined
  const todo = word === undefined ? 'mend the value here' : `did you mean "${word}"?`
  return new Misuse({ is, wanted, todo, place: settings.place(pointer) })
}

/** A pattern is for programs: people are shown what fits it. */
function suchAs({ keyword }: SchemaError, examples: readonly unknown[]): string | undefined {
  if (keyword !== 'pattern' || examples.length === 0) return undefined
  return `a value such as ${examples.map(String).join(' or ')}`
}

/** The word of a list that another one stands for: by what others mean by it, or by its letters. */
function wordFor(given: string, words: readonly string[], meant: Wrong['meant']): string | undefined {
  const word = Object.hasOwn(meant, given.toLowerCase()) ? meant[given.toLowerCase()] : undefined
  return word !== undefined && words.includes(word) ? word : nearest(given, words)
}

function listed(params: SchemaError['params']): readonly string[] {
  return [params['allowedValues']].flat().map(String)
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
      return `one of ${listed(params).join(', ')}`
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

function nameOf(instancePath: string): string {
  const last = pointerOf(instancePath).at(-1)
  const inside = parentOf(instancePath)
  if (last === undefined) return 'the file'
  return typeof last === 'number' ? `item ${last + 1}${within(inside)}` : `"${last}"${within(inside)}`
}

function within(instancePath: string): string {
  const last = pointerOf(instancePath).at(-1)
  if (last === undefined) return ''
  return typeof last === 'number' ? ` in item ${last + 1}` : ` in ${JSON.stringify(last)}`
}

function parentOf(instancePath: string): string {
  return instancePath.slice(0, Math.max(0, instancePath.lastIndexOf('/')))
}
