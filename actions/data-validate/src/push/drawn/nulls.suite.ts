import { anyOf, counts, few, range, share } from './choice.suite.ts'
import type { Family } from './family.suite.ts'

/** What is missing, or stands for it. */
export const nulls: Family = {
  ofColumn: ({ text, type }) =>
    anyOf({
      ...(text === true ? { empty: few('never', 'null') } : {}),
      ...(type.startsWith('float')
        ? { nan: few('never', 'allowed', 'null'), infinite: few('never', 'allowed') }
        : {}),
      nulls: few('never', 'always', 'allowed'),
      'null-share': range(share),
      'null-count': counts,
    }),
}
