import { describe, expect, test } from '@jest/globals'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import type { Contents } from './contents.ts'
import { type Forge, Limited } from './forge.ts'
import type { History } from './history.ts'
import type { Pulls } from './pulls.ts'
import type { Statuses } from './statuses.ts'
import type { Memory } from './twin/memory.ts'
import type { Fault, TwinOptions, Verb } from './twin.ts'

/** What every forge is besides comments on changes, beside the memory that it works on. */
export interface OpenedPorts {
  readonly statuses: Statuses
  readonly pulls: Pulls
  readonly history: History
  readonly contents: Contents
  readonly memory: Memory
  close(): Promise<void>
}

/** Comments on commits, beside the memory that they work on. */
export interface OpenedCommitComments {
  readonly commitComments: Forge<string>
  readonly memory: Memory
  close(): Promise<void>
}

type Open<Opened> = (options: TwinOptions) => Promise<Opened>
type Within<Opened = OpenedPorts> = (
  options: TwinOptions,
  use: (opened: Opened) => Promise<void>,
) => Promise<void>

const sha = (digit: string) => digit.repeat(40)
const on = (verb: Verb, fault: Fault) => (call: { readonly verb: Verb }) =>
  call.verb === verb ? fault : undefined

/** The sentences that every forge satisfies about what it is besides comments on changes. */
export function portsSuite(name: string, open: Open<OpenedPorts>): void {
  const within = closing(open)
  describe(`${name}, about statuses`, () => statusSentences(within))
  describe(`${name}, about changes`, () => pullSentences(within))
  describe(`${name}, about history and files`, () => fileSentences(within))
  describe(`${name}, when a read fails`, () => readFaults(within))
}

/** The sentences that every forge satisfies on whose commits a sticky comment can stand. */
export function commitCommentsSuite(name: string, open: Open<OpenedCommitComments>): void {
  describe(`${name}, about commits`, () => commitSentences(closing(open)))
}

function closing<Opened extends { close(): Promise<void> }>(open: Open<Opened>): Within<Opened> {
  return async (options, use) => {
    const opened = await open(options)
    try {
      await use(opened)
    } finally {
      await opened.close()
    }
  }
}

function commitSentences(within: Within<OpenedCommitComments>): void {
  test('comments on a commit, and on that one only', () =>
    within({}, async ({ commitComments, memory }) => {
      const comment = await commitComments.create(sha('c'), 'hello')
      expect(comment).toMatchObject({ author: await commitComments.viewer(), body: 'hello' })
      expect(memory.commitComments.of(sha('c'))).toMatchObject([{ id: comment.id, body: 'hello' }])
      expect(memory.commitComments.of(sha('d'))).toEqual([])
      const seen: string[] = []
      for await (const { body } of commitComments.comments(sha('c'))) seen.push(body)
      expect(seen).toEqual(['hello'])
    }))

  test('replaces a comment on a commit, and takes it away once or twice', () =>
    within({}, async ({ commitComments, memory }) => {
      const { id } = await commitComments.create(sha('c'), 'old')
      expect(await commitComments.update(sha('c'), id, 'new')).toMatchObject({ id, body: 'new' })
      await commitComments.remove(sha('c'), id)
      await commitComments.remove(sha('c'), id)
      expect(memory.commitComments.of(sha('c'))).toEqual([])
      expect(await commitComments.update(sha('c'), id, 'newer')).toBeUndefined()
    }))

  test.each([31, 101])('lists all of %i comments on a commit, oldest first', (count) => {
    const commitComments = Array.from({ length: count }, (_, i) => {
      return { sha: sha('c'), author: 'ada', body: `number ${i}` }
    })
    return within({ commitComments }, async (opened) => {
      const seen: string[] = []
      for await (const { body } of opened.commitComments.comments(sha('c'))) seen.push(body)
      expect(seen).toEqual(commitComments.map(({ body }) => body))
    })
  })
}

const status = { context: 'ml', state: 'success', description: 'fine', url: 'https://x.invalid/1' } as const

function statusSentences(within: Within): void {
  test('shows what was said last under each name', () =>
    within({}, async ({ statuses }) => {
      await statuses.set(sha('a'), { ...status, state: 'pending' })
      await statuses.set(sha('a'), { ...status, context: 'other', url: '' })
      await statuses.set(sha('a'), status)
      const seen = await statuses.list(sha('a'))
      expect(seen.toSorted((one, other) => (one.context < other.context ? -1 : 1))).toEqual([
        status,
        { ...status, context: 'other', url: '' },
      ])
      expect(await statuses.list(sha('b'))).toEqual([])
    }))

  test.each(['pending', 'success', 'failure'] as const)('knows the state %s', (state) =>
    within({}, async ({ statuses }) => {
      await statuses.set(sha('a'), { ...status, state })
      expect(await statuses.list(sha('a'))).toEqual([{ ...status, state }])
    }),
  )

  test.each([
    [{ is: 'forbidden' }, Misuse, 0],
    [{ is: 'limited', waitSeconds: 5 }, Limited, 0],
    [{ is: 'down' }, Outage, 0],
    [{ is: 'lost' }, Outage, 1],
  ] as const)('says it once at most when it meets %j', (fault, error, kept) =>
    within({ fault: on('status-set', fault) }, async ({ statuses, memory }) => {
      await expect(statuses.set(sha('a'), status)).rejects.toBeInstanceOf(error)
      expect(memory.statuses.get(sha('a')) ?? []).toHaveLength(kept)
    }),
  )
}

