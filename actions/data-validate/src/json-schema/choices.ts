import { isJsonMap, type Json } from '../values/json.ts'
import { mapIn, schemasIn, textIn } from './forms.ts'
import { type Keyword, type Making, nothing, type Seen, type Test, union } from './keyword.ts'

/** Keywords that apply other schemas to the value itself. */
export const choices: Readonly<Record<string, Keyword>> = {
  $ref: (raw, making) => making.refer(textIn(raw, making)),
  allOf(raw, making) {
    const tests = testsIn(raw, making)
    return (value, run) => {
      let seen: Seen | undefined = nothing
      for (const test of tests) {
        const more = test(value, run, nothing)
        if (more === undefined) return undefined
        seen = union(seen, more)
      }
      return seen
    }
  },
  anyOf(raw, making) {
    const tests = testsIn(raw, making)
    return (value, run) => {
      let seen: Seen | undefined
      for (const test of tests) {
        const more = test(value, run, nothing)
        if (more === undefined) continue
        if (!making.tracks) return nothing
        seen = union(seen ?? nothing, more)
      }
      return seen
    }
  },
  oneOf(raw, making) {
    const tests = testsIn(raw, making)
    return (value, run) => {
      const [only, ...others] = tests.flatMap((test) => test(value, run, nothing) ?? [])
      return others.length === 0 ? only : undefined
    }
  },
  not(raw, making) {
    const test = making.same(raw, making.at)
    return (value, run) => (test(value, run, nothing) === undefined ? nothing : undefined)
  },
  if: conditional,
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: onlyMade,
  else: onlyMade,
  dependentSchemas(raw, making) {
    const rows = Object.entries(mapIn(raw, making)).map(
      ([name, one]) => [name, making.same(one, [...making.at, name])] as const,
    )
    return (value, run) => {
      let seen = nothing
      for (const [name, test] of rows) {
        if (!isJsonMap(value) || !Object.hasOwn(value, name)) continue
        const more = test(value, run, nothing)
        if (more === undefined) return undefined
        seen = union(seen, more)
      }
      return seen
    }
  },
}

function testsIn(raw: Json, making: Making): readonly Test[] {
  return schemasIn(raw, making).map((one, index) => making.same(one, [...making.at, index]))
}

function conditional(raw: Json, making: Making): Test {
  const test = making.same(raw, making.at)
  const branch = (name: string) => {
    const one = making.beside[name]
    return one === undefined ? undefined : making.same(one, [...making.at.slice(0, -1), name])
  }
  const [then, otherwise] = [branch('then'), branch('else')]
  return (value, run) => {
    const seen = test(value, run, nothing)
    const next = seen === undefined ? otherwise : then
    if (next === undefined) return seen ?? nothing
    const more = next(value, run, nothing)
    return more === undefined ? undefined : union(seen ?? nothing, more)
  }
}

/** Read by `if` beside it; without one it demands nothing, but must be a schema. */
function onlyMade(raw: Json, making: Making): undefined {
  making.same(raw, making.at)
}
