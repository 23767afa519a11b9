import type { Form, Written } from '@ml-actions/conditions/forms/form'
import { listOfValues } from '@ml-actions/conditions/keywords/members'
import { type PushColumn, unread } from '@ml-actions/conditions/push/column'
import { amongValues, untold } from '@ml-actions/conditions/push/compare'
import { keyOfValue } from '@ml-actions/conditions/values/key'
import { anyKind } from '@ml-actions/conditions/values/kind'
import { type Value, valueInWords } from '@ml-actions/conditions/values/value'
import { counted, grouped, listed, percent } from '@ml-actions/conditions/words'
import { typeOf } from '@ml-actions/engine/expression'
import type { Answers } from '@ml-actions/engine/plan'
import type { Questions } from '@ml-actions/engine/questions'
import { keyIn } from '../push/answer.ts'
import { allPresent, type PushAbout, type Pushed, rowsWhere, type Settled } from '../push/push.ts'
import { formOf, type KeyForm, keyOrder, keyText } from '../values/key-text.ts'
import type { Answer, Check, ColumnLook, Given } from './check.ts'
import {
  addDistinct,
  countDistinct,
  type Distinct,
  endDistinct,
  mergeDistinct,
  moreThanKept,
  noDistinct,
} from './distinct-values.ts'

const ties = ['never', 'any', 'all'] as const

/** What is asked of the most frequent value. */
interface Asked {
  readonly values: readonly Value[]
  /** What holds where several values are equally frequent: nothing, that any of them is listed, that all are. */
  readonly ties: (typeof ties)[number]
}

interface Counted extends Distinct {
  form?: KeyForm
  /** The most frequent of the values that are on the disk, once those are counted. */
  topOnDisk?: Top
}

/** The most frequent values, their keys written as text. */
interface Top {
  /** Rows of each. */
  rows: number
  /** How many values tie, how many of them are listed, and the least of them in ascending order. */
  values: number
  listed: number
  readonly first: string[]
}

/** As many of a tie as are told. */
const mostTold = 10

const asks: Form<Asked> = {
  schema: {
    type: 'object',
    properties: { 'one-of': listOfValues.schema, ties: { enum: ties } },
    required: ['one-of'],
    additionalProperties: false,
  },
  summary:
    "`{one-of, ties}`: a list of values of the column's type; `never` (default), `any` or `all` of a tie",
  read(value, about) {
    const map = value as Written
    const place = (...inside: readonly (string | number)[]) => about.place('one-of', ...inside)
    const { values } = listOfValues.read(map['one-of'], { ...about, place })
    return { values, ties: ties.find((word) => word === map['ties']) ?? 'never' }
  },
}

/** `most-common`: the most frequent value, or several that tie, is of a list. */
export const mostCommon: Check<Asked, Counted> = {
  name: 'most-common',
  level: 'column',
  summary:
    'the most frequent value is one of a list; where several are equally frequent, none of them is, unless `ties` says `any` or `all`',
  on: anyKind,
  asks,
  example: { 'one-of': ['EUR'] },
  perValue: false,
  needsAllRows: true,
  typed: () => true,
  plan: (_, { disk }) => noDistinct(disk),
  fold(state, look: ColumnLook) {
    const [cells] = look.cells
    state.form = formOf(cells.column)
    addDistinct(state, cells, look.rows)
  },
  again(state, asked) {
    const top = noTop()
    const order = orderOf(state)
    const allowed = allowedIn(asked, state)
    endDistinct(state, (text, rows) => addToTop(top, { allowed, order }, { text, rows }))
    if (top.values > 0) state.topOnDisk = top
    return false
  },
  push: pushCommon,
  merge(one, other) {
    const form = one.form ?? other.form
    return { ...mergeDistinct(one, other), ...(form === undefined ? {} : { form }) }
  },
  answer: (state, asked, _, given) => answerCommon(state, asked, given),
  wanted: ({ values, ties: how }) => {
    const list = `one of ${listed(values.map(valueInWords))}`
    const tie = { never: ', alone', any: ', or a tie with one of them', all: ', or a tie among them' }[how]
    return `the most frequent value ${list}${tie}`
  },
}

function noTop(): Top {
  return { rows: 0, values: 0, listed: 0, first: [] }
}

interface Known {
  readonly allowed: ReadonlySet<string>
  readonly order: (one: string, other: string) => number
}

