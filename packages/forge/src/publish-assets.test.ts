import { expect, test } from '@jest/globals'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import fc from 'fast-check'
import type { AssetFile } from './assets.ts'
import { type AssetsRequest, publishAssets } from './publish-assets.ts'
import { assetsTwin } from './twin/assets-twin.ts'
import { type Memory, memoryOf } from './twin/memory.ts'
import type { Fault, TwinOptions } from './twin.ts'

const noPause = async () => undefined
const bytesOf = (text: string) => new TextEncoder().encode(text)
const keepAll = (there: readonly AssetFile[]) => there

function request(files: Readonly<Record<string, string>>, keep = keepAll): AssetsRequest {
  const contents = new Map(Object.entries(files).map(([path, text]) => [path, bytesOf(text)]))
  return { branch: 'plots', files: contents, keep, message: 'plots' }
}

function filesOf({ git }: Memory): Readonly<Record<string, string>> {
  const tree = git.trees.get(git.commits.get(git.branches.get('plots') ?? '')?.tree ?? '') ?? new Map()
  return Object.fromEntries(
    [...tree.keys()].map((path) => [path, new TextDecoder().decode(git.fileAt('plots', path)?.bytes)]),
  )
}

function worldOf(options: TwinOptions = {}) {
  const memory = memoryOf(options)
  return { memory, assets: assetsTwin(memory) }
}

test('puts files beside those that stay, and takes away those that do not', async () => {
  const { memory, assets } = worldOf()
  await publishAssets(assets, request({ '1/a': 'one', '2/a': 'two' }), noPause)
  const keep = (there: readonly AssetFile[]) => there.filter(({ path }) => path.startsWith('2/'))
  const commit = await publishAssets(assets, request({ '3/a': 'three' }, keep), noPause)
  expect(filesOf(memory)).toEqual({ '2/a': 'two', '3/a': 'three' })
  expect(memory.git.branches.get('plots')).toBe(commit)
})

test('a new content of a file stands in the place of the old one', async () => {
  const { memory, assets } = worldOf()
  await publishAssets(assets, request({ a: 'old' }), noPause)
  await publishAssets(assets, request({ a: 'new' }), noPause)
  expect(filesOf(memory)).toEqual({ a: 'new' })
})

test('what is there already is not written again', async () => {
  const { memory, assets } = worldOf()
  const first = await publishAssets(assets, request({ a: 'one' }), noPause)
  expect(await publishAssets(assets, request({ a: 'one' }), noPause)).toBe(first)
  expect(memory.git.commits.size).toBe(1)
})

test.each<[Fault, new (...parts: never[]) => Error]>([
  [{ is: 'forbidden' }, Misuse],
  [{ is: 'down' }, Outage],
  [{ is: 'limited', waitSeconds: 3_600 }, Outage],
])('%j all the time is told', async (fault, error) => {
  const { assets } = worldOf({ fault: () => fault })
  await expect(publishAssets(assets, request({ a: 'one' }), noPause)).rejects.toBeInstanceOf(error)
})

test('a branch that never stands still is an outage that says so', async () => {
  const { memory, assets } = worldOf({
    turn: async ({ verb, count }) => {
      if (verb !== 'assets-replace') return
      const tree = memory.git.tree(new Map())
      memory.git.branches.set('plots', memory.git.commit({ tree, parents: [] }, String(count)))
    },
  })
  await expect(publishAssets(assets, request({ a: 'one' }), noPause)).rejects.toThrow('kept moving')
})

test('many writers at once, each failing now and then, lose nobody’s files', async () => {
  const faults = fc.array(
    fc.option(fc.constantFrom<Fault>({ is: 'lost' }, { is: 'down' }, { is: 'limited', waitSeconds: 1 }), {
      nil: undefined,
      freq: 4,
    }),
    { maxLength: 12 },
  )
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      faults,
      fc.integer({ min: 1, max: 5 }),
      async (scheduler, given, writers) => {
        const { memory, assets } = worldOf({
          turn: ({ verb }) => scheduler.schedule(Promise.resolve(), verb),
          fault: ({ count }) => given[count - 1],
        })
        const names = Array.from({ length: writers }, (_, i) => `writer-${i}`)
        const done = Promise.all(
          names.map(async (name) => {
            const wrote = publishAssets(assets, request({ [name]: name }), noPause)
            return (await wrote.catch(() => undefined)) === undefined ? [] : [name]
          }),
        )
        const succeeded = (await scheduler.waitFor(done)).flat()
        const there = filesOf(memory)
        for (const name of succeeded) expect(there[name]).toBe(name)
        const tip = memory.git.commits.get(memory.git.branches.get('plots') ?? '')
        expect(tip?.parents ?? []).toEqual([])
      },
    ),
    { numRuns: 500 },
  )
})
