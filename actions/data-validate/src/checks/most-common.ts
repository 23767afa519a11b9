import { type Form, isMap, refusal } from '../forms/form.ts'
import { type Key, keyOfValue } from '../values/key.ts'
import { formOf, type KeyForm, keyText } from '../values/key-text.ts'
import { anyKind } from '../values/kind.ts'
import { type Value, valueInWords } from '../values/value.ts'
import type { Answer, Check, Given } from './check.ts'
import { addDistinct, type Distinct, mergeDistinct, moreThanKept, noDistinct } from './distinct-values.ts'
import { listOfValues } from './members.ts'
import { counted, grouped, listed, percent } from './words.ts'

const ties = ['never', 'any', 'all'] as const

/** What is asked of the most frequent value. */
interface Asked {
  readonly values: readonly Value[]
  /** What holds where several values are equally frequent: nothing, that any of them is listed, that all are. */
  readonly ties: (typeof ties)[number]
}

interface Counted extends Distinct {
  form?: KeyForm
}

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
    const map = isMap(value) ? value : {}
    const place = (...inside: readonly (string | number)[]) => about.place('one-of', ...inside)
    const set = listOfValues.read(map['one-of'], { ...about, place })
    if (set === undefined)
      throw refusal(about, { is: 'lists no value', wanted: 'a list', todo: 'write one-of' })
    return { values: set.values, ties: ties.find((word) => word === map['ties']) ?? 'never' }
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
  plan: () => noDistinct(),
  fold(state, look) {
    const [cells] = look.cells
    if (cells === undefined) return
    state.form = formOf(cells.column)
    addDistinct(state, cells, look.rows)
  },
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

function answerCommon(state: Counted, asked: Asked, { showing }: Given): Answer {
  const { rows, evaluated, skipped, over, form = { is: 'text' } } = state
  let most = 0
  let top: Key[] = []
  for (const [key, times] of rows) {
    if (times > most) {
      most = times
      top = [key]
    } else if (times === most) top.push(key)
  }
  const allowed = new Set(asked.values.map((value) => keyOfValue(value, form.is)))
  const found = top.filter((key) => allowed.has(key)).length
  const holds =
    asked.ties === 'any' ? found > 0 : found === top.length && (asked.ties === 'all' || found === 1)
  const isUnknown = over || evaluated === 0
  const shown =
    showing === 'full'
      ? listed(top.map((key) => JSON.stringify(keyText(key, form).slice(0, 100))))
      : 'withheld'
  const many =
    top.length === 1 ? 'the most frequent value' : `${grouped(top.length)} values tie as the most frequent`
  const share = `${top.length === 1 ? 'has' : 'each have'} ${counted(most, 'row')} (${percent(most, evaluated)})`
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
