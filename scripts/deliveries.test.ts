import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { at, isList } from '@ml-actions/rollout/json'
import { root } from './build/workspace.ts'
import { ticking } from './e2e/ticking.ts'
import { type Delivery, openDelivery } from './world/delivery.ts'
import type { Model } from './world/pods.ts'

// The bundles as they ship, against a cluster, a Prometheus and model servers that are all on loopback. Run
// `npm run build -- canary-deploy rollback` first; `npm test` does.

const image = (version: number) => `registry.example/flights:${version}`
const models = new Map<string, Model>([
  [image(1), { predictions: 'predictions/old.csv', failShare: 0 }],
  [image(2), { predictions: 'predictions/worse.csv', failShare: 0.3 }],
  [image(3), { predictions: 'predictions/new.csv', failShare: 0 }],
])

const rollout = `
rollout: 1
name: flights
namespace: ml
strategy: canary
target: { deployment: flights, container: api, service: flights }
route: { provider: gateway-api, name: flights, rule: predict }
steps: [20%:2s..10m, 50%:2s..10m]
judge:
  prometheus: { url: "http://127.0.0.1:9", telemetry-lag: 0s, look-every: 1s }
  errors: { total: http_requests_total, bad: 'http_requests_total{code=~"5.."}', ceiling: 0.05, pass-below: 0.01 }
  dispersion: 1
  min-requests: 300
waits: { settle: 1s, accept: 2m, ready: 5m, drain: 1s, poll: 1s }
keep-previous-for: 1h
`

const home = mkdtempSync(join(tmpdir(), 'ml-actions-deliveries-'))
const children: ChildProcess[] = []
let world: Delivery | undefined
let isOver = false

beforeAll(async () => {
  writeFileSync(join(home, 'rollout.yml'), rollout)
  writeFileSync(join(home, 'kubeconfig'), '')
  world = await openDelivery(image(1), models)
  writeFileSync(join(home, 'kubeconfig'), world.kubeconfig)
  await until(() => at(seen('Deployment', 'flights'), '/status/availableReplicas') === 2)
})

// A test that ran out of time leaves its run and its waiting behind: both would keep the process alive.
afterAll(async () => {
  isOver = true
  for (const child of children) child.kill('SIGKILL')
  await world?.close()
  rmSync(home, { recursive: true, force: true, maxRetries: 5 })
})

interface Ran {
  readonly code: number | null
  readonly log: string
  readonly verdict: { readonly outcome: string; readonly headline: string }
}

interface Started {
  readonly child: ChildProcess
  readonly ended: Promise<Ran>
}

