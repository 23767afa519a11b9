import { expect, test } from '@jest/globals'
import type { Pull } from '@ml-actions/forge/pulls'
import { rendered, seenIn } from '@ml-actions/verdict/escape/markup.suite'
import { verdictOf } from '@ml-actions/verdict/verdict.suite'
import { context, readFrom, reportOf } from '../evidence.suite.ts'
import type { Reported } from '../evidence.ts'
import { provenance } from './provenance.ts'

const sha = 'abcdef0'.repeat(6).slice(0, 40)
const pull: Pull = {
  number: 7,
  state: 'open',
  draft: false,
  locked: false,
  head: { sha, branch: 'topic', repository: 'stranger/churn' },
  base: { sha: 'b'.repeat(40), branch: 'main', repository: 'acme/churn' },
  url: 'https://github.com/acme/churn/pull/7',
}
const here = { ...context, sha, change: { number: 7, head: sha, base: 'b', fork: false } }
const fork = { ...here, change: { ...here.change, fork: true } }

const seen = (reported?: Reported) =>
  provenance
    .blocks(reportOf({ verdicts: readFrom(verdictOf()), ...(reported === undefined ? {} : { reported }) }))
    .map(({ text }) => seenIn(rendered(text)).replace(/\s+/g, ' ').trim())

test.each<[string, Reported | undefined, string[]]>([
  ['a run that tells of itself', undefined, []],
  ['a run of this repository, as it is now', { context: here, pull }, []],
  ['a run without a pull request', { context: here }, []],
])('of %s there is nothing to say', (_, reported, lines) => {
  expect(seen(reported)).toEqual(lines)
})

test('it says whose numbers they are, of which commit, and what became of the pull request', () => {
  const [said] = seen({
    context: fork,
    pull: { ...pull, state: 'merged', head: { ...pull.head, sha: '1'.repeat(40) } },
  })
  expect(said).toMatch(/comes from a fork.* about commit abcdef0\. .* moved on to 1111111\. .* was merged/)
})

test('it claims nothing where there is nothing', () => {
  expect(provenance.blocks(reportOf({ reported: { context: fork, pull } }))).toEqual([])
})

test.each([
  [
    ['this verdict is not verified, and promotes nothing: the change edits gate.yml'],
    /model-gate: this verdict is not verified, and promotes nothing: the change edits gate\.yml\./,
  ],
  [[], /model-gate: this verdict is not verified\./],
])('it says of a verdict that is not verified what it says itself: %j', (notes, said) => {
  const verdict = verdictOf({ action: 'model-gate', notes, facts: { verified: false } })
  const [block] = provenance.blocks(reportOf({ verdicts: readFrom(verdict) }))
  expect(seenIn(rendered(block?.text ?? ''))).toMatch(said)
  const fine = { ...verdict, facts: { verified: true } }
  expect(provenance.blocks(reportOf({ verdicts: readFrom(fine) }))).toEqual([])
})
