import type { Version } from '@ml-actions/registry/registry'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Check, Verdict } from '@ml-actions/verdict/verdict'
import type { Wishes } from './operations/operation.ts'

/** What every operation's verdict says of the version that it is about. */
export interface About {
  readonly operation: Wishes['operation']
  readonly model: string
  readonly version: Pick<Version, 'version' | 'digest'> | undefined
  /** The digest of a version that a dry run only would register. */
  readonly digest?: string
  readonly alias: string
  readonly dryRun: boolean
}

/** Makes a verdict of its checks and headline. */
export function told(
  about: About,
  verdict: Pick<Verdict, 'outcome' | 'headline' | 'checks'> & Partial<Verdict>,
): Verdict {
  const { operation, model, version, digest = version?.digest, alias, dryRun } = about
  return {
    action: 'model-registry',
    metrics: [],
    tables: [],
    notes: [],
    sources: [],
    ...verdict,
    facts: {
      operation,
      model,
      version: version?.version ?? null,
      'model-uri': version === undefined ? null : `models:/${model}/${version.version}`,
      digest: digest ?? null,
      alias,
      'dry-run': dryRun,
      ...verdict.facts,
    },
  }
}

/** The check of an operation that did what it was asked to. */
export function done(rule: string, is: string, wanted: string): Check {
  return {
    rule,
    name: rule.slice(rule.indexOf('/') + 1),
    outcome: 'pass',
    severity: 'error',
    is,
    wanted,
    findings: [],
  }
}

/** A name in a sentence: short, and on one line. */
export function named(name: string): string {
  return shorten(name.replace(/\s+/g, ' '), 80)
}
