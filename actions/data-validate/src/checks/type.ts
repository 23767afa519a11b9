import type { Form } from '@ml-actions/conditions/forms/form'
import { unread } from '@ml-actions/conditions/push/column'
import { anyKind, fits, typeNames } from '@ml-actions/conditions/values/kind'
import { State } from '@ml-actions/dataset/batch'
import type { TypeName } from '@ml-actions/dataset/table'
import { typeOf } from '@ml-actions/dataset/types/catalogue'
import { isMap } from '@ml-actions/verdict/mapping'
import { allPresent, type PushAbout, pushTally } from '../push/push.ts'
import type { Check, ColumnLook } from './check.ts'
import { cellFinding } from './per-value.ts'
import { answerEach, emptyTally, keepExample, mergeTallies, type Tally } from './tally.ts'

/** The type that every value must be of. */
export interface AskedType {
  readonly is: TypeName
  /** True when a typed file must say this very type, and not one that fits into it. */
  readonly exactly: boolean
}

const word = { enum: typeNames }

const asks: Form<AskedType> = {
  schema: {
    if: { type: 'object' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
      type: 'object',
      properties: { is: word, exactly: { type: 'boolean' } },
      required: ['is'],
      additionalProperties: false,
    },
    else: word,
  },
  summary: `${typeNames.map((name) => `\`${name}\``).join(', ')}, or \`{is: int32, exactly: true}\``,
  read(value) {
    const is = (isMap(value) ? value['is'] : value) as TypeName
    return { is, exactly: isMap(value) && value['exactly'] === true }
  },
}

/** `type`: every value is of the type; one that is not reaches no other check. */
export const type: Check<AskedType, Tally> = {
  name: 'type',
  level: 'column',
  summary: 'every value is of this type, as it stands; one that is not reaches no other check',
  on: anyKind,
  asks,
  example: 'int64',
  perValue: true,
  plan: emptyTally,
  open(tally, { about, first, path }, { is: wanted, exactly }) {
    const [heading] = about
    if (heading?.type === undefined) return
    if (exactly ? heading.type === wanted : fits(heading.type, wanted)) return
    tally.evaluated++
    tally.failed++
    const is = `the file says that the column is ${heading.type}`
    keepExample(tally.examples, first, () => ({ is, place: heading.place ?? { path, field: heading.name } }))
  },
  fold(tally, look: ColumnLook, { is: wanted }) {
    const [cells] = look.cells
    tally.evaluated += cells.values + cells.invalid
    tally.skipped += cells.nulls
    if (cells.invalid === 0) return
    tally.failed += cells.invalid
    const { states } = cells.column
    for (let row = 0; row < look.rows; row++) {
      if (states[row] !== State.invalid) continue
      const finding = () => cellFinding(cells, row, `the value is not of type ${wanted}`)
      keepExample(tally.examples, look.first + row, finding)
    }
  },
  push(_, about: PushAbout) {
    // What an engine holds in a column of a type is of the type.
    const tallied = {
      evaluated: allPresent(about.columns),
      holds: { is: 'always' } as const,
      is: '',
      shown: [],
    }
    return unread(about.columns) ?? pushTally(about, tallied, (counts) => counts)
  },
  merge: mergeTallies,
  answer: (tally, { is: wanted }, mostly) =>
    answerEach(tally, mostly, { things: 'values', wrong: `not of type ${wanted}` }),
  wanted: ({ is, exactly }) =>
    `only values of type ${is}${exactly ? ', and no narrower type' : ''}${isAnyText(is) ? '' : `: ${typeOf(is).wanted}`}`,
}

function isAnyText(is: TypeName): boolean {
  return is === 'text' || is === 'category'
}
