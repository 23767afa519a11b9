import { describe, expect, test } from '@jest/globals'
import type { Run } from '@ml-actions/action/action'
import { type Fault, forgeTwin, type TwinOptions } from '@ml-actions/forge/twin'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import { verdictOf } from '@ml-actions/verdict/verdict.suite'
import { context, evidenceOf, readFrom } from './evidence.suite.ts'
import type { Posting } from './evidence.ts'
import { judge } from './judge.ts'
import { tell } from './tell.ts'

const me = 'github-actions[bot]'

/** Tells a report to a twin; gives what came of it. */
async function told(options: TwinOptions, change: Partial<Extract<Posting, { is: 'to' }>> = {}) {
  const forge = forgeTwin({ changes: [7], ...options })
  const evidence = evidenceOf({
    verdicts: readFrom(verdictOf({ headline: 'all is fine' })),
    posting: { is: 'to', forge, change: 7, id: 'churn', must: false, ...change },
  })
  return { ...(await spoken(evidence)), comments: forge.store.of(7) }
}

async function spoken(evidence: ReturnType<typeof evidenceOf>) {
  const warnings: string[] = []
  const files = new Map<string, string>()
  const silent = () => undefined
  const run: Run = {
    directory: '/checkout',
    reports: '/checkout/.ml-actions/cml-report',
    context,
    log: {
      info: silent,
      notice: silent,
      debug: silent,
      progress: silent,
      warn: (text) => warnings.push(text),
    },
    signal: new AbortController().signal,
    startedAt: new Date(0),
    version: '0.1.0',
  }
  const telling = {
    pause: async () => undefined,
    write: (path: string, text: string) => void files.set(path, text),
    shown: (path: string) => path.replace('/checkout/', ''),
  }
  return { ...(await tell(judge(evidence), evidence, run, telling)), warnings, files }
}

