import type { Outcome } from '@ml-actions/verdict/verdict'
import type { Wishes } from './gather.ts'

/** Bad input, and what must come of it. */
export interface Fault {
  readonly contract: string
  readonly files: Readonly<Record<string, string | Uint8Array>>
  readonly wishes?: Partial<Wishes>
  readonly comes: Comes
  /** Words of the verdict's sentence and its notes. */
  readonly noted?: string
  /** Where it is one column `c` of `a.csv`: its keywords and its cells, so that several may stand side by side. */
  readonly alone?: { readonly keywords: string; readonly cells: readonly string[] }
}

/** A table of faults: names, each beginning with its number in the list of faults, and what they are. */
export type Faults = readonly (readonly [name: string, fault: Fault])[]

/** What comes of bad input: a Misuse with these words, or answers of checks. */
export type Comes =
  | { readonly is: 'misuse'; readonly words: string }
  | { readonly is: 'answers'; readonly answers: readonly Answer[]; readonly outcome?: Outcome }

/** The answer of one check by its keyword: an outcome, and words of its finding, its reason or a note. */
export interface Answer {
  readonly keyword: string
  readonly outcome: Outcome
  readonly words?: string
}

/** The workflow is wrong. */
export function misuse(words: string): Comes {
  return { is: 'misuse', words }
}

/** The data is wrong: the check fails, and a finding says these words. */
export function fails(keyword: string, words?: string): Comes {
  return answers({ keyword, outcome: 'fail', ...(words === undefined ? {} : { words }) })
}

/** Nothing, or too little, can be said. */
export function unsaid(keyword: string, words?: string): Comes {
  return answers({ keyword, outcome: 'inconclusive', ...(words === undefined ? {} : { words }) })
}

/** The check holds. */
export function holds(keyword: string): Comes {
  return answers({ keyword, outcome: 'pass' })
}

/** Several answers of one run. */
export function answers(...all: readonly Answer[]): Comes {
  return { is: 'answers', answers: all }
}

/** No check is asked, so that nothing can be said. */
export const nothingAsked: Comes = { is: 'answers', answers: [], outcome: 'inconclusive' }
