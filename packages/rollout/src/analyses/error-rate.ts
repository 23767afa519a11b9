import { aboveCeilingLogE, belowLimitLogE } from '@ml-actions/stats/sequential/absolute-limit'
import {
  failLogE,
  type LabelEvidence,
  noEvidence,
  passLogE,
  ratioSequence,
  withLook,
} from '@ml-actions/stats/sequential/conditional-label'
import type { Json } from '../json.ts'
import type { JudgeSettings } from '../plan.ts'
import type { Analysis, Counted, Judgement } from './analysis.ts'

/** Bad requests of an arm. */
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

/** Rules that may say fail, over which the false-alarm budget is split: the label test and the ceiling. */
const failRules = 2
/** A candidate this little worse is never failed, however sure: it is noise to whoever runs it. */
const leastRatio = 1.1
/** Bad requests below which a ratio says nothing worth a rollback. */
const leastBad = 5

/**
 * Judges by the share of bad requests, at any number of looks: fail by the label test with observed exposure
 * (Lindon & Malek 2022, NeurIPS, §3) or by the candidate's own ceiling; pass when it is shown not to be worse by
 * the margin, or to be below the limit asked for; else inconclusive. Given the exposures the counts are
 * hypergeometric, so the binomial form is conservative (Hoeffding 1963, J. Am. Stat. Assoc. 58:13–30, thm 4).
 */
export const errorRate: Analysis = {
  name: 'errors',
  question: ({ errors }) => ({ name: 'errors', total: errors.total, bad: errors.bad }),
  start: ({ margin }) => json({ whole: nothing(margin), step: nothing(margin) }),
  step: (kept, { margin }) => json({ whole: keptOf(kept).whole, step: nothing(margin) }),
  add: (kept, look) => {
    const { whole, step } = keptOf(kept)
    return json({ whole: withCounts(whole, look), step: withCounts(step, look) })
  },
  judge: (kept, settings, alone) => judge(keptOf(kept), settings, alone),
}

function judge({ whole, step }: Kept, settings: JudgeSettings, alone: boolean): Judgement {
  const facts = factsOf({ whole, step }, settings)
  const wanted = wantedOf(settings, alone)
  const say = (outcome: Judgement['outcome'], is: string, hold?: Judgement['hold']): Judgement => ({
    analysis: errorRate.name,
    outcome,
    is,
    wanted,
    facts,
    ...(hold === undefined ? {} : { hold }),
  })
  const { ceiling } = settings.errors
  if (overCeiling(whole.candidate, settings)) {
    if (!alone && overCeiling(whole.stable, settings)) {
      return say(
        'inconclusive',
        `both releases are above ${share(ceiling)} bad: ${inWords(whole)}`,
        'incident',
      )
    }
    return say('fail', `the candidate is above its ceiling of ${share(ceiling)} bad: ${inWords(whole)}`)
  }
  if (!alone && isWorse(whole, settings)) {
    return say(
      'fail',
      `the candidate has ${ratioInWords(whole)} times the stable’s share of bad requests: ${inWords(whole)}`,
    )
  }
  if (step.candidate.total < settings.minRequests) {
    return say(
      'inconclusive',
      `${step.candidate.total} of at least ${settings.minRequests} requests since the step settled`,
    )
  }
  if (isBelow(step, settings, alone))
    return say(
      'pass',
      `the candidate is below ${share(settings.errors.passBelow ?? 0)} bad: ${inWords(step)}`,
    )
  if (!alone && isNoWorse(step, settings)) {
    return say(
      'pass',
      `the candidate is not worse than ${settings.margin} times the stable: ${inWords(step)}`,
    )
  }
  return say('inconclusive', `too little to say: ${inWords(step)}`)
}

function overCeiling(counts: Counts, { errors, alphaFail, dispersion }: JudgeSettings): boolean {
  return (
    counts.bad >= leastBad &&
    aboveCeilingLogE(counts, errors.ceiling) / dispersion >= Math.log(failRules / alphaFail)
  )
}

function isWorse({ labels, candidate, stable }: Evidence, { alphaFail, dispersion }: JudgeSettings): boolean {
  if (candidate.bad < leastBad) return false
  const isMuch = stable.bad === 0 || candidate.bad * stable.total >= leastRatio * stable.bad * candidate.total
  return isMuch && failLogE(labels, dispersion) >= Math.log(failRules / alphaFail)
}

/** With an absolute limit asked for, two rules may say pass and each has half of the budget. */
function passBar({ errors, alphaPass }: JudgeSettings, alone: boolean): number {
  return Math.log((errors.passBelow === null || alone ? 1 : 2) / alphaPass)
}

function isBelow({ candidate }: Evidence, settings: JudgeSettings, alone: boolean): boolean {
  const { passBelow } = settings.errors
  return (
    passBelow !== null &&
    belowLimitLogE(candidate, passBelow) / settings.dispersion >= passBar(settings, alone)
  )
}

function isNoWorse({ labels }: Evidence, settings: JudgeSettings): boolean {
  return passLogE(labels, settings.dispersion) >= passBar(settings, false)
}

function wantedOf({ errors, margin, minRequests }: JudgeSettings, alone: boolean): string {
  const below = errors.passBelow === null ? [] : [`below ${share(errors.passBelow)} bad`]
  const noWorse = alone ? [] : [`not worse than ${margin} times the stable`]
  return `${[...noWorse, ...below].join(', or ')}, shown by at least ${minRequests} requests`
}

function factsOf(
  { whole, step }: Kept,
  { alphaFail, dispersion, margin }: JudgeSettings,
): Judgement['facts'] {
  const [low, high] = ratioSequence(whole.labels, alphaFail, dispersion)
  const { candidate, stable } = whole
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
    'ratio-level': 1 - alphaFail,
    'log-evidence-fail': failLogE(whole.labels, dispersion),
    'log-evidence-pass': passLogE(step.labels, dispersion),
    margin,
  }
}

function inWords({ candidate, stable }: Evidence): string {
  const arm = (name: string, { bad, total }: Counts) => `${name} ${bad} of ${total} bad`
  return stable.total === 0
    ? arm('candidate', candidate)
    : `${arm('candidate', candidate)}, ${arm('stable', stable)}`
}

function ratioInWords({ candidate, stable }: Evidence): string {
  if (stable.bad === 0) return 'infinitely many'
  return ((candidate.bad * stable.total) / (stable.bad * candidate.total)).toFixed(1)
}

/** A share as percent, without float noise. */
function share(value: number): string {
  return `${Number((value * 100).toPrecision(6))} %`
}

function nothing(margin: number): Evidence {
  return { labels: noEvidence(margin), candidate: { bad: 0, total: 0 }, stable: { bad: 0, total: 0 } }
}

function withCounts({ labels, candidate, stable }: Evidence, look: Counted): Evidence {
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
