import { zOf } from '@ml-actions/metrics/estimate'
import { tango } from '@ml-actions/stats/intervals/tango'
import type { Absent, Reading } from '../evidence/reading.ts'
import type { View } from '../evidence/view.ts'
import type { Margin } from '../policy/policy.ts'
import { type Comparison, judged, nameIn, type PassingLimit, type Unreachable } from './comparison.ts'
import type { Bar } from './decide.ts'
import type { Question, Settle } from './rule.ts'
import { marginWithin, roundedUp, rowsFor } from './sizing.ts'
import {
  amount,
  intervalInWords,
  inWords,
  isCount,
  limitInWords,
  marginInWords,
  number,
  rowsIn,
  unitOf,
  valueInWords,
} from './words.ts'

/** A margin, and whether it is what may be lost or what must be gained. */
export interface Wish {
  readonly margin: Margin
  readonly gain: boolean
}

/** Holds the change from the baseline to the candidate against a margin. */
export function compareChange(question: Question, view: View, { margin, gain }: Wish): Comparison | Absent {
  const { asked, subject } = question
  const [fresh, old] = [view.candidate(subject), view.baseline(subject)]
  if (fresh.is === 'absent') return fresh
  if (old.is === 'absent') return old
  const higher = subject.better === 'higher'
  // The limit on the scale of the change: what is lost, or gained, in the direction that counts.
  const toward = (gain ? 1 : -1) * (higher ? 1 : -1)
  const part = toward * margin.value * Math.sign(old.value)
  const shift = margin.is === 'relative' ? part * old.value : 0
  const change = shifted(view.change(subject, margin.is === 'relative' ? 1 + part : 1), shift)
  if (change.is === 'absent') return change
  const limit = margin.is === 'relative' ? shift : toward * margin.value
  const bar: Bar = {
    reading: judged(question, change),
    side: higher ? 'at-least' : 'at-most',
    limit,
    // Of a baseline of 0, any part is 0: then any gain is asked for, and none is not one.
    strict: gain && limit === 0,
    scale: Math.max(Math.abs(old.value), Math.abs(fresh.value)),
  }
  const seen: Seen = { question, view, wish: { margin, gain }, old, fresh, change, bar }
  return {
    is: 'comparison',
    of: nameIn(question, view),
    reading: change,
    bars: [bar],
    old,
    new: fresh,
    change,
    wanted: wantedOf(seen),
    limit: limitOf(seen),
    found: foundOf(seen),
    news: newsOf(seen),
    settle: () => settleOf(seen),
    allow: () => allowOf(seen),
    unreachable: () => (asked.point ? undefined : unreachable(seen)),
  }
}

interface Seen {
  readonly question: Question
  readonly view: View
  readonly wish: Wish
  readonly old: Exclude<Reading, Absent>
  readonly fresh: Exclude<Reading, Absent>
  readonly change: Exclude<Reading, Absent>
  readonly bar: Bar
}

/** Candidate − factor · baseline, moved onto the scale of candidate − baseline. */
function shifted(reading: Reading, by: number): Reading {
  if (reading.is === 'absent' || by === 0) return reading
  if (reading.is === 'point') return { ...reading, value: reading.value + by }
  const within = (tail: number) => {
    const [low, high] = reading.within(tail)
    return [low + by, high + by] as const
  }
  return { ...reading, value: reading.value + by, within }
}

/** `1 point`, `2%`, `0.01`. */
function marginOf({ question, wish }: Seen): string {
  if (wish.margin.is === 'relative') return `${Number((100 * wish.margin.value).toPrecision(12))}%`
  return marginInWords(wish.margin.value, question.subject.share)
}

function wantedOf(seen: Seen): string {
  const { gain, margin } = seen.wish
  const by = margin.value === 0 ? '' : ` by ${gain ? 'at least' : 'more than'} ${marginOf(seen)}`
  return `${gain ? 'better' : 'not worse'} than the baseline${by}`
}

function limitOf({ wish, bar, question }: Seen): string {
  const { margin, gain } = wish
  const relative = margin.is === 'relative' ? ` (${limitInWords(margin.value * 100)}%)` : ''
  const at = margin.is === 'relative' ? number(bar.limit, true) : limitInWords(bar.limit, true)
  if (!gain) return margin.value === 0 ? 'allowed 0' : `allowed ${at}${relative}`
  if (bar.strict) return question.subject.better === 'higher' ? 'must be above 0' : 'must be below 0'
  return `wanted ${at}${relative}`
}

function foundOf(seen: Seen): string {
  const { question, view, change } = seen
  const { asked } = question
  const { before, after, moved } = movedInWords(seen)
  const interval = asked.point ? '' : intervalInWords(change, asked.alpha, true)
  return `${nameIn(question, view)} ${moved}${interval} (${before} → ${after})`
}

/** The old and the new value and how far they are apart. */
function movedInWords({ old, fresh, change }: Seen) {
  if (isCount(old) && isCount(fresh)) {
    const moved = change.value === 0 ? '±0' : limitInWords(change.value, true)
    return { before: valueInWords(old), after: valueInWords(fresh), moved }
  }
  const [before = '', after = ''] = inWords([old.value, fresh.value])
  const moved = number(change.value, true)
  return { before, after, moved: /^[+−]/.test(moved) ? moved : `±${moved}` }
}

