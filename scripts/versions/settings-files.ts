import { checkSettings, type Validate } from '@ml-actions/action/check-settings'
import { readSettings } from '@ml-actions/action/settings'
import { schema as contractSchema } from '@ml-actions/data-validate/contract/json-schema'
import { parseContract } from '@ml-actions/data-validate/contract/parse'
import { schema as driftSchema } from '@ml-actions/drift-check/drift/json-schema'
import { parseDriftFile } from '@ml-actions/drift-check/drift/parse'
import { schema as policySchema } from '@ml-actions/model-gate/policy/json-schema'
import { parsePolicy } from '@ml-actions/model-gate/policy/parse'
import { schema as pairsSchema } from '@ml-actions/rollout/paired-log/json-schema'
import { validator as pairsValidator } from '@ml-actions/rollout/paired-log/validator'
import { schema as rolloutSchema } from '@ml-actions/rollout/rollout-file/json-schema'
import { validator as rolloutValidator } from '@ml-actions/rollout/rollout-file/validator'
import { misuseOf, type VersionedKind } from './versioned-kind.ts'

/** The files that people write: their first key is their kind, its value the version. */
export const settingsFiles: readonly VersionedKind[] = [
  kind('contract', {
    where: '`contract.yml`',
    readBy: 'data-validate',
    schema: contractSchema,
    read: (text) => parseContract(text, 'contract.yml'),
    rest: 'columns: { a: { type: int64 } }',
  }),
  kind('policy', {
    where: '`gate.yml`',
    readBy: 'model-gate',
    schema: policySchema,
    read: (text) => parsePolicy(text, 'gate.yml'),
    rest: 'checks: { accuracy: { min: 0.5 } }',
  }),
  kind('drift', {
    where: '`drift.yml`',
    readBy: 'drift-check',
    schema: driftSchema,
    read: (text) => parseDriftFile(text, 'drift.yml'),
    rest: 'alpha: 0.01',
  }),
  kind('rollout', {
    where: '`rollout.yml`',
    readBy: 'canary-deploy, rollback',
    schema: rolloutSchema,
    read: (text) => check(text, rolloutValidator, rolloutSchema),
    rest: 'name: a\nnamespace: b\nstrategy: blue-green\ntarget: { deployment: a, container: c, service: a }',
  }),
  kind('rollout', {
    where: '`rollout.yml` of a shadow that is judged by the application’s log',
    readBy: 'canary-deploy',
    schema: pairsSchema,
    read: (text) => check(text, pairsValidator, pairsSchema),
    rest: 'name: a\nstrategy: shadow\npairs: pairs.jsonl',
  }),
]

interface SettingsFile extends Pick<VersionedKind, 'where' | 'readBy'> {
  readonly schema: object
  read(text: string): unknown
  /** The keys that a file of the kind must have besides. */
  readonly rest: string
}

function kind(key: string, { schema, read, rest, ...file }: SettingsFile): VersionedKind {
  const { properties } = schema as { properties: Readonly<Record<string, { const?: unknown }>> }
  return {
    ...file,
    name: `${key} file`,
    says: `\`${key}: N\``,
    version: Number(properties[key]?.const),
    writtenBy: 'people',
    without: 'refused',
    told: (version) =>
      misuseOf(() => read(`${version === undefined ? '' : `${key}: ${version}\n`}${rest}\n`)),
  }
}

function check(text: string, validate: Validate, schema: object): void {
  checkSettings(readSettings(text, 'rollout.yml'), validate, schema)
}
