import type { Finding } from '@ml-actions/verdict/finding'
import type { Quantity } from '@ml-actions/verdict/quantity'
import type { Check, MetricChange, Outcome } from '@ml-actions/verdict/verdict'
import type { Subject } from '../evidence/subject.ts'
import type { View } from '../evidence/view.ts'
import type { Asked, Strength } from '../policy/policy.ts'

/** One check, with all that a rule may know to answer it. */
export interface Question {
  readonly asked: Asked
  readonly subject: Subject
  readonly strength: Strength
  /** All rows of both models; a rule of slices asks it for its parts. */
  readonly view: View
}

/** What a rule found. */
export interface Answer {
  readonly outcome: Outcome
  /** What was found, in one sentence. */
  readonly is: string
  /** The same for the headline, where only the news fit. */
  readonly news: string
  readonly wanted: string
  readonly todo?: string
  readonly reason?: string
  readonly observed?: Quantity
  readonly counts?: NonNullable<Check['counts']>
  readonly findings: readonly Finding[]
  readonly changes: readonly MetricChange[]
  /** What would answer an unanswered question; absent where no number of rows would. */
  readonly settle?: Settle
  /** The limit that these rows would pass, of a check that failed; absent where no limit of its kind would do. */
  readonly allow?: Allow
}

/** A limit that rows would have passed. */
export interface Allow {
  /** The metric, with its slice. */
  readonly of: string
  readonly rows?: number
  /** `a margin of 6.8 points`. */
  readonly words: string
}

/** How many rows an undecided question has and needs. */
export interface Settle {
  /** The metric, with its slice. */
  readonly of: string
  readonly rows: number
  readonly needed: number
  /** What is counted, where it is not rows. */
  readonly unit?: 'groups' | 'queries'
  /** What the number supposes: `at this disagreement (9%)`. */
  readonly supposing: string
  /** What could be asked of the rows that there are, in words. */
  readonly instead?: string
}

/** A kind of demand: which keywords ask for it, and how it is answered. */
export interface Rule {
  /** The rule's word in verdicts, after `gate/`. */
  readonly name: string
  /** The keyword of a check that asks for it. */
  readonly keywords: readonly string[]
  /** Whether it is asked of slices, and so needs `by`. */
  readonly sliced: boolean
  readonly summary: string
  /** JSON Schema of each keyword. */
  readonly schema: Readonly<Record<string, object>>
  /** A check that asks for it, complete. */
  readonly example: Readonly<Record<string, unknown>>
  answer(question: Question): Answer
}
