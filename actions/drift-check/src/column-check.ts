import type { Check, Outcome } from '@ml-actions/verdict/verdict'
import type { Reason } from './columns/counted.ts'
import type { Judged, Keys, Standing } from './columns/standing.ts'
import { inDigits } from './in-digits.ts'

const outcomes: Readonly<Record<Standing, Outcome>> = {
  stable: 'pass',
  drifted: 'fail',
  broken: 'fail',
  unclear: 'inconclusive',
}

const inWords: Readonly<Record<Reason, { readonly is: string; readonly todo: string }>> = {
  'too-few-rows': { is: 'fewer than 200 rows on one side', todo: 'compare a longer time' },
  'too-noisy': {
    is: 'so few rows for its bins that chance alone could hide a drift',
    todo: 'compare a longer time',
  },
  'not-tested': { is: 'its bins are all too rare to be tested', todo: 'compare a longer time' },
  'identifier-like': {
    is: 'more than 10,000 different values: a name, not a category',
    todo: 'write `ignore`, or `as: length`, for it in the drift file',
  },
  'not-asked': {
    is: 'the engine was not asked',
    todo: 'see docs/engines.md for what an engine is asked, or leave the input "engine" away',
  },
  'new-season': {
    is: 'the reference has no row of this season',
    todo: 'freeze a reference that has a whole year, week or day',
  },
  'type-changed': {
    is: 'its values are of another type than the reference’s',
    todo: 'mend where the data comes from',
  },
  missing: { is: 'the current data has no such column', todo: 'mend where the data comes from' },
  'unseen-values': {
    is: 'more than 1 % of values are ones that the reference never had',
    todo: 'see where they come from; if they are right, freeze a new reference',
  },
  'more-nulls': {
    is: 'the share of nulls rose by more than 5 points',
    todo: 'see where the values went; if that is right, freeze a new reference',
  },
}

/** What is told of one column; it decides nothing by itself. */
export function columnCheck(
  { name, standing, reason, because, numbers, adjusted }: Judged,
  keys: Keys,
): Check {
  const outcome = outcomes[standing]
  const why = reason === undefined ? undefined : inWords[reason]
  const moved =
    numbers === undefined
      ? ''
      : `index ${numbers.psi.toFixed(3)} of which ${numbers.noise.toFixed(3)} is noise, adjusted p ${adjusted === undefined ? 'not tested' : inDigits(adjusted)}`
  return {
    rule: 'drift/column',
    subject: name,
    name: `column ${name}`,
    outcome,
    severity: 'warn',
    is: [`${standing}`, why?.is, because, moved]
      .filter((part) => part !== undefined && part !== '')
      .join(': '),
    wanted: `an index under ${keys.psiAtLeast} above noise, or an adjusted p of at least ${keys.alpha}`,
    ...(outcome === 'pass' ? {} : { todo: why?.todo ?? 'look at its values, old beside new' }),
    ...(outcome === 'inconclusive' && reason !== undefined ? { reason } : {}),
    ...(numbers === undefined
      ? {}
      : {
          observed: {
            value: numbers.debiased,
            definition: 'population stability index less its noise',
          },
        }),
    findings: [],
  }
}
