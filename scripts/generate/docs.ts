import { stringify } from 'yaml'
import type { Generated } from './generated.ts'
import { load } from './load.ts'
import { page, table } from './page.ts'

interface Check {
  readonly name: string
  readonly level: 'column' | 'dataset' | 'row'
  readonly summary: string
  readonly on: readonly string[]
  readonly example: unknown
  readonly perValue: boolean
}

interface Metric {
  readonly name: string
  readonly aliases: readonly string[]
  readonly summary: string
  readonly better: string
  readonly range: readonly [number, number]
  readonly tasks: readonly string[]
  readonly needs: string
  readonly definition: string
  readonly url: string
  readonly settings?: readonly string[]
}

/** Says a range: `0 to 1`. */
type InWords = (range: Metric['range']) => string

/** JSON Schemas by key, as far as a page tells them. */
type Schemas = Readonly<Record<string, { readonly description: string; readonly enum?: readonly unknown[] }>>

interface Probe {
  readonly name: string
  readonly keyword: string
  readonly word?: string
  readonly demand?: unknown
  readonly summary: string
  readonly better: string
  readonly schema: Readonly<Record<string, { readonly description?: string }>>
  readonly example: unknown
}

interface Rule {
  readonly name: string
  readonly keywords: readonly string[]
  readonly summary: string
  readonly example: unknown
}

/** Writes the pages that list the members of each family, from its catalogue. */
export async function catalogueDocs(): Promise<readonly Generated[]> {
  const { checks } = await load<{ checks: readonly Check[] }>('actions/data-validate/src/checks/catalogue.ts')
  const { metrics } = await load<{ metrics: readonly Metric[] }>('packages/metrics/src/metrics/catalogue.ts')
  const { rangeInWords } = await load<{ rangeInWords: InWords }>('packages/metrics/src/range.ts')
  const { settingSchemas } = await load<{ settingSchemas: Schemas }>(
    'packages/metrics/src/metrics/settings.ts',
  )
  const { rules } = await load<{ rules: readonly Rule[] }>('actions/model-gate/src/rules/catalogue.ts')
  const { probes } = await load<{ probes: readonly Probe[] }>('actions/model-gate/src/probes/catalogue.ts')
  return [
    checksPage(checks),
    metricsPage(metrics, settingSchemas, rangeInWords),
    probesPage(probes),
    rulesPage(rules),
  ]
}

function checksPage(checks: readonly Check[]): Generated {
  const rows = (level: Check['level']) =>
    checks
      .filter((check) => check.level === level)
      .map(({ name, summary, on, example, perValue }) => [
        `\`${name}\``,
        summary,
        on.length === 0 ? 'any' : on.join(', '),
        perValue ? 'yes' : '',
        `\`${flow(name, example)}\``,
      ])
  const head = ['keyword', 'holds when', 'types', '`mostly`', 'example']
  return page('docs/checks.md', 'Checks of a contract', 'actions/data-validate/src/checks/catalogue.ts', [
    'Each keyword has a short form, `max: 120`, and a long one with `value` and any of `severity` (`error` or `warn`), `mostly` (the',
    'least share of values that must hold, where the column says yes), `when` (the rows it is about: column to per-value keywords),',
    '`min-evaluated`, `name` and `why`. A range is a bare value, or any of `min`, `max` (inclusive), `above` and `below` (exclusive).',
    'Nulls never reach a check of values. A `float32` of a text file is the double that its text says; of a typed file (Parquet,',
    'Arrow) it is the double of its 32 bits, so that 0.1 there is 0.10000000149011612: above `max: 0.1`, no 0.1 of `one-of`, and no multiple',
    'of 0.1. Give such a column bounds with room, or bounds that 32 bits hold, such as 0.125.',
    '',
    '## Of a column',
    '',
    table(head, rows('column')),
    '',
    '## Of the dataset',
    '',
    table(head, rows('dataset')),
    '',
    '## Between the columns of a row',
    '',
    'Each item of `row-rules` has the key of one form, and beside it any of `name`, `why`, `severity`, `when`, `mostly`,',
    '`min-evaluated` and `nulls`. A row with a null in a compared column is left out; `nulls: fail` fails it, `nulls: fail-some` only',
    'where another of the columns has a value. `when` maps columns to per-value keywords, all of which must hold.',
    '',
    table(
      ['form', 'holds when', 'a rule'],
      checks
        .filter((check) => check.level === 'row')
        .map(({ name, summary, example }) => [`\`${name}\``, summary, `\`${rule(example)}\``]),
    ),
  ])
}

