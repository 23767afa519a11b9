import type { Decimal } from '@ml-actions/conditions/values/decimal'
import { grouped, percent } from '@ml-actions/conditions/words'
import type { Finding } from '@ml-actions/verdict/finding'
import type { Answer, Check } from './check.ts'
import type { Example } from './example.ts'

/** What most checks count. */
export interface Tally {
  evaluated: number
  failed: number
  skipped: number
  /** The first places, in the order of the data. */
  readonly examples: Example[]
}

/** How many places of a check are kept. */
export const mostExamples = 10

/** A tally of nothing. */
export function emptyTally(): Tally {
  return { evaluated: 0, failed: 0, skipped: 0, examples: [] }
}

/** Keeps a place if it is among the first; the finding is only made when it is kept. */
export function keepExample(examples: Example[], at: number, finding: () => Finding): void {
  const last = examples.at(-1)
  if (examples.length >= mostExamples && last !== undefined && last.at <= at) return
  const index = examples.findIndex((other) => other.at > at)
  examples.splice(index < 0 ? examples.length : index, 0, { at, finding: finding() })
  examples.length = Math.min(examples.length, mostExamples)
}

/** Puts two tallies together. */
export function mergeTallies(one: Tally, other: Tally): Tally {
  return {
    evaluated: one.evaluated + other.evaluated,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    examples: mergeExamples(one.examples, other.examples),
  }
}

/** The first places of two lists, each in order. */
export function mergeExamples(one: readonly Example[], other: readonly Example[]): Example[] {
  return [...one, ...other].toSorted((a, b) => a.at - b.at).slice(0, mostExamples)
}

/** The state of a check as if its rows stood `by` rows later: in its own way, or by its examples. */
export function shifted<State>(
  { shift }: Pick<Check<never, State>, 'shift'>,
  state: State,
  by: number,
): State {
  if (shift !== undefined) return shift(state, by)
  if (typeof state !== 'object' || state === null || !('examples' in state)) return state
  return { ...state, examples: laterExamples(state.examples as readonly Example[], by) }
}

/** Examples as if their rows stood `by` rows later. */
export function laterExamples(examples: readonly Example[], by: number): Example[] {
  return examples.map((example) => ({ ...example, at: example.at + by }))
}

/** Tells whether a share is the whole. */
export function isAll({ unscaled, scale }: Decimal): boolean {
  return unscaled === 10n ** BigInt(scale)
}

/** Tells whether enough of what was evaluated holds: `held·10^k ≥ mostly·10^k·evaluated` in whole numbers. */
export function mostlyHolds(
  { evaluated, failed }: Pick<Tally, 'evaluated' | 'failed'>,
  mostly: Decimal,
): boolean {
  return BigInt(evaluated - failed) * 10n ** BigInt(mostly.scale) >= mostly.unscaled * BigInt(evaluated)
}

interface Words {
  /** What was counted, in the plural: `values`. */
  readonly things: string
  /** What the failed ones are, completing "are …". */
  readonly wrong: string
}

/** Answers from a tally of things that each hold or do not. */
export function answerEach(tally: Tally, mostly: Decimal, words: Words): Answer {
  const { evaluated, failed, skipped, examples } = tally
  return {
    holds: mostlyHolds(tally, mostly),
    evaluated,
    failed,
    skipped,
    is: failed === 0 ? allOf(evaluated, words.things) : someOf(tally, words),
    settled: isAll(mostly),
    examples,
  }
}

function allOf(evaluated: number, things: string): string {
  return evaluated === 1
    ? `the one ${things.slice(0, -1)} is as wanted`
    : `all ${grouped(evaluated)} ${things} are as wanted`
}

function someOf({ evaluated, failed }: Tally, { things, wrong }: Words): string {
  const verb = failed === 1 ? 'is' : 'are'
  return `${grouped(failed)} of ${grouped(evaluated)} ${things} (${percent(failed, evaluated)}) ${verb} ${wrong}`
}
