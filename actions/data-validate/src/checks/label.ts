import { type About, type Form, refusal, type Written } from '@ml-actions/conditions/forms/form'
import { readOfType } from '@ml-actions/conditions/forms/of-column-type'
import {
  count,
  countInWords,
  inWords,
  type Range,
  range,
  share,
  type Unit,
  within,
} from '@ml-actions/conditions/forms/range'
import { type PushColumn, unread } from '@ml-actions/conditions/push/column'
import { amongValues, untold } from '@ml-actions/conditions/push/compare'
import { groupsOf } from '@ml-actions/conditions/values/groups'
import { type Key, keyOfValue, keysOf } from '@ml-actions/conditions/values/key'
import { type Value, valueInWords } from '@ml-actions/conditions/values/value'
import { counted, grouped, listed, percent } from '@ml-actions/conditions/words'
import { State } from '@ml-actions/dataset/batch'
import { not, typeOf } from '@ml-actions/engine/expression'
import { keyIn } from '../push/answer.ts'
import { allPresent, type PushAbout, type Pushed, rowsWhere } from '../push/push.ts'
import type { Showing } from '../values/show.ts'
import type { Answer, Check, ColumnLook, Given } from './check.ts'
import type { Example } from './example.ts'
import { cellFinding } from './per-value.ts'
import { keepExample, mergeExamples, mostExamples } from './tally.ts'

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
  /** Rows whose class is not listed, and the first of them. */
  unlisted: number
  readonly examples: Example[]
}

/** More classes than this are no classes. */
const mostClasses = 10_000

const notListed = 'the class is not listed'

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
    const map = value as Written
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
    const raw: readonly unknown[] = Array.isArray(map['classes']) ? map['classes'] : []
    if (raw.length === 0 && topShare === undefined && eachShare === undefined && eachCount === undefined) {
      const wanted = 'classes, top-share, each-share or each-count'
      throw refusal(about, { is: 'asks for nothing and could never fail', wanted, todo: 'write one of them' })
    }
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
    'the classes of a column are balanced: `top-share` of the most frequent, `each-share` and `each-count` of every one; of listed `classes` an absent one counts as 0, and any other class is a failure',
  on: [],
  asks,
  example: { column: 'churned', classes: ['no', 'yes'], 'top-share': { below: 0.95 } },
  perValue: false,
  typed: ({ classes }) => classes.length > 0,
  columns: ({ column }) => [column],
  plan: () => ({
    rows: new Map(),
    listed: [],
    labelled: 0,
    skipped: 0,
    over: false,
    unlisted: 0,
    examples: [],
  }),
  fold(state, look: ColumnLook, { classes }) {
    const [cells] = look.cells
    const { column } = cells
    state.listed = classes.map((value) => keyOfValue(value, column.is))
    state.labelled += cells.values
    state.skipped += look.inView - cells.values
    const keyOf = keysOf(column)
    const listed = new Set(state.listed)
    const groups = groupsOf(column, look.rows)
    if (groups?.every(({ row }) => classes.length === 0 || listed.has(keyOf(row))) === true) {
      for (const { row, rows } of groups) add(state, keyOf(row), rows)
      return
    }
    for (let row = 0; row < look.rows; row++) {
      if (column.states[row] !== State.value) continue
      const key = keyOf(row)
      add(state, key, 1)
      if (classes.length === 0 || listed.has(key)) continue
      state.unlisted++
      keepExample(state.examples, look.first + row, () => cellFinding(cells, row, notListed))
    }
  },
  push: pushClasses,
  merge(one, other) {
    const merged = {
      ...one,
      rows: new Map(one.rows),
      listed: one.listed.length > 0 ? one.listed : other.listed,
      examples: mergeExamples(one.examples, other.examples),
    }
    merged.labelled += other.labelled
    merged.skipped += other.skipped
    merged.unlisted += other.unlisted
    merged.over ||= other.over
    for (const [key, rows] of other.rows) add(merged, key, rows)
    return merged
  },
  answer: (state, asked, _, given) => answerBalance(state, asked, given),
  wanted: ({ column, classes, topShare, eachShare, eachCount }) =>
    [
      classes.length === 0 ? '' : `only the classes ${listed(classes.map(valueInWords))}`,
      topShare === undefined ? '' : `the most frequent class a share of ${inWords(topShare)}`,
      eachShare === undefined ? '' : `every class a share of ${inWords(eachShare)}`,
      eachCount === undefined ? '' : `every class ${countInWords(eachCount, 'row')}`,
    ]
      .filter((part) => part !== '')
      .join(', ')
      .concat(` in ${column}`),
}

