import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RegisteredModels } from '@ml-actions/registry/registered-models'
import type { Registry } from '@ml-actions/registry/registry'
import type { Opened } from '@ml-actions/registry/registry.suite'
import { type Ended, runBundle } from '../scenarios/bundle.ts'
import type { Checked } from './checked.ts'

/** A real server, and what is known of it. */
interface Place {
  readonly url: string
  readonly registry: Registry
  readonly models: RegisteredModels
  readonly log: Opened['log']
}

const name = 'promoted'
const rounds = 5

/** Registers, promotes and resolves models on a real server by the built bundles, and lets two promotions meet. */
export async function promoteOnMlflow(place: Place): Promise<readonly Checked[]> {
  const directory = mkdtempSync(join(tmpdir(), 'ml-actions-promoted-'))
  try {
    for (const model of ['a', 'b', 'c']) await judge(directory, model)
    const { run, at } = { run: runIn(directory, place.url), at: () => pointedTo(place) }
    const first = await register(run, await logged(place), 'a')
    const held = ['--alias', 'champion', '--verdict', 'a/verdict.json']
    const promote = [...held, '--version', '1', '--expect', 'none']
    const promoted = await run('promote', promote)
    const again = await run('promote', promote)
    const twice = await register(run, await logged(place), 'b')
    const other = await run('promote', [...held, '--version', '2', '--expect', '1'])
    const resolved = await run('resolve', ['--version', '@champion'])
    return [
      told('a judged model is registered', first, 0, /Registered version 1 of promoted/),
      told('and promoted', promoted, 0, /promoted@champion points to version 1 now, as the first one/),
      told('and once', again, 0, /points to version 1 already/),
      told('another one is its own version', twice, 0, /Registered version 2/),
      told('which the verdict on the first does not promote', other, 1, /it judged another model/),
      told('the alias is resolved', resolved, 0, /promoted@champion is version 1, sha256:/),
      await meet(place, run, at),
    ]
  } finally {
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 })
  }
}

type Run = (operation: string, words: readonly string[]) => Promise<Ended>

/** Lets two runs promote two versions at once, again and again. */
async function meet(place: Place, run: Run, at: () => Promise<string | undefined>): Promise<Checked> {
  const title = `of two promotions at once one is made, the other is told (${rounds} times)`
  await register(run, await logged(place), 'c')
  const wrong: string[] = []
  for (let round = 1; round <= rounds; round++) {
    await place.registry.setAlias(name, 'champion', '1')
    const pairs = [
      ['2', 'b'],
      ['3', 'c'],
    ] as const
    const ended = await Promise.all(
      pairs.map(([version, model]) => {
        const words = [
          '--version',
          version,
          '--alias',
          'champion',
          '--expect',
          '1',
          '--verdict',
          `${model}/verdict.json`,
        ]
        return run('promote', [...words, '--report-dir', `out/${model}`])
      }),
    )
    const through = pairs.filter((_, i) => ended[i]?.code === 0).map(([version]) => version)
    const isTold = ended.every(
      ({ code, log }) => code === 0 || (code === 1 && /is under way|was expected/.test(log)),
    )
    const claims = [...(await place.models.look(name)).tags.keys()]
    if (through.length !== 1 || through[0] !== (await at()) || !isTold || claims.length > 0)
      wrong.push(
        `round ${round}: ${through.join()} through, ${await at()} there, claims ${claims}\n${ended.map(({ log }) => log).join('\n')}`,
      )
  }
  return { title, holds: wrong.length === 0, because: wrong.join('\n') }
}

async function pointedTo({ models }: Place): Promise<string | undefined> {
  return (await models.look(name)).aliases.get('champion')
}

/** Lets model-gate judge a model, whose file is its own name. */
async function judge(directory: string, model: string): Promise<void> {
  mkdirSync(join(directory, model))
  writeFileSync(join(directory, `${model}.bin`), model)
  writeFileSync(join(directory, 'metrics.json'), '{"accuracy": {"value": 0.91, "n": 5000}}\n')
  writeFileSync(
    join(directory, 'gate.yml'),
    'policy: 1\ncandidate: { metrics: metrics.json }\nchecks:\n  accuracy: { min: 0.85 }\n',
  )
  const words = ['--purpose', 'promote', '--model', `${model}.bin`, '--report-dir', model]
  const { code, log } = await runBundle({ action: 'model-gate', words, directory, environment: {} })
  if (code !== 0) throw new Error(log)
  if (!readFileSync(join(directory, model, 'verdict.json'), 'utf8').includes('model-digest'))
    throw new Error('no digest')
}

async function logged({ log }: Place): Promise<string> {
  return (await log({ artifacts: { 'model/MLmodel': 'flavors: {}\n' } })).id
}

function runIn(directory: string, url: string): Run {
  return (operation, words) =>
    runBundle({
      action: 'model-registry',
      words: ['--operation', operation, '--model', name, ...words],
      directory,
      environment: { MLFLOW_TRACKING_URI: url },
    })
}

function register(run: Run, id: string, model: string): Promise<Ended> {
  return run('register', ['--source', `runs:/${id}/model`, '--verdict', `${model}/verdict.json`])
}

function told(title: string, { code, log }: Ended, wanted: number, words: RegExp): Checked {
  return { title, holds: code === wanted && words.test(log), because: `exit ${code}\n${log}` }
}
