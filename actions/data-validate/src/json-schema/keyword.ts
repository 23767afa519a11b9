import type { Json, JsonMap } from '../values/json.ts'

/** Where in a schema something stands: names and indices from its root. */
export type Path = readonly (string | number)[]

/** Which members and items of a valid value some schema has looked at. */
export interface Seen {
  readonly names: ReadonlySet<string>
  readonly items: ReadonlySet<number>
}

/** Nothing looked at; also what is answered where nobody asks. */
export const nothing: Seen = { names: new Set(), items: new Set() }

/** The judging of one value. */
export interface Run {
  /** How many schemas are being applied, one within another. */
  depth: number
  /** What each schema that is referred to said of a value, so that none is asked twice. */
  readonly known: Map<Target, Map<Json, Seen | undefined>>
  /** Makes the error for a value that asks for too many schemas within schemas. */
  tooDeep(): Error
}

/** A schema that others refer to; its test is there once all of them are made. */
export interface Target {
  readonly name: string
  test: Test | undefined
}

/**
 * Tells whether a value is valid: what was looked at in it, or undefined when it is not. `before` is what the
 * keywords beside this one have looked at.
 */
export type Test = (value: Json, run: Run, before: Seen) => Seen | undefined

/** What a keyword's test is made from. */
export interface Making {
  /** The schema in which the keyword stands. */
  readonly beside: JsonMap
  /** Where the keyword's value stands. */
  readonly at: Path
  /** Whether some schema asks what others have looked at. */
  readonly tracks: boolean
  /** Makes the test of a schema for a part of the value. */
  part(raw: Json, at: Path): Test
  /** Makes the test of a schema for the value itself. */
  same(raw: Json, at: Path): Test
  /** Makes the test of the schema that `$ref` names. */
  refer(ref: string): Test
  /** Makes the fault of a schema that cannot be meant: what it is, and what was wanted. */
  fault(is: string, wanted: string, at?: Path): Error
}

/** Makes the test of a keyword's value; undefined for one that demands nothing by itself. */
export type Keyword = (raw: Json, making: Making) => Test | undefined

/** Makes a test that looks at nothing inside a value. */
export function asserting(holds: (value: Json) => boolean): Test {
  return (value) => (holds(value) ? nothing : undefined)
}

/** Puts together what two schemas have looked at. */
export function union(one: Seen, other: Seen): Seen {
  if (other === nothing) return one
  if (one === nothing) return other
  return { names: new Set([...one.names, ...other.names]), items: new Set([...one.items, ...other.items]) }
}
