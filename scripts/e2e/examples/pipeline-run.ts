import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from '../run-act.ts'
import type { PipelineProject } from './pipeline-project.ts'
import { press, type Run } from './press.ts'
import type { Ground } from './story.ts'

/** The workflow that these runs are of. */
export const workflow = 'ml-pipeline/ml-pipeline.yml'

const standing = [
  ...['setup-python', 'upload-artifact', 'download-artifact'],
  ...['docker/setup-buildx-action', 'docker/login-action', 'docker/build-push-action'],
  'aws-actions/configure-aws-credentials',
]

/** What is there outside of the repository, where a run gets so far. */
export interface Outside {
  /** Kubeconfigs of the clusters, by the name that AWS knows them by. */
  readonly clusters?: Readonly<Record<string, string>>
  readonly stagingUrl?: string
  /** The digest of the image that is built. */
  readonly digest?: string
}

/** Gives the address of an image as the pipeline names it. */
export function imageOf(digest: string): string {
  return `ghcr.io/${repository}@${digest}`
}

/** Runs the pipeline for a push to main. */
export function pushed(ground: Ground, flights: PipelineProject, outside: Outside = {}): Promise<Run> {
  return piped(ground, flights, outside, {
    event: { ref: 'refs/heads/main' },
    forge: 'http://127.0.0.1:9',
  })
}

/** Runs the pipeline for pull request 7, whose comment a forge takes. */
export function proposed(ground: Ground, flights: PipelineProject, forge: string): Promise<Run> {
  const sha = (ref: string) => flights.run('git', 'rev-parse', ref).trim()
  const repo = { full_name: repository }
  const pull_request = {
    number: 7,
    head: { sha: sha('HEAD'), ref: 'better', repo },
    base: { sha: sha('production'), ref: 'main', repo },
  }
  const event = { action: 'synchronize', number: 7, pull_request, repository: repo }
  return piped(ground, flights, {}, { name: 'pull_request', event, forge })
}

interface Told {
  readonly name?: string
  readonly event: Readonly<Record<string, unknown>>
  readonly forge: string
}

function piped(
  ground: Ground,
  { project, programs }: PipelineProject,
  { clusters = {}, stagingUrl = '', digest = '' }: Outside,
  { forge, ...told }: Told,
): Promise<Run> {
  const folder = join(ground.home, 'clusters')
  mkdirSync(folder, { recursive: true })
  for (const [name, kubeconfig] of Object.entries(clusters))
    writeFileSync(join(folder, name), byOidc(kubeconfig))
  writeFileSync(join(folder, 'aws'), aws)
  chmodSync(join(folder, 'aws'), 0o755)
  return press(ground, {
    ...told,
    project,
    workflow,
    standing,
    programs: [folder, ...programs],
    variables: { DIGEST: digest, CLUSTERS: folder, DVC_NO_ANALYTICS: 'true', GITHUB_API_URL: forge },
    vars: { AWS_ROLE: 'a-role', AWS_REGION: 'eu-central-1', STAGING_URL: stagingUrl },
  })
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
