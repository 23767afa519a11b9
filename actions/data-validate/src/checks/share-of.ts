import { inWords, type Range, range, share, within } from '@ml-actions/conditions/forms/range'
import { type PushColumn, unread } from '@ml-actions/conditions/push/column'
import type { Kind } from '@ml-actions/conditions/values/kind'
import { grouped, percent } from '@ml-actions/conditions/words'
import { type Column, State } from '@ml-actions/dataset/batch'
import { both, type Predicate } from '@ml-actions/engine/expression'
import { allPresent, type PushAbout, pushTally } from '../push/push.ts'
import type { Check, ColumnLook } from './check.ts'

interface Share {
  evaluated: number
  counted: number
  skipped: number
}

/** A share of the values that are something. */
interface ShareOf {
  readonly name: string
  readonly summary: string
  readonly on: readonly Kind[]
  /** What the counted values are: `zero`. */
  readonly what: string
  readonly example: unknown
  /** Whether a row's value is counted; undefined leaves the value out altogether. */
  counts(column: Column): (row: number) => boolean | undefined
  /** The same for an engine: which values are not left out, and which are counted. */
  pushed(column: PushColumn): { readonly left: Predicate; readonly counted: Predicate }
}

/** Makes the check of how large a share of the values, nulls left out, is something. Shares are compared exactly. */
export function shareOf({ what, counts, pushed, ...rest }: ShareOf): Check<Range, Share> {
  return {
    ...rest,
    level: 'column',
    asks: range(share),
    perValue: false,
    plan: () => ({ evaluated: 0, counted: 0, skipped: 0 }),
    fold(state, look: ColumnLook) {
      const [cells] = look.cells
      state.skipped += cells.nulls + cells.invalid
      const isCounted = counts(cells.column)
      for (let row = 0; row < look.rows; row++) {
        if (cells.column.states[row] !== State.value) continue
        const answer = isCounted(row)
        if (answer === undefined) state.skipped++
        else state.evaluated++
        if (answer === true) state.counted++
      }
    },
    push(_, about: PushAbout) {
      const [column] = about.columns as readonly [PushColumn]
      const refused = unread([column])
      if (refused !== undefined) return refused
      const { left, counted } = pushed(column)
      const tallied = { evaluated: both(allPresent([column]), left), holds: counted, is: '', shown: [] }
      const { failing: _failing, ...push } = pushTally(about, tallied, ({ evaluated, failed, skipped }) => ({
        evaluated,
        counted: evaluated - failed,
        skipped,
      }))
      return push
    },
    merge: (one, other) => ({
      evaluated: one.evaluated + other.evaluated,
      counted: one.counted + other.counted,
      skipped: one.skipped + other.skipped,
    }),
    answer({ evaluated, counted, skipped }, wanted) {
      const holds = evaluated === 0 ? undefined : within(wanted, counted, evaluated)
      return {
        holds,
        evaluated,
        failed: 0,
        skipped,
        is: `${grouped(counted)} of ${grouped(evaluated)} values are ${what} (${percent(counted, evaluated)})`,
        observed: { value: evaluated === 0 ? null : counted / evaluated, unit: 'share', n: evaluated },
        settled: false,
        examples: [],
      }
    },
    wanted: (wanted) => `a share of values that are ${what} of ${inWords(wanted)}`,
  }
}