function pullSentences(within: Within): void {
  const fork = { sha: sha('f'), branch: 'patch', repository: 'ada/repo' }

  test.each([
    ['open', {}],
    ['closed', { state: 'closed' }],
    ['merged', { state: 'merged' }],
    ['a draft', { draft: true }],
    ['locked', { locked: true }],
    ['from a fork', { head: fork }],
    ['from a fork that is gone', { head: { ...fork, repository: undefined } }],
  ] as const)('tells the facts of a change that is %s', (_, facts) =>
    within({ changes: [{ number: 7, ...facts }] }, async ({ pulls, memory }) => {
      const seen = await pulls.pull(7)
      expect(seen).toMatchObject({ number: 7, state: 'open', draft: false, locked: false, ...facts })
      expect({ ...seen, url: '' }).toEqual({ ...memory.pulls[0], url: '' })
    }),
  )

  test('knows no change of another number', () =>
    within({}, async ({ pulls }) => {
      expect(await pulls.pull(9)).toBeUndefined()
    }))

  test('finds the changes that come from a branch of a repository, in whatever state, newest first', () => {
    const changes = [
      { number: 1, state: 'closed', head: fork },
      { number: 2, head: { ...fork, repository: 'bob/repo' } },
      { number: 3, head: { ...fork, branch: 'patch-2' } },
      { number: 4, head: { ...fork, repository: 'org/repo' } },
      { number: 5, head: fork },
    ] as const
    return within({ changes }, async ({ pulls }) => {
      const numbers = async (repository: string, branch: string) =>
        (await pulls.from(repository, branch)).map(({ number }) => number)
      expect(await numbers('ada/repo', 'patch')).toEqual([5, 1])
      expect(await numbers('org/repo', 'patch')).toEqual([4])
      expect(await numbers('ada/other', 'patch')).toEqual([])
      expect(await numbers('ada/repo', 'none')).toEqual([])
    })
  })
}

function fileSentences(within: Within): void {
  const commits = [
    { sha: sha('1'), files: { 'a.txt': 'one', 'src/b c#?%.json': '{}\n' } },
    { sha: sha('2'), parents: [sha('1')], files: { 'a.txt': 'two' }, branch: 'main' },
    { sha: sha('3'), parents: [sha('1')], branch: 'feature/x' },
    { sha: sha('9') },
  ]

  test.each([
    [sha('2'), sha('3'), sha('1')],
    [sha('1'), sha('2'), sha('1')],
    [sha('2'), sha('2'), sha('2')],
    ['main', 'feature/x', sha('1')],
    [sha('2'), sha('9'), undefined],
    [sha('2'), sha('8'), undefined],
  ])('%s and %s come from %s', (one, other, base) =>
    within({ commits }, async ({ history }) => {
      expect(await history.mergeBase(one, other)).toBe(base)
    }),
  )

  test.each([
    ['a.txt', sha('1'), 'one'],
    ['a.txt', sha('2'), 'two'],
    ['a.txt', 'main', 'two'],
    ['src/b c#?%.json', sha('1'), '{}\n'],
    ['src', sha('1'), undefined],
    ['a.txt', sha('8'), undefined],
    ['b.txt', sha('1'), undefined],
  ])('%s at %s is %j', (path, at, text) =>
    within({ commits }, async ({ contents }) => {
      const bytes = await contents.read(path, at, 100)
      expect(bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : bytes).toBe(text)
    }),
  )

  test('gives up a file that has a byte too many, and not one that fits', () =>
    within({ commits }, async ({ contents }) => {
      expect(await contents.read('a.txt', sha('1'), 2)).toBe('too-large')
      expect(await contents.read('a.txt', sha('1'), 3)).toBeInstanceOf(Uint8Array)
    }))

  test('reads a file of over a mebibyte to its last byte', () => {
    const large = 'é\n'.repeat(400_000)
    const seeds = [{ sha: sha('1'), files: { large } }]
    return within({ commits: seeds }, async ({ contents }) => {
      const bytes = await contents.read('large', sha('1'), 2_000_000)
      expect(bytes).toHaveLength(1_200_000)
      expect(bytes instanceof Uint8Array && new TextDecoder().decode(bytes) === large).toBe(true)
    })
  })
}

function readFaults(within: Within): void {
  const reads: readonly (readonly [Verb, (ports: OpenedPorts) => Promise<unknown>])[] = [
    ['status-list', ({ statuses }) => statuses.list(sha('a'))],
    ['pull-read', ({ pulls }) => pulls.pull(1)],
    ['pull-list', ({ pulls }) => pulls.from('org/repo', 'topic')],
    ['compare', ({ history }) => history.mergeBase(sha('a'), sha('b'))],
    ['contents', ({ contents }) => contents.read('a', sha('a'), 1)],
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
}
