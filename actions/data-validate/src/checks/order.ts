import { refusal } from '@ml-actions/conditions/forms/form'
import { kindOf, ordered } from '@ml-actions/conditions/values/kind'
import { type Column, State } from '@ml-actions/dataset/batch'
import type { Finding } from '@ml-actions/verdict/finding'
import { compareHeld, comparingRows, type Held, heldAt } from '../values/order.ts'
import type { Check, ColumnLook } from './check.ts'
import { cellFinding } from './per-value.ts'
import { answerEach, emptyTally, keepExample, mergeTallies, type Tally } from './tally.ts'

const words = {
  increasing: 'at least the one before',
  'strictly-increasing': 'more than the one before',
  decreasing: 'at most the one before',
  'strictly-decreasing': 'less than the one before',
  consecutive: 'one more than the one before',
} as const

type Word = keyof typeof words

/** Neighbouring rows that were compared among themselves; where two stretches meet is compared when they do. */
interface Stretch {
  /** The first row, and the one after the last, among all rows of all files. */
  readonly from: number
  readonly to: number
  /** The first value and its finding, should the one before it turn out to forbid it; none where all is null. */
  readonly first?: { readonly value: Held; readonly at: number; readonly finding: Finding }
  readonly last?: Held
}

interface Ordered {
  readonly word: Word
  tally: Tally
  /** In the order of their rows; two that touch have become one. */
  stretches: readonly Stretch[]
}

/** `order`: values follow one another in the order of the rows of all files; nulls are stepped over. */
export const order: Check<Word, Ordered> = {
  name: 'order',
  level: 'column',
  summary:
    'each value follows the one before it in this order (`consecutive` whole numbers: one by one), across batches and files; nulls are stepped over, the later cell is the failure, and NaN fails by itself',
  on: ordered,
  asks: {
    schema: { enum: Object.keys(words) },
    summary: Object.keys(words)
      .map((word) => `\`${word}\``)
      .join(', '),
    read(raw, about) {
      if (raw === 'consecutive' && kindOf[about.type ?? 'text'] !== 'integer') {
        const is = 'asks whole numbers to follow each other, and the column holds none'
        throw refusal(about, { is, wanted: 'a column of type int64 or its like', todo: 'say its `type`' })
      }
      return (Object.keys(words) as Word[]).find((word) => word === raw)
    },
  },
  example: 'increasing',
  unpushed: 'the rows of a table have no order, and an engine reads those of files side by side',
  perValue: true,
  plan: (word) => ({ word, tally: emptyTally(), stretches: [] }),
  fold(state, look: ColumnLook) {
    if (look.rows > 0) state.stretches = joined(state, [...state.stretches, batchStretch(state, look)])
  },
  shift: ({ word, tally, stretches }, by) => ({
    word,
    tally: { ...tally, examples: tally.examples.map((example) => later(example, by)) },
    stretches: stretches.map(({ from, to, first, last }) => ({
      from: from + by,
      to: to + by,
      ...(first === undefined ? {} : { first: later(first, by) }),
      ...(last === undefined ? {} : { last }),
    })),
  }),
  merge(one, other) {
    const stretches = [...one.stretches, ...other.stretches].toSorted((a, b) => a.from - b.from)
    const merged = { word: one.word, tally: mergeTallies(one.tally, other.tally), stretches: [] }
    return { ...merged, stretches: joined(merged, stretches) }
  },
  answer({ word, tally, stretches }, _, mostly) {
    const whole = mergeTallies(tally, emptyTally())
    let last: Held | undefined
    for (const stretch of stretches) {
      meet({ word, tally: whole }, last, stretch)
      last = stretch.last ?? last
    }
    return answerEach(whole, mostly, { things: 'values', wrong: `not ${words[word]}` })
  },
  wanted: (word) => `each value ${words[word]} (${word})`,
}

/** Compares a batch's values among themselves. */
function batchStretch({ word, tally }: Ordered, { rows, first: from, cells: [cells] }: ColumnLook): Stretch {
  const stretch = { from, to: from + rows }
  tally.evaluated += cells.values
  tally.skipped += cells.nulls + cells.invalid
  const { column } = cells
  const follow = followingRows(word, column)
  const fail = (row: number, is: string) => {
    tally.failed++
    keepExample(tally.examples, from + row, () => cellFinding(cells, row, is))
  }
  let [first, last] = [-1, -1]
  for (let row = 0; row < rows; row++) {
    if (column.states[row] !== State.value) continue
    if (column.is === 'float' && Number.isNaN(column.values[row]))
      fail(row, 'the value is NaN, which has no order')
    else {
      if (first < 0) first = row
      else if (!follow(row, last)) fail(row, wrong(word))
      last = row
    }
  }
  if (first < 0) return stretch
  const finding = cellFinding(cells, first, wrong(word))
  return {
    ...stretch,
    first: { value: heldAt(column, first), at: from + first, finding },
    last: heldAt(column, last),
  }
}

/** Makes one stretch of those that touch. */
function joined(state: Pick<Ordered, 'word' | 'tally'>, stretches: readonly Stretch[]): readonly Stretch[] {
  const made: Stretch[] = []
  for (const next of stretches) {
    const before = made.at(-1)
    if (before === undefined || before.to !== next.from) made.push(next)
    else {
      meet(state, before.last, next)
      const first = before.first ?? next.first
      const last = next.last ?? before.last
      made[made.length - 1] = {
        from: before.from,
        to: next.to,
        ...(first === undefined ? {} : { first }),
        ...(last === undefined ? {} : { last }),
      }
    }
  }
  return made
}

/** Compares the first value of a stretch with the last one before it. */
function meet(
  { word, tally }: Pick<Ordered, 'word' | 'tally'>,
  last: Held | undefined,
  { first }: Stretch,
): void {
  if (first === undefined || last === undefined || followsHeld(word, first.value, last)) return
  tally.failed++
  keepExample(tally.examples, first.at, () => first.finding)
}

/** Tells of two rows whether the value of the one may follow that of the other. */
function followingRows(word: Word, column: Column): (one: number, other: number) => boolean {
  if (word === 'consecutive') return (one, other) => isNext(heldAt(column, one), heldAt(column, other))
  const compare = comparingRows(column)
  return (one, other) => follows(word, compare(one, other))
}

function followsHeld(word: Word, one: Held, other: Held): boolean {
  return word === 'consecutive' ? isNext(one, other) : follows(word, compareHeld(one, other))
}

/** Whole numbers only: `order` asks it of no other column. */
function isNext(one: Held, other: Held): boolean {
  const isWhole = (value: Held) => typeof value === 'bigint' || Number.isInteger(value)
  return isWhole(one) && isWhole(other) && BigInt(one as number) - BigInt(other as number) === 1n
}

function follows(word: Exclude<Word, 'consecutive'>, order: number): boolean {
  switch (word) {
    case 'increasing':
      return order >= 0
    case 'strictly-increasing':
      return order > 0
    case 'decreasing':
      return order <= 0
    case 'strictly-decreasing':
      return order < 0
  }
}

function wrong(word: Word): string {
  return `the value is not ${words[word]}`
}

function later<Where extends { readonly at: number }>(where: Where, by: number): Where {
  return { ...where, at: where.at + by }
}
