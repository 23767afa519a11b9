import { isJsonMap, type Json, type JsonMap } from '../values/json.ts'
import { keywordOf, last } from './catalogue.ts'
import {
  type Making,
  nothing,
  type Path,
  type Run,
  type Seen,
  type Target,
  type Test,
  union,
} from './keyword.ts'

/** A schema that can be asked. */
export interface Schema {
  /** Tells whether a value is valid. @throws what `refuse` makes, when it asks for too many schemas within schemas */
  isValid(value: Json): boolean
}

/** Makes the error for a fault of a schema: what is wrong with it, what was wanted, and where it stands. */
export type Refuse = (is: string, wanted: string, at: Path) => Error

/** How many schemas may be applied one within another, so that the stack is never exhausted. */
const mostNested = 1_100

const dialect = /^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/

/**
 * Reads a JSON Schema (draft 2020-12) whose references stay within it. `format` and the keywords of content
 * are annotations there, and demand nothing.
 * @throws what `refuse` makes, for a schema that cannot be meant: an unknown keyword, a reference to another
 *   document, or one that leads back to itself without going deeper into the value
 */
export function readSchema(raw: Json, refuse: Refuse): Schema {
  const maker = new Maker(raw, refuse)
  const test = maker.make()
  const tooDeep = () =>
    refuse(
      `applies more than ${mostNested} schemas within each other to a value`,
      'references that go deeper into the value sooner',
      [],
    )
  return { isValid: (value) => test(value, { depth: 0, known: new Map(), tooDeep }, nothing) !== undefined }
}

class Maker {
  readonly #root: Json
  readonly #refuse: Refuse
  readonly #tracks: boolean
  readonly #targets = new Map<string, Target>()
  readonly #anchors = new Map<string, Target>()
  /** For each schema, those that are applied to the same value. */
  readonly #same = new Map<string, Applied>()
  readonly #references: Reference[] = []

  constructor(root: Json, refuse: Refuse) {
    this.#root = root
    this.#refuse = refuse
    this.#tracks = last.some((name) => hasName(root, name))
  }

  make(): Test {
    const test = this.#schema(this.#root, [])
    // Making what is referred to may find more references.
    for (const reference of this.#references) this.#resolve(reference)
    this.#refuseCircles()
    return test
  }

  /** The test of the schema at a place, made once. */
  #schema(raw: Json, at: Path): Test {
    const name = nameOf(at)
    const known = this.#targets.get(name)?.test
    if (known !== undefined) return known
    if (at.length > mostNested / 2)
      throw this.#refuse('is nested too deep', `at most ${mostNested / 2} levels`, at)
    const target: Target = { name, test: undefined }
    this.#targets.set(name, target)
    this.#same.set(name, { at, to: new Set() })
    target.test = this.#test(raw, at)
    if (isJsonMap(raw) && typeof raw['$anchor'] === 'string') this.#anchors.set(raw['$anchor'], target)
    return target.test
  }

