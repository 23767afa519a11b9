import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { accessOf } from '@ml-actions/registry/mlflow/address'
import { mlflowClient } from '@ml-actions/registry/mlflow/client'
import { mlflowRegistry } from '@ml-actions/registry/mlflow/mlflow'
import type { Version } from '@ml-actions/registry/registry'
import { at } from '@ml-actions/rollout/json'
import { type Delivery, openDelivery } from '../world/delivery.ts'
import { backendsOf } from '../world/gateway.ts'
import { rolloutFile } from '../world/rollout-file.ts'
import { runAct, type Step, stepsIn } from './run-act.ts'
import { change, layMemory, type TrainingProject, variablesOf } from './training-project.ts'

/** One run of the workflow. */
export interface Run {
  readonly code: number
  readonly log: string
  readonly steps: readonly Step[]
}

/** A world in which the workflow runs, with nothing remembered of runs before. */
export interface Training {
  readonly project: TrainingProject
  /** Runs the workflow once, by the clock; other addresses than the world's own stand for what is down. */
  run(instead?: { readonly mlflow?: string; readonly kubeconfig?: string }): Promise<Run>
  /** The version that an alias points to in MLflow; undefined where it points nowhere. */
  aliased(alias: string): Promise<Version | undefined>
  /** Whether MLflow has a version of this number. */
  has(version: string): Promise<boolean>
  /** The image that serves. */
  serving(): string
  close(): Promise<void>
}

/** Where a world stands. */
interface Ground {
  readonly project: TrainingProject
  readonly release: string
  readonly mlflow: string
}

const model = 'flights'

/** Opens a world: a cluster that serves `flights:1`, and the branch `drift` as a person lays it. */
export async function openTraining({ project, release, mlflow }: Ground): Promise<Training> {
  const models = [1, 2, 3, 4].map((version) => [`${model}:${version}`, served] as const)
  const world = await openDelivery(`${model}:1`, new Map(models))
  layMemory(project)
  change(project, {
    'rollout.yml': rolloutFile(world.prometheus),
    // Nothing builds images here: the twin's cluster knows them by these names.
    'build-image.sh': '#!/bin/sh\necho "image=flights:$1"\n',
  })
  const event = join(project.home, 'event.json')
  writeFileSync(event, JSON.stringify({ schedule: '17 5 * * 1' }))
  const access = accessOf(mlflow, {})
  const registry = mlflowRegistry(mlflowClient(access), access.base)
  const found = (asked: Promise<Version>) => asked.then(known, () => undefined)
  return {
    project,
    async run(instead = {}) {
      const { log, code } = await runAct({
        project: project.directory,
        workflow: join('.github', 'workflows', 'continuous-training.yml'),
        name: 'schedule',
        event,
        actions: { 'org/ml-actions@v1': release, ...project.standIns },
        variables: variablesOf(project),
        vars: { MLFLOW_TRACKING_URI: instead.mlflow ?? mlflow },
        secrets: { KUBECONFIG: instead.kubeconfig ?? world.kubeconfig },
        programs: project.programs,
      })
      const steps = stepsIn(log)
      console.log(tableOf(steps))
      return { log, code, steps }
    },
    aliased: (alias) => found(registry.resolve(model, { is: 'alias', alias })),
    has: async (version) => (await found(registry.resolve(model, { is: 'version', version }))) !== undefined,
    serving: () => servingIn(world),
    close: () => world.close(),
  }
}

/** The image of the Deployment that all traffic of the route goes to; each Deployment has a Service of its name. */
function servingIn(world: Delivery): string {
  const route = world.peek('HTTPRoute', model)
  const live = (route === undefined ? [] : backendsOf(route)).filter(({ weight }) => weight > 0)
  const images = live.map(({ service }) =>
    String(at(world.peek('Deployment', service), '/spec/template/spec/containers/0/image') ?? ''),
  )
  return images.join(' and ')
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
