import { State } from '@ml-actions/dataset/batch'
import { type About, type Form, isMap, refusal } from '../forms/form.ts'
import { count, countInWords, inWords, type Range, range, share, type Unit, within } from '../forms/range.ts'
import { type Key, keyOfValue, keysOf } from '../values/key.ts'
import { type Value, valueInWords } from '../values/value.ts'
import { readOfType } from './bound.ts'
import type { Answer, Check } from './check.ts'
import { grouped, percent } from './words.ts'

/** What is asked of the balance of classes. */
interface Asked {
  readonly column: string
  readonly classes: readonly Value[]
  readonly topShare?: Range
  readonly eachShare?: Range
  readonly eachCount?: Range
}

interface Classes {
  /** Rows by class; the listed ones begin with none. */
  readonly rows: Map<Key, number>
  /** The listed classes, in their order, once the form of the column is known. */
  listed: readonly (Key | undefined)[]
  labelled: number
  skipped: number
  over: boolean
}

/** More classes than this are no classes. */
const mostClasses = 10_000

/** Groups smaller than this are not told, since a count of one or two may name a person. */
const smallest = 5

const asks: Form<Asked> = {
  schema: {
    type: 'object',
    properties: {
      column: { type: 'string' },
      classes: { type: 'array', items: { type: ['number', 'string', 'boolean'] } },
      'top-share': range(share).schema,
      'each-share': range(share).schema,
      'each-count': range(count).schema,
    },
    required: ['column'],
    additionalProperties: false,
  },
  summary: '`{column, classes, top-share, each-share, each-count}`: a list of classes, the others ranges',
  read(value, about) {
    const map = isMap(value) ? value : {}
    const column = String(map['column'])
    const type = about.typeOf(column)
    const below = (key: string): About => ({
      ...about,
      column,
      ...(type === undefined ? {} : { type }),
      place: (...inside) => about.place(key, ...inside),
    })
    const read = (key: string, unit: Unit) =>
      map[key] === undefined ? undefined : range(unit).read(map[key], below(key))
    const [topShare, eachShare] = [read('top-share', share), read('each-share', share)]
    const eachCount = read('each-count', count)
    if (topShare === undefined && eachShare === undefined && eachCount === undefined) {
      const wanted = 'top-share, each-share or each-count'
      throw refusal(about, { is: 'asks for nothing and could never fail', wanted, todo: 'write one of them' })
    }
    const raw: readonly unknown[] = Array.isArray(map['classes']) ? map['classes'] : []
    return {
      column,
      classes: raw.map((one, index) => readOfType(one, below('classes'), [index])),
      ...(topShare === undefined ? {} : { topShare }),
      ...(eachShare === undefined ? {} : { eachShare }),
      ...(eachCount === undefined ? {} : { eachCount }),
    }
  },
}

/** `label`: the balance of classes, compared exactly; nulls are stepped over. */
export const label: Check<Asked, Classes> = {
  name: 'label',
  level: 'dataset',
  summary:
    'the classes of a column are balanced: `top-share` of the most frequent, `each-share` and `each-count` of every one; listed `classes` that are absent count as 0',
  on: [],
  asks,
  example: { column: 'churned', classes: ['no', 'yes'], 'top-share': { below: 0.95 } },
  perValue: false,
  typed: ({ classes }) => classes.length > 0,
  columns: ({ column }) => [column],
  plan: () => ({ rows: new Map(), listed: [], labelled: 0, skipped: 0, over: false }),
  fold(state, look, { classes }) {
    const [cells] = look.cells
    if (cells === undefined) return
    const { column } = cells
    state.listed = classes.map((value) => keyOfValue(value, column.is))
    state.labelled += cells.values
    state.skipped += look.inView - cells.values
    const keyOf = keysOf(column)
    for (let row = 0; row < look.rows; row++) {
      if (column.states[row] === State.value) add(state, keyOf(row), 1)
    }
  },
  merge(one, other) {
    const merged = {
      ...one,
      rows: new Map(one.rows),
      listed: one.listed.length > 0 ? one.listed : other.listed,
    }
    merged.labelled += other.labelled
    merged.skipped += other.skipped
    merged.over ||= other.over
    for (const [key, rows] of other.rows) add(merged, key, rows)
    return merged
  },
  answer: answerBalance,
  wanted: ({ column, topShare, eachShare, eachCount }) =>
    [
      topShare === undefined ? '' : `the most frequent class a share of ${inWords(topShare)}`,
      eachShare === undefined ? '' : `every class a share of ${inWords(eachShare)}`,
      eachCount === undefined ? '' : `every class ${countInWords(eachCount, 'row')}`,
    ]
      .filter((part) => part !== '')
      .join(', ')
      .concat(` in ${column}`),
}

function add(state: Classes, key: Key, rows: number): void {
  const known = state.rows.get(key)
  if (known === undefined && state.rows.size >= mostClasses) state.over = true
  else state.rows.set(key, (known ?? 0) + rows)
}

function answerBalance(state: Classes, { classes, topShare, eachShare, eachCount }: Asked): Answer {
  const { rows, listed, labelled, skipped, over } = state
  const absent = listed.filter((key) => key === undefined || !rows.has(key)).length
  const sizes = [...rows.values(), ...new Array<number>(absent).fill(0)]
  const top = Math.max(0, ...sizes)
  const wrong = (size: number) =>
    (eachShare !== undefined && !within(eachShare, size, labelled)) ||
    (eachCount !== undefined && !within(eachCount, size))
  const topHolds = labelled === 0 || topShare === undefined || within(topShare, top, labelled)
  const failing = labelled === 0 ? [] : sizes.filter(wrong)
  const findings = classes.flatMap((value, index) => {
    const key = listed[index]
    const size = key === undefined ? 0 : (rows.get(key) ?? 0)
    const is = `class ${valueInWords(value)} has ${inRows(size)}`
    return labelled > 0 && wrong(size) ? [{ at: index, finding: { is } }] : []
  })
  const words = `${grouped(sizes.length)} classes in ${grouped(labelled)} rows; the most frequent has ${percent(top, labelled)}, the rarest ${inRows(Math.min(...sizes, labelled))}`
  const nothing = labelled === 0
  return {
    holds: over || nothing ? undefined : topHolds && failing.length === 0,
    ...(over ? { reason: 'over-limit' } : {}),
    evaluated: labelled,
    failed: failing.reduce((sum, size) => sum + size, topHolds ? 0 : top),
    skipped,
    is: over ? `more than ${grouped(mostClasses)} different values, which are no classes` : words,
    observed: {
      value: nothing ? null : top / labelled,
      unit: 'share',
      n: labelled,
      definition: 'share of the most frequent class',
    },
    settled: false,
    examples: findings.slice(0, 10),
  }
}

function inRows(size: number): string {
  return size > 0 && size < smallest ? `fewer than ${smallest} rows` : `${grouped(size)} rows`
}
