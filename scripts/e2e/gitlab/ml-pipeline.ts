import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Served, serveTwin } from '@ml-actions/forge/gitlab/serve-twin'
import { readText } from '../../build/workspace.ts'
import { type Delivery, openDelivery } from '../../world/delivery.ts'
import type { Model } from '../../world/pods.ts'
import { servingIn } from '../../world/serving.ts'
import { type FrontDoor, openDoor } from '../examples/front-door.ts'
import { hurried } from '../examples/hurried.ts'
import { columns, layFirstModel, layPipeline, type PipelineProject } from '../examples/pipeline-project.ts'
import type { Ground, Outcome } from '../examples/story.ts'
import { repository } from '../run-act.ts'
import { layClusters, layOrigin, mergeRequest, repositories } from './ground.ts'
import { outcome } from './outcome.ts'
import { type Pipeline, runPipeline } from './run-pipeline.ts'

const workflow = 'gitlab/ml-pipeline.yaml'
const registry = `registry.gitlab.example/${repository}`
const digest = `sha256:${'2'.repeat(64)}`
const stable = `${registry}:1`
const built = `${registry}@${digest}`
const models: ReadonlyMap<string, Model> = new Map([
  [stable, { predictions: 'predictions/old.csv', failShare: 0 }],
  [built, { predictions: 'predictions/new.csv', failShare: 0 }],
])
const deliveries = ['build-image', 'staging', 'integration-tests', 'production', 'remember']

/** A worse model on a merge request, then a better one on main, which a person lets through to production. */
export async function mlPipeline(ground: Ground): Promise<readonly Outcome[]> {
  const flights = layPipeline(ground.home, [])
  layFirstModel(flights, join(ground.home, 'storage'))
  const staging = await openDelivery(stable, models)
  const production = await openDelivery(stable, models)
  const door = await openDoor(staging)
  const forge = await serveTwin({ repository, changes: [7], viewer: 'project_1217_bot' })
  try {
    return await told(ground, flights, { staging, production, door, forge })
  } finally {
    await Promise.all([door.close(), forge.close(), staging.close(), production.close()])
  }
}

interface Worlds {
  readonly staging: Delivery
  readonly production: Delivery
  readonly door: FrontDoor
  readonly forge: Served
}

async function told(ground: Ground, flights: PipelineProject, worlds: Worlds): Promise<readonly Outcome[]> {
  const { project, run, change } = flights
  const rollout = readFileSync(join(project, 'rollout.yml'), 'utf8')
  change({
    'rollout.yml': hurried(rollout, { production: worlds.production.prometheus }),
    '.gitlab-ci.yml': readText(`workflows-examples/${workflow}`),
  })
  run('git', 'push', '--quiet', flights.origin, 'main', 'refs/tags/production')
  return [await worse(ground, flights, worlds), ...(await better(ground, flights, worlds))]
}

/** A merge request goes as far as the gate, and gets its note. */
async function worse(ground: Ground, flights: PipelineProject, worlds: Worlds): Promise<Outcome> {
  const { project, run, change } = flights
  const base = run('git', 'rev-parse', 'HEAD').trim()
  run('git', 'switch', '--quiet', '--create', 'worse')
  const params = readFileSync(join(project, 'params.yaml'), 'utf8')
  change({ 'params.yaml': columns(params, 'hour').replace(/^rate: .*$/m, 'rate: 3') })
  const head = run('git', 'rev-parse', 'HEAD').trim()
  const asked = mergeRequest(head, base, worlds.forge.apiUrl)
  const home = fresh(ground, flights, worlds, 'worse')
  const unset = ['--unset-variable', 'CI_COMMIT_BRANCH']
  const ended = await pipeline(ground, flights, worlds, { home, variables: asked, words: unset })
  run('git', 'switch', '--quiet', 'main')
  const notes = worlds.forge.memory.comments.of(7) ?? []
  return outcome(ended, {
    workflow,
    project: home,
    given: 'a merge request with a model that learned in strides',
    ends: 'red at model-gate',
    ran: [
      'lint',
      'tests',
      'pull',
      'raw-data',
      'build-features',
      'features',
      'train',
      'model-tests',
      'report',
    ],
    left: deliveries,
    codeQuality: ['lint/reports/ruff.json', 'model-gate/.ml-actions/model-gate/code-quality.json'],
    junit: ['tests/reports/unit.xml', '*/.ml-actions/*/junit.xml'],
    seen: [
      ['one note stands on the merge request', notes.length === 1],
      [
        'it says that the model may not go on',
        /model-gate/.test(notes[0]?.body ?? '') && /fail/i.test(notes[0]?.body ?? ''),
      ],
    ],
  })
}

