import { type About, type Form, isMap, refusal } from './form.ts'
import { type Pattern, readPattern } from './pattern.ts'

/** Patterns of which a value must match all, or any. */
export interface Patterns {
  readonly sources: readonly string[]
  readonly all: boolean
  readonly test: (text: string) => boolean
}

/** How many distinct values keep their answer; a column of few distinct values is then never matched twice. */
const mostKnown = 10_000

const one = { type: 'string' }
const several = { type: 'array', items: one }

/** The form of one pattern, or of several under `any` or `all`. */
export const patterns: Form<Patterns> = {
  schema: {
    if: { type: 'object' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { type: 'object', properties: { any: several, all: several }, additionalProperties: false },
    else: one,
  },
  summary: 'pattern, or `{any: […]}`, or `{all: […]}`, in RE2 syntax',
  read(raw, about) {
    const { any, all } = isMap(raw) ? raw : { any: [raw], all: undefined }
    const chosen = [any, all].filter((list) => Array.isArray(list))
    const [sources = []] = chosen
    if (chosen.length !== 1 || sources.length === 0) {
      const is = chosen.length === 2 ? 'has both any and all' : 'is empty and asks for nothing'
      throw refusal(about, { is, wanted: 'a pattern, or a list of them under any or all', todo: 'write one' })
    }
    const inside = (index: number) => (isMap(raw) ? [any === sources ? 'any' : 'all', index] : [])
    const compiled = sources.map((source, index) => compile(String(source), about, inside(index)))
    const isAll = all !== undefined
    const matches = (text: string) =>
      isAll ? compiled.every((pattern) => pattern.test(text)) : compiled.some((pattern) => pattern.test(text))
    return { sources: sources.map(String), all: isAll, test: remembered(matches) }
  },
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

function compile(source: string, about: About, inside: readonly (string | number)[]): Pattern {
  const pattern = readPattern(source)
  if ('test' in pattern) return pattern
  throw refusal(about, { ...pattern, is: `has ${pattern.is}`, inside })
}
