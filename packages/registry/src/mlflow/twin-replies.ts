import { modelIdIn, type Owner, type Version } from '../registry.ts'
import type { RegistryStore } from '../twin.ts'

/** A request to the served twin. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
}

/** What the served twin answers. */
export type Reply =
  | { readonly is: 'json'; readonly status: number; readonly data: unknown }
  | { readonly is: 'file'; readonly bytes: Uint8Array }

/** An error in MLflow’s words. */
export function said(status: number, code: string, message: string): Reply {
  return { is: 'json', status, data: { error_code: code, message } }
}

type Route = (asked: Asked, store: RegistryStore) => Reply

/** Answers a request as MLflow does. */
export function replyTo(asked: Asked, store: RegistryStore): Reply {
  const path = asked.path.replace('/api/2.0/mlflow', '')
  const [, logged] = /^\/logged-models\/(m-\w+)$/.exec(path) ?? []
  if (logged !== undefined && asked.method === 'GET') return loggedModel(logged, store)
  const route = routes.get(`${asked.method} ${path}`)
  return route === undefined ? said(404, 'ENDPOINT_NOT_FOUND', 'There is no such page.') : route(asked, store)
}

const ok = (data: unknown): Reply => ({ is: 'json', status: 200, data })
const missing = (what: string): Reply => said(404, 'RESOURCE_DOES_NOT_EXIST', `${what} not found`)
const noModel = (name: string): Reply => missing(`Registered Model with name=${name}`)
const noVersion = (name: string, version: string): Reply =>
  missing(`Model Version (name=${name}, version=${version})`)
const wrong = (message: string): Reply => said(400, 'INVALID_PARAMETER_VALUE', message)

const routes = new Map<string, Route>([
  [
    'GET /registered-models/get',
    ({ query }, { models }) => {
      const name = query.get('name') ?? ''
      const model = models.get(name)
      if (model === undefined) return noModel(name)
      return ok({
        registered_model: {
          name,
          aliases: [...model.aliases].map(([alias, version]) => ({ alias, version })),
          tags: [...model.tags].map(([key, value]) => ({ key, value })),
        },
      })
    },
  ],
  [
    'GET /registered-models/search',
    (_, { models }) => ok({ registered_models: [...models.keys()].map((name) => ({ name })) }),
  ],
  [
    'POST /registered-models/create',
    ({ body }, store) => {
      const name = String(body['name'])
      if (store.models.has(name))
        return said(400, 'RESOURCE_ALREADY_EXISTS', `Registered Model (name=${name}) already exists.`)
      store.addModel(name)
      return ok({ registered_model: { name } })
    },
  ],
  [
    'GET /registered-models/alias',
    ({ query }, { models }) => {
      const [name, alias] = [query.get('name') ?? '', query.get('alias') ?? '']
      const model = models.get(name)
      if (model === undefined) return noModel(name)
      const number = model.aliases.get(alias)
      const version = model.versions.find((each) => each.version === number)
      return version === undefined
        ? wrong(`Registered model alias ${alias} not found.`)
        : ok({ model_version: wire(version) })
    },
  ],
  [
    'POST /registered-models/alias',
    ({ body }, { models }) => {
      const [name, alias, number] = [body['name'], body['alias'], body['version']].map(String)
      const model = models.get(name ?? '')
      if (model?.versions.some(({ version }) => version === number) !== true)
        return noVersion(name ?? '', number ?? '')
      model.aliases.set(alias ?? '', number ?? '')
      return ok({})
    },
  ],
  ['POST /registered-models/set-tag', (asked, store) => tagged(asked, store)],
  ['DELETE /registered-models/delete-tag', (asked, store) => tagged(asked, store)],
  [
    'GET /model-versions/get',
    ({ query }, { models }) => {
      const [name, number] = [query.get('name') ?? '', query.get('version') ?? '']
      const version = models.get(name)?.versions.find((each) => each.version === number)
      return version === undefined ? noVersion(name, number) : ok({ model_version: wire(version) })
    },
  ],
  ['GET /model-versions/search', ({ query }, { models }) => searched(query, models)],
  [
    'POST /model-versions/create',
    ({ body }, store) => {
      const name = String(body['name'])
      const model = store.models.get(name)
      if (model === undefined) return noModel(name)
      if (modelIdIn(String(body['source'])) !== body['model_id']) return wrong('Invalid model version source')
      const run = body['run_id']
      const whose = typeof run === 'string' ? { runId: run } : {}
      const version = { name, source: String(body['source']), tags: pairs(body['tags']), ...whose }
      return ok({ model_version: wire(store.addVersion(model, version)) })
    },
  ],
  [
    'POST /model-versions/set-tag',
    ({ body }, store) => {
      const model = store.models.get(String(body['name']))
      if (model === undefined) return noModel(String(body['name']))
      store.tag(model, String(body['version']), String(body['key']), String(body['value']))
      return ok({})
    },
  ],
  [
    'GET /runs/get',
    ({ query }, { runs }) => {
      const run = runs.get(query.get('run_id') ?? '')
      if (run === undefined) return missing(`Run with id=${query.get('run_id')}`)
      const metrics = Object.entries(run.metrics).map(([key, value]) => ({
        key,
        value: number(value),
        timestamp: 0,
        step: 0,
      }))
      const outputs = { model_outputs: run.models.map((id) => ({ model_id: id, step: 0 })) }
      const data = { metrics, params: list(run.params), tags: list(run.tags) }
      return ok({
        run: { info: { run_id: run.id, status: run.status, artifact_uri: run.address }, data, outputs },
      })
    },
  ],
  [
    'GET /get-artifact',
    (asked, store) => file({ is: 'run', id: asked.query.get('run_id') ?? '' }, asked, store),
  ],
  [
    'GET /model-versions/get-artifact',
    (asked, store) => {
      const [name, version] = [asked.query.get('name') ?? '', asked.query.get('version') ?? '']
      return file({ is: 'version', name, version }, asked, store)
    },
  ],
])

