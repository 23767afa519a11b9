import type { TextColumn } from '@ml-actions/dataset/batch'
import { strptime } from '@ml-actions/dataset/types/strptime'
import { isMap } from '@ml-actions/verdict/mapping'
import { formats } from '../formats/catalogue.ts'
import type { Format } from '../formats/format.ts'
import { type About, type Form, refusal } from '../forms/form.ts'
import { pushRegular } from '../push/regular.ts'
import type { ValueKeyword } from './keyword.ts'

const names = formats.map(({ name }) => name)

/** What is asked: one of the formats, or days and times by directives. */
type Asked = Pick<Format, 'wanted' | 'regular'> &
  ({ readonly holds: Format['holds'] } | { readonly reads: (text: string) => boolean })

const asks: Form<Asked> = {
  schema: {
    if: { type: 'object' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
      type: 'object',
      properties: { strptime: { type: 'string' } },
      required: ['strptime'],
      additionalProperties: false,
    },
    else: { enum: names },
  },
  summary: [...names.map((name) => `\`${name}\``), '`{strptime: "%d/%m/%Y"}`'].join(', '),
  read: (raw, about) =>
    isMap(raw) ? byDirectives(String(raw['strptime']), about) : formats.find(({ name }) => name === raw),
}

/** `format`: every value is written as somebody else has defined. */
export const format: ValueKeyword<Asked> = {
  name: 'format',
  summary: `every value is written so: ${formats.map(({ name, wanted }) => `\`${name}\` is ${wanted}`).join('; ')}; \`strptime\` takes the directives %Y %m %d %H %M %S %f %z %y %b %B %a %A %j %p %I %% with English names`,
  on: ['text'],
  asks,
  example: 'email',
  test(column: TextColumn, asked) {
    if ('reads' in asked) return (row) => asked.reads(column.text(row))
    const { bytes, starts, ends } = column
    return (row) => asked.holds(bytes, starts[row] as number, ends[row] as number)
  },
  pushTest: (column, { regular }, engine) =>
    typeof regular === 'string' ? regular : pushRegular(column, regular, engine),
  wanted: ({ wanted }) => wanted,
  wrong: ({ wanted }) => `not ${wanted}`,
}

function byDirectives(pattern: string, about: About): Asked {
  const made = strptime(pattern)
  if ('fault' in made || pattern === '') {
    const is = 'fault' in made ? `cannot be read at character ${made.at}: ${made.fault}` : 'is empty'
    throw refusal(about, {
      is: `has a strptime pattern that ${is}`,
      wanted: 'text with directives, such as "%d/%m/%Y"',
      todo: 'write the days as they stand in the data',
      inside: ['strptime'],
    })
  }
  const regular = 'days and times by directives are read by this action alone'
  return {
    wanted: `a day or time written as ${pattern}`,
    regular,
    reads: (text) => made.parse(text) !== undefined,
  }
}
