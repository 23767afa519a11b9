import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { serveTwin } from '@ml-actions/forge/gitlab/serve-twin'
import { serveTwin as serveRegistry } from '@ml-actions/registry/mlflow/serve-twin'
import { readText } from '../../build/workspace.ts'
import { openDelivery } from '../../world/delivery.ts'
import { rolloutFile } from '../../world/rollout-file.ts'
import { servingIn } from '../../world/serving.ts'
import { layProject, write } from '../examples/lay.ts'
import type { Ground, Outcome } from '../examples/story.ts'
import { repository } from '../run-act.ts'
import { layClusters, layOrigin, mergeRequest, repositories } from './ground.ts'
import { outcome } from './outcome.ts'
import { runPipeline } from './run-pipeline.ts'

const workflow = 'gitlab/smallest.yaml'
const served = { predictions: 'predictions/new.csv', failShare: 0 }

/** Each of the seven components once, as small as it is useful. */
export async function components({ home, release }: Ground): Promise<readonly Outcome[]> {
  const { project, pullRequest } = layProject(home, { workflows: [] })
  const world = await openDelivery(
    'flights:1',
    new Map([1, 2].map((version) => [`flights:${version}`, served])),
  )
  const forge = await serveTwin({ repository, changes: [7], viewer: 'project_1217_bot' })
  const registry = await serveRegistry({
    runs: { old: { metrics: { accuracy: 0.7383 } }, new: { metrics: { accuracy: 0.7509 } } },
    models: {
      flights: { versions: [{ run: 'old' }, { run: 'new' }], aliases: { champion: '1', challenger: '2' } },
    },
  })
  try {
    layOrigin(project)
    cpSync(join(project, 'data', 'train.csv'), join(project, 'data', 'recent.csv'))
    write(project, {
      '.gitlab-ci.yml': readText(`workflows-examples/${workflow}`),
      'rollout.yml': rolloutFile(world.prometheus),
    })
    layClusters(project, { production: world.kubeconfig })
    const { head, base } = commits(pullRequest)
    const run = (words: readonly string[]) =>
      runPipeline({
        project,
        words,
        repositories: repositories(release, project),
        variables: {
          ...mergeRequest(head, base, forge.apiUrl),
          MLFLOW_TRACKING_URI: registry.url,
          IMAGE: 'flights:2',
          REASON: 'complaints from the airport',
        },
      })
    const judged = ['data-validate', 'model-gate', 'drift-check', 'model-registry', 'cml-report']
    const whole = await run(['--manual', 'canary-deploy'])
    const deployed = servingIn(world)
    const back = await run(['--manual', 'rollback', 'rollback'])
    const notes = forge.memory.comments.of(7) ?? []
    const promised = { workflow, project }
    return [
      outcome(whole, {
        ...promised,
        given: 'a merge request, and a press of canary-deploy',
        ends: 'green',
        ran: [...judged, 'canary-deploy'],
        left: ['rollback'],
        codeQuality: judged.map((job) => `${job}/.ml-actions/${job}/code-quality.json`),
        junit: judged.map((job) => `${job}/.ml-actions/${job}/junit.xml`),
        seen: [
          ['flights:2 serves', deployed === 'flights:2'],
          ['one note stands on the merge request', notes.length === 1],
          ['it names the accuracy', /accuracy/.test(notes[0]?.body ?? '')],
        ],
      }),
      outcome(back, {
        ...promised,
        given: 'a press of rollback',
        ends: 'green',
        ran: ['rollback'],
        seen: [['flights:1 serves again', servingIn(world) === 'flights:1']],
      }),
    ]
  } finally {
    await Promise.all([world.close(), forge.close(), registry.close()])
  }
}

function commits(event: Readonly<Record<string, unknown>>): { readonly head: string; readonly base: string } {
  const { head, base } = event['pull_request'] as Record<'head' | 'base', { readonly sha: string }>
  return { head: head.sha, base: base.sha }
}