/** A push to main goes to staging and waits; then somebody presses the job `production`. */
async function better(ground: Ground, flights: PipelineProject, worlds: Worlds): Promise<readonly Outcome[]> {
  const head = flights.run('git', 'rev-parse', 'HEAD').trim()
  const home = fresh(ground, flights, worlds, 'better')
  const variables = { CI_PIPELINE_SOURCE: 'push', REMEMBER_TOKEN: 'a-token' }
  const press = (...words: readonly string[]) => pipeline(ground, flights, worlds, { home, variables, words })
  const waits = await press('--needs', 'integration-tests')
  const before = servingIn(worlds.production)
  const goes = await press('--manual', 'production', 'production', 'remember')
  const tag = flights
    .run('git', '--git-dir', flights.origin, 'rev-parse', '--verify', 'refs/tags/production')
    .trim()
  const promised = { workflow, project: home, ends: 'green' }
  return [
    outcome(waits, {
      ...promised,
      given: 'a better model on main',
      ran: [
        'lint',
        'tests',
        'train',
        'model-tests',
        'model-gate',
        'build-image',
        'staging',
        'integration-tests',
      ],
      left: ['report', 'production', 'remember'],
      junit: ['integration-tests/reports/integration.xml'],
      seen: [['the old model serves in production', before === stable]],
    }),
    outcome(goes, {
      ...promised,
      given: 'a press of production',
      ran: ['production', 'remember'],
      seen: [
        ['production serves the image by its digest', servingIn(worlds.production) === built],
        ['the tag production names the commit', tag === head],
      ],
    }),
  ]
}

/** A clone as a runner makes one, with what the project's settings give to each environment. */
function fresh({ home }: Ground, { project }: PipelineProject, worlds: Worlds, name: string): string {
  const clone = join(home, name)
  rmSync(clone, { recursive: true, force: true, maxRetries: 5 })
  execFileSync('git', ['clone', '--quiet', project, clone])
  layOrigin(clone)
  layClusters(clone, { staging: worlds.staging.kubeconfig, production: worlds.production.kubeconfig })
  return clone
}

interface Run {
  readonly home: string
  readonly variables: Readonly<Record<string, string>>
  readonly words: readonly string[]
}

function pipeline(ground: Ground, flights: PipelineProject, worlds: Worlds, run: Run): Promise<Pipeline> {
  const programs = join(ground.home, 'programs')
  mkdirSync(programs, { recursive: true })
  // All that the requirements ask for is there, and pip takes seconds in each job to find that.
  for (const [name, text] of Object.entries({ 'buildctl-daemonless.sh': buildkit, pip: '#!/bin/sh\n' }))
    writeFileSync(join(programs, name), text, { mode: 0o755 })
  return runPipeline({
    project: run.home,
    words: run.words,
    repositories: repositories(ground.release, flights.origin),
    programs: [programs, ...flights.programs],
    variables: {
      ...run.variables,
      CI_DEFAULT_BRANCH: 'main',
      CI_REGISTRY: 'registry.gitlab.example',
      CI_REGISTRY_IMAGE: registry,
      CI_REGISTRY_USER: 'a-user',
      CI_REGISTRY_PASSWORD: 'a-password',
      STAGING_URL: worlds.door.url,
      DIGEST: digest,
      DVC_NO_ANALYTICS: 'true',
    },
  })
}

/** Stands for BuildKit: what the Dockerfile copies is there, and the build has the digest that the clusters know. */
const buildkit = `#!/bin/sh
test -s "$DOCKER_CONFIG/config.json" || exit 1
for copied in late model/model.json data/features.csv Dockerfile; do test -e "$copied" || exit 1; done
while [ $# -gt 1 ]; do
  if [ "$1" = --metadata-file ]; then printf '{\\n  "containerimage.digest": "%s"\\n}\\n' "$DIGEST" > "$2"; fi
  shift
done
`
