import type { CompatNumber } from './compat-number.ts'
import { evidentlyChisquare } from './evidently-chisquare.ts'
import { evidentlyJensenshannon } from './evidently-jensenshannon.ts'
import { evidentlyKs } from './evidently-ks.ts'
import { byValue } from './evidently-shares.ts'
import { evidentlyWasserstein } from './evidently-wasserstein.ts'
import { evidentlyZ } from './evidently-z.ts'
import { distinct, type Sample } from './sample.ts'

/** Up to so many rows of the reference, evidently tests; with more, it measures a distance. */
const mostTested = 1000
/** Numbers of which both sides together have no more different ones are taken as categories. */
const fewValues = 5

/** What evidently chooses for a column when nobody says. */
export const evidently: CompatNumber = {
  name: 'evidently',
  summary:
    'what its preset chooses: up to 1,000 reference rows `ks` for numbers, `chisquare` for categories and for 3 to 5 different numbers, `z` for at most 2 values; with more rows `wasserstein`, and `jensenshannon` for categories and for at most 5 different numbers',
  chosen(reference, current) {
    const isFew = reference.is === 'category' || valuesIn(reference, current) <= fewValues
    if (rowsOf(reference) > mostTested) return isFew ? evidentlyJensenshannon : evidentlyWasserstein
    if (!isFew) return evidentlyKs
    return valuesIn(reference, current) > 2 ? evidentlyChisquare : evidentlyZ
  },
}

/** Different values on both sides together; of numbers counted no further than matters. */
function valuesIn(reference: Sample, current: Sample): number {
  const isMany = [reference, current].some(
    (side) => side.is === 'number' && distinct(side.sorted, fewValues) > fewValues,
  )
  return isMany ? fewValues + 1 : (byValue(reference, current)?.values.length ?? 0)
}

function rowsOf(side: Sample): number {
  return side.is === 'number'
    ? side.sorted.length
    : [...side.counts.values()].reduce((sum, count) => sum + count, 0)
}
