import { describe, expect, test } from '@jest/globals'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import fc from 'fast-check'
import { type Forge, Limited } from './forge.ts'
import { readMarker } from './marker.ts'
import { type Call, type Fault, forgeTwin } from './twin.ts'
import { type Sticky, upsert } from './upsert.ts'

const me = 'github-actions[bot]'
const noPause = async () => undefined
const sticky = (number: number, more: Partial<Sticky> = {}): Sticky => ({
  tool: 'cml-report',
  id: 'churn',
  run: { number, attempt: 1 },
  change: 1,
  text: `report of run ${number}`,
  ...more,
})
const bodyOf = (number: number, id = 'churn') =>
  `<!-- ml-actions:cml-report:v1 id=${id} run=${number}.1 -->\nreport of run ${number}`
const mine = (number: number, id?: string) => ({ author: me, body: bodyOf(number, id) })
const strangers = (count: number) => Array.from({ length: count }, () => ({ author: 'ada', body: 'nice' }))
const bodies = (forge: ReturnType<typeof forgeTwin>) => forge.store.of(1)?.map(({ body }) => body)

describe('a report', () => {
  test('is a new comment the first time, and the same comment ever after', async () => {
    const forge = forgeTwin({ comments: strangers(2) })
    const first = await upsert(forge, sticky(1), noPause)
    const second = await upsert(forge, sticky(2), noPause)
    expect(first).toMatchObject({ is: 'shown', wrote: 'created' })
    expect(second).toEqual({ is: 'shown', wrote: 'updated', id: first.id, url: first.url })
    expect(bodies(forge)).toEqual(['nice', 'nice', bodyOf(2)])
  })

  test('that is there as it should be is not written again', async () => {
    const forge = forgeTwin({ comments: [mine(1)] })
    expect(await upsert(forge, sticky(1), noPause)).toMatchObject({ is: 'shown', wrote: 'nothing' })
  })

  test.each([31, 101, 250])('is found behind %i comments of others', async (count) => {
    const forge = forgeTwin({ comments: [...strangers(count), mine(1)], perPage: 30 })
    expect(await upsert(forge, sticky(2), noPause)).toMatchObject({ wrote: 'updated' })
    expect(bodies(forge)).toHaveLength(count + 1)
  })

  test('of another id or tool is left alone', async () => {
    const other = { author: me, body: '<!-- ml-actions:rollback:v1 id=churn run=1.1 -->' }
    const forge = forgeTwin({ comments: [mine(1, 'fraud'), other] })
    await upsert(forge, sticky(2), noPause)
    expect(bodies(forge)).toEqual([bodyOf(1, 'fraud'), other.body, bodyOf(2)])
  })

  test('of a newer run stays, and the older run says so', async () => {
    const forge = forgeTwin({ comments: [mine(5)] })
    expect(await upsert(forge, sticky(4), noPause)).toMatchObject({ is: 'newer-run' })
    expect(bodies(forge)).toEqual([bodyOf(5)])
  })

  test('of the same run written twice shows the later text', async () => {
    const forge = forgeTwin({ comments: [mine(5)] })
    await upsert(forge, sticky(5, { text: 'second step' }), noPause)
    expect(bodies(forge)?.[0]).toContain('second step')
  })

  test('of a newer run is kept in the oldest comment when an older run tidies up', async () => {
    const forge = forgeTwin({ comments: [mine(3), ...strangers(1), mine(5), mine(2)] })
    const [oldest] = forge.store.of(1) ?? []
    const shown = await upsert(forge, sticky(4), noPause)
    expect(shown).toEqual({ is: 'newer-run', id: oldest?.id, url: oldest?.url })
    expect(bodies(forge)).toEqual([bodyOf(5), 'nice'])
  })
})

describe('the newest report', () => {
  const newest = (forge: ReturnType<typeof forgeTwin>) =>
    Math.max(...(forge.store.of(1) ?? []).map(({ body }) => readMarker(body)?.run.number ?? -1))

  test.each([1, 2, 3, 4, 5, 6])(
    'is never lost by a writer that is killed after its call %i',
    async (calls) => {
      const forge = forgeTwin({
        comments: [mine(3), mine(2), mine(5)],
        turn: async ({ count }) => {
          if (count > calls) throw new Error('killed')
        },
      })
      await upsert(forge, sticky(4), noPause).catch(() => undefined)
      expect(newest(forge)).toBe(5)
    },
  )

  test('is never lost when the comment that should take it vanishes', async () => {
    const forge = forgeTwin({
      comments: [mine(3), mine(5)],
      turn: async ({ verb }) => (verb === 'update' ? forge.store.drop(1001) : undefined),
    })
    expect(await upsert(forge, sticky(4), noPause)).toMatchObject({ is: 'newer-run' })
    expect(bodies(forge)).toEqual([bodyOf(5)])
  })
})

