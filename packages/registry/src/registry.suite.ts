import assert from 'node:assert/strict'
import { Misuse } from '@ml-actions/verdict/faults'
import { metricsOf } from './metrics-of.ts'
import type { RegisteredModels } from './registered-models.ts'
import type { Registry, Version } from './registry.ts'
import type { GivenRun } from './twin.ts'

/** A registry under test, and the way in which a training job would leave a run there. */
export interface Opened {
  readonly registry: Registry
  /** The same registry's models as such. */
  readonly models: RegisteredModels
  /** Logs a run. @returns its id, and the address below which its artifacts lie */
  log(run: GivenRun): Promise<{ readonly id: string; readonly artifacts: string }>
  /** Logs a model as an output of a run, with metrics of its own, the way MLflow 3 does. @returns its id */
  logModel(runId: string, metrics: Readonly<Record<string, number>>): Promise<string>
  /** A word that no name in this registry has yet. */
  readonly fresh: string
}

/** One thing that every registry does. */
export interface Sentence {
  readonly title: string
  holds(opened: Opened): Promise<void>
}

const alias = (word: string) => ({ is: 'alias', alias: word }) as const
const number = (version: string) => ({ is: 'version', version }) as const

async function registered({ registry, log, fresh }: Opened, run: GivenRun = {}): Promise<Version> {
  const { id, artifacts } = await log(run)
  return registry.register({ name: fresh, source: `${artifacts}/model`, runId: id, tags: {} })
}

async function refused(asked: Promise<unknown>, ...words: readonly RegExp[]): Promise<void> {
  const error = await asked.then(
    () => assert.fail('it was not refused'),
    (thrown: unknown) => thrown,
  )
  assert.ok(error instanceof Misuse, `not a Misuse: ${String(error)}`)
  for (const word of words) assert.match(error.message, word)
}

const versions: readonly Sentence[] = [
  {
    title: 'registers version 1 of a model that is new, with its run, source, tags and digest',
    async holds({ registry, log, fresh }) {
      const { id, artifacts } = await log({})
      const asked = {
        name: fresh,
        source: `${artifacts}/model`,
        runId: id,
        digest: 'sha256:ab',
        tags: { git: 'c0ffee' },
      }
      const version = await registry.register(asked)
      assert.equal(version.version, '1')
      assert.equal(version.runId, id)
      assert.equal(version.source, asked.source)
      assert.equal(version.digest, 'sha256:ab')
      assert.equal(version.tags['git'], 'c0ffee')
      assert.deepEqual(await registry.resolve(fresh, number('1')), version)
    },
  },
  {
    title: 'registers the same model once, and another one as the next version',
    async holds({ registry, log, fresh }) {
      const { id, artifacts } = await log({})
      const asked = { name: fresh, source: `${artifacts}/model`, runId: id, digest: 'sha256:ab', tags: {} }
      await registry.register(asked)
      assert.equal((await registry.register({ ...asked, tags: { later: 'yes' } })).tags['later'], 'yes')
      assert.equal((await registry.register({ ...asked, digest: 'sha256:cd' })).version, '2')
      assert.equal((await registry.register(asked)).version, '1')
    },
  },
  {
    title: 'finds the version that an alias points to, and follows it when it moves',
    async holds(opened) {
      const { registry, fresh } = opened
      await registered(opened)
      await registered(opened)
      await registry.setAlias(fresh, 'champion', '1')
      assert.equal((await registry.resolve(fresh, alias('champion'))).version, '1')
      await registry.setAlias(fresh, 'champion', '2')
      await registry.setAlias(fresh, 'champion', '2')
      assert.equal((await registry.resolve(fresh, alias('champion'))).version, '2')
    },
  },
  {
    title: 'sets tags, hostile ones too, and leaves the others',
    async holds(opened) {
      const { registry, fresh } = opened
      await registered(opened)
      await registry.setTags(fresh, '1', { verdict: 'pass', note: '::error::"%0A\n<b>é💡' })
      await registry.setTags(fresh, '1', { verdict: 'fail' })
      const { tags } = await registry.resolve(fresh, number('1'))
      assert.equal(tags['verdict'], 'fail')
      assert.equal(tags['note'], '::error::"%0A\n<b>é💡')
    },
  },
]

