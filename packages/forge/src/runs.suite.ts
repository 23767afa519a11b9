import { describe, expect, test } from '@jest/globals'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import type { Artifacts } from './artifacts.ts'
import type { Runs } from './runs.ts'
import type { Memory } from './twin/memory.ts'
import type { Fault, TwinOptions, Verb } from './twin.ts'

/** What is known of workflow runs, beside the memory that it comes from. */
export interface OpenedRuns {
  readonly runs: Runs
  readonly artifacts: Artifacts
  readonly memory: Memory
  close(): Promise<void>
}

/** The sentences that every forge with workflow runs satisfies. */
export function runsSuite(name: string, open: (options: TwinOptions) => Promise<OpenedRuns>): void {
  const within = async (options: TwinOptions, use: (opened: OpenedRuns) => Promise<void>) => {
    const opened = await open(options)
    try {
      await use(opened)
    } finally {
      await opened.close()
    }
  }
  const on = (verb: Verb, fault: Fault) => (call: { readonly verb: Verb }) =>
    call.verb === verb ? fault : undefined
  const fork = { sha: 'f'.repeat(40), branch: 'patch', repository: 'ada/repo' }
  const gone = { ...fork, repository: undefined }

  describe(`${name}, about workflow runs`, () => {
    test.each([{ id: 5 }, { id: 5, attempt: 3, number: 8, event: 'pull_request', head: fork }])(
      'tells the facts of %j',
      (run) =>
        within({ runs: [run] }, async ({ runs, memory }) => {
          expect(await runs.run(5)).toEqual(memory.runs[0])
          expect(await runs.run(6)).toBeUndefined()
        }),
    )

    test('tells that a run has not ended, and that its repository is gone', () =>
      within({ runs: [{ id: 5, conclusion: '', head: gone }] }, async ({ runs }) => {
        expect(await runs.run(5)).toMatchObject({ conclusion: '', head: gone })
      }))

    test('lists the ended runs of a workflow that pushes to a branch set off, newest first', () => {
      const release = { path: '.github/workflows/release.yml' }
      const others = [
        { id: 11, ...release },
        { id: 12, event: 'pull_request' },
        { id: 13, conclusion: '' },
        { id: 14, head: fork },
      ]
      const main = [1, 2, 3].map((id) => ({ id, conclusion: id === 2 ? 'failure' : 'success' }))
      return within({ runs: [...main, ...others] }, async ({ runs }) => {
        const ids = async (most: number) => (await runs.ofBranch('ci.yml', 'main', most)).map(({ id }) => id)
        expect(await ids(100)).toEqual([3, 2, 1])
        expect(await ids(2)).toEqual([3, 2])
        expect(await runs.ofBranch('none.yml', 'main', 5)).toEqual([])
      })
    })

    test('lists what a run has left behind, over pages, and nothing of another run', () => {
      const artifacts = Array.from({ length: 104 }, (_, i) => ({ run: 5, name: `a ${i}` }))
      return within({ artifacts: [...artifacts, { run: 6, name: 'b' }] }, async (opened) => {
        const listed = await opened.artifacts.list(5)
        expect(listed.map(({ name }) => name)).toEqual(artifacts.map(({ name }) => name))
        expect(listed[3]?.url).toContain(`/org/repo/actions/runs/5/artifacts/${listed[3]?.id}`)
        expect(await opened.artifacts.list(7)).toEqual([])
      })
    })

    test('downloads the bytes of an artifact, and never more than it may', () =>
      within({ artifacts: [{ run: 5, name: 'a', files: { 'x.json': '{}' } }] }, async (opened) => {
        const [artifact] = await opened.artifacts.list(5)
        const zip = opened.memory.artifacts[0]?.zip ?? new Uint8Array()
        expect(artifact).toMatchObject({ name: 'a', bytes: zip.length, expired: false })
        const bytes = await opened.artifacts.download(artifact?.id ?? 0, zip.length)
        expect(bytes instanceof Uint8Array && Buffer.from(bytes).equals(zip)).toBe(true)
        expect(await opened.artifacts.download(artifact?.id ?? 0, zip.length - 1)).toBe('too-large')
      }))

    test('says that an artifact has expired, and that another was never there', () =>
      within({ artifacts: [{ run: 5, name: 'a', expired: true }] }, async ({ artifacts }) => {
        const [artifact] = await artifacts.list(5)
        expect(artifact?.expired).toBe(true)
        expect(await artifacts.download(artifact?.id ?? 0, 100)).toBe('gone')
        expect(await artifacts.download(99, 100)).toBe('gone')
      }))

    const reads: readonly (readonly [Verb, (opened: OpenedRuns) => Promise<unknown>])[] = [
      ['run-read', ({ runs }) => runs.run(5)],
      ['run-list', ({ runs }) => runs.ofBranch('ci.yml', 'main', 5)],
      ['artifact-list', ({ artifacts }) => artifacts.list(5)],
      ['artifact-download', ({ artifacts }) => artifacts.download(1, 100)],
    ]
    test.each(reads)('%s is an outage when no answer ever comes', (verb, read) =>
      within({ fault: on(verb, { is: 'down' }) }, async (opened) => {
        await expect(read(opened)).rejects.toBeInstanceOf(Outage)
      }),
    )
    test.each(reads)('%s is refused when the token may not', (verb, read) =>
      within({ fault: on(verb, { is: 'forbidden' }) }, async (opened) => {
        await expect(read(opened)).rejects.toBeInstanceOf(Misuse)
      }),
    )
  })
}
