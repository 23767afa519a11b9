import type { Classes, Counters, Histogram } from './telemetry/telemetry.ts'

/** One thing that a candidate is judged by; the question's name is the criterion's. */
export type Criterion = ShareCriterion | ShiftCriterion

/** The share of bad things among all, such as requests with an error or slower than they may be. */
export interface ShareCriterion {
  readonly is: 'share'
  readonly question: Counters | Histogram
  /** A candidate whose bad share is above this fails, whatever the stable does; null when it is not asked for. */
  readonly ceiling: number | null
  /** A candidate whose bad share is below this passes, whatever the stable does; null when it is not asked for. */
  readonly passBelow: number | null
}

/** How often each class is predicted. It never lets a candidate pass by itself: nothing shifted is no proof. */
export interface ShiftCriterion {
  readonly is: 'shift'
  readonly question: Classes
  /** Total variation distance below which a shift is nobody's business, in (0, 1). */
  readonly tolerance: number
  readonly onShift: 'hold' | 'rollback'
}

/** How people speak of a share: `bad`, `bad requests`, and what is counted, `requests`. */
export interface Words {
  readonly bad: string
  readonly badOnes: string
  readonly all: string
}

/** Gives the words for a share, in those of the rollout file. */
export function wordsFor({ question }: ShareCriterion): Words {
  if (question.is === 'histogram') {
    const bad = `slower than ${question.slo} s`
    return { bad, badOnes: `requests ${bad}`, all: 'requests' }
  }
  if (question.name === 'errors') return { bad: 'bad', badOnes: 'bad requests', all: 'requests' }
  const { name, total } = question
  return { bad: name, badOnes: name, all: `counts of ${total}` }
}
