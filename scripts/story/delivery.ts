import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setInterval as every } from 'node:timers/promises'
import type { Served } from '@ml-actions/registry/mlflow/serve-twin'
import { type Delivery, openDelivery } from '../world/delivery.ts'
import { backendsOf } from '../world/gateway.ts'
import { rolloutFile } from '../world/rollout-file.ts'
import type { Where } from './files.ts'
import { type Moment, timelinePicture } from './page/timeline.ts'
import { promotedStop } from './registry.ts'
import { runBundle } from './run.ts'
import { aside, line } from './say.ts'
import type { Stop } from './stop.ts'

const models = new Map([
  ['flights:1', { predictions: 'predictions/old.csv', failShare: 0 }],
  ['flights:2', { predictions: 'predictions/new.csv', failShare: 0.2 }],
  ['flights:3', { predictions: 'predictions/new.csv', failShare: 0 }],
])

/** Delivery: a bad release is taken back, a good one promoted, its alias moved, and then a person presses rollback. */
export async function* deliveryStops(where: Where, registry: Served): AsyncGenerator<Stop> {
  const world = await openDelivery('flights:1', models, { 'ml-actions.dev/model': 'models:/flights/1' })
  try {
    writeFileSync(join(where.project.directory, 'rollout.story.yml'), rolloutFile(world.prometheus))
    const deploy = (version: string) => [
      '--rollout',
      'rollout.story.yml',
      '--image',
      `flights:${version}`,
      '--version',
      version,
      '--annotations',
      `ml-actions.dev/model=models:/flights/${version}`,
    ]
    yield await stopOf(where, world, {
      folder: '10-bad-canary',
      title: 'A release that fails a fifth of its requests is taken back at the first step',
      promised: 'fail',
      action: 'canary-deploy',
      words: deploy('2'),
    })
    yield await stopOf(where, world, {
      folder: '11-good-canary',
      title: 'A sound release is promoted, on evidence at every step',
      promised: 'pass',
      action: 'canary-deploy',
      words: deploy('3'),
    })
    yield await promotedStop(where, registry)
    yield await stopOf(where, world, {
      folder: '13-rollback',
      title: 'At 3 a.m. somebody presses rollback: the traffic goes back, and the alias with it',
      promised: 'pass',
      action: 'rollback',
      words: [
        '--rollout',
        'rollout.story.yml',
        '--to',
        'previous-good',
        '--reason',
        'complaints from the airport',
        ...['--move-alias', 'champion', '--mlflow-tracking-uri', registry.url],
      ],
    })
  } finally {
    await world.close()
  }
}

/** A line of the log in which a phase says what happens. */
const isHappening = /^[A-Z][A-Za-z]+( at \d+ %)?: /

interface Telling {
  readonly folder: string
  readonly title: string
  readonly promised: Stop['promised']
  readonly action: string
  readonly words: readonly string[]
}

async function stopOf(
  where: Where,
  world: Delivery,
  { folder, action, words, ...told }: Telling,
): Promise<Stop> {
  line(told.title)
  const stop = new AbortController()
  const watched = watch(world, stop.signal)
  const { verdict, seconds, log } = await runBundle({
    action,
    words,
    directory: where.project.directory,
    reports: join(where.project.directory, 'reports', folder),
    env: { INPUT_KUBECONFIG: world.kubeconfig },
    hear: (heard) => isHappening.test(heard) && aside(heard.slice(0, 150)),
  })
  stop.abort()
  if (verdict === undefined) throw new Error(`${action} wrote no verdict:\n${log}`)
  // What passes is not told below a headline, and that the registry went along is in none.
  for (const { is } of verdict.checks.filter(({ rule }) => rule === 'rollback/model-alias')) aside(is)
  const picture = timelinePicture(
    await watched,
    `The line is the share of traffic that the route gives the ${releaseOn(action)}, the area the share of requests that reached it.`,
  )
  return {
    chapter: 'Delivery',
    ...told,
    verdict,
    seconds,
    report: `project/reports/${folder}/report.html`,
    picture,
  }
}

function releaseOn(action: string): string {
  return action === 'rollback' ? 'release that is restored' : 'release on trial'
}

/** Looks at the route and at the requests four times a second. */
async function watch(world: Delivery, signal: AbortSignal): Promise<readonly Moment[]> {
  const moments: Moment[] = []
  const started = performance.now()
  const before = slotsOf(world)
  try {
    for await (const _ of every(250, undefined, { signal })) {
      const shares = world.shares()
      const candidate = [...before.keys(), ...slotsOf(world).keys()].find(
        (service) => service !== heaviest(before),
      )
      const asked = slotsOf(world).get(candidate ?? '') ?? 0
      moments.push({
        at: (performance.now() - started) / 1000,
        asked,
        got: 100 * (shares.get(candidate ?? '') ?? 0),
      })
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }
  return moments
}

/** Percent of traffic by service, as the route has it. */
function slotsOf(world: Delivery): ReadonlyMap<string, number> {
  const route = world.peek('HTTPRoute', 'flights')
  const backends = route === undefined ? [] : backendsOf(route)
  const total = backends.reduce((sum, { weight }) => sum + weight, 0)
  return new Map(backends.map(({ service, weight }) => [service, (100 * weight) / total]))
}

function heaviest(slots: ReadonlyMap<string, number>): string | undefined {
  return [...slots].toSorted(([, one], [, other]) => other - one)[0]?.[0]
}
