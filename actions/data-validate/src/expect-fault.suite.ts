import { expect } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Fault } from './fault.suite.ts'
import { named, validated } from './twin.ts'

/** Judges bad input and holds what comes of it against what must. */
export async function expectFault({ contract, files, wishes, comes, noted }: Fault): Promise<void> {
  const judging = validated(contract, files, wishes)
  if (comes.is === 'misuse') {
    await expect(judging).rejects.toBeInstanceOf(Misuse)
    await expect(judging).rejects.toThrow(comes.words)
    return
  }
  const verdict = await judging
  if (noted !== undefined) expect([verdict.headline, ...verdict.notes].join('\n')).toContain(noted)
  if (comes.outcome !== undefined) expect(verdict.outcome).toBe(comes.outcome)
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
