import { expect, test } from '@jest/globals'
import type { Origin, Run } from '@ml-actions/action/action'
import type { Change, TwinOptions } from '@ml-actions/forge/twin'
import { Misuse } from '@ml-actions/verdict/faults'
import { verdictOf } from '@ml-actions/verdict/verdict.suite'
import { printCollected } from '../collected/write.ts'
import { context, evidenceOf, readFrom } from '../evidence.suite.ts'
import { askedOf } from '../gather.suite.ts'
import { gather } from '../gather.ts'
import { judge } from '../judge.ts'
import { commentOf } from '../report.ts'
import { worldWith } from '../world.suite.ts'

const head = 'a'.repeat(40)
const origin: Origin = {
  runId: 99,
  runNumber: 12,
  attempt: 2,
  event: 'pull_request',
  conclusion: 'failure',
  repository: 'stranger/churn',
  branch: 'topic',
  head,
}
const pull: Change = { number: 7, head: { sha: head, branch: 'topic', repository: 'stranger/churn' } }
const evidence = evidenceOf({ verdicts: readFrom(verdictOf({ outcome: 'fail', headline: 'accuracy fell' })) })
const collected = printCollected(evidence, '0.1.0')
const artifacts = [{ run: 99, name: 'cml-report', files: { 'collected.json': collected } }]
const forge: TwinOptions = { repository: 'acme/churn', changes: [pull], artifacts }

/** Publishes, as if a run had ended. */
async function published(
  options: Partial<TwinOptions> = {},
  change: {
    readonly asked?: Partial<ReturnType<typeof askedOf>>
    readonly origin?: Partial<Origin>
    readonly files?: Record<string, string>
  } = {},
) {
  const { change: _, ...rest } = context
  const where = { ...rest, event: 'workflow_run', origin: { ...origin, ...change.origin } }
  const run = {
    context: where,
    directory: '/checkout',
    signal: new AbortController().signal,
  } as unknown as Run
  const asked = askedOf({ stage: 'publish', 'github-token': 't', comment: 'sticky', ...change.asked })
  return gather(asked, run, worldWith(change.files ?? {}, {}, {}, { ...forge, ...options }))
}

const commentFrom = async (...given: Parameters<typeof published>) => {
  const found = await published(...given)
  return commentOf(judge(found), found, { context })
}

test('the report is that of the run that collected: its pull request, its commit, its number, its link', async () => {
  const found = await published()
  expect(found).toMatchObject({
    stage: 'publish',
    verdicts: [{ verdict: { outcome: 'fail', headline: 'accuracy fell' } }],
    posting: { is: 'to', change: 7 },
    reported: {
      context: {
        sha: head,
        runNumber: 12,
        attempt: 2,
        runUrl: 'https://github.com/acme/churn/actions/runs/99',
        change: { number: 7, head, fork: true },
      },
    },
  })
  expect(await commentFrom()).toMatch(/^### ❌ Fail: accuracy fell\n[\s\S]*comes from a fork[\s\S]*aaaaaaa/)
})

test.each<[string, Partial<TwinOptions>, string]>([
  [
    'moved on',
    { changes: [{ ...pull, head: { ...pull.head, sha: 'c'.repeat(40) } } as Change] },
    'moved on to <code>ccccccc</code>',
  ],
  ['was merged', { changes: [{ ...pull, state: 'merged' }] }, 'was merged before'],
])('a pull request that %s is said to have', async (_, options, words) => {
  expect(await commentFrom(options)).toContain(words)
})

test('a file that an earlier step brought is read in place of the artifact', async () => {
  const files = { 'in/collected.json': collected }
  const found = await published({ artifacts: [] }, { asked: { collected: 'in/collected.json' }, files })
  expect(found.verdicts).toHaveLength(1)
  const missing = await published({}, { asked: { collected: 'in/collected.json' } })
  expect(judge(missing)).toMatchObject({ outcome: 'inconclusive' })
})

test('the newest of several artifacts of one name is taken, as a rerun leaves them', async () => {
  const old = { run: 99, name: 'cml-report', files: { 'collected.json': '{}' } }
  const found = await published({ artifacts: [old, ...artifacts, { ...old, run: 98 }] })
  expect(found.verdicts).toHaveLength(1)
})

test.each<[string, Partial<TwinOptions>, string]>([
  [
    'two files',
    { artifacts: [{ run: 99, name: 'cml-report', files: { 'collected.json': collected, b: '' } }] },
    'has 2 files',
  ],
  [
    '5 MB',
    { artifacts: [{ run: 99, name: 'cml-report', files: { 'collected.json': 'a'.repeat(5_000_000) } }] },
    'more than 2097152 bytes',
  ],
  [
    'no JSON',
    { artifacts: [{ run: 99, name: 'cml-report', files: { 'collected.json': 'hi' } }] },
    'is not JSON',
  ],
  ['nothing any longer', { artifacts: artifacts.map((one) => ({ ...one, expired: true })) }, 'is gone'],
])('an artifact with %s is told as inconclusive, on the pull request', async (_, options, words) => {
  const found = await published(options)
  expect(judge(found)).toMatchObject({ outcome: 'inconclusive', headline: expect.stringContaining(words) })
  expect(found.posting).toMatchObject({ is: 'to', change: 7 })
})

test('a file that contradicts itself is refused as a whole', async () => {
  const wrong = collected.replace('"outcome":"fail"', '"outcome":"pass"')
  const files = { 'collected.json': wrong }
  const found = await published({ artifacts: [{ run: 99, name: 'cml-report', files }] })
  expect(judge(found).headline).toMatch(/contradicts itself/)
})

test.each<[string, Partial<Origin>, boolean]>([
  ['from a fork, at its end', {}, true],
  ['from a fork, cancelled', { conclusion: 'cancelled' }, false],
  ['of this repository, which posts itself', { repository: 'acme/churn' }, false],
])('a run %s, without an artifact', async (_, change, posts) => {
  const changes = [{ ...pull, head: { ...pull.head, ...change } } as Change]
  const found = await published({ artifacts: [], changes }, { origin: change })
  expect(found.posting.is).toBe(posts ? 'to' : 'nowhere')
})

test('where there is no pull request, or more than one, nothing is posted and the report stands', async () => {
  for (const changes of [[], [pull, { ...pull, number: 8 }]] as const) {
    const found = await published({ changes })
    expect(found.posting).toMatchObject({ is: 'nowhere' })
    expect(found.verdicts).toHaveLength(1)
  }
})

test.each([
  ['another event', { origin: undefined }, {}, /stage: publish/],
  ['a pull request that somebody names', {}, { 'pull-request': 3 }, /leave the input "pull-request" out/],
  ['Markdown of its own', {}, { markdown: ['in/*.md'] }, /leave the input "markdown" out/],
  ['no token', {}, { 'github-token': '' }, /no token/],
])('%s is refused', async (_, where, asked, words) => {
  const run = {
    context: { ...context, origin, ...where },
    directory: '/checkout',
    signal: new AbortController().signal,
  }
  const inputs = askedOf({ stage: 'publish', 'github-token': 't', ...asked })
  const gathering = gather(inputs, run as unknown as Run, worldWith({}, {}, {}, forge))
  await expect(gathering).rejects.toThrow(Misuse)
  await expect(gathering).rejects.toThrow(words)
})
