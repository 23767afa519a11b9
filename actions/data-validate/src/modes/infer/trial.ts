import { State, type TextColumn } from '@ml-actions/dataset/batch'
import type { TypeName } from '@ml-actions/dataset/table'
import type { AcceptWord } from '@ml-actions/dataset/types/accept'
import { typeOf } from '@ml-actions/dataset/types/catalogue'
import { parse } from '@ml-actions/dataset/types/type'
import type { Place } from '@ml-actions/verdict/place'
import { missingWord } from './missing-words.ts'
import type { Part } from './part.ts'
import type { Spelling } from './spellings.ts'

/** A cell, and where it stands. */
export interface Met {
  readonly text: string
  readonly place: Place
}

/** What a spelling makes of a column. */
export interface Proposal {
  readonly type: TypeName
  /** What a contract says of the spelling; empty where it is the type's own. */
  readonly keywords: Readonly<Record<string, unknown>>
  readonly reading: Spelling['reading']
  /** How many cells there are, how many of them are written so and not as the type's own, and how many are not of it. */
  readonly cells: number
  readonly spelled: number
  readonly misfits: number
  /** The first cells that are not of it. */
  readonly examples: readonly Met[]
  /** A cell that is written so. */
  readonly such?: string
  readonly missing: readonly string[]
}

/** Cells that do not fit may be so many, or one in fifty, before a spelling is given up. */
const mostMisfits = 5
const mostExamples = 3

/** Tries one spelling on a column, batch after batch. */
export class Trial {
  private readonly spelling: Spelling
  private types: readonly TypeName[]
  private readonly used = new Set<AcceptWord>()
  private readonly missing = new Set<string>()
  private readonly examples: Met[] = []
  private such: string | undefined
  private hasMinus = false
  private cells = 0
  private spelled = 0
  private misfits = 0

  constructor(spelling: Spelling) {
    this.spelling = spelling
    this.types = spelling.types
  }

  get isAlive(): boolean {
    return this.types.length > 0
  }

  /** Looks at some rows of a batch, of which the first is `from`, until it is plain that they are written otherwise. */
  see(part: Part, column: TextColumn, from: number, placeOf: (row: number) => Place): void {
    const [narrow, wide] = [this.types[0], this.types.at(-1)]
    if (narrow === undefined || wide === undefined) return
    this.hasMinus ||= part.hasMinus
    const all = this.strangeTo(narrow, part)
    const strange = all.filter((row) => !this.isMissing(column, from + row))
    const isAny = strange.length > 0 && wide !== narrow
    const hopeless = new Set(isAny ? this.strangeTo(wide, part) : strange)
    this.widen(part, new Set(strange.filter((row) => !hopeless.has(row))))
    for (const row of strange) if (hopeless.has(row)) this.miss(column.text(from + row), placeOf, from + row)
    this.cells += part.values - all.length + strange.length
    this.note(part, column, from)
    if (this.misfits > Math.max(mostMisfits, this.cells / 50)) this.types = []
  }

  /** What a contract would say; undefined where nothing is written so. */
  proposal(): Proposal | undefined {
    const { cells, spelled, misfits, examples, such, spelling, used } = this
    const [type] = this.types
    const keywords = spelling.keywords(used)
    if (type === undefined || keywords === undefined || cells <= misfits) return undefined
    // Where every sign is a plus, it is that of telephone numbers.
    if (used.has('plus-sign') && !this.hasMinus) return undefined
    const { reading } = spelling
    const missing = [...this.missing].filter((word) => parse(typeOf(type), word) === undefined).toSorted()
    const told = such === undefined ? {} : { such }
    return { type, keywords, reading, cells, spelled, misfits, examples, missing, ...told }
  }

  private widen(part: Part, rows: ReadonlySet<number>): void {
    while (rows.size > 0 && this.types.length > 1) {
      this.types = this.types.slice(1)
      const [type] = this.types
      if (type === undefined || !this.strangeTo(type, part).some((row) => rows.has(row))) return
    }
  }

  private isMissing(column: TextColumn, row: number): boolean {
    const word = missingWord(column, row)
    if (word !== undefined) this.missing.add(word)
    return word !== undefined
  }

  private miss(text: string, placeOf: (row: number) => Place, row: number): void {
    this.misfits++
    if (this.examples.length < mostExamples) this.examples.push({ text, place: placeOf(row) })
    // A number with zeros before it is a code, such as a zip code of New England among others.
    if (/^\s*[-+]?0[0-9]/.test(text) && this.spelling.types.includes('int64')) this.types = []
  }

  /** The rows that are not of a type, if they are written so. */
  private strangeTo(type: TypeName, part: Part): readonly number[] {
    const { states } = part.read(this.spelling, type)
    const rows: number[] = []
    for (let row = 0; row < states.length; row++) if (states[row] === State.invalid) rows.push(row)
    return rows
  }

  /** Notes which cells are written so, and not as the type's own. */
  private note(part: Part, column: TextColumn, from: number): void {
    const [type] = this.types
    if (type === undefined || Object.keys(this.spelling.reading).length === 0) return
    const { states, uses } = part.read(this.spelling, type)
    for (const { row, words } of uses) {
      if (states[row] !== State.value) continue
      this.spelled++
      this.such ??= column.text(from + row)
      for (const word of words) this.used.add(word)
    }
  }
}
