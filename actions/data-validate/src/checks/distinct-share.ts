import { inWords, type Range, range, share, within } from '@ml-actions/conditions/forms/range'
import { anyKind } from '@ml-actions/conditions/values/kind'
import { counted, grouped, percent } from '@ml-actions/conditions/words'
import type { Check } from './check.ts'
import { countDistinct, type Distinct, distinctCounting, moreThanKept } from './distinct-values.ts'

/** `distinct-share`: different values over all that are not null, compared exactly. */
export const distinctShare: Check<Range, Distinct> = {
  name: 'distinct-share',
  level: 'column',
  summary: 'the number of different values over the number of values, nulls left out, is in this range',
  on: anyKind,
  asks: range(share),
  example: { min: 0.5 },
  perValue: false,
  needsAllRows: true,
  ...distinctCounting,
  answer(state, wanted) {
    const { evaluated, skipped } = state
    const { different, over } = countDistinct(state)
    const isUnknown = evaluated === 0 || over
    return {
      holds: isUnknown ? undefined : within(wanted, different, evaluated),
      ...(over ? { reason: 'over-limit' } : {}),
      evaluated,
      failed: 0,
      skipped,
      is: over
        ? moreThanKept(state)
        : `${counted(different, 'different value')} in ${grouped(evaluated)} (${percent(different, evaluated)})`,
      observed: {
        value: isUnknown ? null : different / evaluated,
        n: evaluated,
        unit: 'share',
        definition: 'different values over values that are not null',
      },
      settled: false,
      examples: [],
    }
  },
  wanted: (wanted) => `different values a share of ${inWords(wanted)} of all`,
}
