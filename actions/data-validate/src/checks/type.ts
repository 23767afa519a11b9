import { State } from '@ml-actions/dataset/batch'
import type { TypeName } from '@ml-actions/dataset/table'
import { typeOf } from '@ml-actions/dataset/types/catalogue'
import type { Form } from '../forms/form.ts'
import { anyKind, fits, kindOf, typeNames } from '../values/kind.ts'
import type { Check } from './check.ts'
import { answerEach, emptyTally, keepExample, mergeTallies, type Tally } from './tally.ts'

const asks: Form<TypeName> = {
  schema: { enum: typeNames },
  summary: typeNames.map((name) => `\`${name}\``).join(', '),
  read: (value) => typeNames.find((name) => name === value),
}

/** `type`: every value is of the type; one that is not reaches no other check. */
export const type: Check<TypeName, Tally> = {
  name: 'type',
  level: 'column',
  summary: 'every value is of this type, as it stands; one that is not reaches no other check',
  on: anyKind,
  asks,
  example: 'int64',
  perValue: true,
  plan: emptyTally,
  open(tally, { about, first, path }, wanted) {
    const [heading] = about
    if (heading?.type === undefined || fits(heading.type, wanted)) return
    tally.evaluated++
    tally.failed++
    const is = `the file says that the column is ${heading.type}`
    keepExample(tally.examples, first, () => ({ is, place: heading.place ?? { path, field: heading.name } }))
  },
  fold(tally, look, wanted) {
    const [cells] = look.cells
    if (cells === undefined) return
    tally.evaluated += cells.values + cells.invalid
    tally.skipped += cells.nulls
    if (cells.invalid === 0) return
    tally.failed += cells.invalid
    const { states } = cells.column
    for (let row = 0; row < look.rows; row++) {
      if (states[row] !== State.invalid) continue
      const place = () => ({ is: `the value is not of type ${wanted}`, place: cells.place(row) })
      keepExample(tally.examples, look.first + row, place)
    }
  },
  merge: mergeTallies,
  answer: (tally, wanted, mostly) =>
    answerEach(tally, mostly, { things: 'values', wrong: `not of type ${wanted}` }),
  wanted: (wanted) =>
    `only values of type ${wanted}${kindOf[wanted] === 'text' ? '' : `: ${typeOf(wanted).wanted}`}`,
}
