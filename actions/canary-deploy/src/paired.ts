import type { Run } from '@ml-actions/action/action'
import { checkSettings } from '@ml-actions/action/check-settings'
import type { SettingsFile } from '@ml-actions/action/settings-file'
import type { DataSource } from '@ml-actions/dataset/sources/source'
import { compare } from '@ml-actions/rollout/paired-log/compare'
import { schema } from '@ml-actions/rollout/paired-log/json-schema'
import { type PairedFile, settingsOf } from '@ml-actions/rollout/paired-log/paired-file'
import { readPairs } from '@ml-actions/rollout/paired-log/read-pairs'
import { validator } from '@ml-actions/rollout/paired-log/validator'
import { Misuse } from '@ml-actions/verdict/faults'
import { rolloutFileAt } from './asked-rollout.ts'
import type { PairedEvidence } from './evidence.ts'

/** What a workflow asked, as far as it matters to a log of pairs. */
interface Wishes {
  readonly rollout: string
  readonly deployment: string
  readonly version: string
  readonly mode: string
  readonly environment: string
}

/** Gives the rollout file when it asks for a shadow from a log, which needs no cluster; undefined for any other. */
export async function asksForPairs(
  { rollout, deployment }: Pick<Wishes, 'rollout' | 'deployment'>,
  read: (path: string) => Promise<SettingsFile>,
): Promise<SettingsFile | undefined> {
  if (rollout === '' && deployment !== '') return undefined
  const file = await rolloutFileAt(rollout, read)
  return hasPairs(file.settings.value) ? file : undefined
}

/** Tells whether a rollout file names a log of pairs. */
export function hasPairs(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'pairs' in value
}

/** Reads the log that a rollout file names, and judges by it; no cluster is asked. */
export async function gatherPairs(
  wishes: Pick<Wishes, 'version' | 'mode' | 'environment'>,
  { settings, source }: SettingsFile,
  { data, signal }: Pick<Run, 'signal'> & { readonly data: DataSource },
): Promise<PairedEvidence> {
  checkSettings(settings, validator, schema)
  const file = settings.value as PairedFile
  refuseOtherModes(wishes)
  const asked = settings.place(['pairs'])
  const pairs = await readPairs(data, file.pairs, { asked, signal })
  const comparison = compare(pairs, settingsOf(file))
  return {
    name: file.name,
    version: wishes.version,
    comparison,
    pairs,
    asked,
    sources: [source, ...pairs.sources],
  }
}

/** A log has no rollout that could be planned, looked at, held or taken back, and no environment. */
function refuseOtherModes({ mode, environment }: Pick<Wishes, 'mode' | 'environment'>): void {
  const other = environment === '' ? `mode ${mode}` : 'an environment'
  if (other === 'mode run') return
  throw new Misuse({
    is: `${other} with a rollout file that judges pairs`,
    wanted: 'mode run: the log is judged at once, and nothing is deployed',
    todo: 'take it away',
  })
}