/** Asks for every class with its rows; of too many, only that there are. */
function pushClasses({ classes }: Asked, about: PushAbout): Pushed<Classes> {
  const [column] = about.columns as readonly [PushColumn]
  const refused = unread([column]) ?? untold(classes)
  if (refused !== undefined) return refused
  const { scalar, form } = column
  const [rows, values] = [rowsWhere(about.where), rowsWhere(about.where, allPresent([column]))]
  const asked = { is: 'classes', of: [scalar], where: values.where, most: mostClasses } as const
  const others = rowsWhere(
    values.where,
    classes.length === 0 ? { is: 'never' } : not(amongValues(scalar, classes)),
  )
  return {
    needs: [rows, values, others, asked],
    state(answers) {
      const listed = classes.map((value) => keyOfValue(value, form))
      const labelled = Number(answers.whole(values))
      const skipped = Number(answers.whole(rows)) - labelled
      const state: Classes = {
        rows: new Map(),
        listed,
        labelled,
        skipped,
        over: false,
        unlisted: Number(answers.whole(others)),
        examples: [],
      }
      for (const {
        values: [text],
        rows: size,
      } of answers.classes(asked)) {
        add(state, keyIn(String(text), typeOf(scalar)), Number(size))
      }
      return state
    },
    failing: (answers) => ({
      where: others.where,
      is: notListed,
      shown: [column],
      rows: Number(answers.whole(others)),
    }),
  }
}

function add(state: Pick<Classes, 'rows' | 'over'>, key: Key, rows: number): void {
  const known = state.rows.get(key)
  if (known === undefined && state.rows.size >= mostClasses) state.over = true
  else state.rows.set(key, (known ?? 0) + rows)
}

function answerBalance(state: Classes, asked: Asked, { showing }: Given): Answer {
  const { rows, labelled, skipped, over, unlisted, examples } = state
  const absent = state.listed.filter((key) => key === undefined || !rows.has(key)).length
  const sizes = [...rows.values(), ...new Array<number>(absent).fill(0)]
  const top = Math.max(0, ...sizes)
  // Of too many values only some are known, by chance.
  const isTold = labelled > 0 && !over
  const topHolds = !isTold || asked.topShare === undefined || within(asked.topShare, top, labelled)
  const areSized = !isTold || !sizes.some((size) => isWrong(size, labelled, asked))
  const inRows = (size: number) => sizeInRows(size, showing)
  const findings = !isTold ? [] : wrongClasses(state, asked, inRows)
  const outside = unlisted === 0 ? '' : `; ${inRows(unlisted)} with a class that is not listed`
  const words = `${grouped(sizes.length)} classes in ${grouped(labelled)} rows; the most frequent has ${percent(top, labelled)}, the rarest ${inRows(Math.min(...sizes, labelled))}${outside}`
  const isUnknown = labelled === 0 || (over && unlisted === 0)
  return {
    holds: isUnknown ? undefined : topHolds && areSized && unlisted === 0,
    ...(over && isUnknown ? { reason: 'over-limit' } : {}),
    evaluated: labelled,
    // Too large a class is no fault of its rows; one that is not listed is.
    failed: unlisted,
    skipped,
    is: over ? `more than ${grouped(mostClasses)} different values, which are no classes` : words,
    observed: {
      value: isTold ? top / labelled : null,
      unit: 'share',
      n: labelled,
      definition: 'share of the most frequent class',
    },
    settled: unlisted > 0,
    examples: [...findings, ...examples].toSorted((one, other) => one.at - other.at).slice(0, mostExamples),
  }
}

function isWrong(size: number, labelled: number, { eachShare, eachCount }: Asked): boolean {
  return (
    (eachShare !== undefined && !within(eachShare, size, labelled)) ||
    (eachCount !== undefined && !within(eachCount, size))
  )
}

/** The listed classes that are too large or too small, in the order of the list, before any row. */
function wrongClasses(
  { rows, listed, labelled }: Classes,
  asked: Asked,
  inRows: (size: number) => string,
): readonly Example[] {
  return asked.classes.flatMap((value, index) => {
    const key = listed[index]
    const size = key === undefined ? 0 : (rows.get(key) ?? 0)
    const is = `class ${valueInWords(value)} has ${inRows(size)}`
    return isWrong(size, labelled, asked) ? [{ at: -1, finding: { is } }] : []
  })
}

function sizeInRows(size: number, showing: Showing): string {
  return size > 0 && size < smallest && showing !== 'full' ? `<${smallest} rows` : counted(size, 'row')
}
