import type { Verdict } from '@ml-actions/verdict/verdict'
import { type Evidence, type PairedEvidence, stateOf } from './evidence.ts'
import { judgementsOf } from './judge.ts'
import { coursesOf, trailOf } from './over-time.ts'

/** What later steps may read, besides what every action hands on. */
export function outputsOf(
  { facts, checks }: Verdict,
  evidence: Evidence | PairedEvidence,
): Readonly<Record<string, string>> {
  const text = (name: string) =>
    facts[name] === null || facts[name] === undefined ? '' : String(facts[name])
  const told = Object.fromEntries(names.map((name) => [name, text(name)]))
  const outputs = { ...told, release: text('to-release'), evidence: evidenceIn(checks, evidence) }
  if ('pairs' in evidence) return outputs
  const { found } = evidence
  if (found.is === 'role') return { ...outputs, role: found.role }
  if (found.is !== 'planned') return outputs
  return { ...outputs, 'plan-json': found.foresight.text, role: found.role }
}

const names = [
  'phase',
  'terminal',
  'weight',
  'decision',
  'previous-image',
  'next-tick-at',
  'ticks',
  'rollout-id',
] as const

/** What the judge's rules saw and said, and how their evidence grew: the checks that were counted. */
function evidenceIn(checks: Verdict['checks'], evidence: Evidence | PairedEvidence): string {
  const judged = checks.filter(({ counts }) => counts !== undefined)
  const state = 'pairs' in evidence ? undefined : stateOf(evidence.found)
  const courses = state === undefined ? [] : coursesOf(state, judgementsOf(state))
  return JSON.stringify(
    judged.map(({ rule, name, outcome, is, wanted, observed, counts }) => ({
      ...{ rule, outcome, is, wanted, observed, counts, ...trailOf(courses, name) },
    })),
  )
}
