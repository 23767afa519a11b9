import { expect, test } from '@jest/globals'
import { registryStore, registryTwin } from '@ml-actions/registry/twin'
import type { Release } from '@ml-actions/rollout/record'
import { moveAlias } from './model-alias.ts'

const open = () => {
  const versions = [{ run: 'r1' }, { run: 'r1' }]
  const store = registryStore({
    runs: { r1: {} },
    models: { fraud: { versions, aliases: { champion: '2' } } },
  })
  return registryTwin(store)
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

test('the alias follows the release that serves again, and once', async () => {
  const registry = open()
  const move = () => moveAlias(release('models:/fraud/1'), 'champion', async () => registry)
  expect(await move()).toEqual({ moved: true, is: 'fraud@champion points to version 1 again, after 2' })
  expect(await registry.resolve('fraud', { is: 'alias', alias: 'champion' })).toMatchObject({ version: '1' })
  expect(await move()).toEqual({ moved: true, is: 'fraud@champion points to version 1 already' })
})

test.each(['fraud/1', 'models:/fraud@champion', 'models:/a/b/1'])(
  'of %j nobody knows the version',
  async (model) => {
    const came = await moveAlias(release(model), 'champion', async () => open())
    expect(came).toMatchObject({ moved: false, is: expect.stringContaining('does not say which') })
  },
)

test('a registry that does not answer is told, and throws nothing', async () => {
  const down = async () => {
    throw new Error('MLflow does not answer')
  }
  const came = await moveAlias(release('models:/fraud/1'), 'champion', down)
  expect(came).toEqual({
    moved: false,
    is: 'the alias champion was left where it is: MLflow does not answer',
  })
})
