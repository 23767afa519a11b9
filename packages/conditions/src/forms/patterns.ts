import { State, type TextColumn } from '@ml-actions/dataset/batch'
import { isMap } from '@ml-actions/verdict/mapping'
import { type About, type Form, refusal } from './form.ts'
import { type Pattern, readPattern } from './pattern.ts'

/** Patterns of which a value must match all, or any. */
export interface Patterns {
  readonly sources: readonly string[]
  readonly all: boolean
  /** Makes the test of a column's rows. */
  readonly test: (column: TextColumn) => (row: number) => boolean
  /** Tells quickly that all values of a column match. */
  readonly allHold: (column: TextColumn, rows: number) => boolean
}

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
    const test = (column: TextColumn) => tested(column, compiled, isAll)
    const allHold = (column: TextColumn, rows: number) => allTested(column, compiled, isAll, rows)
    return { sources: sources.map(String), all: isAll, test, allHold }
  },
}

function tested(column: TextColumn, compiled: readonly Pattern[], isAll: boolean): (row: number) => boolean {
  const { bytes, starts, ends } = column
  const [only, ...others] = compiled
  if (only !== undefined && others.length === 0) {
    return (row) => only.testBytes(bytes, starts[row] as number, ends[row] as number)
  }
  return (row) => {
    const matches = (one: Pattern) => one.testBytes(bytes, starts[row] as number, ends[row] as number)
    return isAll ? compiled.every(matches) : compiled.some(matches)
  }
}

function allTested(column: TextColumn, compiled: readonly Pattern[], isAll: boolean, rows: number): boolean {
  if (isAll || compiled.length === 1) return compiled.every((pattern) => pattern.allMatch(column, rows))
  const holds = tested(column, compiled, isAll)
  for (let row = 0; row < rows; row++) {
    if (column.states[row] === State.value && !holds(row)) return false
  }
  return true
}

function compile(source: string, about: About, inside: readonly (string | number)[]): Pattern {
  const pattern = readPattern(source)
  if ('test' in pattern) return pattern
  throw refusal(about, { ...pattern, is: `has ${pattern.is}`, inside })
}