const missing: readonly Sentence[] = [
  {
    title: 'names the nearest model where there is none of a name',
    async holds(opened) {
      await registered(opened)
      const asked = opened.registry.resolve(`${opened.fresh}s`, alias('champion'))
      await refused(asked, /has no model/, new RegExp(`did you mean "${opened.fresh}"`))
    },
  },
  {
    title: 'names the nearest alias where a model has none of a name',
    async holds(opened) {
      await registered(opened)
      await opened.registry.setAlias(opened.fresh, 'champion', '1')
      const asked = opened.registry.resolve(opened.fresh, alias('champoin'))
      await refused(asked, /has no alias "champoin"/, /did you mean "champion"/)
    },
  },
  {
    title: 'names the versions where a model has none of a number',
    async holds(opened) {
      await registered(opened)
      await refused(opened.registry.resolve(opened.fresh, number('7')), /has no version 7/, /one of "1"/)
      await refused(opened.registry.setAlias(opened.fresh, 'champion', '7'), /has no version 7/)
      await refused(opened.registry.setTags(opened.fresh, '7', { a: 'b' }), /has no version 7/)
    },
  },
  {
    title: 'refuses a run that is not there',
    async holds({ registry }) {
      await refused(registry.run('f'.repeat(32)), /has no run "f{32}"/)
    },
  },
]

const runs: readonly Sentence[] = [
  {
    title: 'reads the metrics, parameters and tags of a run, to the last digit',
    async holds({ registry, log }) {
      const metrics = { accuracy: 0.1 + 0.2, 'val/loss': 1e-300, steps: 9007199254740991, nothing: 0 }
      const { id, artifacts } = await log({ metrics, params: { depth: '6' }, tags: { git: 'c0ffee' } })
      const run = await registry.run(id)
      assert.equal(run.id, id)
      assert.equal(run.address, artifacts)
      assert.equal(run.status, 'FINISHED')
      assert.deepEqual({ ...run.metrics }, metrics)
      assert.equal(run.params['depth'], '6')
      assert.equal(run.tags['git'], 'c0ffee')
    },
  },
  {
    title: 'reads a metric that is NaN as NaN',
    async holds({ registry, log }) {
      const { id } = await log({ metrics: { loss: Number.NaN } })
      assert.ok(Number.isNaN((await registry.run(id)).metrics['loss']))
    },
  },
]

const models: readonly Sentence[] = [
  {
    title: 'tells the metrics of two models of one run apart',
    async holds({ registry, log, logModel, fresh }) {
      const { id } = await log({ metrics: { accuracy: 0.5, epochs: 3 } })
      const first = await logModel(id, { accuracy: 0.9 })
      const second = await logModel(id, { accuracy: 0.7 })
      for (const model of [first, second])
        await registry.register({ name: fresh, source: `models:/${model}`, runId: id, tags: {} })
      const of = async (version: string) =>
        metricsOf(registry, await registry.resolve(fresh, number(version)))
      assert.equal((await registry.resolve(fresh, number('1'))).modelId, first)
      assert.deepEqual({ ...(await of('1')).metrics }, { accuracy: 0.9 })
      assert.deepEqual({ ...(await of('2')).metrics }, { accuracy: 0.7 })
      assert.deepEqual([...((await of('1')).run?.models ?? [])].sort(), [first, second].sort())
    },
  },
  {
    title: 'lets the only model of a run have the metrics of the run too, its own first',
    async holds({ registry, log, logModel, fresh }) {
      const { id } = await log({ metrics: { accuracy: 0.5, epochs: 3 } })
      const model = await logModel(id, { accuracy: 0.9 })
      const asked = { name: fresh, source: `models:/${model}`, runId: id, tags: {} }
      const { metrics } = await metricsOf(registry, await registry.register(asked))
      assert.deepEqual({ ...metrics }, { accuracy: 0.9, epochs: 3 })
    },
  },
  {
    title: 'gives a version that is no logged model the metrics of its run',
    async holds(opened) {
      const version = await registered(opened, { metrics: { accuracy: 0.5 } })
      assert.deepEqual({ ...(await metricsOf(opened.registry, version)).metrics }, { accuracy: 0.5 })
    },
  },
  {
    title: 'refuses a logged model that is not there',
    async holds({ registry }) {
      await refused(registry.modelMetrics(`m-${'0'.repeat(31)}9`), /has no logged model "m-0+9"/)
    },
  },
]

