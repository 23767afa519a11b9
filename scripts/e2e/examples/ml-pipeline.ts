import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Delivery } from '../../world/delivery.ts'
import { openDelivery } from '../../world/delivery.ts'
import type { Model } from '../../world/pods.ts'
import { servingIn } from '../../world/serving.ts'
import { repository } from '../run-act.ts'
import { type FrontDoor, openDoor } from './front-door.ts'
import { hurried } from './hurried.ts'
import { outcome } from './outcome.ts'
import { columns, layFirstModel, layPipeline, type PipelineProject } from './pipeline-project.ts'
import { press } from './press.ts'
import type { Ground, Outcome, Story } from './story.ts'

const workflow = 'ml-pipeline/ml-pipeline.yml'
const stable = `ghcr.io/${repository}:1`
const digest = `sha256:${'2'.repeat(64)}`
const built = `ghcr.io/${repository}@${digest}`
const models: ReadonlyMap<string, Model> = new Map([
  [stable, { predictions: 'predictions/old.csv', failShare: 0 }],
  [built, { predictions: 'predictions/new.csv', failShare: 0 }],
])
const standing = [
  ...['setup-python', 'upload-artifact', 'download-artifact'],
  ...['docker/setup-buildx-action', 'docker/login-action', 'docker/build-push-action'],
  'aws-actions/configure-aws-credentials',
]

/** A change of parameters from lint to users; then a worse model, and data that does not keep its contract. */
export const mlPipeline: Story = {
  name: 'ml-pipeline',
  workflows: [workflow],
  tell: async (ground) => {
    const flights = layPipeline(ground.home, [workflow])
    layFirstModel(flights, join(ground.home, 'storage'))
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

interface Worlds {
  readonly staging: Delivery
  readonly production: Delivery
  readonly door: FrontDoor
}

async function told(ground: Ground, flights: PipelineProject, worlds: Worlds): Promise<readonly Outcome[]> {
  const { project, run, change } = flights
  const rollout = readFileSync(join(project, 'rollout.yml'), 'utf8')
  change({ 'rollout.yml': hurried(rollout, { production: worlds.production.prometheus }) })
  const params = readFileSync(join(project, 'params.yaml'), 'utf8')
  const push = () => pushed(ground, flights, worlds)
  change({ 'params.yaml': columns(params, 'hour') })
  const worse = await push()
  const code = readFileSync(join(project, 'late', 'model.py'), 'utf8')
  change({ 'params.yaml': params, 'late/model.py': `${code}import os\n` })
  const untidy = await push()
  change({ 'late/model.py': code })
  const head = run('git', 'rev-parse', 'HEAD').trim()
  const before = servingIn(worlds.production)
  const better = await push()
  const tag = run('git', '--git-dir', flights.origin, 'rev-parse', '--verify', 'refs/tags/production').trim()
  return [
    outcome(worse, {
      workflow,
      given: 'a model that knows only the hour',
      ends: 'red at model-gate',
      ran: ['raw data', 'features', 'train', 'model tests'],
      left: ['staging', 'production'],
    }),
    outcome(untidy, {
      workflow,
      given: 'an import that nobody uses',
      ends: 'red at lint',
      left: ['train', 'model-gate'],
    }),
    outcome(better, {
      workflow,
      given: 'parameters that make a better model',
      ends: 'green',
      ran: [
        'lint',
        'unit tests',
        'raw data',
        'features',
        'train',
        'model-gate',
        'staging',
        'integration tests',
        'production',
      ],
      seen: [
        ['the old model served until then', before === stable],
        ['production serves the image by its digest', servingIn(worlds.production) === built],
        ['the tag production names the commit', tag === head],
      ],
    }),
  ]
}

function pushed({ home, release }: Ground, { project, programs }: PipelineProject, worlds: Worlds) {
  const clusters = join(home, 'clusters')
  mkdirSync(clusters, { recursive: true })
  writeFileSync(join(clusters, 'flights-staging'), byOidc(worlds.staging.kubeconfig))
  writeFileSync(join(clusters, 'flights-production'), byOidc(worlds.production.kubeconfig))
  writeFileSync(join(clusters, 'aws'), aws)
  chmodSync(join(clusters, 'aws'), 0o755)
  return press(
    { home, release },
    {
      project,
      workflow,
      standing,
      event: { ref: 'refs/heads/main' },
      programs: [clusters, ...programs],
      variables: {
        DIGEST: digest,
        CLUSTERS: clusters,
        DVC_NO_ANALYTICS: 'true',
        GITHUB_API_URL: 'http://127.0.0.1:9',
      },
      vars: { AWS_ROLE: 'a-role', AWS_REGION: 'eu-central-1', STAGING_URL: worlds.door.url },
    },
  )
}

/** Stands for the AWS command line: which cluster there is, and a token for it, as `aws eks get-token` prints one. */
const aws = `#!/bin/sh
case "$1 $2" in
"eks update-kubeconfig") cp "$CLUSTERS/$4" "$6" ;;
"eks get-token") echo '{"apiVersion":"client.authentication.k8s.io/v1beta1","kind":"ExecCredential","status":{"token":"a-token-of-the-twin"}}' ;;
*) exit 64 ;;
esac
`

/** The kubeconfig as \`aws eks update-kubeconfig\` writes it: no token, but the command that gives one. */
function byOidc(kubeconfig: string): string {
  const config = JSON.parse(kubeconfig)
  const exec = {
    apiVersion: 'client.authentication.k8s.io/v1beta1',
    command: 'aws',
    args: ['eks', 'get-token'],
    interactiveMode: 'Never',
  }
  return JSON.stringify({ ...config, users: [{ name: 'twin', user: { exec } }] })
}
