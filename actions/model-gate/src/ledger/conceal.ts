import type { Check, Verdict } from '@ml-actions/verdict/verdict'

const words = {
  pass: 'it is met',
  fail: 'it is broken',
  inconclusive: 'the rows cannot say',
} as const

/**
 * Takes out of a verdict all that tells more of the holdout than its verdicts: a bound that counts histories of verdicts
 * holds only where nothing else is learnt (Blum and Hardt 2015).
 */
export function conceal(verdict: Verdict): Verdict {
  const { checks, outcome, facts } = verdict
  const failed = checks.filter(
    ({ outcome: each, severity }) => each === 'fail' && severity === 'error',
  ).length
  const of = `${checks.length} ${checks.length === 1 ? 'check' : 'checks'}`
  const headline = {
    pass: `all of ${of} are met`,
    fail: `${failed} of ${of} are broken`,
    inconclusive: `the rows cannot say whether ${of} are met`,
  }[outcome]
  return {
    ...verdict,
    headline,
    checks: checks.map(concealed),
    metrics: [],
    tables: [],
    notes: [...verdict.notes, 'the holdout reveals verdicts alone'],
    facts,
  }
}

function concealed(check: Check): Check {
  if (check.rule === 'gate/holdout' || check.rule === 'gate/waiver') return check
  const { observed: _, counts: __, ...rest } = check
  const todo =
    check.outcome === 'pass' ? {} : { todo: 'try on other rows, and ask these again when it is better there' }
  return { ...rest, is: words[check.outcome], ...todo, findings: [] }
}
