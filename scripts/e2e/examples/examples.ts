import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { composeRelease } from '../../release/compose.ts'
import { apart } from '../apart.ts'
import type { Checked } from '../checked.ts'
import { inLanes } from '../lanes.ts'
import { actTool, commitAll } from '../run-act.ts'
import { stories } from './catalogue.ts'
import { pipelinePrograms } from './pipeline-project.ts'
import type { Outcome } from './story.ts'
import { tableOf } from './table.ts'

/** Stories that are told at once: most of them wait for a rollout half of the time. */
const lanes = 2

/**
 * Runs the files of `workflows-examples` as their users do, unchanged, with act in host mode. What act does not do is told
 * in docs/testing.md.
 *
 * `RELEASE` names a release tree that was composed before, `EXAMPLES` a part of the names of stories,
 * or several parts with a plus between them.
 */
export async function examples(): Promise<readonly Checked[]> {
  const home = mkdtempSync(join(tmpdir(), 'ml-actions-examples-'))
  try {
    const release = process.env['RELEASE'] ?? join(home, 'release')
    if (process.env['RELEASE'] === undefined) {
      await composeRelease(release)
      commitAll(release, 'release')
    }
    const wanted = (process.env['EXAMPLES'] ?? '').split('+')
    const chosen = stories.filter(({ name }) => wanted.some((part) => name.includes(part)))
    makeTools()
    const told = await inLanes(
      lanes,
      chosen.map(
        ({ name }) =>
          () =>
            tellApart(name, home, release),
      ),
    )
    const outcomes = told.flat()
    console.log(tableOf(outcomes))
    return outcomes.flatMap(({ checked }) => checked)
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Makes what several stories ask for, before two of them make it at once. */
function makeTools(): void {
  actTool()
  pipelinePrograms()
}

/** Tells a story in a process of its own. */
async function tellApart(name: string, home: string, release: string): Promise<readonly Outcome[]> {
  const own = join(home, name)
  mkdirSync(own)
  const began = performance.now()
  const script = join(import.meta.dirname, 'tell.ts')
  const ran = await apart<readonly Outcome[]>(script, [name, own, release], join(own, 'outcomes.json'))
  const seconds = (performance.now() - began) / 1000
  console.log(`${name}: ${seconds.toFixed(0)} s`)
  return 'found' in ran ? ran.found : [brokenOff(name, seconds, String(ran.code))]
}

/** A story that was not told to its end is a failure, and the others are told on. */
function brokenOff(name: string, seconds: number, code: string): Outcome {
  const title = `${name}: the story is told to its end`
  const because = `its process ended with ${code}; what it said stands above`
  return {
    workflow: name,
    given: '',
    came: 'broken off',
    seconds,
    checked: [{ title, holds: false, because }],
  }
}
