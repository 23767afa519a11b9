import { readSettings } from '@ml-actions/action/settings'
import { sha256 } from '@ml-actions/action/settings-file'
import { deploy } from '@ml-actions/rollout/deploy'
import { at } from '@ml-actions/rollout/json'
import { isWrite } from '@ml-actions/rollout/kubernetes/request'
import type { Twin } from '@ml-actions/rollout/kubernetes/twin/twin'
import { type broken, drive, planFor, process } from '@ml-actions/rollout/rollout.twin'
import { noTelemetry } from '@ml-actions/rollout/telemetry/none'
import type { Telemetry } from '@ml-actions/rollout/telemetry/telemetry'
import { gather } from './gather.ts'
import { judge } from './judge.ts'
import { outputsOf } from './outputs.ts'
import type { Outside, Wishes } from './outside.ts'

/** The rollout file of the twin's model. */
export const rollout = `
rollout: 1
name: fraud
namespace: ml
strategy: canary
target: { deployment: fraud, container: api, service: fraud }
route: { provider: gateway-api, name: fraud, rule: predict }
judge:
  prometheus: { url: "http://prometheus:9090" }
  errors: { total: http_requests_total, bad: http_errors_total }
`

/** What a press of the button asks for by default: metrics are not asked. */
export const wishes: Wishes = {
  rollout: 'rollout.yml',
  namespace: '',
  deployment: '',
  container: '',
  'model-name': '',
  'move-alias': '',
  'mlflow-tracking-uri': '',
  environment: '',
  'github-token': '',
  'prometheus-url': '',
  'prometheus-token': '',
  'watch-for': 0,
  to: 'previous-good',
  reason: '',
  'dry-run': false,
  force: false,
  'from-record': false,
  kubeconfig: '',
  context: '',
  'allow-exec': false,
  notify: '',
  'notify-key': '',
  timeout: 86_400,
}

/** What a press is given besides its inputs. */
export interface Given {
  readonly run?: string
  readonly file?: string
  /** Gets the namespaces that were opened. */
  readonly opened?: string[]
  readonly signal?: AbortSignal
  readonly telemetry?: Telemetry
  /** Gets the address and the token that metrics servers were asked with. */
  readonly sent?: (readonly [url: string, token: string])[]
}

/** The world that a press meets. */
export function outside(
  twin: Twin,
  { run = '9', file = rollout, opened, sent, telemetry = noTelemetry }: Given,
): Outside {
  return {
    clock: twin.clock,
    settings: async (path) => ({
      settings: readSettings(file, path),
      source: { path, bytes: file.length, digest: sha256(file) },
    }),
    cluster: ({ namespace }) => {
      opened?.push(namespace)
      return twin.cluster(run)
    },
    registry: async () => {
      throw new TypeError('no registry here')
    },
    mover: async () => {
      throw new TypeError('no registry here')
    },
    telemetry: (url, token) => {
      sent?.push([url, token])
      return telemetry
    },
    digest: sha256,
  }
}

/** Presses rollback once, as one run of a workflow, and gives all that it hands on. */
export async function press(twin: Twin, change: Partial<Wishes> = {}, given: Given = {}) {
  const said: string[] = []
  const say = (text: string) => void said.push(text)
  const log = { info: say, notice: say, warn: say, debug: say, progress: () => undefined }
  const { run = '9', signal = new AbortController().signal } = given
  const context = { host: 'github', runUrl: `https://ci.example/${run}`, runNumber: 1, attempt: 1 } as const
  const around = { log, signal, context, startedAt: new Date(twin.clock.now()) }
  const calls = twin.transcript.length
  const evidence = await gather({ ...wishes, ...change }, around, outside(twin, given))
  const verdict = judge(evidence)
  const writes = twin.transcript.slice(calls).filter(({ request }) => isWrite(request))
  return { said, evidence, verdict, outputs: outputsOf(verdict, evidence), writes }
}

/** Deploys a version as another run would, to its end. */
export function deployed(twin: Twin, version: number, how: { traffic?: typeof broken } = {}) {
  const image = `registry.example/fraud:${version}`
  const plan = planFor('canary', { image, version: String(version) })
  const id = `deploy-${version}`
  return deploy(process(twin, id, how), { plan, id, onBusy: 'fail', command: 'go-on' }, drive())
}

/** Deploys a version by single ticks until its candidate has traffic. */
export async function onTrial(twin: Twin, version: number) {
  const image = `registry.example/fraud:${version}`
  const plan = planFor('canary', { image, version: String(version) })
  for (;;) {
    const asked = { plan, id: `deploy-${version}`, onBusy: 'fail', command: 'go-on' } as const
    const come = await deploy(process(twin, `deploy-${version}`), asked, drive('tick'))
    if (come.is !== 'on-its-way') throw new Error(`the deploy is ${come.is}`)
    if (come.state.phase.is === 'Baking') return
    twin.clock.pass(come.seconds)
  }
}

/** Where the route sends what. */
export const weights = (twin: Twin) => {
  const backends = at(twin.peek('HTTPRoute', 'fraud'), '/spec/rules/0/backendRefs')
  return Array.isArray(backends) ? backends.map((one) => [at(one, '/name'), at(one, '/weight')]) : []
}

/** Gives a Deployment an image past the rollout, as `kubectl set image` does. */
export function setImage(twin: Twin, name: string, image: string) {
  const old = twin.peek('Deployment', name)
  const path = '/spec/template/spec/containers/0/image'
  const body = [
    { op: 'test', path: '/metadata/uid', value: old?.metadata.uid ?? '' },
    { op: 'replace', path, value: image },
  ] as const
  twin.api.request({ method: 'PATCH', kind: 'Deployment', name, body })
  twin.clock.pass(60)
}