test('a report becomes a comment with the marker of its run, and a file without it', async () => {
  const { outputs, comments, files } = await told({})
  const text = files.get('/checkout/.ml-actions/cml-report/comment.md')
  expect(comments).toMatchObject([
    { author: me, body: `<!-- ml-actions:cml-report:v1 id=churn run=8412.1 -->\n${text}` },
  ])
  expect(text).toMatch(/^### ✅ Pass: all is fine\n/)
  expect(outputs).toEqual({
    posted: 'created',
    'comment-url': comments?.[0]?.url,
    'comment-id': String(comments?.[0]?.id),
    'collected-file': '',
  })
})

describe('new numbers that stand alone', () => {
  const because = 'the input "baseline" is empty'
  const alone = { baseline: { is: 'none', because } as const }
  const numbers = [{ path: 'metrics.json', now: new Map([['accuracy', 0.9]]) }]

  test('are told in the log, with what to do', async () => {
    expect((await spoken(evidenceOf({ ...alone, numbers }))).notes).toContainEqual(
      expect.stringMatching(`^nothing was compared: ${because}; .*--baseline main$`),
    )
  })

  test('are no news where there are none, or old ones beside them', async () => {
    const none = await spoken(evidenceOf(alone))
    const compared = await spoken(
      evidenceOf({ numbers, baseline: { is: 'commit', commit: 'abc', name: 'the merge base' } }),
    )
    expect([none.notes, compared.notes].flat().join()).not.toContain('compared')
  })
})

test.each([
  ['run=8411.1', 'updated'],
  ['run=8413.1', 'newer-run'],
])('a comment of %s is %s', async (run, posted) => {
  const body = `<!-- ml-actions:cml-report:v1 id=churn ${run} -->\nold`
  const { outputs, notes, comments } = await told({ comments: [{ author: me, body }] })
  expect(outputs).toMatchObject({
    posted,
    'comment-url': comments?.[0]?.url,
    'comment-id': String(comments?.[0]?.id),
  })
  expect(notes).toHaveLength(posted === 'newer-run' ? 1 : 0)
  expect(comments).toHaveLength(1)
})

test('a comment that is as it should be is unchanged', async () => {
  const { comments } = await told({})
  const { outputs } = await told({ comments: comments ?? [] })
  expect(outputs).toMatchObject({ posted: 'unchanged' })
})

test.each<[string, Fault, typeof Misuse | typeof Outage]>([
  ['says no', { is: 'forbidden' }, Misuse],
  ['does not answer', { is: 'down' }, Outage],
  ['wants an hour of rest', { is: 'limited', waitSeconds: 3_600 }, Outage],
])('a forge that %s is a warning, or a fault where the comment is a must', async (_, met, fault) => {
  const options = { fault: ({ verb }: { verb: string }) => (verb === 'create' ? met : undefined) }
  const { outputs, warnings, files } = await told(options)
  expect(outputs).toMatchObject({ posted: 'none', 'comment-url': '' })
  expect(warnings).toEqual([expect.stringContaining('the report is in the job summary')])
  const collected = fault === Misuse ? ['collected.json'] : []
  expect([...files.keys()].map((path) => path.split('/').at(-1))).toEqual([
    'comment.md',
    'summary.md',
    'explore.html',
    ...collected,
  ])
  expect(outputs['collected-file']).toBe(fault === Misuse ? '.ml-actions/cml-report/collected.json' : '')
  await expect(told(options, { must: true })).rejects.toBeInstanceOf(fault)
})

test('a bug is never taken for a warning', async () => {
  const turn = async () => {
    throw new TypeError('a bug')
  }
  await expect(told({ turn })).rejects.toThrow('a bug')
})

test('where the comment has no place, the reason is noted', async () => {
  const { notes, outputs } = await spoken(evidenceOf({ posting: { is: 'nowhere', because: 'no token' } }))
  expect(notes).toEqual(['no token'])
  expect(outputs).toEqual({ posted: 'none', 'comment-url': '', 'comment-id': '', 'collected-file': '' })
  expect((await spoken(evidenceOf())).notes).toEqual([])
})

test('a run that collects posts nothing, and leaves the facts in a file', async () => {
  const forge = forgeTwin({ changes: [7] })
  const posting = { is: 'to', forge, change: 7, id: 'churn', must: false } as const
  const { outputs, files } = await spoken(evidenceOf({ stage: 'collect', posting }))
  expect(outputs).toMatchObject({ posted: 'none', 'collected-file': '.ml-actions/cml-report/collected.json' })
  expect(JSON.parse(files.get('/checkout/.ml-actions/cml-report/collected.json') ?? '')).toMatchObject({
    version: 1,
  })
  expect(forge.store.of(7)).toEqual([])
})

const said = (mark: string, run: string) => ({
  author: me,
  body: `<!-- ml-actions:cml-report:v1 id=churn run=${run} -->\n### ${mark} Word: a headline\n`,
})

test('a verdict that is worse than before is told once more, in a comment of its own, once a run', async () => {
  const failing = verdictOf({ outcome: 'fail', headline: 'accuracy fell @acme/admins' })
  const forge = forgeTwin({ changes: [7], comments: [said('✅', '8411.1')] })
  const posting = { is: 'to', forge, change: 7, id: 'churn', must: false, notify: true } as const
  const evidence = evidenceOf({ verdicts: readFrom(failing), posting })
  await spoken(evidence)
  await spoken(evidence)
  const bodies = forge.store.of(7)?.map(({ body }) => body) ?? []
  expect(bodies).toHaveLength(2)
  expect(bodies[1]).toMatch(
    /^<!-- ml-actions:cml-report-worse:v1 id=churn run=8412.1 -->\n❌ Fail, after ✅ Pass: /,
  )
  expect(bodies[1]).not.toContain('@acme')
})

test.each([
  ['as bad as before', '❌', '8411.1'],
  ['better', '❌', '8411.1'],
  ['of an older run', '✅', '8413.1'],
  ['the first one', '', '8411.1'],
])('a verdict that is %s is not told twice', async (what, mark, run) => {
  const comments = mark === '' ? [] : [said(mark, run)]
  const forge = forgeTwin({ changes: [7], comments })
  const posting = { is: 'to', forge, change: 7, id: 'churn', must: false, notify: true } as const
  const outcome = what === 'better' ? 'inconclusive' : 'fail'
  await spoken(evidenceOf({ verdicts: readFrom(verdictOf({ outcome })), posting }))
  expect(forge.store.of(7)).toHaveLength(1)
})

test('each run has a comment of its own where new ones are wanted, and only one', async () => {
  const forge = forgeTwin({ changes: [7], comments: [said('✅', '8411.1')] })
  const other = {
    author: me,
    body: '<!-- ml-actions:cml-report-new:v1 id=churn run=8411.1 -->\n### ✅ Pass: old\n',
  }
  forge.store.add(7, other.author, other.body)
  const posting = { is: 'to', forge, change: 7, id: 'churn', must: false, perRun: true } as const
  await spoken(evidenceOf({ posting }))
  await spoken(evidenceOf({ posting }))
  expect(forge.store.of(7)).toHaveLength(3)
})
