import type { Spec } from '@ml-actions/action/action'
import { choice, duration, instant, lines, modes, path } from '@ml-actions/action/inputs'
import { adapters } from '@ml-actions/engine/adapters/catalogue'

const inputs = {
  mode: modes(
    { check: 'judges', freeze: 'tells', count: 'tells', plan: 'tells' },
    {
      description:
        'Hold the current data against the reference; or read the reference once and write its bins and counts, `reference.json`, which later runs read in its place; or count a part of the current data in the bins of such a reference, and write `counts.json`, which a later check adds up with those of the other parts; or, with an `engine`, tell its queries and run none, `plan`.',
      default: 'check',
    },
  ),
  reference: lines({
    description:
      'What the model was trained on: paths or globs of the files, one a line; with an `engine` also the address of one table or of some of its rows, `trino://catalog.schema.table?where={country: {one-of: [DE]}}`; or the `reference.json` that `mode: freeze` wrote.',
    example: 'data/reference.json',
  }),
  current: lines({
    description:
      'The data of late: paths or globs of the files, one a line, or the address of one table, with a `?where=` of its own; or of the counts of its parts, `*counts.json`, that `mode: count` wrote. Not for `mode: freeze`.',
    default: '',
    example: 'data/last-week.parquet',
  }),
  engine: choice(['local', ...adapters.map(({ name }) => name)], {
    description:
      "What reads the data: `local`, this action's own exact reader, or an engine that gives the same counts by queries: see [docs/engines.md](../../docs/engines.md).",
    default: 'local',
  }),
  timeout: duration({
    description:
      'With an `engine`: how long its queries over the reference may take together, and as long those over each other table, `90s` or `20m`; then they are ended where they run.',
    default: '1h',
  }),
  predictions: lines({
    description:
      'What the model said of late: paths or globs of tables with a column of predictions, one a line, watched as the column `prediction`. For `mode: freeze`, what it said on the reference.',
    default: '',
    example: 'predictions/last-week.parquet',
  }),
  config: path({
    description:
      'Path of the drift file, which says what is watched and when a model is trained again; without one every column is.',
    default: '',
    example: 'drift.yml',
  }),
  validated: path({
    description:
      'Path of the `verdict.json` that data-validate wrote of the current data: where it failed, the decision is `fix-data`.',
    default: '',
    example: '.ml-actions/data-validate/verdict.json',
  }),
  accuracy: path({
    description:
      'What tells the accuracy of late, where the drift file asks for one: a metrics file, or a table of predictions whose labels are empty where they are not known yet.',
    default: '',
    example: 'metrics/last-week.json',
  }),
  state: path({
    description:
      'Path of the file in which past decisions are kept, one a line: it is read, and written with this one added. It may be absent at the first run. Without it each run is the first.',
    default: '',
    example: 'drift-history.jsonl',
  }),
  format: choice(['auto', 'csv', 'tsv', 'jsonl', 'json', 'parquet', 'arrow'], {
    description: 'Format of the files; `auto` goes by content and name.',
    default: 'auto',
  }),
  values: choice(['none', 'full'], {
    description:
      'How much of the data the reports show: nothing but places in the order of the reference, or edges of bins and frequent values.',
    default: 'none',
  }),
  now: instant({
    description: "The time that the cooldown is measured at; by default the run's start.",
    default: '',
    example: '2026-11-23T06:00:00Z',
  }),
}

/** What drift-check is called, asks for and hands on. */
export const spec = {
  name: 'drift-check',
  description:
    'Holds recent data against its reference and decides: retrain, hold, fix the data, investigate.',
  branding: { icon: 'activity', color: 'green' },
  inputs,
  outputs: {
    decision: 'What is to be done: `retrain`, `hold`, `fix-data`, `investigate` or `inconclusive`.',
    drifted: 'The columns that have drifted, most important first, as a JSON list of names.',
    'reference-file': 'Path of the reference that was written, of `mode: freeze`.',
    'counts-file': 'Path of the counts that were written, of `mode: count`.',
  },
} as const satisfies Spec<typeof inputs>