  #test(raw: Json, at: Path): Test {
    if (raw === true) return () => nothing
    if (raw === false) return () => undefined
    if (!isJsonMap(raw)) {
      throw this.#refuse(`is ${JSON.stringify(raw).slice(0, 80)}`, 'a schema: a map, true or false', at)
    }
    this.#refuseIdentity(raw, at)
    const names = Object.keys(raw).toSorted(
      (one, other) => Number(last.includes(one)) - Number(last.includes(other)),
    )
    const tests = names.flatMap((name) => {
      const making = this.#making(raw, [...at, name], at)
      return keywordOf(name, making)(raw[name] as Json, making) ?? []
    })
    return allOf(tests)
  }

  #making(beside: JsonMap, at: Path, schemaAt: Path): Making {
    const { to: edges } = this.#same.get(nameOf(schemaAt)) as Applied
    return {
      beside,
      at,
      tracks: this.#tracks,
      part: (raw, place) => this.#schema(raw, place),
      same: (raw, place) => {
        edges.add(nameOf(place))
        return this.#schema(raw, place)
      },
      refer: (ref) => {
        const reference: Reference = { ref, at, target: undefined }
        this.#references.push(reference)
        return (value, run) => ask(reference.target as Target, value, run)
      },
      fault: (is, wanted, place = at) => this.#refuse(is, wanted, place),
    }
  }

  #refuseIdentity({ $id, $schema }: JsonMap, at: Path): void {
    if ($id !== undefined && at.length > 0) {
      throw this.#refuse('has an $id inside a schema', 'one document; write $anchor or $defs', [...at, '$id'])
    }
    if ($schema !== undefined && !(typeof $schema === 'string' && dialect.test($schema))) {
      const is = `is of the dialect ${JSON.stringify($schema).slice(0, 80)}`
      throw this.#refuse(is, 'https://json-schema.org/draft/2020-12/schema', [...at, '$schema'])
    }
  }

  #resolve(reference: Reference): void {
    const { ref, at } = reference
    const id = isJsonMap(this.#root) && typeof this.#root['$id'] === 'string' ? this.#root['$id'] : ''
    const fragment = ref.startsWith('#')
      ? ref.slice(1)
      : ref.startsWith(id) && id !== ''
        ? localPart(ref, id)
        : undefined
    if (fragment === undefined) {
      const is = `refers to ${JSON.stringify(ref.slice(0, 80))}, which is another document`
      throw this.#refuse(is, 'a reference within this schema, such as "#/$defs/name"', at)
    }
    const found =
      fragment === '' || fragment.startsWith('/') ? this.#pointed(fragment) : this.#anchors.get(fragment)
    if (found === undefined) {
      throw this.#refuse(
        `refers to ${JSON.stringify(ref.slice(0, 80))}, which is not there`,
        'a schema that is',
        at,
      )
    }
    reference.target = found
    this.#same.get(nameOf(at.slice(0, -1)))?.to.add(found.name)
  }

  /** The schema at a JSON Pointer (RFC 6901) from the root. */
  #pointed(pointer: string): Target | undefined {
    let value = this.#root
    const at: (string | number)[] = []
    for (const part of pointer.split('/').slice(1)) {
      const name = decoded(part).replaceAll('~1', '/').replaceAll('~0', '~')
      const isInside = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
      if (!isInside) return undefined
      at.push(Array.isArray(value) ? Number(name) : name)
      value = (value as JsonMap)[name] as Json
    }
    this.#schema(value, at)
    return this.#targets.get(nameOf(at))
  }

  /** Refuses schemas that are applied to the same value again and again. */
  #refuseCircles(): void {
    const done = new Set<string>()
    const open = new Set<string>()
    const visit = (name: string): void => {
      const { at, to } = this.#same.get(name) as Applied
      if (open.has(name) || open.size === mostNested) {
        const is = open.has(name) ? 'leads back to itself' : `leads through more than ${mostNested} schemas`
        throw this.#refuse(is, 'references that go deeper into the value', at)
      }
      if (done.has(name)) return
      open.add(name)
      for (const next of to) visit(next)
      open.delete(name)
      done.add(name)
    }
    for (const name of this.#same.keys()) visit(name)
  }
}

/** A schema and the names of those that are applied to the same value. */
interface Applied {
  readonly at: Path
  readonly to: Set<string>
}

/** A `$ref`; what it refers to is found when all schemas are made. */
interface Reference {
  readonly ref: string
  readonly at: Path
  target: Target | undefined
}

/** Asks a schema by reference: what it said of a value before it says again. */
function ask(target: Target, value: Json, run: Run): Seen | undefined {
  let known = run.known.get(target)
  if (known === undefined) {
    known = new Map<Json, Seen | undefined>()
    run.known.set(target, known)
  }
  if (known.has(value)) return known.get(value)
  const seen = (target.test as Test)(value, run, nothing)
  known.set(value, seen)
  return seen
}

function allOf(tests: readonly Test[]): Test {
  return (value, run) => {
    if (run.depth === mostNested) throw run.tooDeep()
    run.depth++
    let seen: Seen | undefined = nothing
    for (const test of tests) {
      const more = test(value, run, seen)
      seen = more === undefined ? undefined : union(seen, more)
      if (seen === undefined) break
    }
    run.depth--
    return seen
  }
}

function nameOf(at: Path): string {
  return JSON.stringify(at)
}

function localPart(ref: string, id: string): string | undefined {
  const rest = ref.slice(id.length)
  return rest === '' ? '' : rest.startsWith('#') ? rest.slice(1) : undefined
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Tells whether a name stands anywhere in a JSON value. */
function hasName(value: Json, name: string): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([own, inner]) => own === name || hasName(inner, name))
}
