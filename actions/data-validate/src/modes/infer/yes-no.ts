import { State, type TextColumn } from '@ml-actions/dataset/batch'
import type { Place } from '@ml-actions/verdict/place'
import { missingWord } from './missing-words.ts'
import type { Part } from './part.ts'
import type { Met, Proposal } from './trial.ts'

/** Words for true and for false, in lower case; `1` and `0` are numbers. */
const pairs: readonly (readonly [yes: string, no: string])[] = [
  ...([
    ['true', 'false'],
    ['yes', 'no'],
    ['y', 'n'],
    ['t', 'f'],
    ['on', 'off'],
  ] as const),
  ...([
    ['ja', 'nein'],
    ['j', 'n'],
    ['wahr', 'falsch'],
    ['oui', 'non'],
    ['o', 'n'],
    ['vrai', 'faux'],
  ] as const),
  ...([
    ['si', 'no'],
    ['s\u00ed', 'no'],
    ['s', 'n'],
    ['sim', 'n\u00e3o'],
    ['ja', 'nee'],
    ['tak', 'nie'],
  ] as const),
]

/** A column of more words is none of yes and no, whatever faults it has. */
const mostWords = 8
/** In bytes: a longer cell is text. */
const longestCell = 48

interface Counted {
  rows: number
  readonly first: Met
}

/** Finds a column of two words for true and false. */
export class YesNo {
  private readonly words = new Map<string, Counted>()
  private readonly missing = new Set<string>()
  private left = false

  get isAlive(): boolean {
    return !this.left
  }

  /** Looks at some rows of a batch, of which the first is `from`. */
  see(part: Part, column: TextColumn, from: number, placeOf: (row: number) => Place): void {
    for (let row = from; row < from + part.rows && !this.left; row++) {
      if (column.states[row] !== State.value) continue
      this.left = (column.ends[row] ?? 0) - (column.starts[row] ?? 0) > longestCell
      if (this.left) return
      const missing = missingWord(column, row)
      const text = missing ?? column.text(row)
      const known = this.words.get(text)
      if (missing !== undefined) this.missing.add(missing)
      else if (known !== undefined) known.rows++
      else this.words.set(text, { rows: 1, first: { text, place: placeOf(row) } })
      this.left = this.words.size > mostWords
    }
  }

  /** What a contract would say; undefined where not both words stand there. */
  proposal(): Proposal | undefined {
    if (this.left) return undefined
    const all = [...this.words]
    const found = pairs.map((pair) => this.of(pair, all)).filter((proposal) => proposal !== undefined)
    return found.toSorted((one, other) => one.misfits - other.misfits)[0]
  }

  private of(
    [yes, no]: readonly [string, string],
    all: readonly (readonly [string, Counted])[],
  ): Proposal | undefined {
    const like = (word: string) => all.filter(([text]) => text.toLowerCase() === word)
    const [trues, falses] = [like(yes), like(no)]
    if (trues.length === 0 || falses.length === 0) return undefined
    const count = (words: readonly (readonly [string, Counted])[]) =>
      words.reduce((sum, [, { rows }]) => sum + rows, 0)
    const cells = count(all)
    const misfits = cells - count(trues) - count(falses)
    const others = all.filter((entry) => !trues.includes(entry) && !falses.includes(entry))
    const [trueValues, falseValues] = [trues, falses].map((words) => words.map(([text]) => text).toSorted())
    const said = [{ 'true-values': trueValues }, { 'false-values': falseValues }]
    return {
      type: 'bool',
      keywords: { accept: said },
      reading: { accept: { trueValues: trueValues ?? [], falseValues: falseValues ?? [] } },
      cells,
      spelled: cells - misfits,
      misfits,
      examples: others.map(([, { first }]) => first),
      missing: [...this.missing].toSorted(),
    }
  }
}
