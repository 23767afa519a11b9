import { expect, test } from '@jest/globals'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import { showStatus } from './show-status.ts'
import type { Status } from './statuses.ts'
import { memoryOf } from './twin/memory.ts'
import { statusesTwin } from './twin/statuses-twin.ts'
import type { Fault } from './twin.ts'

const sha = 'a'.repeat(40)
const status: Status = { context: 'ml', state: 'failure', description: 'worse', url: '' }

/** Shows a status while the n-th call meets the n-th fault. */
async function shown(faults: readonly (Fault | undefined)[]) {
  const waits: number[] = []
  const memory = memoryOf({ fault: ({ count }) => faults[count - 1] })
  await showStatus(statusesTwin(memory), sha, status, async (seconds) => void waits.push(seconds))
  return { kept: memory.statuses.get(sha) ?? [], waits }
}

test.each<[string, readonly (Fault | undefined)[], readonly number[]]>([
  ['at once', [], []],
  ['after no answer', [{ is: 'down' }], []],
  ['after a lost answer', [{ is: 'lost' }], []],
  ['after the wait that was asked for', [{ is: 'limited', waitSeconds: 7 }], [7]],
  ['after two faults', [{ is: 'down' }, undefined, { is: 'lost' }], []],
])('a status is set once, %s', async (_, faults, waits) => {
  expect(await shown(faults)).toEqual({ kept: [status], waits })
})

test.each<[Fault, new (...parts: never[]) => Error]>([
  [{ is: 'forbidden' }, Misuse],
  [{ is: 'down' }, Outage],
  [{ is: 'limited', waitSeconds: 91 }, Outage],
])('%j all the time is told', async (fault, error) => {
  await expect(shown(Array.from({ length: 30 }, () => fault))).rejects.toBeInstanceOf(error)
})

test.each<[string, Partial<Status>]>([
  ['another state', { state: 'success' }],
  ['another sentence', { description: 'other' }],
  ['another link', { url: 'https://x.invalid/' }],
  ['another name', { context: 'other' }],
])('a status with %s is not taken for ours', async (_, change) => {
  const faults: readonly (Fault | undefined)[] = [undefined, { is: 'down' }]
  const memory = memoryOf({ fault: ({ count }) => faults[count - 1] })
  const statuses = statusesTwin(memory)
  await statuses.set(sha, { ...status, ...change })
  await showStatus(statuses, sha, status, async () => undefined)
  expect(memory.statuses.get(sha)).toEqual([status, { ...status, ...change }])
})
