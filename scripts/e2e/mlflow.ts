import { accessOf } from '@ml-actions/registry/mlflow/address'
import { mlflowClient } from '@ml-actions/registry/mlflow/client'
import { mlflowRegistry } from '@ml-actions/registry/mlflow/mlflow'
import { mlflowModels } from '@ml-actions/registry/mlflow/registered-models'
import { sentences } from '@ml-actions/registry/registry.suite'
import type { GivenRun } from '@ml-actions/registry/twin'
import type { Checked } from './checked.ts'
import { gateOnMlflow } from './mlflow-gate.ts'
import { promoteOnMlflow } from './mlflow-promote.ts'
import { startMlflow } from './mlflow-server.ts'

/** Holds the adapter to every sentence of the suite on a real MLflow, and one that asks who is there to what it refuses. */
export async function mlflow(): Promise<readonly Checked[]> {
  return [...(await onOpenServer()), ...(await onGuardedServer())]
}

async function onOpenServer(): Promise<readonly Checked[]> {
  const server = await startMlflow()
  try {
    const registry = registryAt(server.url, {})
    const models = mlflowModels({ client: mlflowClient({ base: server.url }), base: server.url })
    const checked: Checked[] = []
    for (const [at, { title, holds }] of sentences.entries()) {
      const opened = {
        registry,
        models,
        log: (run: GivenRun) => logged(server.url, run),
        logModel: (run: string, metrics: Readonly<Record<string, number>>) =>
          modelLogged(server.url, run, metrics),
        fresh: `churn-${at}`,
      }
      checked.push(await told(title, () => holds(opened)))
    }
    const log = (run: GivenRun) => logged(server.url, run)
    const gated = await gateOnMlflow(server.url, registry, log)
    const promoted = await promoteOnMlflow({ url: server.url, registry, models, log })
    return [...checked, ...gated, ...promoted]
  } finally {
    await server.close()
  }
}

async function onGuardedServer(): Promise<readonly Checked[]> {
  const password = 'a-long-password-of-a-test'
  const server = await startMlflow(password)
  const resolve = (environment: Readonly<Record<string, string>>) =>
    registryAt(server.url, environment).resolve('churn', { is: 'alias', alias: 'champion' })
  const refusal = async (environment: Readonly<Record<string, string>>, words: RegExp) => {
    const said = await resolve(environment).then(() => 'nothing', String)
    if (!words.test(said)) throw new Error(`it said: ${said}`)
  }
  const admin = { MLFLOW_TRACKING_USERNAME: 'admin' }
  try {
    return [
      await told('nobody is told which variables to set', () => refusal({}, /401.*MLFLOW_TRACKING_USERNAME/)),
      await told('a wrong password is 401', () =>
        refusal({ ...admin, MLFLOW_TRACKING_PASSWORD: 'wrong' }, /401.*MLFLOW_TRACKING_USERNAME/),
      ),
      await told('the right password is let in', () =>
        refusal({ ...admin, MLFLOW_TRACKING_PASSWORD: password }, /has no model "churn"/),
      ),
    ]
  } finally {
    await server.close()
  }
}

function registryAt(url: string, environment: Readonly<Record<string, string>>) {
  const access = accessOf(url, environment)
  return mlflowRegistry(mlflowClient(access), access.base)
}

async function told(title: string, holds: () => Promise<void>): Promise<Checked> {
  const because = await holds().then(() => '', String)
  return { title, holds: because === '', because }
}

/** Logs a run over MLflow's own REST API, as a training job does. */
async function logged(
  url: string,
  run: GivenRun,
): Promise<{ readonly id: string; readonly artifacts: string }> {
  const { status = 'FINISHED', metrics = {}, params = {}, tags = {}, artifacts = {} } = run
  const created = await post(url, 'runs/create', { experiment_id: '0', start_time: 0 })
  const { run_id: id, artifact_uri: address } = created.run.info
  const pairs = (of: Readonly<Record<string, string>>) =>
    Object.entries(of).map(([key, value]) => ({ key, value }))
  const numbers = Object.entries(metrics).map(([key, value]) => ({
    key,
    value: Number.isFinite(value) ? value : String(value),
    timestamp: 0,
    step: 0,
  }))
  await post(url, 'runs/log-batch', {
    run_id: id,
    metrics: numbers,
    params: pairs(params),
    tags: pairs(tags),
  })
  for (const [path, body] of Object.entries(artifacts)) {
    const place = `${new URL(address).pathname.slice(1)}/${path}`.split('/').map(encodeURIComponent).join('/')
    await sent(fetch(`${url}/api/2.0/mlflow-artifacts/artifacts/${place}`, { method: 'PUT', body }))
  }
  await post(url, 'runs/update', { run_id: id, status, end_time: 1 })
  return { id, artifacts: address }
}

/** Logs a model as an output of a run, as the client of MLflow 3 does. */
async function modelLogged(
  url: string,
  run: string,
  metrics: Readonly<Record<string, number>>,
): Promise<string> {
  const asked = { experiment_id: '0', name: 'model', source_run_id: run }
  const id: string = (await post(url, 'logged-models', asked)).model.info.model_id
  await post(url, 'runs/outputs', { run_id: run, models: [{ model_id: id, step: 0 }] })
  for (const [key, value] of Object.entries(metrics))
    await post(url, 'runs/log-metric', { run_id: run, model_id: id, key, value, timestamp: 1, step: 1 })
  return id
}

async function post(url: string, verb: string, body: object) {
  const headers = { 'content-type': 'application/json' }
  const text = await sent(
    fetch(`${url}/api/2.0/mlflow/${verb}`, { method: 'POST', headers, body: JSON.stringify(body) }),
  )
  return JSON.parse(text)
}

async function sent(answer: Promise<Response>): Promise<string> {
  const response = await answer
  const text = await response.text()
  if (!response.ok) throw new Error(`${response.status}: ${text}`)
  return text
}
