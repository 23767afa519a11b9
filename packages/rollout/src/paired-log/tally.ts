import { noShift, type ShiftEvidence, withShiftLook } from '@ml-actions/stats/sequential/prediction-shift'
import { classesOf } from './classes.ts'
import type { PairedSettings } from './paired-file.ts'
import { type Arm, type Pairs, pairedIn } from './pairs.ts'
import { numberIn } from './prediction.ts'

/** Some requests that both releases were asked, and at how many of them each did badly. */
export interface BadPairs {
  readonly pairs: number
  readonly stable: number
  readonly candidate: number
}

/** The pairs of a log, counted. */
export interface Tally {
  /** Requests that both releases were asked. */
  readonly pairs: number
  /** Requests of which only one arm is there. */
  readonly unpaired: number
  readonly errors: BadPairs
  /** Among pairs that both answered, with their times; undefined where no time is asked for. */
  readonly slow: BadPairs | undefined
  /** Among pairs that both answered with a prediction. */
  readonly changed: { readonly pairs: number; readonly changed: number }
  /** Undefined where no shift is asked for, or all predictions are one. */
  readonly shift: ShiftEvidence | undefined
}

/** Pairs that the shift is looked at together: each such look is judged by what those before it had shown. */
const lookPairs = 100

/** Counts pairs. */
export function tallyOf(pairs: Pairs, settings: PairedSettings): Tally {
  const count = { pairs: 0, unpaired: 0, answered: 0, changed: 0 }
  const errors = { stable: 0, candidate: 0 }
  const isChanged = changes(pairs.predictions, settings.sameWithin)
  const { stable, candidate } = pairs
  for (let index = 0; index < pairs.requests; index++) {
    const [one, other] = [stable.states[index] ?? 0, candidate.states[index] ?? 0]
    if (one === 0 || other === 0) {
      count.unpaired += 1
      continue
    }
    count.pairs += 1
    if (one === 2) errors.stable += 1
    if (other === 2) errors.candidate += 1
    if (one !== 1 || other !== 1) continue
    count.answered += 1
    if (isChanged(stable.codes[index] ?? -1, candidate.codes[index] ?? -1)) count.changed += 1
  }
  return {
    pairs: count.pairs,
    unpaired: count.unpaired,
    errors: { pairs: count.pairs, ...errors },
    slow: settings.sloSeconds === null ? undefined : slowIn(pairs, settings.sloSeconds * 1000),
    changed: { pairs: count.answered, changed: count.changed },
    shift: settings.shiftTolerance === null ? undefined : shiftIn(pairs),
  }
}

function changes(predictions: readonly string[], within: number): (one: number, other: number) => boolean {
  if (within === 0) return (one, other) => one !== other
  const numbers = Float64Array.from(predictions, numberIn)
  // A difference with what is no number is NaN, and so not within anything.
  return (one, other) =>
    one !== other && !(Math.abs((numbers[one] ?? Number.NaN) - (numbers[other] ?? Number.NaN)) <= within)
}

function slowIn(pairs: Pairs, most: number): BadPairs {
  const slow = { pairs: 0, stable: 0, candidate: 0 }
  for (const index of answeredIn(pairs)) {
    const [one, other] = [timeOf(pairs.stable, index), timeOf(pairs.candidate, index)]
    if (Number.isNaN(one) || Number.isNaN(other)) continue
    slow.pairs += 1
    if (one > most) slow.stable += 1
    if (other > most) slow.candidate += 1
  }
  return slow
}

function shiftIn(pairs: Pairs): ShiftEvidence | undefined {
  const { classes, count } = classesOf(pairs)
  if (count < 2) return undefined
  const none = () => Array.from({ length: count }, () => 0)
  let evidence = noShift(count)
  let look = { pairs: 0, stable: none(), candidate: none() }
  const add = (arm: number[], code: number) => {
    const of = classes[code] ?? 0
    arm[of] = (arm[of] ?? 0) + 1
  }
  for (const index of answeredIn(pairs)) {
    add(look.stable, pairs.stable.codes[index] ?? 0)
    add(look.candidate, pairs.candidate.codes[index] ?? 0)
    look.pairs += 1
    if (look.pairs < lookPairs) continue
    evidence = withShiftLook(evidence, look.candidate, look.stable)
    look = { pairs: 0, stable: none(), candidate: none() }
  }
  return withShiftLook(evidence, look.candidate, look.stable)
}

function* answeredIn(pairs: Pairs): Generator<number> {
  for (const index of pairedIn(pairs))
    if (pairs.stable.states[index] === 1 && pairs.candidate.states[index] === 1) yield index
}

function timeOf({ milliseconds }: Arm, index: number): number {
  return milliseconds[index] ?? Number.NaN
}
