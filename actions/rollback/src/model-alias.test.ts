import { expect, test } from '@jest/globals'
import { claimKey, claimText } from '@ml-actions/registry/promotion/claim'
import type { Mover } from '@ml-actions/registry/promotion/move-alias'
import { registeredModelsTwin, registryStore } from '@ml-actions/registry/twin'
import type { Release } from '@ml-actions/rollout/record'
import { moveAlias } from './model-alias.ts'

const now = Date.parse('2026-01-01T03:00:00.000Z')

function given() {
  const versions = [{ run: 'r1' }, { run: 'r1' }]
  const store = registryStore({
    runs: { r1: {} },
    models: { fraud: { versions, aliases: { champion: '2' } } },
  })
  const mover: Mover = {
    models: registeredModelsTwin(store),
    now: () => now,
    pause: async () => undefined,
    nonce: 'b',
    signal: new AbortController().signal,
  }
  return { store, mover }
}

/** A release that says which model version it is. */
const release = (model: string): Release => ({
  release: 1,
  version: 'v1',
  image: 'fraud:1',
  digest: null,
  pinned: null,
  replicas: 3,
  slot: 'a',
  deployment: 'fraud',
  template: { metadata: { annotations: { 'ml-actions.dev/model': model } } },
  outcome: 'good',
  config: [],
  sha: '',
})

const champion = { alias: 'champion', by: 'https://ci.example/9' }

test('the alias follows the release that serves again, once, and no claim is left', async () => {
  const { store, mover } = given()
  const move = () => moveAlias(release('models:/fraud/1'), champion, async () => mover)
  expect(await move()).toEqual({ moved: true, is: 'fraud@champion points to version 1 again, after 2' })
  expect(store.models.get('fraud')?.aliases.get('champion')).toBe('1')
  expect([...(store.models.get('fraud')?.tags ?? [])]).toEqual([])
  expect(await move()).toEqual({ moved: true, is: 'fraud@champion points to version 1 already' })
})

test('a promotion that is under way goes first, and is named', async () => {
  const { store, mover } = given()
  const claim = claimText(now - 1_000, 'https://ci.example/promotes')
  await mover.models.setTag('fraud', claimKey('champion', 'a'), claim)
  const came = await moveAlias(release('models:/fraud/1'), champion, async () => mover)
  expect(came).toEqual({
    moved: false,
    is: 'fraud@champion was left where it is: it is being moved by https://ci.example/promotes',
  })
  expect(store.models.get('fraud')?.aliases.get('champion')).toBe('2')
})

test('one that points it elsewhere between the look and the claim is not written over', async () => {
  const { store, mover } = given()
  const setTag: Mover['models']['setTag'] = async (name, key, value) => {
    await mover.models.setTag(name, key, value)
    store.models.get('fraud')?.aliases.set('champion', '3')
  }
  const models = { ...mover.models, setTag }
  const came = await moveAlias(release('models:/fraud/1'), champion, async () => ({ ...mover, models }))
  expect(came).toMatchObject({ moved: false, is: expect.stringContaining('was left at version 3') })
})

test.each(['fraud/1', 'models:/fraud@champion', 'models:/a/b/1'])(
  'of %j nobody knows the version',
  async (model) => {
    const came = await moveAlias(release(model), champion, async () => given().mover)
    expect(came).toMatchObject({ moved: false, is: expect.stringContaining('does not say which') })
  },
)

test('a registry that does not answer is told, and throws nothing', async () => {
  const down = async () => {
    throw new Error('MLflow does not answer')
  }
  const came = await moveAlias(release('models:/fraud/1'), champion, down)
  expect(came).toEqual({
    moved: false,
    is: 'the alias champion was left where it is: MLflow does not answer',
  })
})
