import { type Form, refusal, type Written } from '@ml-actions/conditions/forms/form'
import { type Allowed, isAmong, listOfValues } from '@ml-actions/conditions/keywords/members'
import { type PushColumn, unread } from '@ml-actions/conditions/push/column'
import { amongValues, untold } from '@ml-actions/conditions/push/compare'
import { keyOfValue, keysOf } from '@ml-actions/conditions/values/key'
import { anyKind } from '@ml-actions/conditions/values/kind'
import { valueInWords } from '@ml-actions/conditions/values/value'
import { counted, grouped, listed } from '@ml-actions/conditions/words'
import { State } from '@ml-actions/dataset/batch'
import { typeOf } from '@ml-actions/engine/expression'
import { keyIn } from '../push/answer.ts'
import { allPresent, type PushAbout, type Pushed, pushTally, rowsWhere } from '../push/push.ts'
import type { Answer, Check, ColumnLook } from './check.ts'
import { cellFinding } from './per-value.ts'
import { emptyTally, keepExample, laterExamples, mergeTallies, type Tally } from './tally.ts'

const notInList = 'the value is not in the list'

const relations = ['within', 'contains', 'exactly'] as const

/** What is asked of the set of values that are seen. */
interface Asked {
  readonly relation: (typeof relations)[number]
  readonly set: Allowed
}

interface Seen {
  /** Values that are not in the list count as failed; their rows are the examples. */
  readonly tally: Tally
  /** Places in the list of the values that were seen. */
  readonly met: Set<number>
}

const asks: Form<Asked> = {
  schema: {
    type: 'object',
    properties: Object.fromEntries(relations.map((relation) => [relation, listOfValues.schema])),
    additionalProperties: false,
  },
  summary: "`{within}`, `{contains}` or `{exactly}`, each a list of values of the column's type",
  read(value, about) {
    const map = value as Written
    const [relation, second] = relations.filter((one) => map[one] !== undefined)
    if (relation === undefined || second !== undefined) {
      const is = relation === undefined ? 'asks for nothing' : `has both ${relation} and ${second}`
      throw refusal(about, { is, wanted: `one of ${relations.join(', ')}`, todo: 'write one list' })
    }
    const place = (...inside: readonly (string | number)[]) => about.place(relation, ...inside)
    const set = listOfValues.read(map[relation], { ...about, place })
    return { relation, set }
  },
}

/** `distinct-set`: the set of the values that are seen against a list, at any number of rows. */
export const distinctSet: Check<Asked, Seen> = {
  name: 'distinct-set',
  level: 'column',
  summary:
    'the set of values, nulls left out, is `within` a list, `contains` all of it, or is `exactly` the list',
  on: anyKind,
  asks,
  example: { within: ['ok', 'degraded', 'off'] },
  perValue: false,
  needsAllRows: true,
  typed: () => true,
  plan: () => ({ tally: emptyTally(), met: new Set() }),
  fold({ tally, met }, look: ColumnLook, { relation, set }) {
    const [cells] = look.cells
    const { column } = cells
    tally.evaluated += cells.values
    tally.skipped += cells.nulls + cells.invalid
    const isListed = isAmong(column, set)
    const keyOf = keysOf(column)
    const places = new Map(set.values.map((value, index) => [keyOfValue(value, column.is), index]))
    for (let row = 0; row < look.rows; row++) {
      if (column.states[row] !== State.value) continue
      if (isListed(row)) {
        if (relation !== 'within' && met.size < places.size) met.add(places.get(keyOf(row)) as number)
      } else if (relation !== 'contains') {
        tally.failed++
        keepExample(tally.examples, look.first + row, () => cellFinding(cells, row, notInList))
      }
    }
  },
  push: pushSet,
  shift: ({ tally, met }, by) => ({
    tally: { ...tally, examples: laterExamples(tally.examples, by) },
    met,
  }),
  merge: (one, other) => ({
    tally: mergeTallies(one.tally, other.tally),
    met: new Set([...one.met, ...other.met]),
  }),
  answer: answerSet,
  wanted: ({ relation, set: { values } }) => {
    const list = listed(values.map(valueInWords))
    if (relation === 'within') return `no value but ${list}`
    return relation === 'contains' ? `each of ${list}` : `each of ${list}, and no other value`
  },
}

/** Asks which of the listed values are there, where that is asked, and how many rows have another. */
function pushSet({ relation, set: { values } }: Asked, about: PushAbout): Pushed<Seen> {
  const [column] = about.columns as readonly [PushColumn]
  const refused = unread([column]) ?? untold(values)
  if (refused !== undefined) return refused
  const { scalar, form } = column
  const evaluated = allPresent([column])
  const isListed = amongValues(scalar, values)
  const holds = relation === 'contains' ? ({ is: 'always' } as const) : isListed
  const {
    needs,
    state: tallyIn,
    failing = [],
  } = pushTally(about, { evaluated, holds, is: notInList, shown: [column] }, (tally) => tally)
  const { where } = rowsWhere(about.where, evaluated, isListed)
  const listed = { is: 'classes', of: [scalar], where, most: values.length } as const
  return {
    needs: relation === 'within' ? needs : [...needs, listed],
    state(answers) {
      const tally = tallyIn(answers)
      if (relation === 'within') return { tally, met: new Set() }
      const places = new Map(values.map((value, index) => [keyOfValue(value, form), index]))
      const met = answers
        .classes(listed)
        .map(({ values: [text] }) => places.get(keyIn(String(text), typeOf(scalar))))
      return { tally, met: new Set(met as number[]) }
    },
    failing,
    placed: (state, examples) => ({ ...state, tally: { ...state.tally, examples } }),
  }
}

function answerSet({ tally, met }: Seen, { relation, set }: Asked): Answer {
  const { evaluated, failed, skipped, examples } = tally
  const distinct = new Set(set.values.map(valueInWords))
  const absent = relation === 'within' ? [] : [...distinct].filter((words) => !metWords(met, set).has(words))
  const parts = [
    ...(failed > 0
      ? [
          `${grouped(failed)} of ${counted(evaluated, 'value')} ${failed === 1 ? 'is' : 'are'} not in the list`,
        ]
      : []),
    ...(absent.length > 0 ? [`${listed(absent)} ${absent.length === 1 ? 'is' : 'are'} not there`] : []),
  ]
  const all = relation === 'contains' ? 'every listed value is there' : 'all values are in the list'
  return {
    holds: evaluated === 0 ? undefined : failed === 0 && absent.length === 0,
    evaluated,
    failed,
    skipped,
    is: parts.length > 0 ? parts.join('; ') : `${all}, in ${counted(evaluated, 'value')}`,
    settled: failed > 0,
    examples,
  }
}

function metWords(met: ReadonlySet<number>, { values }: Allowed): ReadonlySet<string> {
  return new Set(values.flatMap((value, index) => (met.has(index) ? [valueInWords(value)] : [])))
}
