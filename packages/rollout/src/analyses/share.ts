import { aboveCeilingLogE, belowLimitLogE } from '@ml-actions/stats/sequential/absolute-limit'
import {
  failLogE,
  type LabelEvidence,
  noEvidence,
  passLogE,
  ratioSequence,
  withLook,
} from '@ml-actions/stats/sequential/conditional-label'
import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import { type ShareCriterion, wordsFor } from '../criterion.ts'
import type { Json } from '../json.ts'
import type { ArmCounts } from '../telemetry/telemetry.ts'
import type { Analysis, Bench, Judgement } from './analysis.ts'

/** Bad ones of an arm, among all. */
interface Counts {
  readonly bad: number
  readonly total: number
}

/** What is remembered: evidence since the rollout began (for fail) and since the step settled (for pass). */
interface Kept {
  readonly whole: Evidence
  readonly step: Evidence
}

interface Evidence {
  readonly labels: LabelEvidence
  readonly candidate: Counts
  readonly stable: Counts
}

/** All that the rules of one share are made from. */
interface Rules extends Bench {
  readonly criterion: ShareCriterion
  /** Log of the evidence from which on a rule says fail, and pass. */
  readonly failBar: number
  readonly passBar: number
  readonly spread: number
}

/** A candidate this little worse is never failed, however sure: it is noise to whoever runs it. */
const leastRatio = 1.1
/** Bad requests below which a ratio says nothing worth a rollback. */
const leastBad = 5

/**
 * Judges by a share of bad ones among all, at any number of looks: fail by the label test with observed exposure
 * (Lindon & Malek 2022, NeurIPS, §3) or by the candidate's own ceiling; pass when it is shown not to be worse by
 * the margin, or to be below the limit asked for; else inconclusive. Given the exposures the counts are
 * hypergeometric, so the binomial form is conservative (Hoeffding 1963, J. Am. Stat. Assoc. 58:13–30, thm 4).
 */
export function shareAnalysis(criterion: ShareCriterion, bench: Bench): Analysis {
  const { question } = criterion
  const { margin } = bench.settings
  const rules = rulesFor(criterion, bench)
  return {
    name: question.name,
    question,
    start: () => json({ whole: nothing(margin), step: nothing(margin) }),
    step: (kept) => json({ whole: keptOf(kept).whole, step: nothing(margin) }),
    add: (kept, look) => {
      if (look.is !== 'counted') return kept
      const { whole, step } = keptOf(kept)
      return json({ whole: withCounts(whole, look), step: withCounts(step, look) })
    },
    judge: (kept) => judge(keptOf(kept), rules),
  }
}

function rulesFor(criterion: ShareCriterion, bench: Bench): Rules {
  const { alphaFail, alphaPass, dispersion } = bench.settings
  // With an absolute limit asked for, two rules may say pass and each has half of the budget.
  const passRules = criterion.passBelow === null || bench.alone ? 1 : 2
  return {
    ...bench,
    criterion,
    failBar: Math.log(bench.failRules / alphaFail),
    passBar: Math.log(passRules / alphaPass),
    spread: bench.dispersion[criterion.question.name] ?? dispersion,
  }
}

function judge({ whole, step }: Kept, rules: Rules): Judgement {
  const { criterion, settings, alone } = rules
  const { ceiling, passBelow } = criterion
  const { bad, badOnes, all } = wordsFor(criterion)
  const facts = factsOf({ whole, step }, rules)
  const say = (outcome: Judgement['outcome'], is: string, hold?: Judgement['hold']): Judgement => ({
    analysis: criterion.question.name,
    outcome,
    is,
    wanted: wantedOf(rules),
    facts,
    ...(hold === undefined ? {} : { hold }),
  })
  const counts = (evidence: Evidence) => inWords(evidence, bad)
  if (ceiling !== null && overCeiling(whole.candidate, ceiling, rules)) {
    if (!alone && overCeiling(whole.stable, ceiling, rules)) {
      return say(
        'inconclusive',
        `both releases are above ${share(ceiling)} ${bad}: ${counts(whole)}`,
        'incident',
      )
    }
    return say('fail', `the candidate is above its ceiling of ${share(ceiling)} ${bad}: ${counts(whole)}`)
  }
  if (!alone && isWorse(whole, rules)) {
    return say(
      'fail',
      `the candidate has ${ratioInWords(whole)} times the stable’s share of ${badOnes}: ${counts(whole)}`,
    )
  }
  if (step.candidate.total < settings.minRequests) {
    return say(
      'inconclusive',
      `${count(step.candidate.total)} of at least ${count(settings.minRequests)} ${all} since the step settled`,
    )
  }
  if (passBelow !== null && isBelow(step.candidate, passBelow, rules))
    return say('pass', `the candidate is below ${share(passBelow)} ${bad}: ${counts(step)}`)
  if (!alone && isNoWorse(step, rules)) {
    return say('pass', `the candidate is not worse than ${settings.margin} times the stable: ${counts(step)}`)
  }
  return say('inconclusive', `too little to say: ${counts(step)}`)
}

