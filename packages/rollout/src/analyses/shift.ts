import {
  noShift,
  type ShiftEvidence,
  shiftDistance,
  withShiftLook,
} from '@ml-actions/stats/sequential/prediction-shift'
import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import type { ShiftCriterion } from '../criterion.ts'
import type { Json } from '../json.ts'
import type { ArmClasses } from '../telemetry/telemetry.ts'
import type { Analysis, Bench, Judgement } from './analysis.ts'

/** What is remembered: the classes as they were frozen, the evidence since the rollout began, and how much of the step was seen. */
interface Kept {
  /** Names of the frozen classes; all others are one more class, `unseen`. */
  readonly classes: readonly string[]
  readonly evidence: ShiftEvidence | null
  /** Predictions of the candidate since the step settled. */
  readonly ofStep: number
}

/** Classes that are told apart; the rest of a longer list is one class with the unseen ones. */
const mostClasses = 50

/**
 * Judges whether the candidate predicts other classes than the stable release: it does when the e-value says that
 * they differ and they differ by more than the tolerance. A new model is meant to differ, hence both keys.
 *
 * Classes are frozen at the first look, as the stable release predicted them in it: that look's own gain is zero
 * whatever the classes are, since nothing was expected yet, so that choosing them by it costs nothing.
 */
export function shiftAnalysis(criterion: ShiftCriterion, bench: Bench): Analysis {
  const { question } = criterion
  return {
    name: question.name,
    question,
    start: () => json({ classes: [], evidence: null, ofStep: 0 }),
    step: (kept) => json({ ...keptOf(kept), ofStep: 0 }),
    add: (kept, look) => {
      if (look.is !== 'classified' || look.candidate.requests === 0 || look.stable.requests === 0) return kept
      const frozen = keptOf(kept)
      const classes = frozen.evidence === null ? frozenFrom(look.stable) : frozen.classes
      const before = frozen.evidence ?? noShift(classes.length + 1)
      const counts = (arm: ArmClasses) => countsOf(arm, classes)
      const evidence = withShiftLook(before, counts(look.candidate), counts(look.stable))
      return json({ classes, evidence, ofStep: frozen.ofStep + look.candidate.requests })
    },
    judge: (kept) => judge(keptOf(kept), criterion, bench),
  }
}

function judge({ classes, evidence, ofStep }: Kept, criterion: ShiftCriterion, bench: Bench): Judgement {
  const { question, tolerance, onShift } = criterion
  const { minRequests, alphaFail, dispersion } = bench.settings
  const spread = bench.dispersion[question.name] ?? dispersion
  const bar = Math.log(bench.failRules / alphaFail)
  const distance = evidence === null ? undefined : shiftDistance(evidence)
  const logE = (evidence?.logE ?? 0) / spread
  const rest = {
    analysis: question.name,
    wanted: `the same shares of each ${question.by} but for ${tolerance}, shown by at least ${numberInWords(minRequests, 0)} predictions`,
    facts: {
      'candidate-requests': totalOf(evidence?.candidate),
      'stable-requests': totalOf(evidence?.stable),
      distance: distance ?? null,
      tolerance,
      'log-evidence-fail': logE,
      'bar-fail': bar,
      'candidate-requests-of-step': ofStep,
      classes: classes.length,
      dispersion: spread,
    },
  }
  if (evidence === null || distance === undefined) {
    return {
      ...rest,
      outcome: 'inconclusive',
      is: `0 of at least ${numberInWords(minRequests, 0)} predictions by both releases`,
    }
  }
  const seen = `distance ${distance.toFixed(3)}, ${mostMoved(evidence, classes)}`
  if (logE >= bar && distance >= tolerance) {
    const is = `the candidate predicts ${question.by} otherwise than the stable, by more than ${tolerance}: ${seen}`
    return onShift === 'rollback'
      ? { ...rest, outcome: 'fail', is }
      : { ...rest, outcome: 'inconclusive', is, hold: 'shift' }
  }
  if (ofStep < minRequests) {
    const is = `${numberInWords(ofStep, 0)} of at least ${numberInWords(minRequests, 0)} predictions since the step settled`
    return { ...rest, outcome: 'inconclusive', is }
  }
  return { ...rest, outcome: 'pass', is: `predictions of ${question.by} have not shifted: ${seen}` }
}

/** The class whose share differs most, in words: what a person looks at first. */
function mostMoved({ candidate, stable }: ShiftEvidence, classes: readonly string[]): string {
  const shareIn = (counts: readonly number[], index: number) =>
    (counts[index] ?? 0) / Math.max(1, totalOf(counts))
  const gaps = candidate.map((_, i) => Math.abs(shareIn(candidate, i) - shareIn(stable, i)))
  const most = gaps.indexOf(Math.max(...gaps))
  const name = classes[most] === undefined ? 'unseen or rare classes' : JSON.stringify(classes[most])
  const percent = (counts: readonly number[]) => `${(100 * shareIn(counts, most)).toFixed(1)} %`
  return `most for ${name}: candidate ${percent(candidate)}, stable ${percent(stable)}`
}

function frozenFrom({ byClass }: ArmClasses): readonly string[] {
  return [...byClass]
    .filter(([, count]) => count > 0)
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .slice(0, mostClasses)
    .map(([name]) => name)
}

function countsOf({ byClass, requests }: ArmClasses, classes: readonly string[]): readonly number[] {
  const known = classes.map((name) =>
    byClass.reduce((sum, [found, count]) => (found === name ? sum + count : sum), 0),
  )
  return [...known, requests - totalOf(known)]
}

function totalOf(counts: readonly number[] | undefined): number {
  return (counts ?? []).reduce((sum, count) => sum + count, 0)
}

function json(kept: Kept): Json {
  return kept as unknown as Json
}

/** What `start`, `step` and `add` returned, read back: the state's own reader has checked that it is ours. */
function keptOf(kept: Json): Kept {
  return kept as unknown as Kept
}
