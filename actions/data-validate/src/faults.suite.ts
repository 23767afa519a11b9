import { expect } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Wishes } from './gather.ts'
import { named, validated } from './twin.ts'

/** Bad input, and what must come of it. */
export interface Fault {
  readonly contract: string
  readonly files: Readonly<Record<string, string | Uint8Array>>
  readonly wishes?: Partial<Wishes>
  readonly comes: Comes
}

/** What comes of bad input: a Misuse with these words, or answers of checks. */
export type Comes =
  | { readonly is: 'misuse'; readonly words: string }
  | { readonly is: 'answers'; readonly answers: readonly Answer[] }

/** The answer of one check by its keyword: an outcome, and words of its finding, its reason or a note. */
export interface Answer {
  readonly keyword: string
  readonly outcome: 'pass' | 'fail' | 'inconclusive'
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

/** Judges bad input and holds what comes of it against what must. */
export async function expectFault({ contract, files, wishes, comes }: Fault): Promise<void> {
  const judging = validated(contract, files, wishes)
  if (comes.is === 'misuse') {
    await expect(judging).rejects.toBeInstanceOf(Misuse)
    await expect(judging).rejects.toThrow(comes.words)
    return
  }
  const verdict = await judging
  for (const { keyword, outcome, words } of comes.answers) {
    const check = named(verdict.checks, keyword)
    const said = [
      check.is,
      check.reason ?? '',
      ...check.findings.map(({ is, place }) => `${is} ${JSON.stringify(place)}`),
    ]
    expect({ outcome: check.outcome, said: words === undefined ? '' : said.join('\n') }).toEqual({
      outcome,
      said: expect.stringContaining(words ?? ''),
    })
    if (outcome !== 'pass') expect(verdict.outcome).toBe(outcome)
  }
}
