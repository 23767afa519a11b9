import { mkdtempSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deploy } from '@ml-actions/rollout/deploy'
import { serveCluster } from '@ml-actions/rollout/kubernetes/serve-twin'
import { drive, planFor, process as processOn, twinWithModel } from '@ml-actions/rollout/rollout.twin'
import { startAction } from '../../e2e/kubernetes/actions.ts'

/** What a press of rollback takes when the API server is far away. */
export interface Far {
  /** Milliseconds of a round trip. */
  readonly roundTrip: number
  readonly requests: number
  readonly connections: number
  /** Seconds from the first request to the write that gave the traffic back: without the start of the process. */
  readonly back: number
  /** Seconds from the first request to the end of the command. */
  readonly whole: number
}

const waits = { settleSeconds: 2, acceptSeconds: 30, readySeconds: 60, drainSeconds: 2, pollSeconds: 1 }

/** Presses rollback on a cluster in memory whose every answer comes a round trip late, and a new connection's first one two more. */
export async function pressFrom(roundTrip: number): Promise<Far> {
  const twin = twinWithModel()
  const plan = planFor('blue-green', { waits })
  const deployed = { plan, id: 'deploy', onBusy: 'fail', command: 'go-on' } as const
  await deploy(processOn(twin, 'deploy'), deployed, drive())
  const asked: number[] = []
  let back = Number.NaN
  const served = await serveCluster((request) => {
    asked.push(performance.now())
    const isSwitch =
      request.method === 'PATCH' && request.body.some(({ path }) => path.includes('/selector/'))
    if (isSwitch) back = performance.now()
    return twin.api.request(request)
  }, plan.namespace)
  const port = Number(new URL(served.url).port)
  const way = await longWay(port, roundTrip)
  const { route, name, namespace, strategy, target } = plan
  const { ended } = startAction({
    action: 'rollback',
    inputs: {
      rollout: 'rollout.yml',
      reason: 'a benchmark',
      'watch-for': '0s',
      kubeconfig: served.kubeconfig.replace(`:${port}`, `:${way.port}`),
    },
    rollout: { rollout: 1, name, namespace, strategy, target, route, steps: ['100%:1m..10m'], judge },
    run: 911,
    home: mkdtempSync(join(tmpdir(), 'ml-actions-distance-')),
  })
  const { code, log } = await ended
  const [first = Number.NaN] = asked
  const whole = performance.now()
  way.close()
  await served.close()
  if (code !== 0) throw new Error(log)
  const seconds = (until: number) => (until - first) / 1000
  return {
    ...{ roundTrip, requests: asked.length, connections: way.connections() },
    ...{ back: seconds(back), whole: seconds(whole) },
  }
}

/** Rollback asks no metrics; the file has to name some. */
const judge = {
  prometheus: { url: 'http://127.0.0.1:9' },
  errors: { total: 'requests_total', bad: 'errors_total', 'pass-below': 0.01 },
}

interface Way {
  readonly port: number
  connections(): number
  close(): void
}

/** Carries bytes to a port of this machine, half a round trip late each way; two more pass for TCP and TLS. */
async function longWay(port: number, roundTrip: number): Promise<Way> {
  let connections = 0
  const server = createServer((near) => {
    connections += 1
    const far = connect(port, '127.0.0.1')
    const open = performance.now() + 2 * roundTrip
    carry(near, far, () => Math.max(0, open - performance.now()) + roundTrip / 2)
    carry(far, near, () => roundTrip / 2)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('it listens on no port')
  return { port: address.port, connections: () => connections, close: () => server.close() }
}

function carry(from: Socket, to: Socket, late: () => number): void {
  from.on('data', (part) => setTimeout(() => to.write(part), late()))
  from.on('close', () => setTimeout(() => to.destroy(), late()))
  // One end hangs up while the other speaks: that is how the program ends.
  from.on('error', () => undefined)
}
