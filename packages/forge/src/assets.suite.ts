import { describe, expect, test } from '@jest/globals'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import type { Assets } from './assets.ts'
import { Limited } from './forge.ts'
import type { Memory } from './twin/memory.ts'
import type { Fault, TwinOptions, Verb } from './twin.ts'

/** The assets branches of a forge under test beside the memory that they work on. */
export interface OpenedAssets {
  readonly assets: Assets
  readonly memory: Memory
  close(): Promise<void>
}

/** The sentences that every forge with assets branches satisfies. */
export function assetsSuite(name: string, open: (options: TwinOptions) => Promise<OpenedAssets>): void {
  const within = async (options: TwinOptions, use: (opened: OpenedAssets) => Promise<void>) => {
    const opened = await open(options)
    try {
      await use(opened)
    } finally {
      await opened.close()
    }
  }
  const on = (verb: Verb, fault: Fault) => (call: { readonly verb: Verb }) =>
    call.verb === verb ? fault : undefined
  const bytes = Uint8Array.from([0, 255, 10, 128])

  describe(`${name}, about assets`, () => {
    test('has no branch before the first write', () =>
      within({}, async ({ assets }) => {
        expect(await assets.tip('plots')).toBeUndefined()
      }))

    test('holds what was written, byte for byte, in one commit without parents', () =>
      within({}, async ({ assets, memory: { git } }) => {
        const blob = await assets.store(bytes)
        const commit = await assets.replace('plots', undefined, [{ path: '7/a b.png', blob }], 'plots of 7')
        expect(await assets.tip('plots')).toEqual({ commit, files: [{ path: '7/a b.png', blob, bytes: 4 }] })
        expect(git.fileAt('plots', '7/a b.png')?.bytes).toEqual(bytes)
        expect(git.commits.get(commit)?.parents).toEqual([])
      }))

    test.each([true, false])('knows whether everybody may look, private: %s', (isPrivate) =>
      within({ private: isPrivate }, async ({ assets }) => {
        expect(await assets.isPublic()).toBe(!isPrivate)
      }),
    )

    test('gives one content one name', () =>
      within({}, async ({ assets }) => {
        expect(await assets.store(bytes)).toBe(await assets.store(bytes.slice()))
        expect(await assets.store(bytes)).not.toBe(await assets.store(bytes.slice(1)))
      }))

    test('replaces all files, and its commit has no parents either', () =>
      within({}, async ({ assets, memory: { git } }) => {
        const blob = await assets.store(bytes)
        const first = await assets.replace('plots', undefined, [{ path: 'a', blob }], 'one')
        const second = await assets.replace('plots', first, [{ path: 'b', blob }], 'two')
        expect(second).not.toBe('moved')
        expect((await assets.tip('plots'))?.files).toEqual([{ path: 'b', blob, bytes: 4 }])
        expect(git.commits.get(second)?.parents).toEqual([])
      }))

    test('leaves a branch that has moved, and one that is there already', () =>
      within({}, async ({ assets }) => {
        const blob = await assets.store(bytes)
        const file = [{ path: 'a', blob }]
        const first = await assets.replace('plots', undefined, file, 'one')
        const second = await assets.replace('plots', first, file, 'two')
        expect(await assets.replace('plots', first, file, 'three')).toBe('moved')
        expect(await assets.replace('plots', undefined, file, 'four')).toBe('moved')
        expect((await assets.tip('plots'))?.commit).toBe(second)
      }))

    test.each([
      [{ is: 'forbidden' }, Misuse],
      [{ is: 'limited', waitSeconds: 5 }, Limited],
      [{ is: 'down' }, Outage],
    ] as const)('moves nothing when it meets %j', (fault, error) =>
      within({ fault: on('assets-replace', fault) }, async ({ assets, memory: { git } }) => {
        const blob = await assets.store(bytes)
        const replace = assets.replace('plots', undefined, [{ path: 'a', blob }], 'one')
        await expect(replace).rejects.toBeInstanceOf(error)
        expect(git.branches.has('plots')).toBe(false)
      }),
    )

    test.each([true, false])('says no untruth when the answer was lost, branch there before: %s', (there) => {
      let lost = false
      const fault = ({ verb }: { readonly verb: Verb }): Fault | undefined =>
        lost && verb === 'assets-replace' ? { is: 'lost' } : undefined
      return within({ fault }, async ({ assets, memory: { git } }) => {
        const blob = await assets.store(bytes)
        const files = [{ path: 'a', blob }]
        const first = there ? await assets.replace('plots', undefined, files, 'one') : undefined
        lost = true
        const result = await assets.replace('plots', first, files, 'two').catch((error: unknown) => error)
        expect(result instanceof Outage || result === git.branches.get('plots')).toBe(true)
        expect(git.branches.get('plots')).not.toBe(first)
      })
    })

    test.each<[Verb, (assets: Assets) => Promise<unknown>]>([
      ['repository', (assets) => assets.isPublic()],
      ['assets-tip', (assets) => assets.tip('plots')],
      ['assets-store', (assets) => assets.store(bytes)],
    ])('%s is an outage when no answer ever comes', (verb, ask) =>
      within({ fault: on(verb, { is: 'down' }) }, async ({ assets }) => {
        await expect(ask(assets)).rejects.toBeInstanceOf(Outage)
      }),
    )
  })
}
