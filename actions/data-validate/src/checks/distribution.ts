import { type PushColumn, unread } from '@ml-actions/conditions/push/column'
import { compareValue, untold } from '@ml-actions/conditions/push/compare'
import { comparing } from '@ml-actions/conditions/values/compare'
import { type Key, keyOfValue, keysOf } from '@ml-actions/conditions/values/key'
import { anyKind } from '@ml-actions/conditions/values/kind'
import type { Value } from '@ml-actions/conditions/values/value'
import { counted, grouped } from '@ml-actions/conditions/words'
import { type Column, State } from '@ml-actions/dataset/batch'
import { type Aggregate, not, type Predicate, typeOf } from '@ml-actions/engine/expression'
import { jensenShannon } from '@ml-actions/stats/distances/jensen-shannon'
import { kullbackLeibler } from '@ml-actions/stats/distances/kullback-leibler'
import { populationStability } from '@ml-actions/stats/distances/population-stability'
import { keyIn } from '../push/answer.ts'
import { allPresent, type PushAbout, type Pushed, rowsWhere } from '../push/push.ts'
import type { Answer, Check, ColumnLook } from './check.ts'
import { type Expected, type Metric, ofReference } from './expected-distribution.ts'

/** Rows by bin: below the first edge, between edges and above the last; or by listed value, and by any other value. */
interface Spread {
  /** Rows of each bin or listed value, in the order of the weights; with bins, those outside first and last. */
  readonly counts: number[]
  readonly others: Map<Key, number>
  evaluated: number
  skipped: number
  over: boolean
}

/** More different values outside the reference than this are told only to be too many. */
const mostOthers = 10_000

/** The distances, each with its definition. */
const metrics: Readonly<Record<Metric, { readonly of: Distance; readonly definition: string }>> = {
  kl: { of: kullbackLeibler, definition: 'Kullback–Leibler divergence from the reference, in nats' },
  js: { of: jensenShannon, definition: 'Jensen–Shannon distance from the reference, base 2' },
  psi: {
    of: populationStability,
    definition: 'population stability index against the reference, half a row added to each bin',
  },
}

type Distance = (counts: readonly number[], shares: readonly number[]) => number

/** `distribution`: how far the values lie from a fixed distribution, as Kullback–Leibler, Jensen–Shannon or stability index. */
export const distribution: Check<Expected, Spread> = {
  name: 'distribution',
  level: 'column',
  summary:
    'the values, nulls and NaN left out, are distributed as a fixed reference, to a distance of at most `max`: `kl` in nats, `js` the root in base 2, `psi` smoothed by half a row',
  on: anyKind,
  asks: ofReference,
  example: { reference: { values: ['no', 'yes'], weights: [0.9, 0.1] }, metric: 'js', max: 0.1 },
  perValue: false,
  typed: () => true,
  plan: ({ shares }) => ({
    counts: shares.map(() => 0),
    others: new Map(),
    evaluated: 0,
    skipped: 0,
    over: false,
  }),
  fold(state, look: ColumnLook, expected) {
    const [cells] = look.cells
    state.skipped += cells.nulls + cells.invalid
    if (expected.bins === undefined) addValues(state, cells.column, look.rows, expected.values)
    else addBinned(state, cells.column, look.rows, expected.bins)
  },
  push: (expected, about: PushAbout) =>
    expected.bins === undefined ? pushValues(expected, about) : pushBins(expected.bins, about),
  merge(one, other) {
    const merged: Spread = {
      counts: one.counts.map((count, index) => count + (other.counts[index] as number)),
      others: new Map(one.others),
      evaluated: one.evaluated + other.evaluated,
      skipped: one.skipped + other.skipped,
      over: one.over || other.over,
    }
    for (const [key, rows] of other.others) addOther(merged, key, rows)
    return merged
  },
  answer: answerDistance,
  wanted: ({ metric, words }) => `a distribution (${metric}) within ${words} of the reference`,
}

function addValues(state: Spread, column: Column, rows: number, values: readonly Value[]): void {
  const keyOf = keysOf(column)
  const places = new Map(values.map((value, index) => [keyOfValue(value, column.is), index]))
  for (let row = 0; row < rows; row++) {
    if (column.states[row] !== State.value) continue
    const key = keyOf(row)
    if (Number.isNaN(key)) {
      state.skipped++
      continue
    }
    state.evaluated++
    const place = places.get(key)
    if (place === undefined) addOther(state, key, 1)
    else state.counts[place] = (state.counts[place] as number) + 1
  }
}

function addOther(state: Spread, key: Key, rows: number): void {
  const known = state.others.get(key)
  if (known === undefined && state.others.size >= mostOthers) state.over = true
  else state.others.set(key, (known ?? 0) + rows)
}

/** A bin holds its lower edge, and the last one its upper edge too. */
function addBinned(state: Spread, column: Column, rows: number, edges: readonly Value[]): void {
  const compare = edges.map((edge) => comparing(column, edge))
  const last = compare.at(-1)
  for (let row = 0; row < rows; row++) {
    if (column.states[row] !== State.value) continue
    if (Number.isNaN(compare[0]?.(row))) {
      state.skipped++
      continue
    }
    state.evaluated++
    let [low, high] = [0, edges.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((compare[middle] as ReturnType<typeof comparing>)(row) >= 0) low = middle + 1
      else high = middle
    }
    const bin = low === edges.length && last?.(row) === 0 ? low - 1 : low
    state.counts[bin] = (state.counts[bin] as number) + 1
  }
}

