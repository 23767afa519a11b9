import type { Column } from '@ml-actions/dataset/batch'
import { RE2JS, RE2JSSyntaxException } from 're2js'
import { type About, type Form, isMap, refusal } from '../forms/form.ts'
import { perValue } from './per-value.ts'
import { listed } from './words.ts'

/** Patterns of which a value must match all, or any. */
interface Patterns {
  readonly sources: readonly string[]
  readonly all: boolean
  readonly test: (text: string) => boolean
}

const mostCharacters = 1_000

/** How many distinct values keep their answer; a column of few distinct values is then never matched twice. */
const mostKnown = 10_000

const pattern = { type: 'string' }
const patterns = { type: 'array', items: pattern }

const asks: Form<Patterns> = {
  schema: {
    if: { type: 'object' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { type: 'object', properties: { any: patterns, all: patterns }, additionalProperties: false },
    else: pattern,
  },
  summary: 'pattern, or `{any: […]}`, or `{all: […]}`, in RE2 syntax',
  read(raw, about) {
    const { any, all } = isMap(raw) ? raw : { any: [raw], all: undefined }
    const chosen = [any, all].filter((list) => Array.isArray(list))
    const [sources = []] = chosen
    if (chosen.length !== 1 || sources.length === 0) {
      const is = chosen.length === 2 ? 'has both any and all' : 'is empty and could never fail'
      throw refusal(about, { is, wanted: 'a pattern, or a list of them under any or all', todo: 'write one' })
    }
    const inside = (index: number) => (isMap(raw) ? [any === sources ? 'any' : 'all', index] : [])
    const compiled = sources.map((source, index) => compile(String(source), about, inside(index)))
    const isAll = all !== undefined
    const matches = (text: string) =>
      isAll ? compiled.every((one) => one.test(text)) : compiled.some((one) => one.test(text))
    return { sources: sources.map(String), all: isAll, test: remembered(matches) }
  },
}

/** `matches`: a part of every value matches; anchor with `^` and `$` for the whole. RE2, in linear time. */
export const matches = perValue<Patterns>({
  name: 'matches',
  summary:
    'the pattern (RE2 syntax, linear time) is found in every value; anchor it with ^ and $ for the whole',
  on: ['text'],
  asks,
  example: '^[0-9]{5}$',
  holds:
    (column: Column, { test }) =>
    (row) =>
      column.is === 'text' && test(column.text(row)),
  wanted: (asked) => `a match of ${inWords(asked)}`,
  wrong: (asked) => `without a match of ${inWords(asked)}`,
})

function inWords({ sources, all }: Patterns): string {
  const [only, ...others] = sources
  return others.length === 0 ? `${only}` : `${all ? 'all' : 'any'} of ${listed(sources)}`
}

/** Keeps answers as long as values come again; where most are new, hashing them would cost more than matching. */
function remembered(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>()
  let [again, isWorth] = [0, true]
  return (text) => {
    if (!isWorth || text.length > 256) return test(text)
    const before = known.get(text)
    if (before !== undefined) {
      again++
      return before
    }
    const answer = test(text)
    if (known.size < mostKnown) known.set(text, answer)
    else isWorth = again > mostKnown
    return answer
  }
}

function compile(source: string, about: About, inside: readonly (string | number)[]): RE2JS {
  const characters = [...source].length
  if (characters > mostCharacters) {
    const is = `has a pattern of ${characters} characters`
    throw refusal(about, {
      is,
      wanted: `at most ${mostCharacters}`,
      todo: 'split it under all or any',
      inside,
    })
  }
  try {
    return RE2JS.compile(source)
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error
    const at = [...source.slice(0, positionOf(source, error))].length + 1
    const is = `has a pattern that cannot be read: ${error.error} at character ${at}`
    const todo = 'RE2 has no lookaround and no backreferences: https://github.com/google/re2/wiki/Syntax'
    throw refusal(about, { is, wanted: 'a pattern in RE2 syntax', todo, inside })
  }
}

/** Finds where the part that the engine complains of begins: before it, the pattern can be read. */
function positionOf(source: string, { error, input }: RE2JSSyntaxException): number {
  if (error.startsWith('missing closing')) return source.length
  const part = input ?? ''
  const whole = part === source
  for (
    let at = source.indexOf(whole ? ')' : part);
    at >= 0;
    at = source.indexOf(whole ? ')' : part, at + 1)
  ) {
    if (isReadable(source.slice(0, at))) return at
  }
  return Math.max(0, source.indexOf(part))
}

/** Whether the beginning of a pattern can be read, but for groups that are still open. */
function isReadable(beginning: string): boolean {
  try {
    RE2JS.compile(beginning)
    return true
  } catch (error) {
    return error instanceof RE2JSSyntaxException && error.error === 'missing closing )'
  }
}