function addToTop(
  top: Top,
  { allowed, order }: Known,
  { text, rows }: { readonly text: string; readonly rows: number },
): void {
  if (rows < top.rows) return
  if (rows > top.rows) Object.assign(top, noTop(), { rows })
  top.values++
  if (allowed.has(text)) top.listed++
  const last = top.first.at(-1)
  if (last !== undefined && top.first.length === mostTold && order(text, last) > 0) return
  const at = top.first.findIndex((other) => order(text, other) < 0)
  top.first.splice(at < 0 ? top.first.length : at, 0, text)
  top.first.length = Math.min(top.first.length, mostTold)
}

function orderOf({ form = { is: 'text' } }: Counted): Known['order'] {
  return keyOrder(form)
}

/** The keys of the listed values, as text; each form of column writes no two of its keys alike. */
function allowedIn({ values }: Asked, { form = { is: 'text' } }: Counted): ReadonlySet<string> {
  return new Set(
    values.flatMap((value) => {
      const key = keyOfValue(value, form.is)
      return key === undefined ? [] : [String(key)]
    }),
  )
}

function topOf(state: Counted, asked: Asked): Top {
  const top = noTop()
  const known = { allowed: allowedIn(asked, state), order: orderOf(state) }
  for (const [key, rows] of state.rows) addToTop(top, known, { text: String(key), rows })
  const { topOnDisk } = state
  if (topOnDisk === undefined || topOnDisk.rows < top.rows) return top
  if (topOnDisk.rows > top.rows) return topOnDisk
  return {
    rows: top.rows,
    values: top.values + topOnDisk.values,
    listed: top.listed + topOnDisk.listed,
    first: [...top.first, ...topOnDisk.first].toSorted(known.order).slice(0, mostTold),
  }
}

/** Asks how many values are the most frequent, and how many of them are listed; which those are only where it may be told. */
function pushCommon({ values }: Asked, about: PushAbout): Pushed<Counted> {
  const [column] = about.columns as readonly [PushColumn]
  const refused = unread([column]) ?? untold(values)
  if (refused !== undefined) return refused
  const { scalar, form } = column
  const rows = rowsWhere(about.where)
  const { where } = rowsWhere(about.where, allPresent([column]))
  const groups = { is: 'groups', of: [scalar], where, largest: amongValues(scalar, values) } as const
  const state = (answers: Answers, first: string[] = []): Counted => {
    const { groups: different, rows: evaluated, largest } = answers.groups(groups)
    const top = largest as NonNullable<typeof largest>
    return {
      ...noDistinct(),
      evaluated: Number(evaluated),
      skipped: Number(answers.whole(rows) - evaluated),
      onDisk: Number(different),
      form: { is: form },
      topOnDisk: { rows: Number(top.rows), values: Number(top.groups), listed: Number(top.holding), first },
    }
  }
  return {
    needs: [rows, groups],
    state: (answers) => state(answers),
    further(answers) {
      const size = answers.groups(groups).largest?.rows
      if (about.showing !== 'full' || size === undefined || size === 0n) return undefined
      const classes = { is: 'classes', of: [scalar], where, most: mostTold - 1, rows: size } as const
      return (function* (): Questions<Settled<Counted>> {
        const found = (yield [classes]).classes(classes)
        return {
          state: state(
            answers,
            found.map(({ values: [text] }) => String(keyIn(String(text), typeOf(scalar)))),
          ),
        }
      })()
    },
  }
}

function told({ first, values }: Pick<Top, 'first' | 'values'>, form: KeyForm): string {
  const words = first.map((key) => JSON.stringify(keyText(key, form).slice(0, 100)))
  const more = values - words.length
  return `${words.join(', ')}${more > 0 ? ` and ${grouped(more)} more` : ''}`
}

function answerCommon(state: Counted, asked: Asked, { showing }: Given): Answer {
  const { evaluated, skipped, form = { is: 'text' } } = state
  const { over } = countDistinct(state)
  const { rows: most, values, listed: found, first } = topOf(state, asked)
  const holds = asked.ties === 'any' ? found > 0 : found === values && (asked.ties === 'all' || found === 1)
  const isUnknown = over || evaluated === 0
  const shown = showing === 'full' ? told({ first, values }, form) : 'withheld'
  const many = values === 1 ? 'the most frequent value' : `${grouped(values)} values tie as the most frequent`
  const share = `${values === 1 ? 'has' : 'each have'} ${counted(most, 'row')} (${percent(most, evaluated)})`
  return {
    holds: isUnknown ? undefined : holds,
    ...(over ? { reason: 'over-limit' } : {}),
    evaluated,
    failed: 0,
    skipped,
    is: over ? moreThanKept(state) : `${many} (${shown}) ${share}`,
    observed: {
      value: isUnknown ? null : most / evaluated,
      n: evaluated,
      unit: 'share',
      definition: 'share of the most frequent value among values that are not null',
    },
    settled: false,
    examples: [],
  }
}
