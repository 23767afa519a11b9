import { readSettings } from '@ml-actions/action/settings'
import { sha256 } from '@ml-actions/action/settings-file'
import { twinSource } from '@ml-actions/dataset/sources/twin'
import { at } from '@ml-actions/rollout/json'
import { isWrite } from '@ml-actions/rollout/kubernetes/request'
import type { Twin } from '@ml-actions/rollout/kubernetes/twin/twin'
import { shareOf, sound } from '@ml-actions/rollout/rollout.twin'
import { type Traffic, twinTelemetry } from '@ml-actions/rollout/telemetry/twin'
import { gather } from './gather.ts'
import { judge, onItsWay } from './judge.ts'
import { outputsOf } from './outputs.ts'
import type { Outside, Wishes } from './outside.ts'
export const rollout = `
rollout: 1
name: fraud
namespace: ml
strategy: canary
target: { deployment: fraud, container: api, service: fraud }
route: { provider: gateway-api, name: fraud, rule: predict }
steps: [10%:1m..10m, 50%:1m..10m]
judge:
  prometheus: { url: "http://prometheus:9090", telemetry-lag: 0s }
  errors: { total: http_requests_total, bad: 'http_requests_total{code=~"5.."}', ceiling: 0.05, pass-below: 0.01 }
  dispersion: 1
`

export const shadow = `
rollout: 1
name: fraud
strategy: shadow
pairs: pairs.jsonl
judge: { max-changed: 0.1, dispersion: 1 }
`

export const pairs = Array.from({ length: 500 }, (_, id) =>
  JSON.stringify({
    id,
    stable: { prediction: 'ok' },
    candidate: { prediction: id % 50 === 0 ? 'no' : 'ok' },
  }),
).join('\n')

export const wishes: Wishes = {
  rollout: 'rollout.yml',
  image: 'registry.example/fraud:2',
  version: '',
  mode: 'run',
  environment: '',
  namespace: '',
  deployment: '',
  container: '',
  service: '',
  strategy: '',
  provider: '',
  route: '',
  steps: '',
  annotations: '',
  'prometheus-url': '',
  'prometheus-token': '',
  requests: '',
  'bad-requests': '',
  'on-inconclusive': '',
  rbac: false,
  'on-busy': 'fail',
  timeout: 86_400,
  kubeconfig: '',
  context: '',
  notify: '',
  'notify-key': '',
  'allow-exec': false,
}

export interface Given {
  readonly traffic?: Traffic
  readonly run?: string
  readonly file?: string
  readonly signal?: AbortSignal
  /** Gets the address and the token that metrics servers were opened with. */
  readonly opened?: (readonly [url: string, token: string])[]
}

export function outside(twin: Twin, { traffic = sound, run = '1', file = rollout, opened }: Given): Outside {
  return {
    clock: twin.clock,
    settings: async (path) => ({
      settings: readSettings(file, path),
      source: { path, bytes: file.length, digest: sha256(file) },
    }),
    data: twinSource(new Map([['pairs.jsonl', pairs]])),
    cluster: () => twin.cluster(run),
    telemetry: (url, token) => {
      opened?.push([url, token])
      return twinTelemetry(twin.clock, traffic, () => shareOf(twin))
    },
    digest: sha256,
  }
}

/** The requests that changed something, or might have. */
export function kept(twin: Twin): readonly unknown[] {
  const asks = ({ request }: Twin['transcript'][number]) =>
    request.method === 'POST' && (request.dryRun || request.kind === 'SelfSubjectAccessReview')
  return twin.transcript.filter((call) => isWrite(call.request) && !asks(call))
}

/** Runs the action once, as one run of a workflow, and gives all that it hands on. */
export async function act(twin: Twin, change: Partial<Wishes> = {}, given: Given = {}) {
  const said: string[] = []
  const say = (text: string) => void said.push(text)
  const log = { info: say, notice: say, warn: say, debug: say, progress: () => undefined }
  const { run = '1', signal = new AbortController().signal } = given
  const context = { host: 'github', runUrl: `https://ci.example/${run}`, runNumber: 1, attempt: 1 } as const
  const around = { log, signal, context, startedAt: new Date(0) }
  const evidence = await gather({ ...wishes, ...change }, around, outside(twin, given))
  const verdict = judge(evidence)
  return {
    said,
    evidence,
    verdict,
    outputs: outputsOf(verdict, evidence),
    onItsWay: onItsWay(verdict, evidence),
  }
}

export const weights = (twin: Twin) => {
  const backends = at(twin.peek('HTTPRoute', 'fraud'), '/spec/rules/0/backendRefs')
  return Array.isArray(backends) ? backends.map((one) => [at(one, '/name'), at(one, '/weight')]) : []
}

export const few: Traffic = () => ({ stable: { requests: 9, bad: 0 }, candidate: { requests: 1, bad: 0 } })
