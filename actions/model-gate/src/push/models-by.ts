import type { Run } from '@ml-actions/action/action'
import { sha256 } from '@ml-actions/action/settings-file'
import { isGlob } from '@ml-actions/dataset/sources/glob'
import { isParquet } from '@ml-actions/dataset/sources/is-parquet'
import { within } from '@ml-actions/engine/session'
import { pair } from '@ml-actions/metrics/pair'
import type { Predictions } from '@ml-actions/metrics/predictions'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Evidence, Model } from '../evidence/evidence.ts'
import type { Reading } from '../evidence/files.ts'
import { baselineOf, modelOf } from '../evidence/models.ts'
import { numbered } from '../evidence/numbered.ts'
import { rolesOf } from '../evidence/roles.ts'
import type { Policy } from '../policy/policy.ts'
import type { World } from '../world.ts'
import { countedIn } from './counted.ts'
import { countedRoles, refuseUncounted } from './refuse.ts'

/** Where an engine is asked, and what was read so far. */
interface Around {
  readonly reading: Reading
  /** Files that are read as they were elsewhere or before; on the disk they are others, or none. */
  readonly over: ReadonlyMap<string, unknown>
  readonly log: Run['log']
  readonly open: World['engine']
}

/**
 * Has an engine count labels, predictions and slices of both models, and makes of that what a pass over the rows would.
 * @throws {Misuse} for a policy that needs more of the rows than how many are alike
 */
export async function modelsBy(
  wishes: { readonly engine: string; readonly timeout: number },
  policy: Policy,
  { reading, over, log, open }: Around,
): Promise<Pick<Evidence, 'candidate' | 'baseline' | 'pair'>> {
  const path = refuseUncounted(policy)
  const { files, signal } = reading
  const session = {
    ...wishes,
    format: 'auto',
    log,
    signal,
    open,
    isParquet: (file: string) => isParquet(files, file),
  }
  const sides =
    policy.baseline?.predictions === undefined
      ? (['candidate'] as const)
      : (['candidate', 'baseline'] as const)
  const roles = sides.map((which) => countedRoles(policy, rolesOf(policy, which)))
  const texts = isGlob(path) ? await files.list(path) : [path]
  const otherwise = texts.find((text) => over.has(text))
  if (otherwise !== undefined) throw notOnDisk(otherwise)
  const { predictions, groups, notes } = await within(session, texts, (asked) =>
    countedIn(asked, roles, path),
  )
  reading.notes.push(...notes)
  const digest = sha256(groups)
  const said = (each: Predictions | undefined): Model =>
    each === undefined ? {} : { predictions: each, digest }
  const [fresh, old] = predictions
  const candidate = {
    ...(await modelOf(reading, reported(policy, 'candidate'), 'candidate')),
    ...said(fresh),
  }
  if (fresh === undefined || old === undefined)
    return { candidate, baseline: await baselineOf(reading, policy) }
  const baseline = { ...(await modelOf(reading, reported(policy, 'baseline'), 'baseline')), ...said(old) }
  return { candidate, baseline, pair: pair(numbered(fresh), numbered(old)) }
}

/** A policy whose model speaks by a metrics file alone. */
function reported(policy: Policy, which: 'candidate' | 'baseline'): Policy {
  const { predictions: _, ...model } = policy[which] ?? { columns: {} }
  return { ...policy, [which]: model }
}

function notOnDisk(path: string): Misuse {
  return new Misuse({
    is: `${path} is read as it is elsewhere, or was before this change, and the engine reads what lies in the working directory`,
    wanted: 'predictions that this change does not bring in the place of others',
    todo: 'leave the input "engine" away',
    place: { path },
  })
}
