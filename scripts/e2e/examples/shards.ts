import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveTwin } from '@ml-actions/forge/github/serve-twin'
import { repository } from '../run-act.ts'
import { layProject, write } from './lay.ts'
import { outcome } from './outcome.ts'
import { press } from './press.ts'
import type { Story } from './story.ts'

const workflow = 'shards/shards.yml'

/** Four months, each read by a job of its own, judged as one dataset; then by a contract that they do not keep, and with one that cannot be read. */
export const shards: Story = {
  name: 'shards',
  workflows: [workflow],
  tell: async (ground) => {
    const forge = await serveTwin({ repository, pulls: [7] })
    try {
      const { project, pullRequest } = layProject(join(ground.home, 'flights'), { workflows: [workflow] })
      const run = () =>
        press(ground, {
          project,
          workflow,
          event: pullRequest,
          standing: ['upload-artifact', 'download-artifact'],
          variables: { GITHUB_API_URL: forge.url },
        })
      const told = () => forge.comments(7).map(({ body }) => body)
      const sound = await run()
      const first = told()
      const contract = readFileSync(join(project, 'months.yml'), 'utf8')
      write(project, { 'months.yml': contract.replace('below: 5500', 'below: 2000') })
      const far = await run()
      const second = told()
      const month = join(project, 'data', 'later', '2013-11.parquet')
      write(project, { 'months.yml': contract })
      writeFileSync(month, readFileSync(month).subarray(0, 5000))
      write(project, {})
      const torn = await run()
      const third = told()
      return [
        outcome(sound, {
          workflow,
          given: 'four sound months',
          ends: 'green',
          says: /16,000/,
          seen: [['one comment stands, and passes', first.length === 1 && /^### ✅/m.test(first[0] ?? '')]],
        }),
        outcome(far, {
          workflow,
          given: 'flights that go too far',
          ends: 'red at data-validate',
          seen: [
            [
              'the same comment fails now, and says which column',
              second.length === 1 && /^### ❌[\s\S]*distance/m.test(second[0] ?? ''),
            ],
          ],
        }),
        outcome(torn, {
          workflow,
          given: 'a month that is cut off',
          ends: 'red at data-validate',
          ran: ['all shards'],
          seen: [
            [
              'the same comment says that nothing was judged',
              third.length === 1 && /^### ⚪[\s\S]*nothing was judged/m.test(third[0] ?? ''),
            ],
          ],
        }),
      ]
    } finally {
      await forge.close()
    }
  },
}