/** Sets a tag of a registered model, or takes it away. */
function tagged({ method, body }: Asked, { models }: RegistryStore): Reply {
  const [name, key] = [String(body['name']), String(body['key'])]
  const model = models.get(name)
  if (model === undefined) return noModel(name)
  if (!/^[/\w.\- :]{1,250}$/.test(key)) return wrong(`Invalid value ${key} for parameter 'key' supplied`)
  if (method === 'DELETE') model.tags.delete(key)
  else model.tags.set(key, String(body['value']))
  return ok({})
}

/** A logged model, with every value that its metrics ever had. */
function loggedModel(id: string, { logged }: RegistryStore): Reply {
  const model = logged.get(id)
  if (model === undefined) return missing(`Logged model with ID '${id}'`)
  const metrics = Object.entries(model.metrics).flatMap(([key, value]) => [
    { key, value: number(value), timestamp: 2, step: 0 },
    { key, value: 0.123, timestamp: 1, step: 0 },
  ])
  const info = { model_id: id, source_run_id: model.runId }
  return ok({ model: { info, data: { metrics } } })
}

/** One page of the versions of a model, as many as were asked for. */
function searched(query: URLSearchParams, models: RegistryStore['models']): Reply {
  const name = /^name=(['"])(.*)\1$/s.exec(query.get('filter') ?? '')?.[2]
  const all = models.get(name ?? '')?.versions ?? []
  const from = Number(query.get('page_token') ?? 0)
  const to = from + Math.min(Number(query.get('max_results') ?? 100), 2)
  const more = to < all.length ? { next_page_token: String(to) } : {}
  return ok({ model_versions: all.slice(from, to).map(wire), ...more })
}

function file(owner: Owner, { query }: Asked, store: RegistryStore): Reply {
  const path = query.get('path') ?? ''
  if (path.startsWith('/') || path.split('/').includes('..')) return wrong('Invalid path')
  const bytes = store.file(owner, path)
  return bytes === undefined ? missing(`Artifact ${path}`) : { is: 'file', bytes }
}

function wire({ name, version, source, runId, tags }: Version): object {
  return { name, version, source, run_id: runId ?? '', status: 'READY', tags: list(tags) }
}

function list(pairs: Readonly<Record<string, string>>): readonly object[] {
  return Object.entries(pairs).map(([key, value]) => ({ key, value }))
}

function pairs(given: unknown): Readonly<Record<string, string>> {
  const each = Array.isArray(given) ? given : []
  return Object.fromEntries(each.map(({ key, value }) => [String(key), String(value)]))
}

function number(value: number): number | string {
  return Number.isFinite(value) ? value : String(value)
}
