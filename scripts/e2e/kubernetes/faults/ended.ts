import type { Ended, Running } from '../actions.ts'
import { differs } from '../differs.ts'
import type { Trial } from '../trial.ts'

/** How a run is to end. */
export interface End {
  readonly code: number
  readonly phase?: string
  /** Words of its log. */
  readonly says?: RegExp
}

/** Waits for a run's end, and says what of it is not as it is to be; its log, when anything is not. */
export async function endsAs(running: Running, wanted: End): Promise<readonly string[]> {
  return endedAs(await running.ended, wanted)
}

/** Says what of a run that has ended is not as it is to be; its log, when anything is not. */
export function endedAs(ended: Ended, wanted: End): readonly string[] {
  const wrong = [
    ...differs('exit code', ended.code, wanted.code),
    ...(wanted.phase === undefined ? [] : differs('phase', ended.outputs['phase'], wanted.phase)),
    ...(wanted.says === undefined || wanted.says.test(ended.log) ? [] : [`it never said ${wanted.says}`]),
  ]
  return wrong.length === 0 ? [] : [...wrong, ended.log]
}

/** Waits until a candidate has its first step's share. */
export async function baking(running: Running): Promise<Running> {
  await running.said(/Baking at \d+ %/)
  return running
}

/**
 * Waits until a run says why its rollout is held, cancels it, and says what is not as it is to be where the next run ends, which
 * has half a minute: a run waits for what is missing for as long as it may.
 */
export async function holds(
  deploy: Trial['deploy'],
  running: Running,
  { tag, says }: { readonly tag: string; readonly says: RegExp },
): Promise<readonly string[]> {
  await running.said(new RegExp(`Held at \\d+ %: [^\\n]*${says.source}`))
  running.child.kill('SIGINT')
  await running.ended
  return endsAs(deploy(tag, { timeout: '30s' }, 2), { code: 1, phase: 'Held', says })
}

/** A rollout that a fault must not stop. */
export const promoted: End = { code: 0, phase: 'Keeping' }

/** One that is taken back. */
export const takenBack: End = { code: 1, phase: 'RolledBack' }

/** One that a person has to look at, its traffic where it was. */
export const halted: End = { code: 1, phase: 'Halted' }
