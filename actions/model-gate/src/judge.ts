import { rowsOf } from '@ml-actions/metrics/predictions'
import { combine } from '@ml-actions/verdict/combine'
import type { Check, Verdict } from '@ml-actions/verdict/verdict'
import type { Evidence } from './evidence/evidence.ts'
import { finiteCheck } from './evidence/finite.ts'
import { subjectOf } from './evidence/subject.ts'
import { viewOf } from './evidence/view-of.ts'
import { headlineOf } from './headline.ts'
import { conceal } from './ledger/conceal.ts'
import { holdoutCheck, lookInWords } from './ledger/count-look.ts'
import { alphaOfLook } from './policy/holdout.ts'
import type { Asked, Strength } from './policy/policy.ts'
import { waive } from './policy/waivers.ts'
import { probeNamed } from './probes/catalogue.ts'
import type { Probed } from './probes/probe.ts'
import { viewOfProbe } from './probes/view-of-probe.ts'
import type { Answered } from './rules/answered.ts'
import { rules } from './rules/catalogue.ts'
import type { Rule } from './rules/rule.ts'
import { tablesOf } from './tables/catalogue.ts'
import { changesTable, trustInWords } from './trust/trust-in-words.ts'

/**
 * Judges a candidate by a policy.
 *
 * Pass needs every deciding check to pass; what could not be evaluated, and a policy that asks nothing, is inconclusive.
 * @throws {Misuse} when a check asks for a proof that no outcome on this many rows could give
 */
export function judge(evidence: Evidence): Verdict {
  const view = viewOf(evidence)
  const { asked, left } = askedOf(evidence)
  const answered = asked.map((written): Answered => {
    const each = inOneLook(written, evidence)
    const rule = ruleOf(each)
    const strength = strengthOf(each, rule, evidence.purpose)
    const probed = probedOf(evidence, each)
    const shown = probed === undefined ? view : viewOfProbe(probed)
    const answer = rule.answer({ asked: each, subject: subjectOf(each), strength, view: shown })
    return { asked: each, rule, strength, answer, ...(probed === undefined ? {} : { probed }) }
  })
  const broken = finiteCheck(evidence)
  const spent = holdoutCheck(evidence.policy, evidence.budget)
  const implied = [broken, spent].filter((check) => check !== undefined)
  const waived = waive(answered.map(checkOf), evidence.policy.waivers, evidence.now)
  const checks = [...implied, ...waived.checks]
  const outcome = combine(checks)
  const lone = broken ?? (outcome === 'inconclusive' ? spent : undefined)
  const deciding = answered.map((each) => ({ ...each, asked: severityIn(each.asked, waived.checks) }))
  const expired = waived.checks.find(({ rule }) => rule === 'gate/waiver')
  const verdict: Verdict = {
    action: 'model-gate',
    outcome,
    headline: headlineOf({ outcome, answered: deciding, broken: lone ?? expired, left }),
    checks,
    metrics: answered.flatMap(({ answer }) => answer.changes),
    tables: [...tablesOf({ evidence, answered }), ...changesTable(evidence.trust.changes)],
    notes: [
      ...trustInWords(evidence.trust),
      ...lookInWords(evidence.policy, evidence.budget),
      ...waived.notes,
      ...left.map((name) => `"${name}" was not asked: it needs a baseline, and this is the first run`),
      ...answered.flatMap(({ probed }) => probed?.notes ?? []),
      ...evidence.notes,
    ],
    sources: evidence.sources,
    facts: factsOf(evidence, decisionOf(outcome, deciding, evidence)),
  }
  return evidence.policy.holdout?.reveal === 'verdict' ? conceal(verdict) : verdict
}

/** A waived check no longer decides. */
function severityIn(asked: Asked, checks: readonly Check[]): Asked {
  const isWaived = checks.some(({ name, severity }) => name === asked.name && severity === 'warn')
  return isWaived ? { ...asked, severity: 'warn' } : asked
}

/** What is asked of the rows of a holdout takes its part of the chance of a wrong answer. */
function inOneLook(asked: Asked, { policy }: Evidence): Asked {
  if (policy.holdout === undefined || asked.probe !== undefined) return asked
  return { ...asked, alpha: alphaOfLook(asked.alpha, policy.holdout) }
}

