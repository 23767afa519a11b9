import type { Checked } from '../../checked.ts'
import { inLanes } from '../../lanes.ts'
import type { Stack } from '../stack.ts'
import { trying } from '../trial.ts'
import { apiServer } from './api-server.ts'
import { priorityClass } from './capacity.ts'
import { faults } from './catalogue.ts'
import type { Fault } from './fault.ts'
import { handsOn } from './hands.ts'

/**
 * Makes things go wrong around rollouts.
 * @param part  of the titles of the faults that are staged, `F48` or `F22+F52`
 */
export async function everyFault(stack: Stack, part = ''): Promise<readonly Checked[]> {
  await stack.api.apply(priorityClass.path, priorityClass.manifest)
  const asked = (all: readonly Fault[]) =>
    all.filter(({ title }) => part.split('+').some((one) => title.includes(one)))
  const tasks = (all: readonly Fault[]) => asked(all).map((fault) => () => staged(stack, fault))
  // What others do meanwhile would fail with the API server, so these are asked for by their name only: `F15`, `F16`, `F18`.
  const last = part === '' ? [] : tasks(apiServer)
  return [...(await inLanes(3, tasks(faults))), ...(await inLanes(1, last))]
}

/** Names the workload that a fault hits, by the beginning of its title. */
export function nameOf({ title }: Fault): string {
  const words = title.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return words.slice(0, 34).replace(/-$/, '')
}

async function staged(stack: Stack, fault: Fault): Promise<Checked> {
  const { title, wanted = {} } = fault
  const began = performance.now()
  const asked = { rate: 30, ...wanted, name: nameOf(fault), file: { steps: ['50%:3s..15m'], ...wanted.file } }
  const hands = handsOn(stack.api)
  const wrong = await trying(stack, asked, (trial) => fault.stage({ ...trial, stack, hands })).catch(
    (error: unknown) => [error instanceof Error ? (error.stack ?? '') : String(error)],
  )
  const seconds = (performance.now() - began) / 1000
  return { title: `${title} (${seconds.toFixed(0)} s)`, holds: wrong.length === 0, because: wrong.join('\n') }
}
