import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { composeRelease } from '../../release/compose.ts'
import type { Checked } from '../checked.ts'
import { commitAll } from '../run-act.ts'
import { stories } from './catalogue.ts'
import { tableOf } from './table.ts'

/**
 * Runs the files of `workflows-examples` as their users do, unchanged, with act in host mode. What act does not do is told
 * in docs/testing.md.
 *
 * `RELEASE` names a release tree that was composed before, `EXAMPLES` a part of the names of stories.
 */
export async function examples(): Promise<readonly Checked[]> {
  const home = mkdtempSync(join(tmpdir(), 'ml-actions-examples-'))
  try {
    const release = process.env['RELEASE'] ?? join(home, 'release')
    if (process.env['RELEASE'] === undefined) {
      await composeRelease(release)
      commitAll(release, 'release')
    }
    const wanted = process.env['EXAMPLES'] ?? ''
    const outcomes = []
    for (const { name, tell } of stories.filter((story) => story.name.includes(wanted))) {
      mkdirSync(join(home, name))
      outcomes.push(...(await tell({ home: join(home, name), release })))
    }
    console.log(tableOf(outcomes))
    return outcomes.flatMap(({ checked }) => checked)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