/** Starts a bundle as one attempt of a run of a workflow. */
function start(action: string, run: string, inputs: Readonly<Record<string, string>>): Started {
  const bundle = join(root, 'actions', action, 'dist', 'index.js')
  if (!existsSync(bundle)) throw new Error(`${bundle} is not built`)
  const reports = join(home, run)
  const own = action === 'rollback' || world === undefined ? {} : { 'prometheus-url': world.prometheus }
  const asked = Object.entries({ ...inputs, ...own, 'report-dir': reports })
  const env = {
    PATH: process.env['PATH'],
    KUBECONFIG: join(home, 'kubeconfig'),
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/flights',
    GITHUB_RUN_ID: run,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_ACTOR: 'maria',
    ...Object.fromEntries(asked.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  }
  const child = spawn(process.execPath, [bundle], { cwd: home, env, stdio: ['ignore', 'pipe', 'pipe'] })
  children.push(child)
  let log = ''
  const hear = (part: Buffer) => {
    log += part.toString()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const ended = new Promise<Ran>((resolve) => {
    child.on('close', (code) => {
      const file = join(reports, 'verdict.json')
      const verdict = existsSync(file)
        ? JSON.parse(readFileSync(file, 'utf8'))
        : { outcome: '', headline: '' }
      resolve({ code, log, verdict })
    })
  })
  return { child, ended }
}

/** Waits until the world is as told; a run that ends before is not worth waiting for. */
async function until(holds: () => boolean, { child }: Partial<Started> = {}): Promise<void> {
  while (!holds()) {
    if (isOver) throw new Error('the tests ended before')
    if ((child?.exitCode ?? child?.signalCode ?? null) !== null) throw new Error('the run ended before')
    await sleep(50)
  }
}

function seen(...what: Parameters<Delivery['peek']>): ReturnType<Delivery['peek']> {
  return world?.peek(...what)
}

/** A field of the rollout's state as it is stored; 'None' without one. */
function stateNow(pointer: string): string {
  const text = at(seen('ConfigMap', 'mlrollout-flights'), '/data/state.json')
  return typeof text === 'string' ? String(at(JSON.parse(text), pointer)) : 'None'
}

function phase(): string {
  return stateNow('/phase/is')
}

function weights(): readonly (readonly [name: unknown, weight: unknown])[] {
  const backends = at(seen('HTTPRoute', 'flights'), '/spec/rules/0/backendRefs')
  return (isList(backends) ? backends : []).map((one) => [at(one, '/name'), at(one, '/weight')])
}

test('a release that fails requests is taken back, with nothing of it left', async () => {
  const ran = await start('canary-deploy', '1', { image: image(2) }).ended
  expect(ran.log).toContain('Settling at 20 %: give the candidate 20 % in HTTPRoute flights')
  expect(ran).toMatchObject({ code: 1, verdict: { outcome: 'fail' } })
  expect(ran.verdict.headline).toMatch(/^Rolled back flights 2 at 20 %: .* ceiling of 5 %/)
  expect(weights()).toEqual([['flights', 1]])
  expect(seen('Deployment', 'flights-b')).toBeUndefined()
})

test('a sound release is promoted: a second deploy is refused meanwhile, and a killed run is gone on with', async () => {
  // It goes no further than its first bake, however long the second one takes to be refused.
  world?.rest(true)
  const first = start('canary-deploy', '2', { image: image(3) })
  await until(() => phase() === 'WaitingReady', first)
  const second = await start('canary-deploy', '3', { image: image(2) }).ended
  expect(second).toMatchObject({ code: 1, verdict: { outcome: 'inconclusive' } })
  expect(second.verdict.headline).toContain('Did not start: flights 3 is under way')
  await until(() => phase() === 'Baking', first)
  first.child.kill('SIGKILL')
  expect(await first.ended).toMatchObject({ code: null })
  world?.rest(false)
  const again = await start('canary-deploy', '2', { image: image(3) }).ended
  expect(again.verdict.headline).toMatch(/^Promoted flights 3: 50 % → 100 %/)
  expect(again).toMatchObject({ code: 0, verdict: { outcome: 'pass' } })
  expect(weights()).toEqual([
    ['flights', 0],
    ['flights-b', 100],
  ])
})

test('rollback gives all traffic back, keeps an audit and tells the chat; pressed again it has nothing to do', async () => {
  const chat = await openChat()
  const pressed = { to: 'previous-good', reason: '<@U1> complaints', notify: `slack:${chat.url}` }
  try {
    const ran = await start('rollback', '4', pressed).ended
    expect(ran.verdict.headline).toMatch(/^flights 1 serves all traffic again in place of 3, /)
    expect(ran).toMatchObject({ code: 0, verdict: { outcome: 'pass' } })
    expect(weights()).toEqual([['flights', 1]])
    expect(seen('Deployment', 'flights-b')).toBeUndefined()
    const audit = readFileSync(join(home, '4', 'audit.json'), 'utf8')
    expect(JSON.parse(audit)).toMatchObject({
      name: 'flights',
      by: { actor: 'maria' },
      came: { outcome: 'pass' },
    })
    expect(audit).not.toContain(chat.url)
    expect(audit).not.toContain('a-token-of-the-twin')
    // The runner takes the secrets to hide from the log itself.
    expect(ran.log.replace(/^::add-mask::.*$/gm, '')).not.toContain('services/marker')
    expect(chat.messages).toEqual([expect.stringContaining('flights 1 serves all traffic again')])
    expect(chat.messages.join()).not.toContain('<@')
  } finally {
    await chat.close()
  }
  const again = await start('rollback', '5', { to: 'previous-good' }).ended
  expect(again.verdict.headline).toBe('Nothing to do: release 1 serves flights already')
  expect(again).toMatchObject({ code: 0, verdict: { outcome: 'pass' } })
  expect(weights()).toEqual([['flights', 1]])
})

test('a plan shows each object as a difference and the Role it takes, and touches nothing', async () => {
  const before = weights()
  const ran = await start('canary-deploy', '6', { mode: 'plan', image: image(3) }).ended
  expect(ran).toMatchObject({ code: 0, verdict: { mode: 'plan', outcome: 'pass' } })
  const diff = readFileSync(join(home, '6', 'plan.diff'), 'utf8')
  expect(diff).toContain('--- Deployment flights, as it is\n+++ Deployment flights-b, as it will be\n')
  expect(diff).toMatch(/^\+ .*image: .*flights:3.*$/m)
  expect(readFileSync(join(home, '6', 'role.yml'), 'utf8')).toContain('resourceNames: [mlrollout-flights]')
  expect([weights(), seen('Deployment', 'flights-b')]).toEqual([before, undefined])
})

test('a cancelled run is gone within 7.5 s, its Lease is free and traffic stays; aborted, nothing of it is left', async () => {
  const first = start('canary-deploy', '7', { image: image(3) })
  await until(() => phase() === 'Baking', first)
  const before = weights()
  const ownSeconds = secondsOf(first.child)
  first.child.kill('SIGINT')
  const ended = await first.ended
  expect(await ownSeconds).toBeLessThan(7.5)
  expect(ended.code).toBe(130)
  expect(ended.log).toContain('with mode: abort to take it back')
  expect(at(seen('Lease', 'mlrollout-flights'), '/spec/holderIdentity')).toBe('')
  expect(weights()).toEqual(before)
  const named = { deployment: 'flights', namespace: 'ml' }
  const looked = await start('canary-deploy', '8', { ...named, mode: 'status' }).ended
  expect(looked).toMatchObject({ code: 0, verdict: { mode: 'status', outcome: 'inconclusive' } })
  const aborted = await start('canary-deploy', '9', { ...named, mode: 'abort' }).ended
  expect(aborted.verdict.headline).toMatch(/^Took flights 3 back at 20 %: flights 1 serves all traffic again/)
  expect(aborted).toMatchObject({ code: 0, verdict: { outcome: 'pass' } })
  expect(weights()).toEqual([['flights', 1]])
  expect(seen('Deployment', 'flights-b')).toBeUndefined()
})

test('ticks go on with one rollout until it is held; resume gives it another bake, and a person takes it back', async () => {
  const held = rollout
    .replace(/steps: .*/, 'steps: [20%:1s..2s]')
    .replace('requests: 300', 'requests: 1000000')
  writeFileSync(join(home, 'held.yml'), held)
  const tick = { mode: 'tick', rollout: 'held.yml' }
  const begun = await start('canary-deploy', '10', { ...tick, image: image(3) }).ended
  expect(begun).toMatchObject({ code: 0, verdict: { outcome: 'inconclusive' } })
  const id = stateNow('/id')
  let run = 1000
  const again = () => start('canary-deploy', String(run++), tick).ended
  const ticks = await ticking(() => phase() !== 'Held', again)
  const last = ticks.at(-1) ?? begun
  expect(last).toMatchObject({ code: 1, verdict: { outcome: 'inconclusive' } })
  expect(last.verdict.headline).toMatch(/^Held flights 3 at 20 %: /)
  const since = stateNow('/phase/since')
  const resumed = await start('canary-deploy', '60', { mode: 'resume', rollout: 'held.yml' }).ended
  expect(resumed.verdict.headline).toMatch(/^Held flights 3 at 20 %: /)
  expect([stateNow('/id'), stateNow('/phase/since') === since]).toEqual([id, false])
  const aborted = await start('canary-deploy', '61', { mode: 'abort', rollout: 'held.yml' }).ended
  expect(aborted).toMatchObject({ code: 0, verdict: { outcome: 'pass' } })
  expect(weights()).toEqual([['flights', 1]])
})

test('a deploy that supersedes takes the other back first; one that waits begins when that has ended', async () => {
  const first = start('canary-deploy', '70', { image: image(3) })
  await until(() => phase() === 'WaitingReady' && stateNow('/plan/image') === image(3), first)
  const second = start('canary-deploy', '71', { image: image(2), 'on-busy': 'supersede' })
  expect((await first.ended).verdict).toMatchObject({ outcome: 'inconclusive' })
  await until(() => stateNow('/plan/image') === image(2), second)
  const third = start('canary-deploy', '72', { image: image(3), 'on-busy': 'wait' })
  const superseding = await second.ended
  expect(superseding.verdict.headline).toMatch(/^Rolled back flights 2 at 20 %/)
  await until(() => stateNow('/plan/image') === image(3) && phase() === 'Baking', third)
  expect(weights()).toEqual([
    ['flights', 80],
    ['flights-b', 20],
  ])
  third.child.kill('SIGINT')
  expect(await third.ended).toMatchObject({ code: 130 })
})

/** How long a run goes on, without what it and this process, which answers it, wait for a processor meanwhile. */
async function secondsOf(child: ChildProcess): Promise<number> {
  const began = performance.now()
  const before = processorAwaited('self') + processorAwaited(child.pid)
  let awaited = 0
  await until(() => {
    awaited = Math.max(awaited, processorAwaited('self') + processorAwaited(child.pid) - before)
    return (child.exitCode ?? child.signalCode) !== null
  })
  return (performance.now() - began) / 1000 - awaited
}

/** Seconds that a process had work and no processor, as Linux counts them: https://docs.kernel.org/scheduler/sched-stats.html */
function processorAwaited(pid: number | 'self' | undefined): number {
  const file = `/proc/${pid}/schedstat`
  const [, nanoseconds = '0'] = existsSync(file) ? readFileSync(file, 'utf8').split(' ') : []
  return Number(nanoseconds) / 1e9
}

/** Opens a chat on loopback that keeps the texts it is told. */
async function openChat() {
  const messages: string[] = []
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    messages.push(Buffer.concat(parts).toString())
    response.end('ok')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const where = server.address()
  if (where === null || typeof where === 'string') throw new Error('no port')
  const close = () => new Promise((resolve) => server.close(resolve))
  return { messages, url: `http://127.0.0.1:${where.port}/services/marker`, close }
}
