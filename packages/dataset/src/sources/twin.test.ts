import { expect, test } from '@jest/globals'
import { sourceSuite } from './source.suite.ts'
import { slice } from './source.ts'
import { twinFile, twinSource } from './twin.ts'

sourceSuite('in memory', async (files) => {
  const held = new Map(Object.entries(files))
  return {
    source: twinSource(held),
    change: async (path) => {
      held.set(path, `${held.get(path)}more`)
    },
  }
})

test('a file may be made as it is read', async () => {
  const file = twinFile({
    bytes: 2 ** 40,
    fill: (position: number, into: Uint8Array) => void into.fill(position % 256),
  })
  expect([...(await slice(file, 7, 9))]).toEqual([7, 7])
  await file.close()
})

test('a file may be bytes', async () => {
  const file = twinFile(Uint8Array.of(1, 2, 3), 'bytes')
  expect([file.path, file.bytes, ...(await slice(file, 1, 3))]).toEqual(['bytes', 3, 2, 3])
})