describe('a marker that somebody planted', () => {
  test.each(['mallory', 'github-actions', 'GitHub-Actions[bot]', ''])(
    'by %j owns nothing',
    async (author) => {
      const planted = { author, body: bodyOf(999_999) }
      const forge = forgeTwin({ comments: [planted] })
      expect(await upsert(forge, sticky(1), noPause)).toMatchObject({ is: 'shown', wrote: 'created' })
      expect(bodies(forge)).toEqual([planted.body, bodyOf(1)])
    },
  )

  test('inside a comment of ours that quotes it owns nothing', async () => {
    const quote = { author: me, body: `as said before:\n${bodyOf(999_999)}` }
    const forge = forgeTwin({ comments: [quote] })
    await upsert(forge, sticky(1), noPause)
    expect(bodies(forge)).toEqual([quote.body, bodyOf(1)])
  })
})

describe('a forge that answers badly', () => {
  const once = (verb: Call['verb'], fault: Fault) => {
    let met = false
    return (call: Call): Fault | undefined => {
      if (met || call.verb !== verb) return undefined
      met = true
      return fault
    }
  }

  test.each([
    ['create', 'lost', []],
    ['create', 'down', []],
    ['update', 'lost', [mine(1)]],
    ['update', 'down', [mine(1)]],
    ['remove', 'lost', [mine(1), mine(1)]],
    ['remove', 'down', [mine(1), mine(1)]],
  ] as const)('once, to %s with the answer %s, leaves exactly one comment', async (verb, is, comments) => {
    const forge = forgeTwin({ comments, fault: once(verb, { is }) })
    const shown = await upsert(forge, sticky(2), noPause)
    expect(shown).toMatchObject({ is: 'shown', wrote: comments.length === 0 ? 'created' : 'updated' })
    expect(bodies(forge)).toEqual([bodyOf(2)])
  })

  test('with a wait is left alone for as long as it asks, and looked at again', async () => {
    const waited: number[] = []
    const pause = async (seconds: number) => void waited.push(seconds)
    const forge = forgeTwin({ fault: once('create', { is: 'limited', waitSeconds: 60 }) })
    expect(await upsert(forge, sticky(1), pause)).toMatchObject({ wrote: 'created' })
    expect(waited).toEqual([60])
  })

  test('with a wait of an hour is an outage', async () => {
    const forge = forgeTwin({ fault: () => ({ is: 'limited', waitSeconds: 3_600 }) })
    await expect(upsert(forge, sticky(1), noPause)).rejects.toBeInstanceOf(Limited)
    const later = forgeTwin({ fault: once('create', { is: 'limited', waitSeconds: 3_600 }) })
    await expect(upsert(later, sticky(1), noPause)).rejects.toBeInstanceOf(Limited)
  })

  test('for ever is an outage, after a bounded number of writes', async () => {
    let writes = 0
    const fault = ({ verb }: Call): Fault | undefined => {
      if (verb === 'create') writes++
      return verb === 'create' ? { is: 'down' } : undefined
    }
    await expect(upsert(forgeTwin({ fault }), sticky(1), noPause)).rejects.toThrow('no answer')
    expect(writes).toBe(8)
  })

  test('with a no is not asked again', async () => {
    const fault = ({ verb }: Call): Fault | undefined => (verb === 'create' ? { is: 'forbidden' } : undefined)
    await expect(upsert(forgeTwin({ fault }), sticky(1), noPause)).rejects.toBeInstanceOf(Misuse)
  })

  test('with a comment that vanishes between look and write gets a new one', async () => {
    const forge = forgeTwin({
      comments: [mine(1)],
      turn: async ({ verb }) => (verb === 'update' ? forge.store.drop(1001) : undefined),
    })
    expect(await upsert(forge, sticky(2), noPause)).toMatchObject({ wrote: 'created' })
    expect(bodies(forge)).toEqual([bodyOf(2)])
  })

  test('where another step of the same run writes its own text lets that stand, and does not take turns', async () => {
    let writes = 0
    const forge = forgeTwin({
      comments: [mine(1)],
      turn: async ({ verb }) => {
        if (verb === 'update') writes++
        if (verb === 'page' && writes > 0) forge.store.replace(1001, `${bodyOf(2)}, says the other step`)
      },
    })
    expect(await upsert(forge, sticky(2), noPause)).toMatchObject({ is: 'shown', wrote: 'updated' })
    expect(writes).toBe(1)
  })

  test('whose comment another writer changes back for ever is an outage that names the cure', async () => {
    const forge = forgeTwin({
      comments: [mine(1)],
      turn: async ({ verb }) => (verb === 'page' ? void forge.store.replace(1001, bodyOf(1)) : undefined),
    })
    const error = await upsert(forge, sticky(2), noPause).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Outage)
    expect(error).toMatchObject({ message: expect.stringContaining('concurrency') })
  })
})

