import { describe, expect, test } from '@jest/globals'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import type { RegisteredModels } from '../registered-models.ts'
import { registeredModelsTwin, registryStore } from '../twin.ts'
import { claimKey, claimLifetime, claimsOn, claimText } from './claim.ts'
import { type Move, type Mover, moveAlias } from './move-alias.ts'

const noon = Date.parse('2026-11-28T12:00:00Z')
const outage = () => new Outage({ is: 'no answer', wanted: 'one', todo: 'wait' })

interface Setting {
  readonly move?: Partial<Move>
  readonly tags?: Readonly<Record<string, string>>
  readonly aliases?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  /** Stands in front of the models' own verbs. */
  readonly before?: (models: RegisteredModels) => Partial<RegisteredModels>
}

async function moved({ move = {}, tags = {}, aliases = { champion: '1' }, signal, before }: Setting = {}) {
  const models = registeredModelsTwin(
    registryStore({ models: { churn: { versions: [{}, {}, {}], aliases, tags } } }),
  )
  const asked: string[] = []
  const heard = <Args extends readonly unknown[], Value>(
    verb: keyof RegisteredModels,
    act: (...given: Args) => Promise<Value>,
  ) => {
    return async (...given: Args) => {
      asked.push(verb)
      return act(...given)
    }
  }
  const facing: RegisteredModels = { ...models, ...before?.(models) }
  const mover: Mover = {
    models: {
      versions: heard('versions', facing.versions),
      look: heard('look', facing.look),
      pointAlias: heard('pointAlias', facing.pointAlias),
      setTag: heard('setTag', facing.setTag),
      removeTag: heard('removeTag', facing.removeTag),
    },
    now: () => noon,
    pause: async () => {},
    nonce: 'm',
    signal: signal ?? new AbortController().signal,
  }
  const whole = {
    name: 'churn',
    alias: 'champion',
    version: '2',
    expect: undefined,
    former: undefined,
    by: 'run 7',
    ...move,
  }
  const ended = await moveAlias(whole, mover).catch((error: unknown) => error)
  const seen = await models.look('churn')
  return { ended, asked, aliases: Object.fromEntries(seen.aliases), claims: claimsOn('champion', seen.tags) }
}

const writes = (asked: readonly string[]) => asked.filter((verb) => verb !== 'look')

describe('an alias', () => {
  test('is moved between a claim and its end, and looked at after', async () => {
    const { ended, asked, aliases, claims } = await moved({ move: { expect: '1' } })
    expect(ended).toEqual({ is: 'moved', from: '1', notes: [] })
    expect(asked.join()).toBe('look,setTag,look,look,pointAlias,look,removeTag')
    expect(aliases).toEqual({ champion: '2' })
    expect(claims).toEqual([])
  })

  test.each([
    [{ champion: '2' }, { expect: '1' }, { is: 'there' }, 'it is there already, whatever was expected'],
    [{ champion: '3' }, { expect: '1' }, { is: 'elsewhere', at: '3', expected: '1' }, 'it points elsewhere'],
    [{}, { expect: '1' }, { is: 'elsewhere', at: undefined, expected: '1' }, 'there is none'],
    [{ champion: '3' }, { expect: null }, { is: 'elsewhere', at: '3', expected: undefined }, 'there is one'],
  ] as const)(
    'that is %j, of which %j is expected, is not written: %j, because %s',
    async (aliases, move, result, _) => {
      const { ended, asked } = await moved({ aliases, move })
      expect(ended).toMatchObject(result)
      expect(writes(asked)).toEqual([])
    },
  )

  test('that is new needs no former version', async () => {
    const { ended, aliases } = await moved({ aliases: {}, move: { expect: null, former: 'previous' } })
    expect(ended).toMatchObject({ is: 'moved', from: undefined })
    expect(aliases).toEqual({ champion: '2' })
  })

  test('leaves its former version to another one, first', async () => {
    const { ended, asked, aliases } = await moved({ move: { former: 'previous' } })
    expect(ended).toMatchObject({ is: 'moved', from: '1' })
    expect(aliases).toEqual({ champion: '2', previous: '1' })
    expect(asked.join()).toBe('look,setTag,look,look,pointAlias,look,pointAlias,look,removeTag')
  })

  test('of a version that is not there is refused, and the claim goes', async () => {
    const { ended, claims } = await moved({ move: { version: '9' } })
    expect(ended).toBeInstanceOf(Misuse)
    expect(claims).toEqual([])
  })

  test('is left when the run is cancelled before it is written, and the claim goes', async () => {
    const signal = AbortSignal.abort(new Error('cancelled'))
    const { ended, aliases, claims } = await moved({ signal })
    expect(String(ended)).toMatch(/cancelled/)
    expect(aliases).toEqual({ champion: '1' })
    expect(claims).toEqual([])
  })
})

