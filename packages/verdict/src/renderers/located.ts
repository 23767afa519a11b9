import type { Finding } from '../finding.ts'
import type { Place } from '../place.ts'
import type { Check, Verdict } from '../verdict.ts'
import { worstFirst } from '../worst-first.ts'
import { placeInCheckout } from './place-in-checkout.ts'
import type { Surroundings } from './renderer.ts'

/** One thing to show at one place: a finding of a check, or a check that has none. */
export interface Located {
  readonly check: Check
  readonly finding?: Finding
  /**
   * In the checkout: where the finding is, else where the rule was written, else the first file that was
   * read, else the action's name, since a forge refuses a report with a result that has no place.
   */
  readonly place: Place
}

type Around = Pick<Surroundings, 'pathInCheckout'>

/**
 * Lists what did not hold for readers that show one thing a place, at most `most`: each check, worst first,
 * gets its first finding, or itself; what room is left is filled with the other findings, worst check first.
 * A verdict that is no pass and has no such check stands for itself, so that it never shows nothing.
 */
export function located(verdict: Verdict, around: Around, most: number): readonly Located[] {
  const wrong = worstFirst(verdict.checks).filter((check) => check.outcome !== 'pass')
  const checks = (wrong.length === 0 && verdict.outcome !== 'pass' ? [whole(verdict)] : wrong).slice(0, most)
  const anywhere = fallback(verdict, around)
  let room = most - checks.length
  return checks.flatMap((check) => {
    const findings = check.findings.slice(0, 1 + room)
    if (findings.length === 0) return [{ check, place: placeOf(check, undefined, around) ?? anywhere }]
    room -= findings.length - 1
    return findings.map((finding) => {
      return { check, finding, place: placeOf(check, finding, around) ?? anywhere }
    })
  })
}

/** The finding's place or the rule's, and of both rather one with a line. */
function placeOf(check: Check, finding: Finding | undefined, around: Around): Place | undefined {
  const inside = [finding?.place, check.asked].flatMap((place) => {
    const seen = place === undefined ? undefined : placeInCheckout(place, around)
    return seen === undefined ? [] : [seen]
  })
  return inside.find((place) => place.line !== undefined) ?? inside[0]
}

function fallback(verdict: Verdict, around: Around): Place {
  const sources = verdict.sources.map(({ path }) => placeInCheckout({ path }, around))
  return sources.find((place) => place !== undefined) ?? { path: verdict.action }
}

function whole(verdict: Verdict): Check {
  return {
    rule: `${verdict.action}/verdict`,
    name: verdict.action,
    outcome: verdict.outcome,
    severity: 'error',
    is: verdict.headline,
    wanted: 'a verdict of pass',
    findings: [],
  }
}
