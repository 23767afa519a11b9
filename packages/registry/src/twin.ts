import { noAlias, noArtifact, noLoggedModel, noModel, noRun, noVersion, tooLarge } from './missing.ts'
import type { RegisteredModels } from './registered-models.ts'
import {
  digestTag,
  isOf,
  modelIdIn,
  type Owner,
  type Registry,
  type RunRecord,
  type Version,
  type Which,
} from './registry.ts'

/** A run as a twin is given one; its artifacts are texts by path. */
export interface GivenRun extends Partial<Omit<RunRecord, 'id'>> {
  readonly artifacts?: Readonly<Record<string, string>>
}

/** A model as a twin is given one: its versions in their order, from 1, and where its aliases point. */
export interface GivenModel {
  readonly versions: readonly {
    readonly run?: string
    /** The folder of the run's artifacts that holds the model; `model` by default. */
    readonly folder?: string
    /** Metrics that were logged for this very model, as MLflow 3 does. */
    readonly metrics?: Readonly<Record<string, number>>
    readonly tags?: Readonly<Record<string, string>>
  }[]
  readonly aliases?: Readonly<Record<string, string>>
  /** Tags of the model as such. */
  readonly tags?: Readonly<Record<string, string>>
}

/** The world that a twin begins with, by run id and by model name. */
export interface Given {
  readonly runs?: Readonly<Record<string, GivenRun>>
  readonly models?: Readonly<Record<string, GivenModel>>
}

interface StoredRun extends RunRecord {
  readonly artifacts: ReadonlyMap<string, Uint8Array>
}

interface LoggedModel {
  readonly runId: string
  readonly folder: string
  readonly metrics: Readonly<Record<string, number>>
}

interface StoredModel {
  readonly aliases: Map<string, string>
  readonly tags: Map<string, string>
  readonly versions: Version[]
}

/** The runs and models of a registry that only exists in memory. */
export interface RegistryStore {
  readonly runs: Map<string, StoredRun>
  readonly models: Map<string, StoredModel>
  readonly logged: Map<string, LoggedModel>
  addRun(run: GivenRun, id?: string): string
  /** Logs a model as an output of its run. @returns its id */
  logModel(model: LoggedModel): string
  addModel(name: string): StoredModel
  addVersion(model: StoredModel, version: Omit<Version, 'version' | 'digest' | 'modelId'>): Version
  tag(model: StoredModel, version: string, key: string, value: string): void
  /** A file of a run or of a version; undefined when there is none. */
  file(owner: Owner, path: string): Uint8Array | undefined
}

/** The address that the artifacts of a run have in a twin. */
function sourceIn(run: string, folder: string): string {
  return `mlflow-artifacts:/0/${run}/artifacts/${folder}`
}

/** Makes the memory of a twin. */
export function registryStore(given: Given = {}): RegistryStore {
  const runs = new Map<string, StoredRun>()
  const models = new Map<string, StoredModel>()
  const logged = new Map<string, LoggedModel>()
  const store: RegistryStore = {
    runs,
    models,
    logged,
    addRun: (run, id = String(runs.size + 1).padStart(32, '0')) => {
      const { status = 'FINISHED', metrics = {}, params = {}, tags = {}, models = [], artifacts = {} } = run
      const files = Object.entries(artifacts).map(([path, text]) => [path, bytesOf(text)] as const)
      const address = sourceIn(id, '').slice(0, -1)
      runs.set(id, { id, status, metrics, params, tags, models, address, artifacts: new Map(files) })
      return id
    },
    logModel: (model) => {
      const id = `m-${String(logged.size + 1).padStart(32, '0')}`
      logged.set(id, model)
      const run = runs.get(model.runId)
      if (run !== undefined) runs.set(run.id, { ...run, models: [...run.models, id] })
      return id
    },
    addModel: (name) => {
      const model = { aliases: new Map<string, string>(), tags: new Map<string, string>(), versions: [] }
      models.set(name, model)
      return model
    },
    addVersion: (model, version) => {
      const added = complete({ ...version, version: String(model.versions.length + 1) })
      model.versions.push(added)
      return added
    },
    tag: (model, version, key, value) => {
      const at = model.versions.findIndex((each) => each.version === version)
      const old = model.versions[at]
      if (old !== undefined) model.versions[at] = complete({ ...old, tags: { ...old.tags, [key]: value } })
    },
    file: (owner, path) => fileIn(store, owner, path),
  }
  fill(store, given)
  return store
}

function fill(store: RegistryStore, { runs = {}, models = {} }: Given): void {
  for (const [id, run] of Object.entries(runs)) store.addRun(run, id)
  for (const [name, { versions, aliases = {}, tags = {} }] of Object.entries(models)) {
    const model = store.addModel(name)
    for (const { run = '', folder = 'model', metrics, tags = {} } of versions) {
      const id = metrics === undefined ? undefined : store.logModel({ runId: run, folder, metrics })
      const source = id === undefined ? sourceIn(run, folder) : `models:/${id}`
      store.addVersion(model, { name, source, tags, ...(run === '' ? {} : { runId: run }) })
    }
    for (const [alias, version] of Object.entries(aliases)) model.aliases.set(alias, version)
    for (const [key, value] of Object.entries(tags)) model.tags.set(key, value)
  }
}

