import { isJsonMap, type Json, type JsonMap } from '../values/json.ts'
import { countIn, mapIn, textsIn } from './forms.ts'
import { asserting, type Keyword, type Making, nothing, type Seen, type Test } from './keyword.ts'
import { patternIn } from './texts.ts'

/** Keywords that speak of objects. */
export const objects: Readonly<Record<string, Keyword>> = {
  minProperties(raw, making) {
    const least = countIn(raw, making)
    return asserting((value) => !isJsonMap(value) || Object.keys(value).length >= least)
  },
  maxProperties(raw, making) {
    const most = countIn(raw, making)
    return asserting((value) => !isJsonMap(value) || Object.keys(value).length <= most)
  },
  required(raw, making) {
    const names = textsIn(raw, making)
    return asserting((value) => !isJsonMap(value) || hasAll(value, names))
  },
  dependentRequired(raw, making) {
    const map = mapIn(raw, making)
    const rows = Object.entries(map).map(([name, names]) => [name, textsIn(names, making)] as const)
    return asserting(
      (value) =>
        !isJsonMap(value) ||
        rows.every(([name, names]) => !Object.hasOwn(value, name) || hasAll(value, names)),
    )
  },
  propertyNames(raw, making) {
    const test = making.part(raw, making.at)
    return (value, run) =>
      !isJsonMap(value) || Object.keys(value).every((name) => test(name, run, nothing)) ? nothing : undefined
  },
  properties(raw, making) {
    const tests = new Map(
      Object.entries(mapIn(raw, making)).map(([name, one]) => [
        name,
        [making.part(one, [...making.at, name])],
      ]),
    )
    return eachMember(making, (name) => tests.get(name) ?? none)
  },
  patternProperties(raw, making) {
    const rows = patternRows(raw, making)
    return eachMember(making, (name) => rows.filter(({ matches }) => matches(name)).map(({ test }) => test))
  },
  additionalProperties(raw, making) {
    const tests = [making.part(raw, making.at)]
    const named = making.beside['properties'] ?? {}
    const patterns = Object.keys(mapIn(making.beside['patternProperties'] ?? {}, making))
    const matches = patterns.map((pattern) => patternIn(pattern, making))
    const isKnown = (name: string) =>
      (isJsonMap(named) && Object.hasOwn(named, name)) || matches.some((match) => match(name))
    return eachMember(making, (name) => (isKnown(name) ? none : tests))
  },
  unevaluatedProperties(raw, making) {
    const tests = [making.part(raw, making.at)]
    return (value, run, before) =>
      eachMember(making, (name) => (before.names.has(name) ? none : tests))(value, run, before)
  },
}

const none: readonly Test[] = []

function hasAll(value: JsonMap, names: readonly string[]): boolean {
  return names.every((name) => Object.hasOwn(value, name))
}

function patternRows(raw: Json, making: Making) {
  return Object.entries(mapIn(raw, making)).map(([pattern, one]) => ({
    matches: patternIn(pattern, making),
    test: making.part(one, [...making.at, pattern]),
  }))
}

/** Makes the test that every member of an object is valid by the tests for its name. */
function eachMember(making: Making, testsFor: (name: string) => readonly Test[]): Test {
  return (value, run) => {
    if (!isJsonMap(value)) return nothing
    const names: string[] = []
    for (const name of Object.keys(value)) {
      const tests = testsFor(name)
      if (tests.length === 0) continue
      const member = value[name] ?? null
      // A loop and no callback: each call within another costs stack.
      for (const test of tests) if (test(member, run, nothing) === undefined) return undefined
      if (making.tracks) names.push(name)
    }
    return names.length === 0 ? nothing : seenNames(names)
  }
}

function seenNames(names: readonly string[]): Seen {
  return { names: new Set(names), items: nothing.items }
}
