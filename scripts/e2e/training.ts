import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { composeRelease } from '../release/compose.ts'
import type { Checked } from './checked.ts'
import { commitAll, ended, runAct, stepsIn } from './run-act.ts'
import { layMemory, layTrainingProject, standInsFor, variablesOf } from './training-project.ts'

/** Runs `continuous-training.yml` as a runner does, with the real DVC, on weeks of each kind. */
export async function training(): Promise<readonly Checked[]> {
  const home = mkdtempSync(join(tmpdir(), 'ml-actions-training-'))
  try {
    const release = join(home, 'release')
    await composeRelease(release)
    commitAll(release, 'release')
    mkdirSync(join(home, 'hold'))
    return await hold(join(home, 'hold'), release)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

async function hold(home: string, release: string): Promise<readonly Checked[]> {
  const project = layTrainingProject(home)
  layMemory(project)
  const event = join(home, 'event.json')
  writeFileSync(event, JSON.stringify({ schedule: '17 5 * * 1' }))
  const { log, code } = await runAct({
    project: project.directory,
    workflow: join('.github', 'workflows', 'continuous-training.yml'),
    name: 'schedule',
    event,
    actions: { 'org/ml-actions@v1': release, ...standInsFor(project) },
    variables: variablesOf(project),
    programs: project.programs,
  })
  const trained = stepsIn(log).some(({ name }) => name.startsWith('dvc repro'))
  return [
    {
      title: 'a usual week ends green, and nothing is trained',
      holds: code === 0 && ended(log, 'drift-check', '✅') && !trained,
      because: log,
    },
  ]
}
