import { expect, test } from '@jest/globals'
import { faults as known } from '../../../../packages/rollout/src/faults/catalogue.ts'
import { apiServer } from './api-server.ts'
import { faults } from './catalogue.ts'
import { nameOf } from './faults.ts'

const all = [...faults, ...apiServer]

test('each fault that is staged on the real API begins with ids that the catalogue knows', () => {
  const ids = all.flatMap(({ title }) => title.replace(/:.*$/, '').split(', '))
  const strange = ids.filter((id) => !known.some((fault) => fault.id === id))
  expect(strange).toEqual([])
})

test('each has a workload of its own', () => {
  const names = all.map(nameOf)
  expect(new Set(names).size).toBe(names.length)
  expect(names.filter((name) => !/^[a-z][a-z0-9-]{0,38}[a-z0-9]$/.test(name))).toEqual([])
})