function overCeiling(counts: Counts, ceiling: number, { failBar, spread }: Rules): boolean {
  return counts.bad >= leastBad && aboveCeilingLogE(counts, ceiling) / spread >= failBar
}

function isWorse({ labels, candidate, stable }: Evidence, { failBar, spread }: Rules): boolean {
  if (candidate.bad < leastBad) return false
  const isMuch = stable.bad === 0 || candidate.bad * stable.total >= leastRatio * stable.bad * candidate.total
  return isMuch && failLogE(labels, spread) >= failBar
}

function isBelow(candidate: Counts, limit: number, { passBar, spread }: Rules): boolean {
  return belowLimitLogE(candidate, limit) / spread >= passBar
}

function isNoWorse({ labels }: Evidence, { passBar, spread }: Rules): boolean {
  return passLogE(labels, spread) >= passBar
}

function wantedOf({ criterion, settings: { margin, minRequests }, alone }: Rules): string {
  const { bad, all } = wordsFor(criterion)
  const below = criterion.passBelow === null ? [] : [`below ${share(criterion.passBelow)} ${bad}`]
  const noWorse = alone ? [] : [`not worse than ${margin} times the stable`]
  return `${[...noWorse, ...below].join(', or ')}, shown by at least ${count(minRequests)} ${all}`
}

function factsOf({ whole, step }: Kept, rules: Rules): Judgement['facts'] {
  const { criterion, settings, alone, failBar, passBar, spread } = rules
  const [low, high] = ratioSequence(whole.labels, settings.alphaFail, spread)
  const { candidate, stable } = whole
  const { ceiling, passBelow } = criterion
  const rate = ({ bad, total }: Counts) => (total === 0 ? null : bad / total)
  return {
    'candidate-requests': candidate.total,
    'candidate-bad': candidate.bad,
    'candidate-bad-share': rate(candidate),
    'stable-requests': stable.total,
    'stable-bad': stable.bad,
    'stable-bad-share': rate(stable),
    'ratio-low': low,
    'ratio-high': high,
    'ratio-level': 1 - settings.alphaFail,
    'log-evidence-fail': alone ? null : failLogE(whole.labels, spread),
    'log-evidence-ceiling': ceiling === null ? null : aboveCeilingLogE(candidate, ceiling) / spread,
    'log-evidence-pass': alone ? null : passLogE(step.labels, spread),
    'log-evidence-below': passBelow === null ? null : belowLimitLogE(step.candidate, passBelow) / spread,
    'bar-fail': failBar,
    'bar-pass': passBar,
    'candidate-requests-of-step': step.candidate.total,
    dispersion: spread,
    margin: settings.margin,
  }
}

function inWords({ candidate, stable }: Evidence, bad: string): string {
  const arm = (name: string, counts: Counts) =>
    `${name} ${count(counts.bad)} of ${count(counts.total)} ${bad}`
  return stable.total === 0
    ? arm('candidate', candidate)
    : `${arm('candidate', candidate)}, ${arm('stable', stable)}`
}

function ratioInWords({ candidate, stable }: Evidence): string {
  if (stable.bad === 0) return 'infinitely many'
  return ((candidate.bad * stable.total) / (stable.bad * candidate.total)).toFixed(1)
}

function count(value: number): string {
  return numberInWords(value, 0)
}

/** A share as percent, without float noise. */
function share(value: number): string {
  return `${Number((value * 100).toPrecision(6))} %`
}

function nothing(margin: number): Evidence {
  return { labels: noEvidence(margin), candidate: { bad: 0, total: 0 }, stable: { bad: 0, total: 0 } }
}

function withCounts(
  { labels, candidate, stable }: Evidence,
  look: { readonly candidate: ArmCounts; readonly stable: ArmCounts },
): Evidence {
  return {
    labels: withLook(labels, {
      candidateTotal: look.candidate.requests,
      stableTotal: look.stable.requests,
      candidateBad: look.candidate.bad,
      stableBad: look.stable.bad,
    }),
    candidate: plus(candidate, look.candidate),
    stable: plus(stable, look.stable),
  }
}

function plus(counts: Counts, more: { readonly requests: number; readonly bad: number }): Counts {
  return { bad: counts.bad + more.bad, total: counts.total + more.requests }
}

function json(kept: Kept): Json {
  return kept as unknown as Json
}

/** What `start`, `step` and `add` returned, read back: the state's own reader has checked that it is ours. */
function keptOf(kept: Json): Kept {
  return kept as unknown as Kept
}