/** What a check's probe makes of what it read; undefined for a check of a metric. */
function probedOf({ seen }: Evidence, { name, probe }: Asked): Probed | undefined {
  return probe === undefined ? undefined : probeNamed(probe.name).read(seen.get(name), probe.settings)
}

/** Which checks are asked: all, or on a first run those that need no baseline. */
function askedOf({ policy, baseline }: Evidence): {
  readonly asked: readonly Asked[]
  readonly left: readonly string[]
} {
  if (typeof baseline !== 'string' || policy.firstRun === 'inconclusive')
    return { asked: policy.checks, left: [] }
  const compares = (asked: Asked) =>
    asked.demand.is === 'not-worse-by' ||
    asked.demand.is === 'better-by' ||
    subjectOf(asked).metric?.compares === true
  return {
    asked: policy.checks.filter((check) => !compares(check)),
    left: policy.checks.filter(compares).map(({ name }) => name),
  }
}

const keywords: Readonly<Record<Asked['demand']['is'], string>> = {
  range: 'min',
  'not-worse-by': 'not-worse-by',
  'better-by': 'better-by',
  gap: 'gap',
}

function ruleOf({ demand, columns, name }: Asked): Rule {
  const catalogue: readonly Rule[] = rules
  const rule = catalogue.find(
    (each) => each.keywords.includes(keywords[demand.is]) && each.sliced === columns.length > 0,
  )
  if (rule === undefined) throw new TypeError(`no rule answers the check ${JSON.stringify(name)}`)
  return rule
}

/** Slices, groups and changes under review need only be free of proven harm, unless the policy says otherwise. */
function strengthOf({ require }: Asked, { sliced }: Rule, purpose: Evidence['purpose']): Strength {
  return require ?? (sliced || purpose === 'review' ? 'no-proven-harm' : 'proven-ok')
}

function checkOf({ asked, rule, answer, probed }: Answered): Check {
  const { reason, observed } = answer
  const todo = (answer.outcome === 'fail' ? todoOf(asked) : undefined) ?? answer.todo
  const counts = answer.counts ?? probed?.counts
  return {
    rule: `gate/${rule.name}`,
    subject: subjectOf(asked).name,
    name: asked.name,
    outcome: answer.outcome,
    severity: asked.severity,
    is: answer.is,
    wanted: answer.wanted,
    ...(todo === undefined || answer.outcome === 'pass' ? {} : { todo }),
    ...(reason === undefined ? {} : { reason }),
    ...(asked.why === undefined ? {} : { why: asked.why }),
    ...(observed === undefined ? {} : { observed }),
    ...(counts === undefined ? {} : { counts }),
    asked: asked.place,
    findings: [...answer.findings, ...(probed?.findings ?? [])],
  }
}

function todoOf({ probe }: Asked): string | undefined {
  return probe === undefined ? undefined : probeNamed(probe.name).todo
}

/**
 * What a promotion may go by: `promote` needs the proof that a promotion asks for, and a change under review may pass
 * without it.
 */
function decisionOf(
  outcome: Verdict['outcome'],
  answered: readonly Answered[],
  { purpose, trust }: Pick<Evidence, 'purpose' | 'trust'>,
): string {
  if (outcome !== 'pass') return outcome === 'fail' ? 'block' : 'inconclusive'
  const unproven = answered.some(
    ({ asked, rule, answer }) =>
      asked.severity === 'error' &&
      strengthOf(asked, rule, 'promote') === 'proven-ok' &&
      answer.changes.some((change) => change.outcome !== 'pass'),
  )
  return (purpose === 'review' && unproven) || !trust.verified ? 'inconclusive' : 'promote'
}

function factsOf(evidence: Evidence, decision: string): Verdict['facts'] {
  const { candidate, baseline, purpose, pair, budget, trust, modelDigest } = evidence
  const name = (model: Evidence['candidate']) =>
    model.asked?.name ?? model.predictions?.path ?? model.metrics?.path ?? null
  return {
    decision,
    verified: trust.verified,
    purpose,
    candidate: name(candidate),
    baseline: typeof baseline === 'string' ? null : name(baseline),
    rows: candidate.predictions === undefined ? null : rowsOf(candidate.predictions),
    paired: pair !== undefined,
    ...(modelDigest === undefined ? {} : { 'model-digest': modelDigest }),
    ...(budget?.is === 'counted' ? { look: budget.look.number, holdout: budget.entry.holdout } : {}),
  }
}
