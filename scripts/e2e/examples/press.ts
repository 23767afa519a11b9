import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { readText } from '../../build/workspace.ts'
import { runAct, type Step, stepsIn } from '../run-act.ts'
import { standIns } from '../stand-in.ts'
import type { Ground } from './story.ts'

/** One event that sets a workflow off. */
export interface Pressed {
  /** The repository that has the workflow. */
  readonly project: string
  /** The workflow's file below `workflows-examples`. */
  readonly workflow: string
  /** The event itself, as GitHub sends it; its name is the workflow's first trigger unless it is given. */
  readonly event?: Readonly<Record<string, unknown>>
  readonly name?: string
  /** Actions of others that do not run here as they are, `actions/upload-artifact`: `stand-ins/` has one for each. */
  readonly standing?: readonly string[]
  readonly variables?: Readonly<Record<string, string>>
  readonly vars?: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
  readonly programs?: readonly string[]
}

/** One run of one workflow. */
export interface Run {
  readonly code: number
  readonly log: string
  readonly steps: readonly Step[]
  readonly seconds: number
}

/** Runs one workflow as it is written, with act in host mode; ours resolve to the release of this commit. */
export async function press({ home, release }: Ground, pressed: Pressed): Promise<Run> {
  const { project, workflow, event = {}, standing = [], variables = {}, vars, secrets, programs } = pressed
  const began = performance.now()
  const folder = mkdtempSync(join(home, 'run-'))
  const told = join(folder, 'event.json')
  writeFileSync(told, JSON.stringify(event))
  const artifacts = join(folder, 'artifacts')
  mkdirSync(artifacts)
  const { log, code } = await runAct({
    project,
    workflow: join('.github', 'workflows', basename(workflow)),
    name: pressed.name ?? firstTrigger(workflow),
    event: told,
    actions: { 'org/ml-actions@v1': release, ...standIns(folder, workflow, standing) },
    variables: { HANDED_OVER: artifacts, NO_COLOR: '1', ...variables },
    ...(vars === undefined ? {} : { vars }),
    ...(secrets === undefined ? {} : { secrets }),
    ...(programs === undefined ? {} : { programs }),
  })
  return { code, log, steps: stepsIn(log), seconds: (performance.now() - began) / 1000 }
}

function firstTrigger(workflow: string): string {
  const { on } = parse(readText(join('workflows-examples', workflow)))
  return typeof on === 'string' ? on : (Object.keys(on)[0] ?? '')
}
