import { expect, test } from '@jest/globals'
import { managerOf } from './journal.ts'
import type { Manifest } from './kubernetes/cluster.ts'

const time = (minute: number) => `2026-01-01T00:0${minute}:00Z`
const route = (managedFields?: Manifest['metadata']['managedFields']): Manifest => ({
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'HTTPRoute',
  metadata: { name: 'x', ...(managedFields === undefined ? {} : { managedFields }) },
})

test.each([
  [
    'the newest of those who wrote it',
    [
      { manager: 'helm', time: time(1) },
      { manager: 'kubectl-edit', time: time(2) },
    ],
    `, last written by kubectl-edit at ${time(2)}`,
  ],
  [
    'not a controller that wrote its status',
    [
      { manager: 'kubectl-edit', time: time(1) },
      { manager: 'gateway', time: time(3), subresource: 'status' },
    ],
    `, last written by kubectl-edit at ${time(1)}`,
  ],
  [
    'not us',
    [
      { manager: 'ml-actions', time: time(3) },
      { manager: 'helm', time: time(1) },
    ],
    `, last written by helm at ${time(1)}`,
  ],
  ['nobody where only we wrote', [{ manager: 'ml-actions', time: time(3) }], ''],
  ['somebody without a time', [{ manager: 'old' }], ', last written by old'],
  ['nobody where the server says nothing', undefined, ''],
] as const)('%s is named', (_, entries, words) => {
  expect(managerOf(route(entries))).toBe(words)
})
