import { Misuse } from '@ml-actions/verdict/faults'
import { metricsOf } from './metrics-of.ts'
import type { Owner, Registry, RunRecord, Version, Which } from './registry.ts'

/** How what a registry holds is named, for messages. */
export const namedForm =
  'mlflow:models:/<name>@<alias>, mlflow:models:/<name>/<version> or mlflow:runs:/<run id>, and /<path> of an artifact after it where a file is meant'

/** A file from a registry. */
export interface Brought {
  /** Which run or version it is of, and what it is called there; ends as the file does, so that its format is known. */
  readonly path: string
  readonly bytes: Uint8Array
  /** What a reader of a report should know of it: which version an alias pointed to. */
  readonly notes: readonly string[]
}

/** The largest artifact that is downloaded, in bytes; it is held in memory. */
const mostBytes = 512 * 1_048_576

/** What a text names: a run or a model, and a file of it; without a path, the metrics. */
type Named = { readonly path: string | undefined } & (
  | { readonly is: 'run'; readonly id: string }
  | { readonly is: 'model'; readonly name: string; readonly which: Which }
)

/** Tells whether a text names the metrics of a run or a version, and no file. */
export function namesMetrics(text: string): boolean {
  return namedIn(text)?.path === undefined
}

/**
 * Brings the metrics of a run, or a file of a run or of a registered model; undefined when the text is of another form.
 * @throws {Misuse} when it is not there, or holds numbers that JSON has none for
 */
export async function bringNamed(text: string, open: () => Promise<Registry>): Promise<Brought | undefined> {
  const named = namedIn(text)
  if (named === undefined) return undefined
  const registry = await open()
  if (named.is === 'run') return ofRun(registry, named.id, named.path)
  const version = await registry.resolve(named.name, named.which)
  const { path } = named
  const notes = named.which.is === 'alias' ? [`${text} is ${inWords(version)}`] : []
  if (path === undefined) return withNotes(await ofVersion(registry, version, text), notes)
  const owner = { is: 'version', name: version.name, version: version.version } as const
  const full = `mlflow:models:/${version.name}/${version.version}/${path}`
  return { path: full, bytes: await download(registry, owner, path), notes }
}

function namedIn(text: string): Named | undefined {
  const [, id, ofRun] = /^mlflow:runs:\/([\w-]+)(?:\/(.+))?$/s.exec(text) ?? []
  if (id !== undefined) return { is: 'run', id, path: ofRun }
  const [, name, alias, version, path] =
    /^mlflow:models:\/([^/:]+?)(?:@([\w-]+)|\/(\d{1,10}))(?:\/(.+))?$/s.exec(text) ?? []
  if (name === undefined) return undefined
  if (alias !== undefined) return { is: 'model', name, which: { is: 'alias', alias }, path }
  return version === undefined
    ? undefined
    : { is: 'model', name, which: { is: 'version', version: String(Number(version)) }, path }
}

async function ofRun(registry: Registry, id: string, path: string | undefined): Promise<Brought> {
  if (path !== undefined) {
    const owner = { is: 'run', id } as const
    return { path: `mlflow:runs:/${id}/${path}`, bytes: await download(registry, owner, path), notes: [] }
  }
  const run = await registry.run(id)
  const bytes = metricsFile(run.metrics, `the run ${id}`)
  return { path: `mlflow:runs:/${id}#metrics.json`, bytes, notes: [...ifNotOver(run), ...ifSeveral(run)] }
}

async function ofVersion(registry: Registry, version: Version, text: string): Promise<Brought> {
  const { name, version: number } = version
  if (version.runId === undefined && version.modelId === undefined) throw noRunOf(version, text)
  const { metrics, run } = await metricsOf(registry, version)
  const bytes = metricsFile(metrics, `version ${number} of the model ${JSON.stringify(name)}`)
  const notes = run === undefined ? [] : ifNotOver(run)
  return { path: `mlflow:models:/${name}/${number}#metrics.json`, bytes, notes }
}

function withNotes(brought: Brought, notes: readonly string[]): Brought {
  return { ...brought, notes: [...notes, ...brought.notes] }
}

function ifSeveral({ id, models }: RunRecord): readonly string[] {
  if (models.length < 2) return []
  const what = 'and shows the last value of a metric, whichever model it was logged for'
  return [
    `the run ${id} made ${models.length} models, ${what}; name a version, mlflow:models:/<name>/<version>`,
  ]
}

function ifNotOver({ id, status }: RunRecord): readonly string[] {
  if (status === 'FINISHED') return []
  return [`the run ${id} is ${status}, and not FINISHED: its metrics may be half of them`]
}

async function download(registry: Registry, owner: Owner, path: string): Promise<Uint8Array> {
  return registry.artifact(owner, path, mostBytes)
}

function noRunOf({ name, version }: Version, text: string): Misuse {
  return new Misuse({
    is: `version ${version} of the model ${JSON.stringify(name)} names no run, and so has no metrics`,
    wanted: 'a version that was registered from a run',
    todo: `name a file of it, ${text}/<path>, or the run itself`,
  })
}

function inWords({ version, runId }: Version): string {
  return `version ${version}${runId === undefined ? '' : `, of the run ${runId}`}`
}

/** Writes metrics as a file of JSON. @throws {Misuse} for a number that JSON has none for, which must not be lost on the way */
function metricsFile(metrics: Readonly<Record<string, number>>, whose: string): Uint8Array {
  const lost = Object.entries(metrics).find(([, value]) => !Number.isFinite(value))
  if (lost === undefined) return new TextEncoder().encode(JSON.stringify(metrics, undefined, 2))
  throw new Misuse({
    is: `${whose} reports ${lost[1]} as ${JSON.stringify(lost[0])}`,
    wanted: 'finite numbers',
    todo: 'mend what logged it, or name a metrics file among the artifacts, with /<path> after it',
  })
}
