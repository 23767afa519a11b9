import { wilson } from '@ml-actions/stats/intervals/wilson'
import { aboveCeilingLogE, belowLimitLogE } from '@ml-actions/stats/sequential/absolute-limit'
import {
  failLogE,
  noEvidence,
  passLogE,
  ratioSequence,
  withLook,
} from '@ml-actions/stats/sequential/conditional-label'
import { shiftDistance } from '@ml-actions/stats/sequential/prediction-shift'
import type { Quantity } from '@ml-actions/verdict/quantity'
import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import type { Check } from '@ml-actions/verdict/verdict'
import type { PairedSettings } from './paired-file.ts'
import type { BadPairs, Tally } from './tally.ts'

/** A candidate this little worse is never failed, however sure, nor on fewer bad requests: as in a canary. */
const leastRatio = 1.1
const leastBad = 5
const z95 = 1.959963984540054

/** Asks each question that the settings ask of the pairs, and answers it. */
export function rulesOf(tally: Tally, settings: PairedSettings): readonly Check[] {
  const asksChanges = settings.maxChanged !== null
  const count =
    2 + Number(tally.slow !== undefined) + Number(asksChanges) + Number(settings.shiftTolerance !== null)
  // Every rule that may say fail has its part of the false-alarm budget.
  const bar = Math.log(count / settings.alphaFail)
  return [
    errorsRule(tally.errors, settings, bar),
    ...(tally.slow === undefined ? [] : [slowRule(tally.slow, settings, bar)]),
    ...(settings.maxChanged === null ? [] : [changedRule(tally, settings.maxChanged, { settings, bar })]),
    ...(settings.shiftTolerance === null
      ? []
      : [shiftRule(tally, settings.shiftTolerance, { settings, bar })]),
  ]
}

type Answered = Pick<Check, 'outcome' | 'is'> & Partial<Pick<Check, 'reason' | 'todo'>>

function errorsRule(bad: BadPairs, settings: PairedSettings, bar: number): Check {
  const { ceiling, passBelow } = settings.errors
  const { dispersion } = settings
  const said = inWords(bad, 'failed')
  const isOver = (count: number) =>
    count >= leastBad && aboveCeilingLogE({ bad: count, total: bad.pairs }, ceiling) / dispersion >= bar
  const answer = (): Answered => {
    if (isOver(bad.candidate)) {
      return isOver(bad.stable)
        ? {
            outcome: 'inconclusive',
            reason: 'incident',
            is: `both releases fail more than ${share(ceiling)}: ${said}`,
            todo: 'mend what ails both releases, then judge newer requests',
          }
        : { outcome: 'fail', is: `the candidate is above its ceiling of ${share(ceiling)}: ${said}` }
    }
    return relative(bad, { settings, bar, said, passBelow })
  }
  const below = passBelow === null ? [] : [`below ${share(passBelow)} failed`]
  return rule('errors', answer(), {
    wanted: wantedOf([`not worse than ${settings.margin} times the stable`, ...below], settings),
    observed: ratioOf(bad, settings),
    counts: { evaluated: bad.pairs, failed: bad.candidate, skipped: 0 },
  })
}

function slowRule(bad: BadPairs, settings: PairedSettings, bar: number): Check {
  const said = inWords(bad, `slower than ${settings.sloSeconds} s`)
  return rule('slow', relative(bad, { settings, bar, said, passBelow: null }), {
    wanted: wantedOf([`not slow more than ${settings.margin} times as often as the stable`], settings),
    observed: ratioOf(bad, settings),
    counts: { evaluated: bad.pairs, failed: bad.candidate, skipped: 0 },
  })
}

interface Asked {
  readonly settings: PairedSettings
  /** The log evidence from which on a rule says fail. */
  readonly bar: number
}

/** The label test: of each bad request, either release's is as likely where both are as good, since both were asked. */
function relative(
  bad: BadPairs,
  { settings, bar, said, passBelow }: Asked & { readonly said: string; readonly passBelow: number | null },
): Answered {
  const { dispersion, margin, minRequests, alphaPass } = settings
  const labels = labelsOf(bad, settings)
  const isMuch = bad.candidate >= leastBad && bad.candidate >= leastRatio * bad.stable
  if (isMuch && failLogE(labels, dispersion) >= bar) {
    const ratio = bad.stable === 0 ? 'infinitely many' : numberInWords(bad.candidate / bad.stable, 1)
    return { outcome: 'fail', is: `the candidate has ${ratio} times the stable’s: ${said}` }
  }
  if (bad.pairs < minRequests) return tooFew(bad.pairs, minRequests, said)
  // With an absolute limit asked for, two rules may say pass and each has half of the budget.
  const passBar = Math.log((passBelow === null ? 1 : 2) / alphaPass)
  const count = { bad: bad.candidate, total: bad.pairs }
  if (passBelow !== null && belowLimitLogE(count, passBelow) / dispersion >= passBar)
    return { outcome: 'pass', is: `the candidate is below ${share(passBelow)}: ${said}` }
  if (passLogE(labels, dispersion) >= passBar)
    return { outcome: 'pass', is: `the candidate is not worse than ${margin} times the stable: ${said}` }
  return { outcome: 'inconclusive', reason: 'too-little-evidence', is: `too little to say: ${said}` }
}

