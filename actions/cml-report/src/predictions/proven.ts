import type { Estimate } from '@ml-actions/metrics/estimate'
import type { Measurement } from './measured.ts'

/** The chance that any of a family's words is wrong when nothing changed. */
const alpha = 0.05

/** A change with what it means. */
export interface Claim {
  readonly change: Estimate | undefined
  readonly better: 'higher' | 'lower' | 'neither'
}

/**
 * Says of each change whether chance is ruled out, for all of them at once.
 *
 * Holm's procedure (1979) by intervals: of m changes those count that are beyond 0 at alpha / m, then, of the others,
 * those beyond 0 at alpha over how many are left, and so on. Both directions are looked at, so each has half.
 */
export function provenOf(claims: readonly Claim[]): readonly Measurement['proven'][] {
  const words: Measurement['proven'][] = claims.map(() => undefined)
  const open = new Set(claims.keys())
  for (const [at, { change }] of claims.entries()) if (change === undefined) open.delete(at)
  for (let found = true; found && open.size > 0; ) {
    found = false
    const tail = alpha / 2 / open.size
    for (const at of [...open]) {
      const word = wordOf(claims[at] as Claim, tail)
      if (word === undefined) continue
      words[at] = word
      open.delete(at)
      found = true
    }
  }
  return words
}

function wordOf({ change, better }: Claim, tail: number): Measurement['proven'] {
  const [low, high] = change?.within(tail) ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  if (!(low > 0) && !(high < 0)) return undefined
  if (better === 'neither') return undefined
  return low > 0 === (better === 'higher') ? 'better' : 'worse'
}
