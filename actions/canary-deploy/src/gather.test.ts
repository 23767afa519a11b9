import { describe, expect, test } from '@jest/globals'
import { readSettings } from '@ml-actions/action/settings'
import { sha256 } from '@ml-actions/action/settings-file'
import { at } from '@ml-actions/rollout/json'
import type { Twin } from '@ml-actions/rollout/kubernetes/twin/twin'
import { broken, sound, twinWithModel } from '@ml-actions/rollout/rollout.twin'
import { type Traffic, twinTelemetry } from '@ml-actions/rollout/telemetry/twin'
import { gather, type Outside, type Wishes } from './gather.ts'
import { judge, onItsWay } from './judge.ts'
import { outputsOf } from './outputs.ts'

const rollout = `
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

const wishes: Wishes = {
  rollout: 'rollout.yml',
  image: 'registry.example/fraud:2',
  version: '',
  mode: 'run',
  resume: false,
  abort: false,
  'on-busy': 'fail',
  steps: [],
  prometheus: '',
  'prometheus-token': '',
  kubeconfig: '',
  context: '',
  'time-budget': 86_400,
}

interface Given {
  readonly traffic?: Traffic
  readonly run?: string
  readonly file?: string
  readonly signal?: AbortSignal
}

function outside(twin: Twin, { traffic = sound, run = '1', file = rollout }: Given): Outside {
  return {
    clock: twin.clock,
    settings: async (path) => ({
      settings: readSettings(file, path),
      source: { path, bytes: file.length, digest: sha256(file) },
    }),
    cluster: () => twin.cluster(run),
    telemetry: () => twinTelemetry(twin.clock, traffic),
    digest: sha256,
  }
}

/** Runs the action once, as one run of a workflow, and gives all that it hands on. */
async function act(twin: Twin, change: Partial<Wishes> = {}, given: Given = {}) {
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

const weights = (twin: Twin) => {
  const backends = at(twin.peek('HTTPRoute', 'fraud'), '/spec/rules/0/backendRefs')
  return Array.isArray(backends) ? backends.map((one) => [at(one, '/name'), at(one, '/weight')]) : []
}

describe('a deploy', () => {
  test('of a sound release promotes it, and says how', async () => {
    const twin = twinWithModel()
    const { verdict, outputs, said } = await act(twin)
    expect(verdict).toMatchObject({ outcome: 'pass' })
    expect(verdict.headline).toMatch(/^Promoted fraud 2: 50 % → 100 %, 0 of [\d,]+ requests bad$/)
    expect(outputs).toMatchObject({ phase: 'Keeping', terminal: 'true', weight: '100' })
    expect(weights(twin)).toEqual([
      ['fraud', 0],
      ['fraud-b', 100],
    ])
    expect(said).toContainEqual(
      expect.stringMatching(/^Baking at 10 %: the candidate is below 1 % bad: candidate 0 of /),
    )
  })

  test('of a broken release takes it back, and says who saw it', async () => {
    const twin = twinWithModel()
    const { verdict, outputs } = await act(twin, {}, { traffic: broken })
    expect(verdict).toMatchObject({ outcome: 'fail' })
    expect(verdict.headline).toMatch(
      /^Rolled back fraud 2 at 10 %: the candidate is above its ceiling of 5 % bad: .*; [\d.]+ % of traffic in \d+ s saw it$/,
    )
    expect(outputs).toMatchObject({ phase: 'RolledBack', terminal: 'true' })
    expect(weights(twin)).toEqual([['fraud', 1]])
  })
})
