import { stringify } from 'yaml'
import { between, type Generated } from './generated.ts'
import { load } from './load.ts'
import { page, table } from './page.ts'

interface Importer {
  readonly name: string
  readonly summary: string
  readonly refuses: string
  readonly example: string
}

interface Imported {
  readonly contract: Readonly<Record<string, unknown>>
}

interface Described {
  readonly description?: string
}

interface ContractSchema {
  readonly properties: {
    readonly data: {
      readonly then: {
        readonly properties: Readonly<Record<string, Described>> & {
          readonly csv: { readonly properties: Readonly<Record<string, Described>> }
        }
      }
    }
  }
}

const home = 'actions/data-validate/src'

/** Writes the pages on how a text file is read and on other tools' documents, and the README's table of these. */
export async function dataDocs(): Promise<readonly Generated[]> {
  const { importers } = await load<{ importers: readonly Importer[] }>(`${home}/importers/catalogue.ts`)
  return [await readingPage(), await importersPage(importers)]
}

/** Puts the table of importers into the README of data-validate. */
export async function withImporters(readme: string): Promise<string> {
  if (!readme.includes('<!-- generated:importers -->')) return readme
  const { importers } = await load<{ importers: readonly Importer[] }>(`${home}/importers/catalogue.ts`)
  const rows = importers.map(({ name, summary, refuses }) => [`\`${name}\``, summary, refuses])
  return between(readme, 'importers', table(['`tool`', 'reads', 'of it is refused'], rows))
}

async function readingPage(): Promise<Generated> {
  const { schema } = await load<{ schema: ContractSchema }>(`${home}/contract/json-schema.ts`)
  const { acceptSummaries } = await load<{ acceptSummaries: Readonly<Record<string, string>> }>(
    `${home}/contract/reading.ts`,
  )
  const { types } = await load<{ types: readonly { readonly name: string; readonly wanted: string }[] }>(
    'packages/dataset/src/types/catalogue.ts',
  )
  const { properties } = schema.properties.data.then
  const keys = (of: Readonly<Record<string, Described>>) =>
    table(
      ['key', 'what it says'],
      Object.entries(of).map(([key, { description = '' }]) => [`\`${key}\``, description]),
    )
  return page(
    'docs/reading.md',
    'How text files are read',
    `${home}/contract/json-schema.ts and the catalogue of types`,
    [
      'Nothing is guessed: a file that is written otherwise than RFC 4180 says so in its contract. `mode: infer` proposes what it sees.',
      '',
      '```yaml',
      'contract: 1',
      'data: { path: exports/*.csv, csv: { delimiter: ";", null: ["", NA], encoding: windows-1252 } }',
      'columns:',
      '  price: { type: decimal, accept: [decimal-comma, { thousands: "." }] }',
      '  paid_on: { type: date, format: { strptime: "%d.%m.%Y" } }',
      '  seen_at: { type: datetime, timezone: Europe/Berlin }',
      '  comment: { null: ["-"], empty: null }',
      '```',
      '',
      '## Under `data`',
      '',
      keys(properties),
      '',
      '## Under `data: { csv: … }`',
      '',
      keys(properties.csv.properties),
      '',
      '## Of one column',
      '',
      '`null: [words]` gives this column words of its own for a null. `empty: null` and `nan: null` make the quoted empty text and NaN',
      'nulls. `timezone: Europe/Berlin` says in which zone times without an offset are; `required` and `forbidden` ask for an offset or',
      'none. `format: { strptime: "%d/%m/%Y" }` says how days and times are written; the directives are `%Y %m %d %H %M %S %f %z %y %b',
      "%B %a %A %j %p %I %%`, with English names. `accept` takes spellings beside the type's own, and each use is counted in the report:",
      '',
      table(
        ['member of `accept`', 'what it takes'],
        Object.entries(acceptSummaries).map(([key, text]) => [`\`${key}\``, text]),
      ),
      '',
      '## The types',
      '',
      'One grammar for the whole cell; nothing is trimmed, nothing is turned into another type.',
      '',
      table(
        ['`type`', 'a cell is'],
        types.map(({ name, wanted }) => [`\`${name}\``, wanted]),
      ),
    ],
  )
}

async function importersPage(importers: readonly Importer[]): Promise<Generated> {
  const { importDocument, nothingGiven } = await load<{
    importDocument: (importer: Importer, text: string, path: string, given: unknown) => Imported
    nothingGiven: unknown
  }>(`${home}/importers/importer.ts`)
  const { printContract } = await load<{ printContract: (contract: object, notes: readonly []) => string }>(
    `${home}/contract/print.ts`,
  )
  const parts = importers.flatMap((importer) => {
    const { name, summary, refuses, example } = importer
    const { contract } = importDocument(importer, example, 'example', nothingGiven)
    const source = JSON.parse(example) as unknown
    const isYaml = name === 'dbt' || name === 'odcs' || name === 'pandera'
    const shown = isYaml ? stringify(source, { lineWidth: 0 }) : `${JSON.stringify(source, undefined, 2)}\n`
    return [
      `## ${name}`,
      '',
      `${summary}. Refused: ${refuses}.`,
      '',
      `\`\`\`${isYaml ? 'yaml' : 'json'}`,
      shown.trimEnd(),
      '```',
      '',
      'becomes',
      '',
      '```yaml',
      printContract(contract, []).trimEnd(),
      '```',
      '',
    ]
  })
  return page('docs/importers.md', "Other tools' documents as contracts", `${home}/importers/catalogue.ts`, [
    '`mode: convert` writes the document that `from` names as a contract, at the path `contract` where nothing is yet:',
    '',
    '```sh',
    'git clone --depth 1 --branch v1 https://github.com/org/ml-actions /tmp/ml-actions # the release',
    'node /tmp/ml-actions/data-validate/dist/index.js --mode convert --from suite.json --data data/train.csv',
    '```',
    '',
    'Give `data` too where the document holds no types. `tool` names whose document it is; `auto` goes by its shape. Nothing is',
    'approximated: what a contract cannot hold is listed with its line and ends the run, or with `refused: warn` is left as a comment',
    'in the contract while the rest is written.',
    '',
    ...parts,
  ])
}
