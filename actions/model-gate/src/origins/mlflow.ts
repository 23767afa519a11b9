import type { Owner, Registry, RunRecord, Version, Which } from '@ml-actions/registry/registry'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Fetched, Origin } from './origin.ts'

/** The largest artifact that is downloaded, in bytes; it is held in memory. */
const mostBytes = 512 * 1_048_576

/** What a text names: a run or a model, and a file of it; without a path, the metrics. */
type Named = { readonly path: string | undefined } & (
  | { readonly is: 'run'; readonly id: string }
  | { readonly is: 'model'; readonly name: string; readonly which: Which }
)

/** The metrics of a run, or a file of a run or of a registered model, as an MLflow server holds them. */
export const mlflow = {
  prefix: 'mlflow',
  form: 'mlflow:models:/<name>@<alias>, mlflow:models:/<name>/<version> or mlflow:runs:/<run id>, and /<path> of an artifact after it where a file is meant',
  isMetrics: (text) => namedIn(text)?.path === undefined,
  async bring(text, world) {
    const named = namedIn(text)
    if (named === undefined) return undefined
    const registry = world.registry()
    if (named.is === 'run') return ofRun(registry, named.id, named.path)
    const version = await registry.resolve(named.name, named.which)
    const { path } = named
    const notes = named.which.is === 'alias' ? [`${text} is ${inWords(version)}`] : []
    if (path === undefined) {
      const fetched = await ofRun(registry, runOf(version, text), undefined)
      return { ...fetched, notes: [...notes, ...(fetched.notes ?? [])] }
    }
    const owner = { is: 'version', name: version.name, version: version.version } as const
    const full = `mlflow:models:/${version.name}/${version.version}/${path}`
    return { path: full, bytes: await download(registry, owner, path), notes }
  },
} as const satisfies Origin

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

async function ofRun(registry: Registry, id: string, path: string | undefined): Promise<Fetched> {
  if (path !== undefined) {
    const owner = { is: 'run', id } as const
    return { path: `mlflow:runs:/${id}/${path}`, bytes: await download(registry, owner, path) }
  }
  const run = await registry.run(id)
  const isOver = run.status === 'FINISHED'
  const notes = isOver
    ? []
    : [`the run ${id} is ${run.status}, and not FINISHED: its metrics may be half of them`]
  return { path: `mlflow:runs:/${id}#metrics.json`, bytes: new TextEncoder().encode(metricsFile(run)), notes }
}

async function download(registry: Registry, owner: Owner, path: string): Promise<Uint8Array> {
  return registry.artifact(owner, path, mostBytes)
}

function runOf({ name, version, runId }: Version, text: string): string {
  if (runId !== undefined) return runId
  throw new Misuse({
    is: `version ${version} of the model ${JSON.stringify(name)} names no run, and so has no metrics`,
    wanted: 'a version that was registered from a run',
    todo: `name a file of it, ${text}/<path>, or the run itself`,
  })
}

function inWords({ version, runId }: Version): string {
  return `version ${version}${runId === undefined ? '' : `, of the run ${runId}`}`
}

/** Writes metrics as a file of JSON. @throws {Misuse} for a number that JSON has none for, which must not be lost on the way */
function metricsFile({ id, metrics }: RunRecord): string {
  const lost = Object.entries(metrics).find(([, value]) => !Number.isFinite(value))
  if (lost === undefined) return JSON.stringify(metrics, undefined, 2)
  throw new Misuse({
    is: `the run ${id} reports ${lost[1]} as ${JSON.stringify(lost[0])}`,
    wanted: 'finite numbers',
    todo: `mend what logged it, or name a metrics file among its artifacts, mlflow:runs:/${id}/<path>`,
  })
}
