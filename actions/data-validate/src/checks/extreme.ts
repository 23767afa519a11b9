import { type PushColumn, unread } from '@ml-actions/conditions/push/column'
import { ordered } from '@ml-actions/conditions/values/kind'
import { grouped } from '@ml-actions/conditions/words'
import { type Column, State } from '@ml-actions/dataset/batch'
import { typeOf } from '@ml-actions/engine/expression'
import { heldIn, shownIn } from '../push/answer.ts'
import { allPresent, finiteIn, type PushAbout, type Pushed, rowsWhere } from '../push/push.ts'
import { compareHeld, comparingRows, type Held, heldAt } from '../values/order.ts'
import { showText } from '../values/show.ts'
import { notFinite } from './aggregate.ts'
import type { Answer, Cells, Check, ColumnLook, Given } from './check.ts'
import { rangeInWords, rangeOfType, sideOf, type ValueRange } from './value-range.ts'

/** The value at one end of a column's order. */
interface Extreme {
  best?: Held
  /** The same for people, where values may be shown in full. */
  shown?: string
  isFloat: boolean
  /** True when some two values have no order: times with an offset and without. */
  mixed: boolean
  evaluated: number
  nonFinite: number
  skipped: number
}

/** Makes the check of the lowest (−1) or the highest (1) value. */
export function extreme(
  direction: -1 | 1,
  { name, summary, example }: Pick<Check, 'name' | 'summary' | 'example'>,
): Check<ValueRange, Extreme> {
  return {
    name,
    level: 'column',
    summary,
    on: ordered,
    asks: rangeOfType,
    example,
    perValue: false,
    needsAllRows: true,
    plan: () => ({ isFloat: false, mixed: false, evaluated: 0, nonFinite: 0, skipped: 0 }),
    fold(state, look: ColumnLook) {
      const [cells] = look.cells
      addCells(state, cells, { rows: look.rows, direction, given: look.given })
    },
    push: (_, about: PushAbout) => pushExtreme(direction, about),
    merge(one, other) {
      const merged = {
        isFloat: one.isFloat || other.isFloat,
        mixed: one.mixed || other.mixed,
        evaluated: one.evaluated + other.evaluated,
        nonFinite: one.nonFinite + other.nonFinite,
        skipped: one.skipped + other.skipped,
      }
      return meet(meet(merged, direction, one), direction, other)
    },
    answer: (state, range, _, given) => answerExtreme(name, direction, { state, range, given }),
    wanted: (range) => `a ${name} value of ${rangeInWords(range)}`,
  }
}

/** Asks for one end of the order, NaN and the infinities left out. */
function pushExtreme(direction: -1 | 1, { columns, where, showing }: PushAbout): Pushed<Extreme> {
  const [column] = columns as readonly [PushColumn]
  const refused = unread([column])
  if (refused !== undefined) return refused
  const { scalar, form } = column
  const isFloat = form === 'float'
  const [rows, values] = [rowsWhere(where), rowsWhere(where, allPresent([column]))]
  const finite = finiteIn(column, where)
  const end = { is: direction < 0 ? 'lowest' : 'highest', of: scalar, where: finite } as const
  const counted = rowsWhere(finite)
  return {
    needs: [rows, values, counted, end],
    state(answers) {
      const [all = 0, valued = 0, evaluated = 0] = [rows, values, counted].map((one) =>
        Number(answers.whole(one)),
      )
      const text = answers.text(end)
      const best = text === null ? {} : { best: heldIn(text, typeOf(scalar)) }
      const isShown = text !== null && showing === 'full'
      const shown = isShown ? showText(shownIn(text, typeOf(scalar)), 'full') : undefined
      return {
        ...best,
        ...(shown === undefined ? {} : { shown }),
        isFloat: isFloat && valued > 0,
        mixed: false,
        evaluated,
        nonFinite: valued - evaluated,
        skipped: all - valued,
      }
    },
  }
}

interface Adding {
  readonly rows: number
  readonly direction: -1 | 1
  readonly given: Given
}

function addCells(state: Extreme, cells: Cells, { rows, direction, given }: Adding): void {
  const { column } = cells
  state.skipped += cells.nulls + cells.invalid
  state.isFloat ||= column.is === 'float' && cells.values > 0
  const best =
    column.is === 'float'
      ? bestFinite(state, column, rows, direction)
      : bestRow(state, column, rows, direction)
  if (best < 0) return
  const shown = given.showing === 'full' ? cells.show(best) : undefined
  meet(state, direction, { best: heldAt(column, best), ...(shown === undefined ? {} : { shown }) })
}

/** The row of the finite double that lies furthest; −1 where there is none. */
function bestFinite(
  state: Extreme,
  column: Column & { is: 'float' },
  rows: number,
  direction: -1 | 1,
): number {
  const { states, values } = column
  let best = -1
  for (let row = 0; row < rows; row++) {
    if (states[row] !== State.value) continue
    const value = values[row] as number
    if (!Number.isFinite(value)) {
      state.nonFinite++
      continue
    }
    state.evaluated++
    if (best < 0 || (value - (values[best] as number)) * direction > 0) best = row
  }
  return best
}

function bestRow(state: Extreme, column: Column, rows: number, direction: -1 | 1): number {
  const compare = comparingRows(column)
  let best = -1
  for (let row = 0; row < rows; row++) {
    if (column.states[row] !== State.value) continue
    state.evaluated++
    const order = best < 0 ? direction : compare(row, best)
    if (Number.isNaN(order)) state.mixed = true
    if (order * direction > 0) best = row
  }
  return best
}

/** Takes a candidate into the state if it lies further. */
function meet(state: Extreme, direction: -1 | 1, { best, shown }: Pick<Extreme, 'best' | 'shown'>): Extreme {
  if (best === undefined) return state
  const order = state.best === undefined ? direction : compareHeld(best, state.best)
  if (Number.isNaN(order)) state.mixed = true
  if (order * direction <= 0) return state
  state.best = best
  if (shown === undefined) delete state.shown
  else state.shown = shown
  return state
}

interface Judged {
  readonly state: Extreme
  readonly range: ValueRange
  readonly given: Given
}

function answerExtreme(name: string, direction: -1 | 1, { state, range, given }: Judged): Answer {
  const { best, shown, evaluated, nonFinite, skipped, mixed, isFloat } = state
  const definition = `${name} value that is not null`
  const told = { evaluated, failed: 0, skipped: skipped + nonFinite, settled: false, examples: [] }
  const observed = { value: null, n: evaluated, definition }
  if (nonFinite > 0)
    return { ...told, holds: undefined, observed, ...notFinite(nonFinite, evaluated, `${name} value`) }
  if (best === undefined) return { ...told, holds: undefined, observed, is: 'no values' }
  if (mixed) {
    const is = `some values carry an offset from UTC and some do not, so that none is the ${name}`
    return { ...told, holds: undefined, reason: 'no-order', observed, is }
  }
  const side = sideOf(range, best, isFloat)
  const isShown = given.showing === 'full' && shown !== undefined
  const isNumber = typeof best === 'number' || typeof best === 'bigint'
  return {
    ...told,
    holds: side === 0,
    is: `the ${name} of ${grouped(evaluated)} values is ${isShown ? shown : 'withheld'}${sideInWords(side)}`,
    observed: isShown && isNumber ? { ...observed, value: Number(best) } : observed,
    settled: side === direction,
  }
}

function sideInWords(side: -1 | 0 | 1 | undefined): string {
  if (side === 0) return ''
  if (side === undefined) return ', and has no order with the ends of the range'
  return side < 0 ? ', below the range' : ', above the range'
}
