import type { Context } from '@ml-actions/action/action'
import { twinSource } from '@ml-actions/dataset/sources/twin'
import { type Given, registryStore, registryTwin } from '@ml-actions/registry/twin'
import type { Check, Verdict } from '@ml-actions/verdict/verdict'
import type { Evidence } from './evidence/evidence.ts'
import { gather } from './gather.ts'
import { judge } from './judge.ts'
import { choose } from './modes/choose.ts'
import type { Running, Wishes } from './modes/mode.ts'
import { answerOf } from './predictors/answer.ts'
import type { Predicted, Row } from './predictors/predictor.ts'
import type { World } from './world.ts'

type Files = Readonly<Record<string, string | Uint8Array>>
type Inputs = Partial<Wishes>

/** A repository in memory. */
export interface TwinRepository {
  readonly files: Files
  /** Files by commit and path: `base:gate.yml`. */
  readonly commits?: Readonly<Record<string, string>>
  /** The commit that a change will be merged into. */
  readonly base?: string
  /** The change that is judged. */
  readonly change?: Context['change']
  readonly now?: Date
  /** What the MLflow server holds. */
  readonly mlflow?: Given
  /** Models by the word that `command` names them with. */
  readonly models?: Models
  /** Opens an engine; none is installed by default. */
  readonly engine?: World['engine']
}

/** Models in memory: what each says of rows, or that it gives up. */
export type Models = Readonly<Record<string, (rows: readonly Row[]) => Predicted | readonly unknown[]>>

/** Asks a model in memory. */
function predictorIn(models: Models): World['predictor'] {
  return async ({ command }) => {
    const name = [command].flat().join(' ')
    const model = models[name]
    if (model === undefined) throw new Error(`there is no model ${name}`)
    return {
      name,
      predict: async (rows) => {
        const said = model(rows)
        return 'is' in said ? said : { is: 'answers', answers: said.map(answerOf), milliseconds: rows.length }
      },
      close: async () => {},
    }
  }
}

/** Where and when the twin runs. */
export function runningIn({ change, now = new Date('2026-06-30T12:00:00Z') }: TwinRepository): Running {
  const context: Context = {
    host: 'terminal',
    runNumber: 0,
    attempt: 1,
    ...(change === undefined ? {} : { change }),
  }
  const log = { info() {}, notice() {}, warn() {}, debug() {}, progress() {} }
  return { context, log, signal: new AbortController().signal, startedAt: now }
}

export function wishesOf(inputs: Inputs): Wishes {
  return {
    policy: 'gate.yml',
    candidate: '',
    baseline: '',
    predictor: '',
    engine: 'local',
    timeout: 3600,
    'predictor-token': '',
    ledger: '',
    model: [],
    'broken-rows': '',
    'mlflow-tracking-uri': '',
    mode: 'gate',
    purpose: 'auto',
    ...inputs,
  }
}

const notInstalled = (name: string) => Promise.reject(new Error(`${name} is not installed`))

/** What the action leaves in a repository in memory. */
export interface Left {
  readonly verdict: Verdict
  /** The files that it wrote. */
  readonly written: Readonly<Record<string, string>>
}

/** Runs a mode on a repository in memory. */
export async function runIn(repository: TwinRepository, inputs: Inputs = {}): Promise<Left> {
  const written: Record<string, string> = {}
  const { files, commits = {}, base, models = {}, mlflow = {}, engine = notInstalled } = repository
  const store = registryStore(mlflow)
  const world: World = {
    files: twinSource(new Map(Object.entries(files))),
    fileAt: async (ref, path) => {
      const text = commits[`${ref}:${path}`]
      return text === undefined ? undefined : new TextEncoder().encode(text)
    },
    hasCommit: async (ref) => Object.keys(commits).some((name) => name.startsWith(`${ref}:`)),
    registry: async () => registryTwin(store),
    base: async () => base,
    predictor: predictorIn(models),
    engine,
    write: (path, content) => {
      written[path] = content
    },
  }
  const { verdict, record } = await choose(wishesOf(inputs), runningIn(repository), world)
  await record()
  return { verdict, written }
}

/** Gathers from files in memory. */
export function gathered(
  files: Files,
  inputs: Inputs = {},
  change?: Context['change'],
  models: Models = {},
): Promise<Evidence> {
  const repository = { files, ...(change === undefined ? {} : { change }) }
  const world: World = {
    files: twinSource(new Map(Object.entries(files))),
    fileAt: async () => undefined,
    hasCommit: async () => false,
    registry: async () => registryTwin(registryStore()),
    base: async () => undefined,
    predictor: predictorIn(models),
    engine: notInstalled,
    write: () => {},
  }
  return gather(wishesOf(inputs), runningIn(repository), world)
}

/** Runs the whole gate on files in memory. */
export async function gate(files: Files, inputs: Inputs = {}, models: Models = {}): Promise<Verdict> {
  return judge(await gathered(files, inputs, undefined, models))
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
