import { isJsonList, type Json, jsonKey } from '../values/json.ts'
import { booleanIn, countIn, schemasIn } from './forms.ts'
import { asserting, type Keyword, type Making, nothing, type Seen, type Test } from './keyword.ts'

/** Keywords that speak of lists. */
export const lists: Readonly<Record<string, Keyword>> = {
  minItems(raw, making) {
    const least = countIn(raw, making)
    return asserting((value) => !isJsonList(value) || value.length >= least)
  },
  maxItems(raw, making) {
    const most = countIn(raw, making)
    return asserting((value) => !isJsonList(value) || value.length <= most)
  },
  uniqueItems(raw, making) {
    if (!booleanIn(raw, making)) return undefined
    return asserting((value) => !isJsonList(value) || new Set(value.map(jsonKey)).size === value.length)
  },
  prefixItems(raw, making) {
    const tests = schemasIn(raw, making).map((one, index) => making.part(one, [...making.at, index]))
    return eachItem(
      making,
      (value) => value.slice(0, tests.length).map((_, index) => index),
      (index) => tests[index],
    )
  },
  items(raw, making) {
    if (isJsonList(raw)) throw making.fault('is a list', 'one schema; a list of them is prefixItems')
    const test = making.part(raw, making.at)
    const first = (making.beside['prefixItems'] as readonly Json[] | undefined)?.length ?? 0
    return eachItem(
      making,
      (value) => indices(value).slice(first),
      () => test,
    )
  },
  unevaluatedItems(raw, making) {
    const test = making.part(raw, making.at)
    return (value, run, before) => {
      if (!isJsonList(value)) return nothing
      const others = indices(value).filter((index) => !before.items.has(index))
      return others.every((index) => test(value[index] ?? null, run, nothing)) ? seenItems(others) : undefined
    }
  },
  contains: containing,
  minContains: onlyCounted,
  maxContains: onlyCounted,
}

function containing(raw: Json, making: Making): Test {
  const test = making.part(raw, making.at)
  const { minContains = 1, maxContains } = making.beside
  const least = countIn(minContains, making)
  const most = maxContains === undefined ? Number.POSITIVE_INFINITY : countIn(maxContains, making)
  return (value, run) => {
    if (!isJsonList(value)) return nothing
    const fitting = indices(value).filter((index) => test(value[index] ?? null, run, nothing) !== undefined)
    if (fitting.length < least || fitting.length > most) return undefined
    return making.tracks ? seenItems(fitting) : nothing
  }
}

/** Read by `contains` beside it. */
function onlyCounted(raw: Json, making: Making): undefined {
  countIn(raw, making)
}

/** Makes the test that chosen items of a list are valid. */
function eachItem(
  making: Making,
  chosen: (value: readonly Json[]) => readonly number[],
  testOf: (index: number) => Test | undefined,
): Test {
  return (value, run) => {
    if (!isJsonList(value)) return nothing
    const items = chosen(value)
    // A loop and no callback: each call within another costs stack.
    for (const index of items) {
      const test = testOf(index)
      if (test === undefined || test(value[index] ?? null, run, nothing) === undefined) return undefined
    }
    return making.tracks ? seenItems(items) : nothing
  }
}

function indices(value: readonly Json[]): readonly number[] {
  return value.map((_, index) => index)
}

function seenItems(items: readonly number[]): Seen {
  return items.length === 0 ? nothing : { names: nothing.names, items: new Set(items) }
}
