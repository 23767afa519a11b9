import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chanceFrom } from '@ml-actions/engine/chance.suite'
import { fileOf, type Stored } from '@ml-actions/model-gate/push/stored.suite'
import { parseVerdict } from '@ml-actions/verdict/json'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { parquetMetadata } from 'hyparquet'
import { runBundle } from '../../scenarios/bundle.ts'
import type { Checked } from '../checked.ts'
import type { Side } from './differential.ts'
import { told as toldOf } from './told.ts'

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const
const long = { type: 'INT64' } as const
const real = { type: 'DOUBLE' } as const
const money = { type: 'INT64', converted_type: 'DECIMAL', precision: 12, scale: 2 } as const

const chance = chanceFrom(31)
const rows = Array.from({ length: 1_200 }, (_, row) => row)
const column = (element: Stored[0], cell: (row: number) => unknown): Stored => [element, ...rows.map(cell)]

/** Customers of two months: in the second they pay more, and fewer are on the plan `basic`. */
const month = (dearer: number) => ({
  customer: column(long, BigInt),
  amount: column(money, () => BigInt(Math.round(2_000 + 4_000 * chance() + dearer * 1_500))),
  age: column(real, (row) => (row % 50 === 0 ? null : 18 + 60 * chance())),
  plan: column(text, () => (chance() < 0.5 - dearer * 0.2 ? 'basic' : 'plus')),
})

/** What two models say of the same customers, the old one's rows backwards. */
const truth = rows.map(() => (chance() < 0.4 ? 'left' : 'stays'))
const scores = (noise: number) =>
  truth.map((one) => Math.round(1_000 * ((one === 'left' ? 0.65 : 0.35) + noise * (chance() - 0.5))) / 1_000)
const said = (noise: number) => {
  const given = scores(noise)
  return {
    customer: column(text, (row) => `c${row}`),
    churned: column(text, (row) => truth[row]),
    score: column(real, (row) => given[row]),
    region: column(text, (row) => ['EU', 'US'][row % 2]),
  }
}
const backwards = ([element, ...cells]: Stored): Stored => [element, ...cells.toReversed()]

const tables = {
  before: month(0),
  after: month(1),
  fresh: said(0.5),
  old: Object.fromEntries(Object.entries(said(0.9)).map(([name, stored]) => [name, backwards(stored)])),
}

const columns = { id: 'customer', label: 'churned', score: 'score' }
const policy = {
  policy: 1,
  task: 'binary',
  positive: 'left',
  threshold: 0.5,
  candidate: columns,
  baseline: columns,
  checks: {
    area: { metric: 'roc-auc', 'not-worse-by': 0.01 },
    calibrated: { metric: 'brier', max: 0.2 },
    right: { metric: 'accuracy', 'better-by': 0.01 },
    region: { metric: 'recall', by: 'region', min: 0.5 },
  },
}

/** Holds the built drift-check and model-gate on tables of a real engine to themselves on the same files. */
export async function wholeVerdicts(
  name: string,
  side: Side,
  environment: Readonly<Record<string, string>>,
): Promise<readonly Checked[]> {
  const { engine, store, lay } = side
  const laid: Record<string, { readonly path: string; readonly address: string }> = {}
  for (const [table, stored] of Object.entries(tables)) {
    const bytes = fileOf(stored)
    mkdirSync(join(store, table, 'data'), { recursive: true })
    writeFileSync(join(store, table, 'data', '0.parquet'), bytes)
    const elements = parquetMetadata(bytes.slice().buffer).schema.slice(1)
    laid[table] = { path: `${table}/data/0.parquet`, address: await lay(table, elements) }
  }
  writeFileSync(join(store, 'gate.yml'), JSON.stringify(policy))
  const run = async (action: string, inputs: Readonly<Record<string, string>>) => {
    const words = Object.entries(inputs).flatMap(([key, value]) => [`--${key}`, value])
    const { log, code } = await runBundle({ action, words, directory: store, environment })
    const path = join(store, '.ml-actions', action, 'verdict.json')
    const parsed = code < 2 ? parseVerdict(readFileSync(path, 'utf8')) : undefined
    if (parsed?.is !== 'verdict') throw new Error(`no verdict: ${log.slice(-2_000)}`)
    return { verdict: parsed.verdict, code }
  }
  const both = async (
    action: string,
    inputs: Readonly<Record<string, string>>,
    named: Readonly<Record<string, string>>,
  ) => {
    const of = (which: 'path' | 'address') =>
      Object.fromEntries(Object.entries(named).map(([input, table]) => [input, String(laid[table]?.[which])]))
    const local = await run(action, { ...inputs, ...of('path') })
    const there = await run(action, { ...inputs, ...of('address'), engine })
    assert.deepEqual([bare(there.verdict), there.code], [bare(local.verdict), local.code])
    return there.verdict
  }
  return [
    await toldOf(`${name}, asked by drift-check`)('a whole verdict is that of the files', async () => {
      const verdict = await both('drift-check', {}, { reference: 'before', current: 'after' })
      assert.deepEqual([verdict.outcome, verdict.facts['decision']], ['fail', 'investigate'])
    }),
    await toldOf(`${name}, asked by model-gate`)(
      'a whole verdict of two tables is that of two files',
      async () => {
        const inputs = { purpose: 'promote' }
        const verdict = await both('model-gate', inputs, { candidate: 'fresh', baseline: 'old' })
        assert.deepEqual([verdict.outcome, verdict.checks.length], ['pass', 4])
      },
    ),
  ]
}

/** All but what tells one reading from another: names and digests of data, notes, and the rows that only files name. */
function bare({ checks, facts, headline, metrics, outcome }: Verdict): unknown {
  const { candidate: _, baseline: __, ...told } = facts
  return JSON.parse(JSON.stringify({ checks, facts: told, headline, metrics, outcome }))
}
