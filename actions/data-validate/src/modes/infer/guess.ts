import { State, type TextColumn } from '@ml-actions/dataset/batch'
import type { TypeName } from '@ml-actions/dataset/table'
import { types } from '@ml-actions/dataset/types/catalogue'
import { parse, type Type } from '@ml-actions/dataset/types/type'
import { missingWord } from './missing-words.ts'

/** What a column of text holds, as far as it was seen. */
export interface Guess {
  /** The narrowest type that every cell fits; undefined where there was no cell to tell. */
  readonly type?: TypeName
  /** Words that must mean "missing" for that: `NA` among numbers. */
  readonly missing: readonly string[]
}

/** Guesses one column's type from all of its cells. */
export interface Guessing {
  see(column: TextColumn): void
  guess(): Guess
}

/**
 * Grammars, each list from narrow to wide: what fits one fits all that follow in its list. No width of whole
 * numbers is guessed below 64 bits: that would be a bound, which belongs to `min` and `max`.
 */
const families: readonly (readonly string[])[] = [
  ['bool'],
  ['int64', 'integer', 'decimal', 'float64'],
  ['date'],
  ['datetime'],
  ['time'],
  ['duration'],
  ['uuid'],
]

interface Alive {
  /** From narrow to wide; the first is what still fits everything. */
  readonly types: Type[]
  readonly missing: Set<string>
}

/** Starts a guess. What fits no grammar is text: a code with leading zeros, a day in another order. */
export function guessing(): Guessing {
  const alive = families.map((names): Alive => {
    const known: readonly Type[] = types
    const found = names.map((name) => known.find((type) => type.name === name))
    return { types: found.filter((type) => type !== undefined), missing: new Set() }
  })
  let any = false
  return {
    see(column) {
      any ||= hasValue(column)
      for (const family of alive) narrow(family, column)
    },
    guess() {
      if (!any) return { missing: [] }
      for (const family of alive) {
        const type = fitting(family)
        if (type !== undefined) return { type: type.name, missing: needed(type, family) }
      }
      return { type: 'text', missing: [] }
    },
  }
}

/** Takes away the types that some cell of the batch does not fit. */
function narrow({ types: left, missing }: Alive, column: TextColumn): void {
  for (let [type] = left; type !== undefined; [type] = left) {
    const { bytes, starts, ends, name } = column
    const states = column.states.slice()
    type.column({ name, rows: states.length, bytes, starts, ends, states })
    const strange = states.findIndex(
      (state, row) => state === State.invalid && !isMissing(column, row, missing),
    )
    if (strange < 0) return
    left.shift()
  }
}

function isMissing(column: TextColumn, row: number, missing: Set<string>): boolean {
  const word = missingWord(column, row)
  if (word !== undefined) missing.add(word)
  return word !== undefined
}

function hasValue(column: TextColumn): boolean {
  return column.states.some(
    (state, row) => state === State.value && !isMissing(column, row, new Set<string>()),
  )
}

/** NaN is a value of a float, and only a word for "missing" where there are no floats. */
function fitting({ types: left, missing }: Alive): Type | undefined {
  const [type] = left
  return type?.name === 'decimal' && missing.has('NaN') ? left.at(-1) : type
}

function needed(type: Type, { missing }: Alive): readonly string[] {
  return [...missing].filter((word) => parse(type, word) === undefined).toSorted()
}
