import { didYouMean } from '@ml-actions/action/inputs'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Check, Outcome } from '@ml-actions/verdict/verdict'
import type { Policy, Waiver } from './policy.ts'

/** JSON Schema of waivers. */
export const waiversSchema = {
  type: 'array',
  maxItems: 100,
  description:
    'Checks that may fail until a day, each with the reason; from the day after, the waiver itself fails.',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['check', 'until', 'reason'],
    properties: {
      check: { type: 'string', minLength: 1, description: 'The name of the check.' },
      until: {
        type: 'string',
        pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
        description: 'The last day, in UTC: 2026-12-31.',
      },
      reason: { type: 'string', minLength: 1, maxLength: 500, description: 'Why it may fail until then.' },
      by: { type: 'string', minLength: 1, maxLength: 100, description: 'Who allows it.' },
    },
  },
} as const

/**
 * Refuses waivers that waive nothing: of a check that is not there, of one that is waived already, until no day.
 * @throws {Misuse} at the waiver's place
 */
export function refuseIdleWaivers({ checks, waivers }: Pick<Policy, 'checks' | 'waivers'>): void {
  const names = checks.map(({ name }) => name)
  const seen = new Set<string>()
  for (const { check, until, place } of waivers) {
    if (!names.includes(check)) {
      const is = `a waiver is of the check ${JSON.stringify(check.slice(0, 80))}, which is not there`
      throw new Misuse({ is, wanted: 'the name of a check', todo: didYouMean(check, names), place })
    }
    if (seen.has(check)) {
      const is = `the check ${JSON.stringify(check)} has two waivers`
      throw new Misuse({ is, wanted: 'one waiver a check', todo: 'take one of them away', place })
    }
    seen.add(check)
    if (endOf(until) === undefined) {
      const is = `the waiver of ${JSON.stringify(check)} ends on ${until}, which is no day`
      throw new Misuse({ is, wanted: 'a day such as 2026-12-31', todo: 'mend the day', place })
    }
  }
}

/** The first moment after a day, in UTC; undefined for what is no day. */
function endOf(until: string): number | undefined {
  const start = Date.parse(`${until}T00:00:00Z`)
  // A day that does not exist, such as 30 February, is read as another one.
  const isDay = !Number.isNaN(start) && new Date(start).toISOString().startsWith(until)
  return isDay ? start + 86_400_000 : undefined
}

/** The checks as waivers leave them, and what is to be noted. */
export interface Waived {
  readonly checks: readonly Check[]
  readonly notes: readonly string[]
}

/**
 * Lets waived checks decide nothing until their day is over; then the waiver fails, by the check's name, whatever the
 * check itself says.
 */
export function waive(checks: readonly Check[], waivers: readonly Waiver[], now: Date): Waived {
  const notes: string[] = []
  const after = checks.flatMap((check): Check[] => {
    const waiver = waivers.find((each) => each.check === check.name)
    if (waiver === undefined) return [check]
    if (now.getTime() >= (endOf(waiver.until) ?? 0)) return [check, expired(check, waiver)]
    notes.push(noteOf(check.outcome, waiver))
    return [{ ...check, severity: 'warn' }]
  })
  return { checks: after, notes }
}

function noteOf(outcome: Outcome, waiver: Waiver): string {
  const { check, until, reason, by } = waiver
  const who = by === undefined ? '' : ` by ${by}`
  const needless = outcome === 'pass' ? ', and is not needed: the check passes' : ''
  return `"${check}" is waived until ${until}${who}${needless} (${reason})`
}

function expired(check: Check, { until, reason, by, place }: Waiver): Check {
  const who = by === undefined ? '' : ` by ${by}`
  return {
    rule: 'gate/waiver',
    subject: check.name,
    name: `${check.name}-waiver`,
    outcome: 'fail',
    severity: 'error',
    is: `the waiver of "${check.name}"${who} ended on ${until} (${reason})`,
    wanted: 'no waiver whose day is over',
    todo: 'take the waiver out, or agree on a new day in a change of its own',
    asked: place,
    findings: [],
  }
}
