import { outcome } from './outcome.ts'
import { layPipeline } from './pipeline-project.ts'
import { press } from './press.ts'
import type { Story } from './story.ts'

const standing = {
  'starter/tests.yml': ['setup-python'],
  'starter/code-quality.yml': ['setup-python'],
  'starter/image.yml': ['docker/setup-buildx-action', 'docker/login-action', 'docker/build-push-action'],
} as const
const workflows = Object.keys(standing) as ReadonlyArray<keyof typeof standing>

/** Where a team begins, on the code of ml-pipeline: tests, quality, an image; then a change that each should see. */
export const starter: Story = {
  name: 'starter',
  workflows,
  tell: async (ground) => {
    const { project, programs, change } = layPipeline(ground.home, workflows)
    const digest = `sha256:${'a'.repeat(64)}`
    const tell = async (
      workflow: keyof typeof standing,
      given: string,
      promised: { readonly ends: string; readonly says?: RegExp },
    ) => {
      const run = await press(ground, {
        project,
        workflow,
        standing: standing[workflow],
        programs,
        variables: { DIGEST: digest },
        event: { ref: 'refs/heads/main' },
      })
      return outcome(run, { workflow, given, ...promised })
    }
    change({ 'model/model.json': '{}', 'data/features.csv': 'flight_id\n' })
    const sound = [
      await tell('starter/tests.yml', 'sound code', { ends: 'green', says: /\d+ passed/ }),
      await tell('starter/code-quality.yml', 'sound code', { ends: 'green', says: /no issues found/ }),
      await tell('starter/image.yml', 'a Dockerfile', { ends: 'green', says: new RegExp(`@${digest}`) }),
    ]
    change({ 'late/features.py': 'import os\n\n\ndef features(flight: str) -> int:\n    return flight\n' })
    return [
      ...sound,
      await tell('starter/tests.yml', 'code that its tests do not fit', { ends: 'red at unit tests' }),
      await tell('starter/code-quality.yml', 'an import that nobody uses', { ends: 'red at lint' }),
    ]
  },
}