function newsOf(seen: Seen): Comparison['news'] {
  const { question, view, wish, change } = seen
  const counted = isCount(seen.old) && isCount(seen.fresh)
  const of = nameIn(question, view)
  const { share, better } = question.subject
  const { before, after, moved: by } = movedInWords(seen)
  const moved =
    change.value === 0
      ? `${of} did not change (${after})`
      : `${of} ${change.value < 0 ? 'fell' : 'rose'} ${counted ? by.slice(1) : amount(change.value, share)} (${before} → ${after})`
  const margin = wish.margin.value === 0 ? '' : marginOf(seen)
  const harm = better === 'higher' ? 'drop' : 'rise'
  const feared =
    margin === ''
      ? `a ${harm}`
      : share
        ? `a ${margin.replace(/ points?$/, '-point')} ${harm}`
        : `a ${harm} of ${margin}`
  const hoped = margin === '' ? 'that it is better' : `a gain of ${margin}`
  const cannot = wish.gain ? `cannot show ${hoped}` : `cannot rule out ${feared}`
  return {
    met: `${of} ${after} vs ${before} in the baseline`,
    broken: wish.gain ? `${moved}, wanted ${margin === '' ? 'a gain' : hoped}` : moved,
    open: `${of} ${by}, but ${rowsIn(change, view)} ${cannot}`,
  }
}

function settleOf(seen: Seen): Settle | undefined {
  const { question, view, wish, change, bar } = seen
  if (bar.reading.is === 'point' || change.is === 'point') return undefined
  const { alpha } = question.asked
  const away = Math.abs(change.value - bar.limit)
  // A loss is told from none at all; what is nearer to the limit than none takes more rows.
  const distance = wish.gain || bar.limit === 0 ? away : Math.min(away, Math.abs(bar.limit))
  const needed = distance === 0 ? undefined : rowsFor(change, distance, alpha)
  if (needed === undefined || change.n === undefined) return undefined
  const disagreement =
    change.method === 'Tango'
      ? `at this disagreement (${percent(change.error ** 2 * (change.n ?? 1))})`
      : 'if rows vary as these do'
  const within = marginWithin(change, alpha)
  const instead =
    wish.gain || wish.margin.is === 'relative' || within <= wish.margin.value
      ? {}
      : { instead: `a margin of ${amount(within, question.subject.share)}` }
  return {
    of: nameIn(question, view),
    rows: change.n,
    needed,
    ...unitOf(change),
    supposing: disagreement,
    ...instead,
  }
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(2))}%`
}

/** The margin that the whole interval clears; of a gain that is asked for and not there, none. */
function allowOf({ question, wish, old, change, bar }: Seen): PassingLimit | undefined {
  const [low, high] =
    bar.reading.is === 'point' || change.is === 'point'
      ? [change.value, change.value]
      : change.within(question.asked.alpha)
  const lost = bar.side === 'at-least' ? -low : high
  const part = wish.margin.is === 'relative' ? lost / Math.abs(old.value) : lost
  if (wish.gain || !Number.isFinite(part) || part <= wish.margin.value) return undefined
  const margin = roundedUp(part)
  const words =
    wish.margin.is === 'relative'
      ? `${Number((100 * margin).toPrecision(12))}%`
      : marginInWords(margin, question.subject.share)
  return { words: `a margin of ${words}`, apart: part }
}

/** The best that can happen to a share: right wherever the baseline is wrong, and wrong nowhere else. */
function unreachable({ question, old, change, bar, wish }: Seen): Unreachable | undefined {
  if (change.is === 'point' || change.method !== 'Tango' || wish.margin.is === 'relative') return undefined
  const { n } = change
  if (n === undefined) return undefined
  const room = question.subject.better === 'higher' ? 1 - old.value : old.value
  const limit = Math.abs(bar.limit) * (wish.gain ? 1 : -1)
  const reached = (rows: number) => {
    const [low] = tango({ pairs: rows, gained: Math.round(rows * room), lost: 0 }, zOf(question.asked.alpha))
    return bar.strict ? low > limit : low >= limit
  }
  if (reached(n)) return undefined
  const is = `no outcome on ${n} rows could show ${question.subject.name} ${wish.gain ? 'better' : 'not worse'} by ${limitInWords(wish.margin.value)}`
  if (room <= limit) {
    const left = `the baseline leaves ${number(room)} to gain`
    return { is: `${is}: ${left}`, todo: 'ask for less, or write "by: point"' }
  }
  const rows = leastRows(reached, n)
  return { is, todo: `bring at least ${rows} rows, allow a wider margin, or write "by: point"` }
}

/** The least number of rows above one that does not do, by doubling and halving. */
function leastRows(reached: (rows: number) => boolean, tooFew: number): number {
  let [low, high] = [tooFew, tooFew * 2]
  while (!reached(high)) [low, high] = [high, high * 2]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (reached(middle)) high = middle
    else low = middle
  }
  return high
}
