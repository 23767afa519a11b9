import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { composeRelease } from '../../release/compose.ts'
import type { Checked } from '../checked.ts'
import { startMlflow } from '../mlflow-server.ts'
import { commitAll } from '../run-act.ts'
import { layTrainingProject } from './project.ts'
import { trainFirst } from './registry.ts'
import { stories } from './stories.ts'
import { openTraining } from './world.ts'

/**
 * Runs `continuous-training.yml` as a runner does: the real DVC with a remote, the real MLflow, the bundles of this
 * commit, and the cluster's twin over HTTP. act has neither concurrency nor approvals: nothing is claimed of those.
 *
 * All stories share the server, the project and the release; each begins with version 1 as the champion and nothing
 * remembered. `RELEASE` names a release tree that was composed before, `TRAINING` a part of the names of stories,
 * or several parts with a plus between them.
 */
export async function training(): Promise<readonly Checked[]> {
  const home = mkdtempSync(join(tmpdir(), 'ml-actions-training-'))
  const server = await startMlflow()
  try {
    const release = process.env['RELEASE'] ?? join(home, 'release')
    if (process.env['RELEASE'] === undefined) {
      await composeRelease(release)
      commitAll(release, 'release')
    }
    mkdirSync(join(home, 'flights'))
    const project = layTrainingProject(join(home, 'flights'))
    const first = await trainFirst(project, server.url)
    const checked: Checked[] = []
    const wanted = (process.env['TRAINING'] ?? '').split('+')
    for (const { name, tell } of stories.filter((story) =>
      wanted.some((part) => story.name.includes(part)),
    )) {
      const opened = await openTraining({ project, release, mlflow: server.url, first })
      const began = performance.now()
      try {
        console.log(`\n${name}`)
        const told = await tell(opened)
        checked.push(...told.map((one) => ({ ...one, title: `${name}: ${one.title}` })))
        for (const { title } of told.filter(({ holds }) => !holds)) console.log(`  ✗ ${title}`)
        console.log(`  ${Math.round((performance.now() - began) / 1000)} s`)
      } finally {
        await opened.close()
      }
    }
    return checked
  } finally {
    await server.close()
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
}