describe('another run’s claim', () => {
  const claim = (nonce: string, at: number) => ({ [claimKey('champion', nonce)]: claimText(at, 'run 6') })

  test.each(['a', 'z'])('with key %s stands: nothing is written', async (nonce) => {
    const { ended, aliases, claims } = await moved({ tags: claim(nonce, noon - 60_000) })
    expect(ended).toMatchObject({ is: 'crossed', other: { by: 'run 6', at: noon - 60_000 } })
    expect(aliases).toEqual({ champion: '1' })
    expect(claims).toHaveLength(1)
  })

  test.each([
    [claimLifetime, 'crossed', 1],
    [claimLifetime + 1, 'moved', 0],
  ] as const)('that is %i ms old leaves the alias %s', async (age, is, left) => {
    const { ended, claims } = await moved({ tags: claim('a', noon - age) })
    expect(ended).toMatchObject({ is })
    expect(claims).toHaveLength(left)
  })

  test('that does not tell its age stands, since nobody knows', async () => {
    const { ended } = await moved({ tags: { 'ml-actions.claim.champion.a': '<b>' } })
    expect(ended).toMatchObject({
      is: 'crossed',
      other: { key: 'ml-actions.claim.champion.a', at: undefined },
    })
  })

  test('on another alias is none of this one', async () => {
    const tags = {
      [claimKey('champion.x', 'a')]: claimText(noon, 'x'),
      [claimKey('champ', 'a')]: claimText(noon, 'x'),
    }
    expect((await moved({ tags })).ended).toMatchObject({ is: 'moved' })
  })
})

describe('what went wrong is said', () => {
  test('a claim that cannot be taken away is a note, and the alias is moved', async () => {
    const { ended } = await moved({ before: () => ({ removeTag: async () => Promise.reject(outage()) }) })
    expect(ended).toMatchObject({
      is: 'moved',
      notes: [expect.stringMatching(/holds up other promotions for 15 minutes: no answer/)],
    })
  })

  test('an alias that something without claims moved at once is no pass', async () => {
    const before = (models: RegisteredModels): Partial<RegisteredModels> => ({
      pointAlias: async (name, alias, version) => {
        await models.pointAlias(name, alias, version)
        await models.pointAlias(name, alias, '3')
      },
    })
    expect((await moved({ before })).ended).toEqual({ is: 'undone', at: '3', from: '1', notes: [] })
  })

  test('a write without an answer that did not take place leaves the claim, since it may yet', async () => {
    const { ended, claims } = await moved({
      before: () => ({ pointAlias: async () => Promise.reject(outage()) }),
    })
    expect(ended).toBeInstanceOf(Outage)
    expect(String(ended)).toMatch(/did not say whether it points champion of churn to version 2: no answer/)
    expect(String(ended)).toMatch(/look where it points before another run/)
    expect(claims).toHaveLength(1)
  })

  test('a look that fails after the write says that it is written', async () => {
    let count = 0
    const before = ({ look }: RegisteredModels): Partial<RegisteredModels> => ({
      look: async (name) => (++count === 4 ? Promise.reject(outage()) : look(name)),
    })
    const { ended, aliases } = await moved({ before })
    expect(String(ended)).toMatch(/champion of churn was pointed to version 2, and then not seen: no answer/)
    expect(aliases).toEqual({ champion: '2' })
  })

  test('a claim that somebody took away is not relied on', async () => {
    const before = ({ setTag, removeTag }: RegisteredModels): Partial<RegisteredModels> => ({
      setTag: async (name, key, value) => {
        await setTag(name, key, value)
        await removeTag(name, key)
      },
    })
    const { ended, aliases } = await moved({ before })
    expect(String(ended)).toMatch(/claim on champion no longer stands; champion was not moved/)
    expect(aliases).toEqual({ champion: '1' })
  })
})

/** MLflow cannot refuse these: it has no "only if", and keeps no history of aliases. */
describe('what cannot be excluded', () => {
  test('something that makes no claims, between the last look and the write, is written over unseen', async () => {
    const before = ({ pointAlias }: RegisteredModels): Partial<RegisteredModels> => ({
      pointAlias: async (name, alias, version) => {
        await pointAlias(name, alias, '3')
        await pointAlias(name, alias, version)
      },
    })
    const { ended, aliases } = await moved({ move: { expect: '1' }, before })
    expect(ended).toMatchObject({ is: 'moved', from: '1' })
    expect(aliases).toEqual({ champion: '2' })
  })
})
