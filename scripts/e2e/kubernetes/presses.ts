import { execFile } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { at } from '@ml-actions/rollout/json'
import { type Requests, requestsSent } from './audit.ts'
import { startLoad } from './load.ts'
import type { Stack } from './stack.ts'
import { byService, rate, type Trial, trying } from './trial.ts'
import { givenWorkload, imageOf, removeWorkload } from './workload.ts'

/** What one press of a rollback came to, in seconds from the press. */
export interface Press {
  /**
   * `kept`: the old pods still ran. `again`: they had to be made again. `live`: a deploy was under way. `kubectl`:
   * `rollout undo` and `rollout status`.
   */
  readonly way: 'kept' | 'again' | 'live' | 'kubectl'
  /** To the last request that the release answered which was taken back. */
  readonly back: number
  /** To the end of the command, all of it verified. */
  readonly whole: number
  /** Of one under way: until it can change nothing any more. */
  readonly taken?: number
  /** Requests to the API server, by the account of the action; of kubectl they are not counted. */
  readonly requests?: Requests
}

/**
 * Presses rollback again and again, in turns with what people use now, on the same cluster and under the same users. In
 * each round: after a deploy, whose old pods are kept; then to the release that is gone, and back, both made again.
 */
export async function presses(stack: Stack, rounds: number, hear: (press: Press) => void): Promise<void> {
  const asked = byService('flax', { steps: ['100%:1s..2m'] })
  await trying(stack, asked, async (trial) => {
    await givenWorkload(stack.api, 'hemp')
    // Whoever rolls back from a release has called it bad: the first one is asked for by its number.
    const old = '1'
    for (let round = 0; round < rounds; round += 1) {
      const deployed = await trial.deploy('good', {}, 100 + round).ended
      if (deployed.code !== 0) throw new Error(deployed.log)
      const first = await pressed(stack, trial, { way: 'kept', gone: 'good', to: old })
      hear(first.press)
      hear((await pressed(stack, trial, { way: 'again', gone: 'old', to: first.from })).press)
      hear((await pressed(stack, trial, { way: 'again', gone: 'good', to: old })).press)
      hear(await undone(stack))
    }
  })
  await removeWorkload(stack.api, 'hemp')
  await trying(stack, byService('rye', { steps: ['100%:5m..10m'] }), async (trial) => {
    for (let round = 0; round < rounds; round += 1) hear(await interrupted(stack, trial, 500 + round))
  })
}

/** Rolls back while a deploy is in its bake, all of the traffic on it. */
async function interrupted(stack: Stack, trial: Trial, of: number): Promise<Press> {
  const deploying = trial.deploy('good', {}, of)
  await deploying.said(/Baking at 100 %/)
  const { press } = await pressed(stack, trial, { way: 'live', gone: 'good', to: 'previous-good' })
  await deploying.ended
  return press
}

let run = 1000

async function pressed(
  { home }: Stack,
  { load, rollback }: Trial,
  { way, gone, to }: { readonly way: Press['way']; readonly gone: string; readonly to: string },
) {
  run += 1
  const before = requestsSent(home)
  // What the metrics are asked for after the restore is no part of it.
  const running = rollback({ to, 'watch-for': '0s' }, run)
  // It is said when the fence is on all that the other might change.
  const taken =
    way === 'live' ? await running.said(/Restoring/).then(() => performance.now() - running.began) : 0
  const { code, log, seconds, outputs } = await running.ended
  if (code !== 0) throw new Error(log)
  const after = requestsSent(home)
  const press: Press = {
    way,
    back: (load.last(gone) - running.began) / 1000,
    whole: seconds,
    ...(way === 'live' ? { taken: taken / 1000 } : {}),
    requests: { reads: after.reads - before.reads, writes: after.writes - before.writes },
  }
  return { press, from: outputs['from-release'] ?? '' }
}

/** What people press now. */
async function undone({ api, kubeconfig }: Stack): Promise<Press> {
  const run = promisify(execFile)
  const kubectl = (...words: readonly string[]) =>
    run('kubectl', ['--kubeconfig', kubeconfig, '--namespace', 'ml', ...words])
  const { body } = await api.call('GET', '/api/v1/namespaces/ml/services/hemp')
  const host = String(at(body, '/spec/clusterIP'))
  await kubectl('set', 'image', 'deployment/hemp', `api=${imageOf('good')}`)
  await kubectl('rollout', 'status', 'deployment/hemp')
  const load = startLoad({ host, port: 80, name: 'hemp.example' }, rate)
  await setTimeout(1000)
  const began = performance.now()
  await kubectl('rollout', 'undo', 'deployment/hemp')
  await kubectl('rollout', 'status', 'deployment/hemp')
  const whole = (performance.now() - began) / 1000
  await load.stop()
  return { way: 'kubectl', back: (load.last('good') - began) / 1000, whole }
}
