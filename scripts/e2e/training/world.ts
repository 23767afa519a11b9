import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveTwin as serveForge } from '@ml-actions/forge/github/serve-twin'
import type { Version } from '@ml-actions/registry/registry'
import { openDelivery } from '../../world/delivery.ts'
import { rolloutFile } from '../../world/rollout-file.ts'
import { servingIn } from '../../world/serving.ts'
import { type Asked, repository, runAct, type Step, stepsIn } from '../run-act.ts'
import { change, layMemory, type TrainingProject, variablesOf } from './project.ts'
import { type Logged, layRegistry, model, registryAt } from './registry.ts'

/** One run of a workflow. */
export interface Run {
  readonly code: number
  readonly log: string
  readonly steps: readonly Step[]
}

/** What is other than usual in a run. */
interface Instead {
  /** Addresses other than the world's own stand for what is down. */
  readonly mlflow?: string
  readonly kubeconfig?: string
  readonly heard?: Asked['heard']
  /** Names the run where two are under way at once. */
  readonly name?: string
}

/** A world in which the workflows run, with nothing remembered of runs before. */
export interface Training {
  readonly project: TrainingProject
  /** Address of the MLflow server. */
  readonly mlflow: string
  /** A kubeconfig that leads to the cluster. */
  readonly kubeconfig: string
  /** The release tree that `uses: org/ml-actions/…@v1` leads to. */
  readonly release: string
  /** Runs continuous-training.yml once, by the clock. */
  run(instead?: Instead): Promise<Run>
  /** Runs rollback.yml, as a person who presses it. */
  press(reason: string): Promise<Run>
  /** Runs validate-model.yml on a version. */
  validate(version: string): Promise<Run>
  /** The version that an alias points to in MLflow; undefined where it points nowhere. */
  aliased(alias: string): Promise<Version | undefined>
  /** Whether MLflow has a version of this number. */
  has(version: string): Promise<boolean>
  /** The image that serves. */
  serving(): string
  /** Has users send nothing, so that no release on trial goes on, or send again. */
  rest(isResting: boolean): void
  close(): Promise<void>
}

/** Where a world stands. */
export interface Ground {
  readonly project: TrainingProject
  readonly release: string
  readonly mlflow: string
  /** The model that is in production. */
  readonly first: Logged
}

/** Opens a world: version 1 is the champion and serves, and the branch `drift` is as a person lays it. */
export async function openTraining({ project, release, mlflow, first }: Ground): Promise<Training> {
  const images = [1, 2, 3, 4].map((version) => [`${model}:${version}`, served] as const)
  const world = await openDelivery(`${model}:1`, new Map(images), {
    'ml-actions.dev/model': `models:/${model}/1`,
  })
  const forge = await serveForge({ repository })
  await layRegistry(mlflow, first)
  layMemory(project)
  change(project, {
    ...project.asLaid,
    'rollout.yml': rolloutFile(world.prometheus),
    // Nothing builds images here: the twin's cluster knows them by these names.
    'build-image.sh': '#!/bin/sh\necho "image=flights:$1"\n',
  })
  const registry = registryAt(mlflow)
  const found = (asked: Promise<Version>) => asked.then(known, () => undefined)
  const start = async (file: string, event: object, instead: Instead) => {
    const named = instead.name ?? 'one'
    const path = join(project.home, `${named}.event.json`)
    writeFileSync(path, JSON.stringify(event))
    const { log, code } = await runAct({
      project: project.directory,
      workflow: join('.github', 'workflows', file),
      name: 'schedule' in event ? 'schedule' : 'workflow_dispatch',
      event: path,
      actions: { 'org/ml-actions@v1': release, ...project.standIns },
      variables: { ...variablesOf(project, named), GITHUB_API_URL: forge.url },
      vars: { MLFLOW_TRACKING_URI: instead.mlflow ?? mlflow },
      secrets: { KUBECONFIG: instead.kubeconfig ?? world.kubeconfig },
      programs: project.programs,
      ...(instead.heard === undefined ? {} : { heard: instead.heard }),
    })
    const steps = stepsIn(log)
    console.log(tableOf(steps))
    return { log, code, steps }
  }
  return {
    ...{ project, mlflow, release, kubeconfig: world.kubeconfig },
    run: (instead = {}) => start('continuous-training.yml', { schedule: '17 5 * * 1' }, instead),
    press: (reason) => start('rollback.yml', { inputs: { to: 'previous-good', reason } }, {}),
    validate: (version) => start('validate-model.yml', { inputs: { model_version: version } }, {}),
    aliased: (alias) => found(registry.resolve(model, { is: 'alias', alias })),
    has: async (version) => (await found(registry.resolve(model, { is: 'version', version }))) !== undefined,
    serving: () => servingIn(world),
    rest: (isResting) => world.rest(isResting),
    close: async () => {
      await Promise.all([world.close(), forge.close()])
    },
  }
}

const served = { predictions: 'predictions/new.csv', failShare: 0 }

const known = (version: Version) => version

/** The steps that have a name of ours, a line each. */
function tableOf(steps: readonly Step[]): string {
  return steps
    .filter(({ name }) => /^[a-z][a-z ,-]*$/.test(name))
    .map(({ job, name, ended }) => `  ${ended} ${job}: ${name}`)
    .join('\n')
}
