import type { Holdout } from '../policy/holdout.ts'
import type { Entry } from './ledger.ts'
import { overlap, type RowsDigest } from './rows-digest.ts'

/** What is to be judged, by digests. */
export interface Judged extends RowsDigest {
  readonly candidate: string
  readonly policy: string
}

/** Which look at a holdout a judgement is. */
export interface Look {
  /** From 1. */
  readonly number: number
  /** Whether the same candidate was judged by the same policy before: then nothing new is learnt from the rows. */
  readonly isRepeat: boolean
  readonly isSpent: boolean
  /** The part of rows shared with the holdout of an earlier look, when its rows are not the very same. */
  readonly overlap?: number
}

/** Rows that share more than this part with those of an earlier look are the same holdout. */
const same = 0.9

/** Counts the looks at the same rows, and finds which one this is. */
export function lookOf(entries: readonly Entry[], judged: Judged, { looks }: Pick<Holdout, 'looks'>): Look {
  let nearest = 0
  const before = entries.filter(({ holdout, sketch }) => {
    if (holdout === judged.holdout) return true
    const shared = overlap(sketch, judged.sketch)
    if (shared > same) nearest = Math.max(nearest, shared)
    return shared > same
  })
  const repeat = before.find(
    ({ candidate, policy, holdout }) =>
      candidate === judged.candidate && policy === judged.policy && holdout === judged.holdout,
  )
  const number = repeat?.look ?? Math.max(before.length, ...before.map(({ look }) => look)) + 1
  return {
    number,
    isRepeat: repeat !== undefined,
    isSpent: number > looks,
    ...(nearest === 0 ? {} : { overlap: nearest }),
  }
}