describe('many writers at once', () => {
  interface Writer {
    readonly run: number
    /** The call after which the writer is killed; the call itself was carried out. */
    readonly dies: number
  }
  const writers = fc.array(
    fc.record({ run: fc.integer({ min: 1, max: 6 }), dies: fc.integer({ min: 1, max: 14 }) }),
    { minLength: 1, maxLength: 5 },
  )
  interface World {
    readonly writers: readonly Writer[]
    readonly before: readonly { readonly author: string; readonly body: string }[]
    /** How many comments of strangers lie between. */
    readonly others: number
    readonly perPage: number
    /** What each call meets, in the order in which they arrive. */
    readonly faults: readonly (Fault | undefined)[]
  }
  const world: fc.Arbitrary<World> = fc.record({
    writers,
    before: fc.array(fc.constantFrom(mine(1), mine(2), mine(0), { author: 'mallory', body: bodyOf(99) }), {
      maxLength: 4,
    }),
    others: fc.integer({ min: 0, max: 3 }),
    perPage: fc.integer({ min: 1, max: 3 }),
    faults: fc.array(
      fc.option(fc.constantFrom<Fault>({ is: 'lost' }, { is: 'down' }, { is: 'limited', waitSeconds: 1 }), {
        nil: undefined,
        freq: 3,
      }),
      { maxLength: 20 },
    ),
  })

  /** Lets a writer die after a number of calls: what it asked for happened, and it never hears of it. */
  function mortal(forge: Forge, { dies }: Writer): Forge {
    let calls = 0
    const lives = async <Value>(answer: Promise<Value>) => {
      const value = await answer
      if (++calls >= dies) throw new Error('killed')
      return value
    }
    return {
      viewer: () => lives(forge.viewer()),
      async *comments(change) {
        for await (const comment of forge.comments(change)) yield comment
        await lives(Promise.resolve())
      },
      create: (change, body) => lives(forge.create(change, body)),
      update: (change, id, body) => lives(forge.update(change, id, body)),
      remove: (change, id) => lives(forge.remove(change, id)),
    }
  }

  /** Runs all writers in an order that the scheduler chooses, some of them killed; then nothing moves any more. */
  async function tumult(scheduler: fc.Scheduler, given: World) {
    let quiet = false
    const forge = forgeTwin({
      comments: [...given.before, ...strangers(given.others)],
      perPage: given.perPage,
      turn: ({ verb }) => (quiet ? Promise.resolve() : scheduler.schedule(Promise.resolve(), verb)),
      fault: ({ count }) => (quiet ? undefined : given.faults[count - 1]),
    })
    const all = given.writers.map((writer) =>
      upsert(mortal(forge, writer), sticky(writer.run), noPause).catch(() => undefined),
    )
    await scheduler.waitFor(Promise.all(all))
    quiet = true
    const own = () => forge.store.of(1)?.filter(({ author }) => author === me) ?? []
    return { forge, own }
  }

  test('leave one comment with the newest run’s report once the newest run has come last', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), world, async (scheduler, given) => {
        const { forge, own } = await tumult(scheduler, given)
        await upsert(forge, sticky(7), noPause)
        expect(own().map(({ body }) => body)).toEqual([bodyOf(7)])
        expect(forge.store.of(1)?.filter(({ author }) => author !== me)).toHaveLength(
          given.others + given.before.filter(({ author }) => author !== me).length,
        )
      }),
      { numRuns: 1_000 },
    )
  })

  test('leave one comment with the newest report there is once any run has come last', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        world,
        fc.integer({ min: 0, max: 7 }),
        async (scheduler, given, last) => {
          const { forge, own } = await tumult(scheduler, given)
          const runs = own().map(({ body }) => readMarker(body)?.run.number ?? Number.NaN)
          const newest = Math.max(last, ...runs)
          await upsert(forge, sticky(last), noPause)
          expect(own().map(({ body }) => body)).toEqual([bodyOf(newest)])
        },
      ),
      { numRuns: 1_000 },
    )
  })
})
