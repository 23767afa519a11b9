import { describe, expect, test } from '@jest/globals'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import { type Comment, type Forge, Limited } from './forge.ts'
import type { CommentStore, Fault, TwinOptions } from './twin.ts'

/** A forge under test beside the memory that it works on. */
export interface Opened {
  readonly forge: Forge
  readonly store: CommentStore
  close(): Promise<void>
}

/**
 * The sentences that every forge satisfies, the twin and the real adapters alike.
 * @param mostCharacters  the longest text that it takes
 */
export function forgeSuite(
  name: string,
  mostCharacters: number,
  open: (options: TwinOptions) => Promise<Opened>,
): void {
  const within = async (options: TwinOptions, use: (opened: Opened) => Promise<void>) => {
    const opened = await open(options)
    try {
      await use(opened)
    } finally {
      await opened.close()
    }
  }
  const on = (verb: string, fault: Fault) => (call: { readonly verb: string }) =>
    call.verb === verb ? fault : undefined

  describe(`${name}, as a forge`, () => {
    test('signs a new comment with the login that it says is ours', () =>
      within({}, async ({ forge, store }) => {
        const comment = await forge.create(1, 'hello')
        expect(comment).toMatchObject({ author: await forge.viewer(), body: 'hello' })
        expect(store.of(1)).toMatchObject([{ id: comment.id, body: 'hello' }])
        expect(comment.url).toContain(String(comment.id))
      }))

    test.each([0, 1, 30, 31, 100, 101, 205])('lists all of %i comments, oldest first', (count) => {
      const comments = Array.from({ length: count }, (_, i) => ({ author: 'ada', body: `number ${i}` }))
      return within({ comments }, async ({ forge }) => {
        const seen = await collect(forge)
        expect(seen.map(({ body }) => body)).toEqual(comments.map(({ body }) => body))
        expect(seen.map(({ id }) => id)).toEqual(seen.map(({ id }) => id).toSorted((a, b) => a - b))
      })
    })

    test('lists all of 31 comments when the forge gives only 30 a page', () => {
      const comments = Array.from({ length: 31 }, (_, i) => ({ author: 'ada', body: `number ${i}` }))
      return within({ comments, perPage: 30 }, async ({ forge }) => {
        expect(await collect(forge)).toHaveLength(31)
      })
    })

    test('replaces a text and keeps the comment', () =>
      within({ comments: [{ author: 'ada', body: 'first' }] }, async ({ forge, store }) => {
        const { id } = await forge.create(1, 'old')
        expect(await forge.update(1, id, 'new')).toMatchObject({ id, body: 'new' })
        expect(store.of(1)?.map(({ body }) => body)).toEqual(['first', 'new'])
      }))

    test('says that a comment to be replaced is gone', () =>
      within({}, async ({ forge }) => {
        expect(await forge.update(1, 999_999, 'new')).toBeUndefined()
      }))

    test('takes a comment away, once or twice', () =>
      within({}, async ({ forge, store }) => {
        const { id } = await forge.create(1, 'old')
        await forge.remove(1, id)
        await forge.remove(1, id)
        expect(store.of(1)).toEqual([])
      }))

    test('refuses a change that is not there', () =>
      within({}, async ({ forge }) => {
        await expect(forge.create(7, 'hello')).rejects.toBeInstanceOf(Misuse)
        await expect(collect(forge, 7)).rejects.toBeInstanceOf(Misuse)
      }))

    test(`takes a text of ${mostCharacters} characters and refuses one more, counted in code points`, () =>
      within({}, async ({ forge, store }) => {
        const { id } = await forge.create(1, '💡'.repeat(mostCharacters))
        await expect(forge.create(1, 'a'.repeat(mostCharacters + 1))).rejects.toBeInstanceOf(Misuse)
        await expect(forge.update(1, id, 'a'.repeat(mostCharacters + 1))).rejects.toBeInstanceOf(Misuse)
        expect(store.of(1)).toHaveLength(1)
      }))

    test.each(['create', 'update', 'remove'] as const)('says no when the token may not %s', (verb) =>
      within({ fault: on(verb, { is: 'forbidden' }) }, async ({ forge, store }) => {
        const { id } = store.add(1, store.viewer, 'old')
        await expect(write(forge, verb, id)).rejects.toBeInstanceOf(Misuse)
        expect(store.of(1)?.map(({ body }) => body)).toEqual(['old'])
      }),
    )

    test.each(['create', 'update', 'remove'] as const)(
      'passes on how long a limited %s must wait, having written nothing',
      (verb) =>
        within({ fault: on(verb, { is: 'limited', waitSeconds: 37 }) }, async ({ forge, store }) => {
          const { id } = store.add(1, store.viewer, 'old')
          const error = await write(forge, verb, id).catch((thrown: unknown) => thrown)
          expect(error).toBeInstanceOf(Limited)
          expect(error).toMatchObject({ waitSeconds: 37 })
          expect(store.of(1)?.map(({ body }) => body)).toEqual(['old'])
        }),
    )

    test.each([
      ['create', 'down', ['old']],
      ['create', 'lost', ['old', 'new']],
      ['update', 'down', ['old']],
      ['update', 'lost', ['new']],
      ['remove', 'down', ['old']],
      ['remove', 'lost', []],
    ] as const)('writes once at most when the answer to %s is %s', (verb, is, left) => {
      let writes = 0
      const fault = (call: { readonly verb: string }): Fault | undefined => {
        if (call.verb === verb) writes++
        return call.verb === verb ? { is } : undefined
      }
      return within({ fault }, async ({ forge, store }) => {
        const { id } = store.add(1, store.viewer, 'old')
        await expect(write(forge, verb, id)).rejects.toBeInstanceOf(Outage)
        expect(store.of(1)?.map(({ body }) => body)).toEqual(left)
        expect(writes).toBe(1)
      })
    })

    test.each(['viewer', 'page'] as const)('gives up on reading (%s) when no answer ever comes', (verb) =>
      within({ fault: on(verb, { is: 'down' }) }, async ({ forge }) => {
        const read = verb === 'viewer' ? forge.viewer() : collect(forge)
        await expect(read).rejects.toBeInstanceOf(Outage)
      }),
    )
  })
}

async function collect(forge: Forge, change = 1): Promise<readonly Comment[]> {
  const seen: Comment[] = []
  for await (const comment of forge.comments(change)) seen.push(comment)
  return seen
}

function write(forge: Forge, verb: 'create' | 'update' | 'remove', id: number): Promise<unknown> {
  if (verb === 'create') return forge.create(1, 'new')
  return verb === 'update' ? forge.update(1, id, 'new') : forge.remove(1, id)
}
