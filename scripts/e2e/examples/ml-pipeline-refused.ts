import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveTwin } from '@ml-actions/forge/github/serve-twin'
import { root } from '../../build/workspace.ts'
import { repository } from '../run-act.ts'
import { outcome } from './outcome.ts'
import { columns, keepData, layFirstModel, layPipeline, type PipelineProject } from './pipeline-project.ts'
import { proposed, pushed, workflow } from './pipeline-run.ts'
import type { Ground, Outcome, Story } from './story.ts'

const users = ['docker/build-push-action', 'staging', 'production']

/** What never gets to a cluster: a pull request, a worse model, untidy code, data that does not keep its contract. */
export const mlPipelineRefused: Story = {
  name: 'ml-pipeline-refused',
  workflows: [workflow],
  tell: async (ground) => {
    const flights = layPipeline(ground.home, [workflow])
    layFirstModel(flights, join(ground.home, 'storage'))
    const proposal = await onPullRequest(ground, flights)
    const { project, change } = flights
    const params = readFileSync(join(project, 'params.yaml'), 'utf8')
    change({ 'params.yaml': columns(params, 'hour') })
    const worse = await pushed(ground, flights)
    const code = readFileSync(join(project, 'late', 'model.py'), 'utf8')
    change({ 'params.yaml': params, 'late/model.py': `${code}import os\n` })
    const untidy = await pushed(ground, flights)
    change({ 'late/model.py': code })
    keepData(flights, readFileSync(join(root, 'examples', 'flights', 'data', 'broken.csv'), 'utf8'))
    const broken = await pushed(ground, flights)
    return [
      proposal,
      outcome(worse, {
        workflow,
        given: 'a model that knows only the hour',
        ends: 'red at model-gate',
        ran: ['raw data', 'features', 'train', 'model tests'],
        left: users,
      }),
      outcome(untidy, {
        workflow,
        given: 'an import that nobody uses',
        ends: 'red at lint',
        left: ['train', 'model-gate', ...users],
      }),
      outcome(broken, {
        workflow,
        given: 'broken flights',
        ends: 'red at raw data',
        left: ['features', 'train', 'model-gate', ...users],
      }),
    ]
  },
}

/** The same change as a proposal: judged and told, and nothing is built or deployed. */
async function onPullRequest(ground: Ground, flights: PipelineProject): Promise<Outcome> {
  const forge = await serveTwin({ repository, pulls: [7] })
  try {
    const run = await proposed(ground, flights, forge.url)
    const bodies = forge.comments(7).map(({ body }) => body)
    return outcome(run, {
      workflow,
      given: 'a better model, as a pull request',
      ends: 'green',
      ran: ['lint', 'raw data', 'train', 'model-gate', 'report'],
      left: users,
      seen: [
        ['one comment stands, and passes', bodies.length === 1 && /^### ✅/m.test(bodies[0] ?? '')],
        ['it tells of data and model', /data-validate[\s\S]*accuracy/.test(bodies[0] ?? '')],
      ],
    })
  } finally {
    await forge.close()
  }
}
