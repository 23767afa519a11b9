import { combine } from '@ml-actions/verdict/combine'
import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import type { Check, Outcome } from '@ml-actions/verdict/verdict'
import type { PairedSettings } from './paired-file.ts'
import type { Pairs } from './pairs.ts'
import { rulesOf } from './rules.ts'
import { type Tally, tallyOf } from './tally.ts'

/** What a log of pairs says of a candidate. */
export interface Comparison {
  readonly outcome: Outcome
  /** Whether the log can be judged by, next each rule's answer. */
  readonly checks: readonly Check[]
  readonly tally: Tally
}

/** The share of requests and lines without a use from which on the rest is no fair sample. */
const mostUnusable = 0.05

/**
 * Judges a candidate by requests that both releases were asked; pure.
 *
 * Errors and slow answers by the label test with both arms exposed alike, errors and changed predictions by limits of
 * their own, the shift of predictions by its e-process: the same tests as of a canary, so that a log may be judged again
 * whenever it has grown.
 */
export function compare(pairs: Pairs, settings: PairedSettings): Comparison {
  const tally = tallyOf(pairs, settings)
  const log = logCheck(pairs, tally)
  const rules = rulesOf(tally, settings)
  // Of a log with holes no rule decides: what is missing may be what failed.
  const told = log.outcome === 'pass' ? rules : rules.map((rule) => ({ ...rule, severity: 'warn' as const }))
  const checks = [log, ...told]
  return { outcome: combine(checks), checks, tally }
}

function logCheck({ requests, repeated, broken, findings, ended }: Pairs, { pairs, unpaired }: Tally): Check {
  const whole = requests + repeated + broken
  const unusable = unpaired + repeated + broken
  const parts = [
    ...(unpaired > 0 ? [`${few(unpaired)} without a partner`] : []),
    ...(repeated > 0 ? [`${few(repeated)} repeated`] : []),
    ...(broken > 0 ? [`${few(broken)} broken`] : []),
  ]
  const all = `${few(pairs)} pairs`
  const said = parts.length === 0 ? all : `${parts.join(', ')}, beside ${all}`
  const reason =
    ended !== undefined
      ? 'reading-ended'
      : pairs === 0
        ? 'nothing-evaluated'
        : unusable > mostUnusable * whole
          ? 'unpaired'
          : undefined
  return {
    rule: 'deploy/pairs',
    name: 'pairs',
    outcome: reason === undefined ? 'pass' : 'inconclusive',
    severity: 'error',
    is: ended === undefined ? said : `${ended} could not be read to its end: ${said}`,
    wanted: 'requests that both releases were asked, each once; at most 5 % of others',
    ...(reason === undefined ? {} : { reason, todo: todos[reason] }),
    counts: { evaluated: whole, failed: unusable, skipped: 0 },
    findings,
  }
}

const todos = {
  'reading-ended': 'mend the line, or what wrote it',
  'nothing-evaluated': 'let the application log what both releases answer',
  unpaired: 'see why lines are missing or written twice: what is missing may be what failed',
} as const

function few(count: number): string {
  return numberInWords(count, 0)
}
