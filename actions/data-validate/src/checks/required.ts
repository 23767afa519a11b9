import { yes } from '@ml-actions/conditions/forms/form'
import { anyKind } from '@ml-actions/conditions/values/kind'
import { grouped } from '@ml-actions/conditions/words'
import type { Heading } from '@ml-actions/dataset/table'
import { nearest } from '@ml-actions/verdict/nearest'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Check } from './check.ts'
import type { Example } from './example.ts'
import { answerEach, emptyTally, keepExample, mergeTallies, type Tally } from './tally.ts'

/** `required`: the column is in each file, with values that can be read. */
export const required: Check<true, Tally> = {
  name: 'required',
  level: 'column',
  summary: 'the column is in every file; with `false` its other checks do not apply where it is absent',
  on: anyKind,
  asks: yes,
  example: true,
  perValue: false,
  implied: { asked: true, on: anyKind },
  plan: emptyTally,
  open(tally, { path, first, headings, column = '', about: [heading] }) {
    tally.evaluated++
    if (heading !== undefined && heading.unreadable === undefined) return
    tally.failed++
    const is =
      heading === undefined
        ? `the file has no such column${whatElse(column, headings)}`
        : `the column is a ${heading.unreadable}, which has no plain values`
    keepExample(tally.examples, first, () => ({ is, place: heading?.place ?? { path } }))
  },
  merge: mergeTallies,
  answer(tally, _, mostly) {
    const { evaluated, failed } = tally
    const answer = answerEach(tally, mostly, { things: 'files', wrong: 'without the column' })
    if (failed > 0 && evaluated === 1) return { ...answer, is: (tally.examples[0] as Example).finding.is }
    return failed === 0 ? { ...answer, is: 'the column is there' } : answer
  },
  wanted: () => 'the column in every file',
}

/** Says which column may be meant, or what is there instead. */
function whatElse(column: string, headings: readonly Heading[]): string {
  const names = headings.map(({ name }) => name)
  const [only = ''] = names
  const mark = names.length === 1 ? /[;\t|]/.exec(only)?.[0] : undefined
  if (mark !== undefined) {
    return `: its one column is ${quoted(only)}; if ${quoted(mark)} stands between cells, say \`data: { csv: { delimiter: ${quoted(mark)} } }\``
  }
  // Of a name of one or two letters every other such name is near.
  const near = column.length > 2 ? nearest(column, names) : undefined
  if (near !== undefined) return `; did you mean ${quoted(near)}?`
  const left = names.length - mostNames
  const more = left > 0 ? ` and ${grouped(left)} more` : ''
  return names.length === 0 ? '' : `; it has ${names.slice(0, mostNames).map(quoted).join(', ')}${more}`
}

/** How many of the columns that are there are named. */
const mostNames = 5

function quoted(name: string): string {
  return JSON.stringify(shorten(name, 80))
}
