import {
  count,
  countInWords,
  mayGrowInto,
  type Range,
  range,
  within,
} from '@ml-actions/conditions/forms/range'
import { anyKind } from '@ml-actions/conditions/values/kind'
import { counted, grouped } from '@ml-actions/conditions/words'
import type { Check } from './check.ts'
import { countDistinct, type Distinct, distinctCounting, moreThanKept } from './distinct-values.ts'

/** The most values of a category of which nothing else is said. */
export const fewClasses = 10_000

/** `distinct`: how many different values there are; nulls are none, NaN is one. */
export const distinct: Check<Range, Distinct> = {
  name: 'distinct',
  level: 'column',
  summary:
    'the number of different values, nulls left out, is in this range; beyond 1,000,000 they are counted on the disk; of a `category` at most 10,000 unless `distinct`, `one-of` or `distinct-set` says otherwise',
  on: anyKind,
  asks: range(count),
  example: { min: 40, max: 60 },
  implied: {
    asked: { high: { at: { unscaled: BigInt(fewClasses), scale: 0 }, closed: true } },
    on: ['text'],
    types: ['category'],
    unless: ['one-of', 'distinct-set'],
  },
  perValue: false,
  needsAllRows: true,
  ...distinctCounting,
  answer(state, wanted) {
    const { evaluated, skipped } = state
    const { different, over } = countDistinct(state)
    // What was not kept makes one more at least, and at most every row its own.
    const [least, most] = over ? [different + 1, evaluated] : [different, different]
    const isOutside = !mayGrowInto(wanted, least) || !mayGrowFrom(wanted, most)
    const holds = isOutside ? false : within(wanted, least) && within(wanted, most) ? true : undefined
    return {
      holds: evaluated === 0 ? undefined : holds,
      ...(over && holds === undefined ? { reason: 'over-limit' } : {}),
      evaluated,
      failed: 0,
      skipped,
      is: over ? moreThanKept(state) : `${counted(different, 'different value')} in ${grouped(evaluated)}`,
      observed: {
        value: over || evaluated === 0 ? null : different,
        ...(over ? { low: least, high: most } : {}),
        n: evaluated,
        unit: 'values',
        definition: 'different values, nulls left out',
      },
      settled: !mayGrowInto(wanted, least),
      examples: [],
    }
  },
  wanted: (wanted) => countInWords(wanted, 'different value'),
}

/** Whether a number that is at most this could lie in a range. */
function mayGrowFrom({ low }: Range, most: number): boolean {
  return low === undefined || within({ low }, most)
}
