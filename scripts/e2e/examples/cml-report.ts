import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveTwin } from '@ml-actions/forge/github/serve-twin'
import { repository } from '../run-act.ts'
import { outcome } from './outcome.ts'
import { layFirstModel, layPipeline } from './pipeline-project.ts'
import { press } from './press.ts'
import type { Story } from './story.ts'

const workflow = 'cml-report.yml'

/** A change of parameters: DVC brings the data, trains, and the comment tells what came of it. */
export const cmlReport: Story = {
  name: 'cml-report',
  workflows: [workflow],
  tell: async (ground) => {
    const { project, programs, run, change } = layPipeline(ground.home, [workflow])
    layFirstModel({ project, run, change }, join(ground.home, 'storage'))
    const sha = () => run('git', 'rev-parse', 'HEAD').trim()
    const base = run('git', 'rev-parse', 'production').trim()
    const forge = await serveTwin({ repository, pulls: [7] })
    try {
      const repo = { full_name: repository }
      const head = { sha: sha(), ref: 'better', repo }
      const pull_request = { number: 7, head, base: { sha: base, ref: 'main', repo } }
      const reported = await press(ground, {
        project,
        workflow,
        programs,
        standing: ['setup-python', 'aws-actions/configure-aws-credentials'],
        event: { action: 'synchronize', number: 7, pull_request, repository: repo },
        variables: { GITHUB_API_URL: forge.url, DVC_NO_ANALYTICS: 'true' },
      })
      const bodies = forge.comments(7).map(({ body }) => body)
      const was: { accuracy: { value: number } } = JSON.parse(
        readFileSync(join(project, 'metrics.json'), 'utf8'),
      )
      return [
        outcome(reported, {
          workflow,
          given: 'other parameters',
          ends: 'green',
          ran: ['data', 'train', 'report'],
          seen: [
            ['one comment stands on the pull request', bodies.length === 1],
            [
              'it has the accuracy of before and the slices',
              (bodies[0] ?? '').includes(was.accuracy.value.toPrecision(3)) && /origin/.test(bodies[0] ?? ''),
            ],
          ],
        }),
      ]
    } finally {
      await forge.close()
    }
  },
}
