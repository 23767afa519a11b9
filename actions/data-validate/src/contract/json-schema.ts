import { definitions } from '@ml-actions/conditions/forms/range'
import { spec } from '../inputs.ts'
import { describeKeys } from './describe-keys.ts'
import { keywordDefinitions, keywords, rowRule } from './keyword-schema.ts'
import { readingKeywords } from './reading.ts'

const text = { type: 'string' }
const words = { type: 'array', items: text }
const listOrOne = { type: ['string', 'array'], items: text }

/** Whether there is a header, or which rows are one. */
const rowsOrFlag = {
  if: { type: 'array' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { type: 'array', minItems: 1, items: { type: 'integer', minimum: 1 } },
  else: { type: ['boolean', 'integer'], minimum: 1 },
}

/** Says what a key is for, in the documentation and in editors. */
function described<Of extends object>(description: string, schema: Of) {
  return { description, ...schema }
}

const rowNumbers = { type: 'array', items: { type: 'integer', minimum: 1 } }

/** How a text table is written, the `csv` of `data`. */
const dialect = {
  type: 'object',
  properties: {
    delimiter: described(
      'The character between cells; `,` by default, a tab in a `.tsv` file. Never guessed.',
      text,
    ),
    quote: described('The character around a cell in which everything is text; `"` by default.', text),
    escape: described('What stands before a quote inside quotes; a second quote by default.', text),
    comment: described('What a line begins with that is left out; nothing by default.', text),
    header: described(
      '`true`: the first row names the columns (the default); a number: that row does, and those before it are left out; a list: the names of these rows, joined; `false`: `names` does.',
      rowsOrFlag,
    ),
    'header-join': described(
      'What stands between the names of several header rows; a space by default.',
      text,
    ),
    'header-case': described('`lower`: names are taken in lower case.', { enum: ['lower'] }),
    'header-trim': described('Whether white space around a name is left out.', { type: 'boolean' }),
    names: described(
      'The names of the columns of a file without header; `numbered`: `column1`, `column2`, ….',
      {
        if: { type: 'array' },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: words,
        else: { enum: ['numbered'] },
      },
    ),
    null: described(
      'The unquoted cells that are null; `[""]` by default. A list replaces it: name `""` too.',
      words,
    ),
    'null-quoted': described('Whether these words are null in quotes too.', { type: 'boolean' }),
    'skip-rows': described(
      'Rows that are left out, counted from 1 with the header, comments and empty lines.',
      rowNumbers,
    ),
    strict: described(
      '`false`: the cells that a short row has not are nulls, and how many rows are short is noted; by default a short row is a finding.',
      { type: 'boolean' },
    ),
    encoding: described(
      '`utf-8` (the default), `latin1`, `windows-1252`, `utf-16le`, `utf-16be`, `shift_jis`.',
      text,
    ),
    newline: described('`any`: LF, CRLF and CR end a row (the default); `lf`: a CR alone is text.', {
      enum: ['any', 'lf'],
    }),
    'blank-lines': described(
      'An empty line before the last row is `skip`ped, a `row`, or by default a finding where there are several columns; `skip-all` leaves out rows of empty cells too.',
      { enum: ['skip', 'skip-all', 'row'] },
    ),
  },
  additionalProperties: false,
}

const data = {
  if: { type: 'object' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: {
    type: 'object',
    properties: {
      path: described(
        'A path, a glob, a list of them, or what an `engine` reads: the address of a table, or files in a store; the input `data` replaces it.',
        listOrOne,
      ),
      format: described('The format of the files; `auto` goes by content and name.', {
        enum: spec.inputs.format.words,
      }),
      encoding: described('The encoding of a text file, as `csv` may say it too.', text),
      csv: described('How a table of text is written.', dialect),
      flatten: described(
        'Whether members of structs and objects are columns, named `a.b`, and lists and maps are JSON.',
        { type: 'boolean' },
      ),
      shards: described(
        '`union`: several files are parts of one dataset (the default); `separate`: each is one by itself.',
        {
          enum: ['union', 'separate'],
        },
      ),
    },
    additionalProperties: false,
  },
  else: listOrOne,
}

/**
 * The JSON Schema (2020-12) of a contract: a row for each check of the catalogue, no unknown key at any
 * level. Written so that each wrong value gives one error: `if` chooses between the short and long form.
 */
export const schema = describeKeys({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:ml-actions:contract:1',
  title: 'Contract of a dataset',
  type: 'object',
  properties: {
    contract: { const: 1 },
    name: text,
    owner: text,
    description: text,
    data,
    ...keywords('dataset'),
    columns: { type: 'object', additionalProperties: { $ref: '#/$defs/column' } },
    'row-rules': { type: 'array', items: { $ref: '#/$defs/row-rule' } },
    sample: {
      type: 'object',
      properties: { rows: { type: 'integer', minimum: 1 }, seed: { type: ['string', 'integer'] } },
      required: ['rows'],
      additionalProperties: false,
    },
  },
  required: ['contract'],
  additionalProperties: false,
  $defs: {
    column: {
      type: 'object',
      properties: { ...readingKeywords, ...keywords('column') },
      additionalProperties: false,
    },
    'row-rule': rowRule(),
    ...keywordDefinitions,
    ...definitions,
  },
  examples: [
    {
      contract: 1,
      data: 'data/train.csv',
      rows: { min: 1000 },
      columns: {
        id: { type: 'text', nulls: 'never', unique: true },
        age: { type: 'int64', min: 0, max: { value: 120, why: 'sensor cap' } },
      },
      label: { column: 'churned', classes: [0, 1], 'top-share': { below: 0.95 } },
    },
  ],
})
