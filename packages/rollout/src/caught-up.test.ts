import { expect, test } from '@jest/globals'
import { caughtUp } from './caught-up.ts'
import type { Manifest } from './kubernetes/cluster.ts'

const form = (
  generation: number,
  observedGeneration?: number,
  kind: Manifest['kind'] = 'Deployment',
): Manifest => ({
  apiVersion: 'apps/v1',
  kind,
  metadata: { name: 'fraud', generation },
  status: observedGeneration === undefined ? {} : { observedGeneration },
})

test.each<readonly [what: string, answers: readonly (Manifest | undefined)[], looks: number]>([
  ['that its controller has seen is read once', [form(2, 2)], 1],
  [
    'that was fenced a moment ago is read until its controller has seen that',
    [form(3, 2), form(3, 2), form(3, 3)],
    3,
  ],
  ['that is new, too', [form(1), form(1, 1)], 2],
  ['that is gone meanwhile is gone', [form(3, 2), undefined], 2],
  ['whose controller is dead is read nine times', [form(3, 2)], 9],
  ['of another kind has no such controller', [form(3, 2, 'HTTPRoute')], 1],
])('an object %s', async (_, answers, looks) => {
  let [read, slept] = [0, 0]
  const get = async () => {
    read += 1
    return answers[Math.min(read, answers.length) - 1]
  }
  const sleep = async (seconds: number) => {
    slept += seconds
  }
  const found = await caughtUp({ get }, { sleep }).get({ kind: 'Deployment', name: 'fraud' })
  expect([found, read, slept]).toEqual([answers.at(-1), looks, (looks - 1) / 4])
})
