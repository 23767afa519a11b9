import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from '../../build/workspace.ts'
import { type Delivery, openDelivery } from '../../world/delivery.ts'
import type { Model } from '../../world/pods.ts'
import { servingIn } from '../../world/serving.ts'
import { repository } from '../run-act.ts'
import { type FrontDoor, openDoor } from './front-door.ts'
import { hurried } from './hurried.ts'
import { outcome } from './outcome.ts'
import { layFirstModel, layPipeline, type PipelineProject } from './pipeline-project.ts'
import { imageOf, pushed, workflow } from './pipeline-run.ts'
import type { Ground, Outcome, Story } from './story.ts'

const stable = `ghcr.io/${repository}:1`
const forgetful = `sha256:${'1'.repeat(64)}`
const digest = `sha256:${'2'.repeat(64)}`

/** A better model: first in an image that staging's tests do not take, then from lint to users. */
export const mlPipeline: Story = {
  name: 'ml-pipeline',
  workflows: [workflow],
  tell: async (ground) => {
    const flights = layPipeline(ground.home, [workflow])
    layFirstModel(flights, join(ground.home, 'storage'))
    const models = modelsBelow(ground.home)
    const staging = await openDelivery(stable, models)
    const production = await openDelivery(stable, models)
    const door = await openDoor(staging)
    try {
      return await told(ground, flights, { staging, production, door })
    } finally {
      await door.close()
      await Promise.all([staging.close(), production.close()])
    }
  },
}

/** What each image answers; one of them knows none of the flights that the integration tests ask for. */
function modelsBelow(home: string): ReadonlyMap<string, Model> {
  const flights = join(root, 'examples', 'flights')
  const [head = '', ...rows] = readFileSync(join(flights, 'predictions', 'new.csv'), 'utf8').split('\n')
  const later = join(home, 'later.csv')
  writeFileSync(later, [head, ...rows.slice(1000)].join('\n'))
  return new Map([
    [stable, { predictions: 'predictions/old.csv', failShare: 0 }],
    [imageOf(forgetful), { predictions: relative(flights, later), failShare: 0 }],
    [imageOf(digest), { predictions: 'predictions/new.csv', failShare: 0 }],
  ])
}

interface Worlds {
  readonly staging: Delivery
  readonly production: Delivery
  readonly door: FrontDoor
}

async function told(ground: Ground, flights: PipelineProject, worlds: Worlds): Promise<readonly Outcome[]> {
  const { project, run, change } = flights
  const { staging, production, door } = worlds
  const rollout = readFileSync(join(project, 'rollout.yml'), 'utf8')
  change({ 'rollout.yml': hurried(rollout, { production: production.prometheus }) })
  const clusters = { 'flights-staging': staging.kubeconfig, 'flights-production': production.kubeconfig }
  const push = (image: string) => pushed(ground, flights, { clusters, stagingUrl: door.url, digest: image })
  const untested = await push(forgetful)
  const between = { staging: servingIn(staging), production: servingIn(production) }
  const head = run('git', 'rev-parse', 'HEAD').trim()
  const better = await push(digest)
  const origin = ['--git-dir', flights.origin]
  const tag = run('git', ...origin, 'for-each-ref', '--format=%(objectname)', 'refs/tags/production').trim()
  return [
    outcome(untested, {
      workflow,
      given: 'an image that does not know the first flights',
      ends: 'red at integration tests',
      ran: ['model-gate', 'staging'],
      left: ['production', 'the tag production'],
      seen: [
        ['staging serves it', between.staging === imageOf(forgetful)],
        ['production serves what it served', between.production === stable],
      ],
    }),
    outcome(better, {
      workflow,
      given: 'parameters that make a better model',
      ends: 'green',
      ran: ['lint', 'unit tests', 'raw data', 'features', 'train', 'model-gate'],
      seen: [
        ['staging, its tests and production ran', inOrder(better.steps.map(({ name }) => name))],
        ['production serves the image by its digest', servingIn(production) === imageOf(digest)],
        ['the tag production names the commit', tag === head],
      ],
    }),
  ]
}

/** Whether the stages came one after the other. */
function inOrder(names: readonly string[]): boolean {
  const places = ['staging', 'integration tests', 'production'].map((name) => names.indexOf(name))
  return places.every((place, at) => place >= 0 && place > (places[at - 1] ?? -1))
}
