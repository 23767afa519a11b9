import type { Others } from '@ml-actions/conditions/keywords/keyword'
import type { Capable, PushColumn } from '@ml-actions/conditions/push/column'
import { type Aggregate, both, type Need, not, type Predicate, present } from '@ml-actions/engine/expression'
import type { Answers } from '@ml-actions/engine/plan'
import type { Questions } from '@ml-actions/engine/questions'
import type { Example } from '../checks/example.ts'
import type { Showing } from '../values/show.ts'

/** What a demand is asked of when an engine answers it. */
export interface PushAbout extends Capable, Others {
  /** The columns that the check asked for, in the order it asked. */
  readonly columns: readonly PushColumn[]
  /** The rows that the demand is about. */
  readonly where: Predicate
  /** How much of a value may be shown. */
  readonly showing: Showing
}

/** Aggregates in place of a fold: what an engine must be asked, and the state that its answers make. */
export interface Push<State> {
  readonly needs: readonly Need[]
  /** The state that a fold over the same rows would have come to, but for its examples. */
  state(answers: Answers): State
  /** The rows that do not hold, for a second query after a few of them; of some only the answers tell which. */
  readonly failing?: OneOrMore<Failing> | ((answers: Answers) => OneOrMore<Failing>)
  /** What is asked by what was answered, and what that comes to in place of the two above; undefined where no more is asked. */
  further?(answers: Answers): Questions<Settled<State>> | undefined
  /** The state with places of such rows; by default they are its `examples`. */
  placed?(state: State, examples: Example[]): State
}

/** Rows fail for one reason, or for several, each with words of its own. */
export type OneOrMore<One> = One | readonly One[]

/** What the answers come to. */
export interface Settled<State> {
  readonly state: State
  readonly failing?: OneOrMore<Failing>
}

/** Rows that do not hold, and how they are told of. */
export interface Failing {
  readonly where: Predicate
  /** Only those that are alike in these columns, nulls being equal, each with another row. */
  readonly alike?: readonly PushColumn[]
  /** How many there are, where not all that fail are of this kind. */
  readonly rows?: number
  /** The finding, in words. */
  readonly is: string
  /** The column that the finding stands in, or the first that is null where that is what is wrong, and those whose values may be shown. */
  readonly shown: readonly PushColumn[]
  /** Whether what stands there is shown at all: a null is not. */
  readonly hides?: boolean
  /** How many of them are told of; ten by default. */
  readonly most?: number
}

/** How an engine is asked; or why it is not, completing "the engine is not asked: …". */
export type Pushed<State> = Push<State> | string

/** Counts rows. */
export function rowsWhere(where: Predicate, ...more: readonly Predicate[]): Aggregate {
  return { is: 'rows', where: more.reduce(both, where) }
}

/** Rows in which all of some columns have a value. */
export function allPresent(columns: readonly PushColumn[]): Predicate {
  return columns.map(({ scalar }) => present(scalar)).reduce(both, { is: 'always' })
}

/** Of the rows of a demand, those in which a column holds a number that is neither NaN nor infinite, or anything else than a number. */
export function finiteIn({ scalar, form }: PushColumn, where: Predicate): Predicate {
  const there = both(where, present(scalar))
  if (form !== 'float') return there
  return both(both(there, not({ is: 'nan', of: scalar })), not({ is: 'infinite', of: scalar }))
}

/** Asks how many things there are and how many of them do not hold, as most checks do. */
export function pushTally<State>(
  about: PushAbout,
  { evaluated, holds, is, shown, hides = false }: Tallied,
  made: (counts: Counts) => State,
): Push<State> {
  const failing = both(both(about.where, evaluated), not(holds))
  const [all, seen, failed] = [rowsWhere(about.where), rowsWhere(about.where, evaluated), rowsWhere(failing)]
  return {
    needs: [all, seen, failed],
    state(answers) {
      const [rows, tested, wrong] = [all, seen, failed].map((one) => Number(answers.whole(one)))
      return made({
        evaluated: tested ?? 0,
        failed: wrong ?? 0,
        skipped: (rows ?? 0) - (tested ?? 0),
        examples: [],
      })
    },
    failing: { where: failing, is, shown, hides },
  }
}

interface Tallied {
  /** The rows that are tested; all others are stepped over. */
  readonly evaluated: Predicate
  readonly holds: Predicate
  readonly is: string
  readonly shown: readonly PushColumn[]
  readonly hides?: boolean
}

interface Counts {
  readonly evaluated: number
  readonly failed: number
  readonly skipped: number
  readonly examples: never[]
}