function changedRule({ changed }: Tally, most: number, { settings, bar }: Asked): Check {
  const { dispersion, minRequests, alphaPass } = settings
  const count = { bad: changed.changed, total: changed.pairs }
  const said = `${few(changed.changed)} of ${few(changed.pairs)} predictions are others`
  const answer = (): Answered => {
    if (count.bad >= leastBad && aboveCeilingLogE(count, most) / dispersion >= bar)
      return { outcome: 'fail', is: `more than ${share(most)} changed: ${said}` }
    if (changed.pairs < minRequests) return tooFew(changed.pairs, minRequests, said)
    if (belowLimitLogE(count, most) / dispersion >= Math.log(1 / alphaPass))
      return { outcome: 'pass', is: `fewer than ${share(most)} changed: ${said}` }
    return { outcome: 'inconclusive', reason: 'too-little-evidence', is: `too little to say: ${said}` }
  }
  const value = count.total === 0 ? null : count.bad / count.total
  const [low, high] = wilson(count.bad, count.total, z95)
  const interval = { low, high, level: 0.95, method: 'Wilson score' }
  return rule('changed', answer(), {
    wanted: wantedOf([`fewer than ${share(most)} changed`], settings),
    observed: {
      value,
      ...(value === null ? {} : interval),
      n: count.total,
      unit: 'share',
      definition: 'share of requests to which the candidate predicted something else than the stable release',
    },
    counts: { evaluated: count.total, failed: count.bad, skipped: 0 },
  })
}

function shiftRule({ shift, changed }: Tally, tolerance: number, { settings, bar }: Asked): Check {
  const { dispersion, minRequests } = settings
  const distance = shift === undefined ? 0 : (shiftDistance(shift) ?? 0)
  const said = `the classes’ shares differ by ${share(distance)} in all, chance taken off`
  const answer = (): Answered => {
    if (changed.pairs < minRequests) return tooFew(changed.pairs, minRequests, said)
    const isSure = shift !== undefined && shift.logE / dispersion >= bar
    if (isSure && distance >= tolerance) {
      const todo =
        'look whether the new release is meant to answer so; a wider shift.tolerance says that it is'
      return { outcome: 'inconclusive', reason: 'shift', is: `the predictions have shifted: ${said}`, todo }
    }
    return { outcome: 'pass', is: `no shift beyond ${share(tolerance)} is shown: ${said}` }
  }
  return rule('shift', answer(), {
    wanted: wantedOf([`no shift beyond ${share(tolerance)}`], settings),
    observed: {
      value: shift === undefined ? null : distance,
      n: changed.pairs,
      unit: 'share',
      definition:
        'total variation distance between the predictions of both releases, less what chance alone shows',
    },
    counts: { evaluated: changed.pairs, failed: 0, skipped: 0 },
  })
}

function rule(name: string, answer: Answered, rest: Pick<Check, 'wanted' | 'observed' | 'counts'>): Check {
  const { outcome, is, reason, todo } = answer
  const next = outcome === 'fail' ? 'mend the release' : 'gather more pairs'
  return {
    rule: `deploy/${name}`,
    name,
    outcome,
    severity: 'error',
    is,
    ...rest,
    ...(outcome === 'pass' ? {} : { todo: todo ?? next }),
    ...(reason === undefined ? {} : { reason }),
    findings: [],
  }
}

function tooFew(pairs: number, least: number, said: string): Answered {
  const is = `${few(pairs)} of at least ${few(least)} pairs: ${said}`
  return { outcome: 'inconclusive', reason: pairs === 0 ? 'nothing-evaluated' : 'too-little-evidence', is }
}

function labelsOf({ pairs, stable, candidate }: BadPairs, { margin }: PairedSettings) {
  return withLook(noEvidence(margin), {
    candidateTotal: pairs,
    stableTotal: pairs,
    candidateBad: candidate,
    stableBad: stable,
  })
}

function ratioOf(bad: BadPairs, settings: PairedSettings): Quantity {
  const [low, high] = ratioSequence(labelsOf(bad, settings), settings.alphaFail, settings.dispersion)
  return {
    value: bad.stable === 0 ? null : bad.candidate / bad.stable,
    ...(bad.pairs === 0 ? {} : { low, high, level: 1 - settings.alphaFail }),
    n: bad.pairs,
    method: 'confidence sequence of the conditional label test (Lindon & Malek 2022)',
    definition: 'bad requests of the candidate over those of the stable release, both asked the same',
  }
}

function wantedOf(ways: readonly string[], { minRequests }: PairedSettings): string {
  return `${ways.join(', or ')}, shown by at least ${few(minRequests)} pairs`
}

function inWords({ pairs, stable, candidate }: BadPairs, what: string): string {
  return `candidate ${few(candidate)} and stable ${few(stable)} of ${few(pairs)} ${what}`
}

function few(count: number): string {
  return numberInWords(count, 0)
}

/** A share as percent, without float noise. */
function share(value: number): string {
  return `${Number((value * 100).toPrecision(3))} %`
}
