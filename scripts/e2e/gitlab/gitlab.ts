import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { composeRelease } from '../../release/compose.ts'
import type { Checked } from '../checked.ts'
import type { Outcome } from '../examples/story.ts'
import { tableOf } from '../examples/table.ts'
import { commitAll } from '../run-act.ts'
import { components } from './components.ts'
import { mlPipeline } from './ml-pipeline.ts'

const stories = { components, 'ml-pipeline': mlPipeline } as const

/**
 * Runs the components and the pipeline for GitLab with gitlab-ci-local, unchanged. What it does not do is told in docs/testing.md.
 *
 * `RELEASE` names a release tree that was composed before, a repository with the tag v1; `GITLAB` a part of the names of stories.
 */
export async function gitlab(): Promise<readonly Checked[]> {
  const home = mkdtempSync(join(tmpdir(), 'ml-actions-gitlab-'))
  try {
    const release = process.env['RELEASE'] ?? join(home, 'release')
    if (process.env['RELEASE'] === undefined) {
      await composeRelease(release)
      commitAll(release, 'release')
      execFileSync('git', ['tag', 'v1'], { cwd: release })
    }
    // As GitHub and GitLab do: only the files that are asked for are sent.
    execFileSync('git', ['config', 'uploadpack.allowFilter', 'true'], { cwd: release })
    const wanted = process.env['GITLAB'] ?? ''
    const outcomes: Outcome[] = []
    for (const [name, tell] of Object.entries(stories).filter(([name]) => name.includes(wanted))) {
      mkdirSync(join(home, name))
      outcomes.push(...(await tell({ home: join(home, name), release })))
    }
    console.log(tableOf(outcomes))
    return outcomes.flatMap(({ checked }) => checked)
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
}