/** Adds what tags and source say. */
function complete({ digest: _, modelId: __, ...version }: Version): Version {
  const digest = version.tags[digestTag]
  const modelId = modelIdIn(version.source)
  return {
    ...version,
    ...(digest === undefined ? {} : { digest }),
    ...(modelId === undefined ? {} : { modelId }),
  }
}

function fileIn({ runs, models, logged }: RegistryStore, owner: Owner, path: string): Uint8Array | undefined {
  if (owner.is === 'run') return runs.get(owner.id)?.artifacts.get(path)
  const found = models.get(owner.name)?.versions.find((each) => each.version === owner.version)
  const [, run = '', folder] =
    /^mlflow-artifacts:\/0\/([^/]+)\/artifacts\/(.+)$/.exec(sourceOf(logged, found)) ?? []
  return runs.get(run)?.artifacts.get(`${folder}/${path}`)
}

/** Where a version's files are; a logged model's lie with its run in a twin. */
function sourceOf(logged: RegistryStore['logged'], version: Version | undefined): string {
  const model = logged.get(version?.modelId ?? '')
  return model === undefined ? (version?.source ?? '') : sourceIn(model.runId, model.folder)
}

/** A registry in memory, with the rules of the real one. */
export function registryTwin(store: RegistryStore): Registry {
  const modelOf = (name: string) => {
    const model = store.models.get(name)
    if (model === undefined) throw noModel(name, [...store.models.keys()])
    return model
  }
  const resolve = (name: string, which: Which) => {
    const { aliases, versions } = modelOf(name)
    const number = which.is === 'alias' ? aliases.get(which.alias) : which.version
    if (number === undefined && which.is === 'alias') throw noAlias(name, which.alias, [...aliases.keys()])
    const version = versions.find((each) => each.version === number)
    if (version !== undefined) return version
    throw noVersion(name, String(number), versions.map((each) => each.version).toReversed())
  }
  return {
    resolve: async (name, which) => resolve(name, which),
    run: async (id) => {
      const run = store.runs.get(id)
      if (run === undefined) throw noRun(id)
      const { artifacts: _, ...record } = run
      return record
    },
    modelMetrics: async (modelId) => {
      const model = store.logged.get(modelId)
      if (model === undefined) throw noLoggedModel(modelId)
      return model.metrics
    },
    artifact: async (owner, path, mostBytes) => {
      const bytes = store.file(owner, path)
      if (bytes === undefined) throw noArtifact(owner, path)
      if (bytes.length > mostBytes) throw tooLarge(path, mostBytes)
      return bytes
    },
    register: async ({ name, source, runId, digest, tags }) => {
      const model = store.models.get(name) ?? store.addModel(name)
      const asked = {
        source,
        ...(runId === undefined ? {} : { runId }),
        ...(digest === undefined ? {} : { digest }),
      }
      const whose = runId === undefined ? {} : { runId }
      const all = { ...tags, ...(digest === undefined ? {} : { [digestTag]: digest }) }
      const found =
        model.versions.findLast((each) => isOf(each, asked)) ??
        store.addVersion(model, { name, source, tags: all, ...whose })
      for (const [key, value] of Object.entries(all)) store.tag(model, found.version, key, value)
      return resolve(name, { is: 'version', version: found.version })
    },
    setAlias: async (name, alias, version) => {
      resolve(name, { is: 'version', version })
      modelOf(name).aliases.set(alias, version)
    },
    setTags: async (name, version, tags) => {
      resolve(name, { is: 'version', version })
      for (const [key, value] of Object.entries(tags)) store.tag(modelOf(name), version, key, value)
    },
  }
}

/** The registered models of a twin as such. */
export function registeredModelsTwin({ models }: RegistryStore): RegisteredModels {
  const modelOf = (name: string) => {
    const model = models.get(name)
    if (model === undefined) throw noModel(name, [...models.keys()])
    return model
  }
  return {
    look: async (name) => {
      const { aliases, tags } = modelOf(name)
      return { name, aliases: new Map(aliases), tags: new Map(tags) }
    },
    versions: async (name) => models.get(name)?.versions.toReversed() ?? [],
    pointAlias: async (name, alias, version) => {
      const { aliases, versions } = modelOf(name)
      const numbers = versions.map((each) => each.version)
      if (!numbers.includes(version)) throw noVersion(name, version, numbers)
      aliases.set(alias, version)
    },
    setTag: async (name, key, value) => void modelOf(name).tags.set(key, value),
    removeTag: async (name, key) => void modelOf(name).tags.delete(key),
  }
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
