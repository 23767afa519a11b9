import { expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { baselineOf } from './baseline.ts'
import { context } from './evidence.suite.ts'
import type { Git } from './world.ts'

const { change, ...push } = context

/** A history in which every two commits that are named here have one merge base. */
function gitWith(bases: Readonly<Record<string, string>>, head: string | undefined = 'HEAD-ID'): Git {
  return {
    headCommit: async () => head,
    mergeBase: async (_, one, other) => bases[`${one} ${other}`],
    fileAt: async () => undefined,
  }
}

const of = (ref: string, where: typeof push, git: Git) =>
  baselineOf(ref, { directory: '/work', context: where }, git)

test('a pull request is compared with the merge base of its head and its base', async () => {
  const git = gitWith({ [`${change?.head} ${change?.base}`]: 'abc' })
  expect(await of('', context, git)).toEqual({ is: 'commit', commit: 'abc', name: 'the merge base' })
})

test('a ref that is named is compared with, pull request or not', async () => {
  const git = gitWith({ 'HEAD-ID main': 'abc' })
  const wanted = { is: 'commit', commit: 'abc', name: 'the merge base with main' }
  expect(await of('main', push, git)).toEqual(wanted)
  expect(await of('main', context, git)).toEqual(wanted)
})

test('a push has no old numbers, and says so', async () => {
  expect(await of('', push, gitWith({}))).toMatchObject({
    is: 'none',
    because: expect.stringContaining('no pull request'),
  })
})

test('a folder that is no repository has no old numbers, and says so', async () => {
  const none: Git = { ...gitWith({}), headCommit: async () => undefined }
  expect(await of('', context, none)).toMatchObject({
    is: 'none',
    because: 'there is no git repository here',
  })
  await expect(of('main', push, none)).rejects.toThrow(Misuse)
})

test('a clone without the merge base is refused with the words of its cure', async () => {
  await expect(of('', context, gitWith({}))).rejects.toThrow('fetch-depth: 0')
  await expect(of('main', push, gitWith({}))).rejects.toBeInstanceOf(Misuse)
})
