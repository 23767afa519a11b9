import type { Spec } from '@ml-actions/action/action'
import { choice, count, duration, instant, lines, modes, path, text } from '@ml-actions/action/inputs'
import { adapters } from '@ml-actions/engine/adapters/catalogue'

const inputs = {
  mode: modes(
    {
      validate: 'judges',
      plan: 'tells',
      infer: 'tells',
      lint: 'tells',
      diff: 'tells',
      convert: 'tells',
      state: 'tells',
      merge: 'judges',
    },
    { description: 'What is done: see the table of modes.', default: 'validate' },
  ),
  data: lines({
    description:
      'Paths or globs of the files to judge, one a line; several are parts of one dataset. With an `engine` also the address of one table, `trino://catalog.schema.table`, with `?where=` for some of its rows, or of files in a store, `s3://bucket/*.parquet`. By default what the contract says under `data`.',
    default: '',
    example: 'data/train.csv',
  }),
  engine: choice(['local', ...adapters.map(({ name }) => name)], {
    description:
      "What reads the data: `local`, this action's own exact reader, or an engine that answers the same contract by queries: see [docs/engines.md](../../docs/engines.md).",
    default: 'local',
  }),
  'compare-with': lines({
    description:
      'With an `engine`: the tables, or files in a store, that the contract may compare the data with, by their addresses, one a line; `*` stands for any text. By default those that it names, or none where the input `data` names the data.',
    default: '',
    example: 'trino://lake.shop.*',
  }),
  timeout: duration({
    description:
      'With an `engine`: how long its queries may take together, `90s` or `20m`; then they are ended where they run.',
    default: '1h',
  }),
  keys: choice(['hidden', 'shown'], {
    description:
      "With an `engine`: whether a row that does not hold is told by the values of its key, the contract's `primary-key` or `unique`, which then stand in the reports.",
    default: 'hidden',
  }),
  contract: path({
    description: 'Path of the contract.',
    default: 'contract.yml',
    example: 'data/contract.yml',
  }),
  state: lines({
    description: 'For `merge`: paths or globs of the `state.json` files that the shards wrote, one a line.',
    default: '',
    example: 'states/**/state.json',
  }),
  against: text({
    description:
      'What `mode: diff` compares the contract with: a path, or `git:<ref>:<path>`. By default the same path where the branch of the pull request began.',
    default: '',
    example: 'git:origin/main:data/contract.yml',
  }),
  from: path({
    description: "What `mode: convert` reads: another tool's document of demands.",
    default: '',
    example: 'expectations/suite.json',
  }),
  tool: choice(['auto', 'dbt', 'frictionless', 'great-expectations', 'json-schema', 'odcs', 'pandera'], {
    description: 'Whose document `from` is; `auto` goes by its shape.',
    default: 'auto',
  }),
  refused: choice(['fail', 'warn'], {
    description:
      'What a demand does that a contract cannot hold, when converting: ends the run, or is told while the others are written.',
    default: 'fail',
  }),
  format: choice(['auto', 'csv', 'tsv', 'jsonl', 'json', 'parquet', 'arrow'], {
    description: 'Format of the files; `auto` goes by content and name.',
    default: 'auto',
  }),
  cache: path({
    description:
      "Where verdicts are kept, so that the same contract, data and version answer at once: `off`, `github` (the runner's cache service), or a folder. A contract that asks for `freshness` is always judged anew.",
    default: 'off',
    example: 'github',
  }),
  disk: choice(['temporary', 'none'], {
    description:
      "Where keys go that must be told apart and do not fit in memory: a folder of the runner's temporary folder, or nowhere, so that a check of very many keys is inconclusive.",
    default: 'temporary',
  }),
  values: choice(['none', 'masked', 'full'], {
    description:
      'How much of a failing cell the reports show: nothing, its length and classes of characters (`AA-9999`), or up to 100 characters.',
    default: 'none',
  }),
  now: instant({
    description: "The time that `freshness` is measured at; by default the run's start.",
    default: '',
    example: '2026-11-23T06:00:00Z',
  }),
  sarif: path({
    description: 'Path to write the SARIF report to as well, for code scanning.',
    default: '',
    example: 'results.sarif',
  }),
  junit: path({
    description: 'Path to write the JUnit report to as well, for tables of tests.',
    default: '',
    example: 'reports/data.xml',
  }),
  html: path({
    description: 'Path to write the page to as well.',
    default: '',
    example: 'public/data.html',
  }),
  limits: lines({
    description:
      'Limits of the reader to set, one a line: `cell`, `row`, `file`, `decompressed` or `memory` in bytes (with KiB, MiB, GiB, TiB), `columns`, `name`, `files` or `ratio` as a number.',
    default: '',
    example: 'cell: 4 MiB',
  }),
  'max-annotations': count({
    description: 'The most annotations of each level; the reports have the rest.',
    default: '10',
    max: 50,
  }),
}

/** What data-validate is called, asks for and hands on. */
export const spec = {
  name: 'data-validate',
  description: 'Judges a dataset by a contract: every cell, exact, with the place of what is wrong.',
  branding: { icon: 'check-square', color: 'green' },
  inputs,
  outputs: {
    rows: 'Number of data rows that were read.',
    'failed-checks': 'Number of checks that failed.',
    'contract-file': 'Path of the contract.',
    'state-file': 'Path of the state that `mode: state` wrote.',
  },
} as const satisfies Spec<typeof inputs>
