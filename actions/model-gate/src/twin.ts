import type { Context } from '@ml-actions/action/action'
import type { Asked } from '@ml-actions/action/inputs'
import { twinSource } from '@ml-actions/dataset/sources/twin'
import type { Check, Verdict } from '@ml-actions/verdict/verdict'
import type { Evidence } from './evidence/evidence.ts'
import { gather } from './gather.ts'
import type { spec } from './inputs.ts'
import { judge } from './judge.ts'

type Files = Readonly<Record<string, string | Uint8Array>>
type Inputs = Partial<Asked<typeof spec.inputs>>

/** Gathers from files in memory. */
export function gathered(files: Files, inputs: Inputs = {}, change?: Context['change']): Promise<Evidence> {
  const asked = { policy: 'gate.yml', candidate: '', baseline: '', purpose: 'auto', ...inputs } as const
  const context: Context = {
    host: 'terminal',
    runNumber: 0,
    attempt: 1,
    ...(change === undefined ? {} : { change }),
  }
  const signal = new AbortController().signal
  return gather(asked, { context, signal }, twinSource(new Map(Object.entries(files))))
}

/** Runs the whole gate on files in memory. */
export async function gate(files: Files, inputs: Inputs = {}): Promise<Verdict> {
  return judge(await gathered(files, inputs))
}

/** Writes a table as CSV. */
export function csv(columns: Readonly<Record<string, readonly (string | number)[]>>): string {
  const rows = Math.max(...Object.values(columns).map((cells) => cells.length))
  const lines = Array.from({ length: rows }, (_, row) =>
    Object.values(columns)
      .map((cells) => cells[row] ?? '')
      .join(','),
  )
  return `${[Object.keys(columns).join(','), ...lines].join('\n')}\n`
}

/** Two models on rows labelled 1: both right, only the new one, only the old one, neither. */
export function models(
  a: number,
  b: number,
  c: number,
  d: number,
): { readonly 'new.csv': string; readonly 'old.csv': string } {
  const rows = a + b + c + d
  const id = Array.from({ length: rows }, (_, row) => `r${row}`)
  const of = (right: (row: number) => boolean) =>
    csv({ id, y: id.map(() => 1), p: id.map((_, row) => (right(row) ? 1 : 0)) })
  return {
    'new.csv': of((row) => row < a + b),
    'old.csv': of((row) => row < a || (row >= a + b && row < a + b + c)),
  }
}

/** The head of a policy for `models`, to be followed by its checks. */
export const binary = `policy: 1
task: binary
candidate: {predictions: new.csv, id: id, label: y, prediction: p}
baseline: {predictions: old.csv}
`

/** The answer to one check. */
export function answerTo(verdict: Verdict, name: string): Check {
  const found = verdict.checks.find((check) => check.name === name)
  if (found === undefined) throw new Error(`no check ${name}`)
  return found
}

const promote = { purpose: 'promote' } as const

/** A policy for `models` of some checks, one a line. */
export function checks(body: string): string {
  return `${binary}checks:\n${body}`
}

/** Runs one check, named asked, on two models of the given counts; for promotion by default. */
export function one(
  check: string,
  counts: readonly [a: number, b: number, c: number, d: number],
  inputs: Inputs = promote,
): Promise<Verdict> {
  return gate({ 'gate.yml': checks(`  asked: ${check}\n`), ...models(...counts) }, inputs)
}

/** Runs one check, named asked, on two metrics files in JSON. */
export function reported(check: string, fresh: string, old: string): Promise<Verdict> {
  const head = 'policy: 1\ncandidate: {metrics: new.json}\nbaseline: {metrics: old.json}\n'
  return gate(
    { 'gate.yml': `${head}checks:\n  asked: ${check}\n`, 'new.json': fresh, 'old.json': old },
    promote,
  )
}