function metricsPage(metrics: readonly Metric[], settings: Schemas, inWords: InWords): Generated {
  const rows = metrics.map(
    ({ name, summary, definition, url, better, range, tasks, needs, settings: own, aliases }) => [
      `[\`${name}\`](${url})`,
      `${summary} ${definition}`,
      better,
      inWords(range),
      tasks.join(', '),
      needs,
      (own ?? []).map((key) => `\`${key}\``).join(', '),
      aliases.map((alias) => `\`${alias}\``).join(', '),
    ],
  )
  return page('docs/metrics.md', 'Metrics', 'packages/metrics/src/metrics/catalogue.ts', [
    'What a policy may name, and what metrics files are read for. Each name leads to the definition that its values equal, to',
    '10⁻¹², as `packages/metrics/oracles` shows. A metric without a value (a recall without positives) is undefined, never 0.',
    'A number outside a metric’s range is refused, in a metrics file (was percent logged?) as in a policy that asks what no value meets or breaks.',
    '',
    table(
      ['metric', 'what it is', 'better', 'range', 'tasks', 'computed from', 'settings', 'also called'],
      rows,
    ),
    '',
    '## Settings',
    '',
    'Keys of a check beside `metric`, for the metrics that have them: `f1: { average: macro, min: 0.8 }`.',
    '',
    table(
      ['key', 'what it says', 'values'],
      Object.entries(settings).map(([key, { description, enum: words }]) => [
        `\`${key}\``,
        description,
        (words ?? []).map((word) => `\`${word}\``).join(', '),
      ]),
    ),
  ])
}

function rulesPage(rules: readonly Rule[]): Generated {
  const parts = rules.flatMap(({ name, keywords, summary, example }) => [
    `## ${name}`,
    '',
    `${keywords.map((keyword) => `\`${keyword}\``).join(', ')}: ${summary}`,
    '',
    ...exampleOf(example),
  ])
  return page('docs/rules.md', 'Rules of a policy', 'actions/model-gate/src/rules/catalogue.ts', parts)
}

function probesPage(probes: readonly Probe[]): Generated {
  const parts = probes.flatMap(({ name, keyword, word, demand, summary, better, schema, example }) => [
    `## ${name}`,
    '',
    `Asked for by \`${keyword}${word === undefined ? '' : `: ${word}`}\`. ${summary} ${demandOf(demand, better)}`,
    '',
    table(
      ['key', 'what it says'],
      Object.entries(schema).map(([key, { description }]) => [`\`${key}\``, description ?? '']),
    ),
    '',
    ...exampleOf(example),
  ])
  return page('docs/probes.md', 'Probes of a policy', 'actions/model-gate/src/probes/catalogue.ts', [
    'Numbers that come from something else than predictions with labels. A check of a probe has the probe’s keys, and one demand:',
    '`min`, `max`, `above`, `below`, `not-worse-by` or `better-by`.',
    '',
    ...parts,
  ])
}

/** Which way is better, and what is demanded where the check does not say. */
function demandOf(demand: unknown, better: string): string {
  const limits = typeof demand === 'object' && demand !== null && 'limits' in demand ? demand.limits : []
  const words = Array.isArray(limits) ? limits.map(({ word, value }) => `\`${word}: ${value}\``) : []
  return `Better when it is ${better}${words.length === 0 ? '' : `; by default ${words.join(' and ')}`}.`
}

function exampleOf(check: unknown): readonly string[] {
  const written = stringify({ checks: { 'its-name': check } }, { collectionStyle: 'any', lineWidth: 0 })
  return ['```yaml', written.trimEnd(), '```', '']
}

function flow(name: string, example: unknown): string {
  return stringify({ [name]: example }, { collectionStyle: 'flow', lineWidth: 0 })
    .trim()
    .replace(/^\{ /, '')
    .replace(/ \}$/, '')
    .replaceAll('|', '\\|')
}

/** A whole rule, as it stands in a list. */
function rule(example: unknown): string {
  return stringify(example, { collectionStyle: 'flow', lineWidth: 0 }).trim().replaceAll('|', '\\|')
}
