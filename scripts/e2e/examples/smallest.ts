import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { serveTwin } from '@ml-actions/forge/github/serve-twin'
import { openDelivery } from '../../world/delivery.ts'
import { rolloutFile } from '../../world/rollout-file.ts'
import { startMlflow } from '../mlflow-server.ts'
import { repository } from '../run-act.ts'
import { layProject, write } from './lay.ts'
import { twoVersions } from './mlflow-versions.ts'
import { outcome } from './outcome.ts'
import { press } from './press.ts'
import type { Ground, Outcome, Story } from './story.ts'

const actions = [
  'data-validate',
  'model-gate',
  'cml-report',
  'drift-check',
  'model-registry',
  'canary-deploy',
  'rollback',
] as const
const fileOf = (action: (typeof actions)[number]) => `smallest/${action}.yml`

/** The smallest useful workflow of each action, once with what is good and, where it is cheap, once with what is not. */
export const smallest: Story = {
  name: 'smallest',
  workflows: actions.map(fileOf),
  tell: async (ground) => [
    ...(await judged(ground)),
    await reported(ground),
    await compared(ground),
    ...(await delivered(ground)),
  ],
}

/** Data, model and drift are judged by files of the repository alone. */
async function judged(ground: Ground): Promise<readonly Outcome[]> {
  const workflows = (['data-validate', 'model-gate', 'drift-check'] as const).map(fileOf)
  const { project } = layProject(join(ground.home, 'judged'), { workflows })
  const put = (from: string, to: string) => cpSync(join(project, from), join(project, to))
  const tell = async (
    action: 'data-validate' | 'model-gate' | 'drift-check',
    given: string,
    ends: string,
  ) => {
    const workflow = fileOf(action)
    const event = { ref: 'refs/heads/main' }
    return outcome(await press(ground, { project, workflow, event }), {
      workflow,
      given,
      ends,
      ran: [action],
    })
  }
  put('data/train.csv', 'data/recent.csv')
  const good = [
    await tell('data-validate', 'flights that keep the contract', 'green'),
    await tell('model-gate', 'a better model', 'green'),
    await tell('drift-check', 'the same months', 'green'),
  ]
  put('data/broken.csv', 'data/train.csv')
  put('predictions/worse.csv', 'predictions/new.csv')
  return [
    ...good,
    await tell('data-validate', 'broken flights', 'red at data-validate'),
    await tell('model-gate', 'a worse model', 'red at model-gate'),
  ]
}

async function reported(ground: Ground): Promise<Outcome> {
  const forge = await serveTwin({ repository, pulls: [7] })
  try {
    const workflow = fileOf('cml-report')
    const { project, pullRequest } = layProject(join(ground.home, 'reported'), { workflows: [workflow] })
    const variables = { GITHUB_API_URL: forge.url }
    const run = await press(ground, { project, workflow, event: pullRequest, variables })
    const comments = forge.comments(7)
    return outcome(run, {
      workflow,
      given: 'other metrics',
      ends: 'green',
      seen: [
        ['one comment stands on the pull request', comments.length === 1],
        ['it names the accuracy', /accuracy/.test(comments[0]?.body ?? '')],
      ],
    })
  } finally {
    await forge.close()
  }
}

async function compared(ground: Ground): Promise<Outcome> {
  const server = await startMlflow()
  try {
    await twoVersions(server.url)
    const workflow = fileOf('model-registry')
    const { project } = layProject(join(ground.home, 'compared'), { workflows: [workflow] })
    const vars = { MLFLOW_TRACKING_URI: server.url }
    const run = await press(ground, { project, workflow, event: { inputs: { version: '2' } }, vars })
    return outcome(run, { workflow, given: 'version 2', ends: 'green', says: /accuracy/ })
  } finally {
    await server.close()
  }
}

const served = { predictions: 'predictions/new.csv', failShare: 0 }

/** A sound release is deployed, then somebody takes it back. */
async function delivered(ground: Ground): Promise<readonly Outcome[]> {
  const world = await openDelivery(
    'flights:1',
    new Map([1, 2].map((version) => [`flights:${version}`, served])),
  )
  try {
    const workflows = (['canary-deploy', 'rollback'] as const).map(fileOf)
    const { project } = layProject(join(ground.home, 'delivered'), { workflows })
    write(project, { 'rollout.yml': rolloutFile(world.prometheus) })
    const secrets = { KUBECONFIG: world.kubeconfig }
    const tell = async (
      action: 'canary-deploy' | 'rollback',
      inputs: Readonly<Record<string, string>>,
      given: string,
    ) => {
      const workflow = fileOf(action)
      const run = await press(ground, { project, workflow, event: { inputs }, secrets })
      return outcome(run, { workflow, given, ends: 'green' })
    }
    return [
      await tell('canary-deploy', { image: 'flights:2' }, 'a sound release'),
      await tell('rollback', { reason: 'complaints from the airport' }, 'the release before'),
    ]
  } finally {
    await world.close()
  }
}
