import { expect, test } from '@jest/globals'
import { deploy } from './deploy.ts'
import { stateIn } from './history.ts'
import { secondsBetween } from './instant.ts'
import { at } from './json.ts'
import type { Request } from './kubernetes/request.ts'
import type { Twin } from './kubernetes/twin/twin.ts'
import { rollback } from './rollback.ts'
import { drive, planFor, process, twinWithModel } from './rollout.twin.ts'

const asked = { name: 'fraud', to: { is: 'previous-good' }, id: 'back' } as const

/** Deploys, is suspended at the first request in a phase while somebody rolls back, and wakes up with that request. */
async function suspendedIn(phase: string) {
  const twin = twinWithModel()
  let back: ReturnType<typeof rollback> | undefined
  const faults = async () => {
    const now = stateIn(twin.api.store.get({ kind: 'ConfigMap', name: 'mlrollout-fraud' }))?.phase.is
    if (back !== undefined || now !== phase) return undefined
    back = rollback(process(twin, 'run-2'), asked, drive())
    await back
    return undefined
  }
  const plan = planFor('canary')
  const mine = { plan, id: 'first', onBusy: 'fail', command: 'go-on' } as const
  const deployed = await deploy(process(twin, 'run-1', { faults }), mine, drive())
  return { twin, deployed, back: await back }
}

/** How many requests and seconds it took the rollback to own the state, and until the stable release had all traffic. */
function measured(twin: Twin) {
  const calls = twin.transcript.filter(({ owner }) => owner === 'run-2')
  const start = calls[0]?.at ?? ''
  const stored = calls.map(({ after }) => (after?.kind === 'ConfigMap' ? stateIn(after) : undefined))
  const own = stored.findIndex((state) => state?.owner.run === 'run-2')
  const safe = stored.findIndex((state) => state?.owner.run === 'run-2' && (state.weight ?? 0) === 0)
  const seconds = (index: number) => secondsBetween(start, calls[index]?.at ?? 'never')
  return { owned: seconds(own), safe: seconds(safe), toSafe: safe + 1 }
}

test.each([
  'Planned',
  'Preparing',
  'WaitingReady',
  'Attaching',
  'Settling',
  'Shifting',
  'Baking',
  'Promoting',
  'Keeping',
])(
  'a rollback takes a deploy in %s within 5 s, and the deploy finds that out when it wakes',
  async (phase) => {
    const { twin, deployed, back } = await suspendedIn(phase)
    expect(back).toMatchObject({ is: 'over', to: 1, state: { phase: { is: 'RolledBack' } } })
    // In the first phase its own fence is not written yet, so that it never owned what it was about to change.
    expect(deployed.is).toBe(phase === 'Planned' ? 'busy' : 'preempted')
    const { owned, safe, toSafe } = measured(twin)
    expect(owned).toBeLessThanOrEqual(5)
    expect(safe).toBeLessThanOrEqual(10)
    // Measured: 13 to 41 requests until the stable release has all traffic, by phase.
    expect(toSafe).toBeLessThanOrEqual(45)
    const backends = at(twin.peek('HTTPRoute', 'fraud'), '/spec/rules/0/backendRefs')
    expect(backends).toMatchObject([{ name: 'fraud', weight: 1 }])
    expect(twin.peek('Deployment', 'fraud-b')).toBeUndefined()
  },
)

test('what does not wait for an answer is asked side by side: a kept release has the traffic after 13 turns', async () => {
  const twin = twinWithModel()
  const plan = planFor('blue-green')
  await deploy(process(twin, 'run-1'), { plan, id: 'first', onBusy: 'fail', command: 'go-on' }, drive())
  const turns = { all: 0, toSafe: 0, requests: 0 }
  let underWay = 0
  const faults = async (_: number, request: Request) => {
    if (underWay === 0) turns.all += 1
    turns.requests += 1
    if (request.method === 'PATCH' && request.body.some(({ path }) => path.includes('/selector/')))
      turns.toSafe = turns.all
    underWay += 1
    await new Promise((resolve) => setImmediate(resolve))
    underWay -= 1
    return undefined
  }
  expect(await rollback(process(twin, 'run-2', { faults }), asked, drive())).toMatchObject({ is: 'over' })
  // One behind the other they were 41; at a hundred milliseconds a turn nobody would call that fast.
  expect(turns).toMatchObject({ toSafe: 13 })
  expect(turns.all).toBeLessThan(turns.requests * 0.7)
})