/** Asks for the values with their rows; of too many that are not listed, only that there are. */
function pushValues({ values }: Expected, about: PushAbout): Pushed<Spread> {
  const [column] = about.columns as readonly [PushColumn]
  const refused = unread([column]) ?? untold(values)
  if (refused !== undefined) return refused
  const { scalar, form } = column
  const isNumber: Predicate = form === 'float' ? not({ is: 'nan', of: scalar }) : { is: 'always' }
  const [rows, seen] = [rowsWhere(about.where), rowsWhere(about.where, allPresent([column]), isNumber)]
  const classes = {
    is: 'classes',
    of: [scalar],
    where: seen.where,
    most: mostOthers + values.length,
  } as const
  return {
    needs: [rows, seen, classes],
    state(answers) {
      const evaluated = Number(answers.whole(seen))
      const skipped = Number(answers.whole(rows)) - evaluated
      const state: Spread = {
        counts: values.map(() => 0),
        others: new Map(),
        evaluated,
        skipped,
        over: false,
      }
      const places = new Map(values.map((value, index) => [keyOfValue(value, form), index]))
      for (const {
        values: [text],
        rows: size,
      } of answers.classes(classes)) {
        const key = keyIn(String(text), typeOf(scalar))
        const place = places.get(key)
        if (place === undefined) addOther(state, key, Number(size))
        else state.counts[place] = (state.counts[place] as number) + Number(size)
      }
      return state
    },
  }
}

/** Asks how many values reach each edge, of which the bins are the differences. */
function pushBins(edges: readonly Value[], about: PushAbout): Pushed<Spread> {
  const [column] = about.columns as readonly [PushColumn]
  const refused = unread([column]) ?? untold(edges)
  if (refused !== undefined) return refused
  const { scalar } = column
  const [first, last] = [edges[0] as Value, edges.at(-1) as Value]
  // NaN, and a time that has no order with the edges, is neither.
  const isOrdered: Predicate = {
    is: 'any',
    of: [compareValue(scalar, '>=', first), compareValue(scalar, '<', first)],
  }
  const [rows, seen] = [rowsWhere(about.where), rowsWhere(about.where, isOrdered)]
  const reached = edges.map((edge) => rowsWhere(about.where, compareValue(scalar, '>=', edge)))
  const atEnd = rowsWhere(about.where, compareValue(scalar, '=', last))
  return {
    needs: [rows, seen, ...reached, atEnd],
    state(answers) {
      const count = (aggregate: Aggregate) => Number(answers.whole(aggregate))
      const evaluated = count(seen)
      const least = [evaluated, ...reached.map(count)]
      const counts = least.map((from, bin) => from - (least[bin + 1] ?? 0))
      // The last bin holds its upper edge too.
      counts[edges.length - 1] = (counts[edges.length - 1] as number) + count(atEnd)
      counts[edges.length] = (counts[edges.length] as number) - count(atEnd)
      return { counts, others: new Map(), evaluated, skipped: count(rows) - evaluated, over: false }
    },
  }
}

function answerDistance(state: Spread, expected: Expected): Answer {
  const { evaluated, skipped, over, others } = state
  const { metric, max } = expected
  const { of, definition } = metrics[metric]
  const told = { evaluated, failed: 0, skipped, settled: false, examples: [] }
  const observed = { value: null, n: evaluated, definition }
  if (over) {
    const is = `more than ${grouped(mostOthers)} different values that the reference does not list`
    return { ...told, holds: undefined, reason: 'over-limit', is, observed }
  }
  if (evaluated === 0) return { ...told, holds: undefined, is: 'no values', observed }
  const [counts, shares] = aligned(state, expected)
  const distance = of(counts, shares)
  const isNumber = Number.isFinite(distance)
  const strangers = counts.reduce((sum, count, bin) => sum + (shares[bin] === 0 ? count : 0), 0)
  const unexpected = strangers === 0 ? '' : `; ${counted(strangers, 'row')} where the reference has none`
  const kinds =
    expected.bins === undefined && others.size > 0 ? `, ${counted(others.size, 'value')} not listed` : ''
  return {
    ...told,
    holds: distance <= max,
    is: `the distance (${metric}) of ${counted(evaluated, 'value')} is ${isNumber ? distance : 'infinite'}${unexpected}${kinds}`,
    observed: { ...observed, value: isNumber ? distance : null },
  }
}

/** Counts beside shares; of values that are not listed each has the same part of what the reference gives to others. */
function aligned({ counts, others }: Spread, { bins, shares, other, alone }: Expected) {
  if (bins !== undefined) return [counts, shares] as const
  if (alone !== undefined && others.size === 0) return [counts, alone] as const
  // Sorted, since a sum of doubles depends on its order, and a map's order on that of the rows.
  const rest = others.size === 0 ? [0] : [...others.values()].toSorted((one, two) => one - two)
  return [
    [...counts, ...rest],
    [...shares, ...rest.map(() => other / rest.length)],
  ] as const
}