const registeredModels: readonly Sentence[] = [
  {
    title: 'shows the aliases and tags of a model, hostile tags too, and takes tags away',
    async holds(opened) {
      const { models, fresh } = opened
      await registered(opened)
      await registered(opened)
      await models.pointAlias(fresh, 'champion', '1')
      await models.setTag(fresh, 'ml-actions.claim.champion.a-1', '::error::"%0A <b>é💡')
      await models.setTag(fresh, 'ml-actions.claim.champion.b-2', 'first')
      await models.setTag(fresh, 'ml-actions.claim.champion.b-2', 'second')
      await models.pointAlias(fresh, 'champion', '2')
      assert.deepEqual(
        (await models.versions(fresh)).map(({ version }) => version),
        ['2', '1'],
      )
      assert.deepEqual(await models.versions(`${fresh}-none`), [])
      const seen = await models.look(fresh)
      assert.equal(seen.name, fresh)
      assert.equal(seen.aliases.get('champion'), '2')
      assert.equal(seen.tags.get('ml-actions.claim.champion.a-1'), '::error::"%0A <b>é💡')
      assert.equal(seen.tags.get('ml-actions.claim.champion.b-2'), 'second')
      await models.removeTag(fresh, 'ml-actions.claim.champion.a-1')
      await models.removeTag(fresh, 'ml-actions.claim.champion.a-1')
      assert.deepEqual([...(await models.look(fresh)).tags.keys()], ['ml-actions.claim.champion.b-2'])
      assert.equal((await opened.registry.resolve(fresh, alias('champion'))).version, '2')
    },
  },
  {
    title:
      'names the nearest model where there is none to look at, and points no alias to a version that is not',
    async holds(opened) {
      const { models, fresh } = opened
      await registered(opened)
      await refused(models.look(`${fresh}s`), /has no model/, new RegExp(`did you mean "${fresh}"`))
      await refused(models.pointAlias(fresh, 'champion', '7'))
      assert.equal((await models.look(fresh)).aliases.size, 0)
    },
  },
]

const artifacts: readonly Sentence[] = [
  {
    title: 'downloads a file of a run, and of a version below its model',
    async holds(opened) {
      const files = { 'out/naïve rows.csv': 'id,y\n1,é\n', 'model/MLmodel': 'flavors: {}\n' }
      const { runId = '' } = await registered(opened, { artifacts: files })
      const { registry, fresh } = opened
      const read = async (...asked: Parameters<Registry['artifact']>) =>
        new TextDecoder().decode(await registry.artifact(...asked))
      assert.equal(await read({ is: 'run', id: runId }, 'out/naïve rows.csv', 1000), 'id,y\n1,é\n')
      assert.equal(await read({ is: 'version', name: fresh, version: '1' }, 'MLmodel', 1000), 'flavors: {}\n')
    },
  },
  {
    title: 'takes a file of as many bytes as there may be, and refuses one more',
    async holds({ registry, log }) {
      const { id } = await log({ artifacts: { 'a.bin': 'x'.repeat(5000), 'empty.csv': '' } })
      assert.equal((await registry.artifact({ is: 'run', id }, 'a.bin', 5000)).length, 5000)
      assert.equal((await registry.artifact({ is: 'run', id }, 'empty.csv', 0)).length, 0)
      await refused(registry.artifact({ is: 'run', id }, 'a.bin', 4999), /more than 4999 bytes/)
    },
  },
  {
    title: 'refuses a file that is not there, a folder, and a way out of the run',
    async holds({ registry, log }) {
      const { id } = await log({ artifacts: { 'out/a.csv': 'a' } })
      for (const path of ['out/b.csv', 'out', '../../secret', '/etc/passwd'])
        await refused(registry.artifact({ is: 'run', id }, path, 1000))
      await refused(registry.artifact({ is: 'run', id }, 'out/b.csv', 1000), /has no artifact "out\/b.csv"/)
    },
  },
]

/** What every registry does, the twin, the adapter on a served twin, and the adapter on a real MLflow alike. */
export const sentences: readonly Sentence[] = [
  ...versions,
  ...missing,
  ...runs,
  ...models,
  ...registeredModels,
  ...artifacts,
]
