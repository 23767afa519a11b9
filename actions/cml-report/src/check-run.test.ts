import { expect, test } from '@jest/globals'
import type { Fault } from '@ml-actions/forge/twin'
import { checksTwin } from '@ml-actions/forge/twin/checks-twin'
import { memoryOf } from '@ml-actions/forge/twin/memory'
import { checkOf, verdictOf } from '@ml-actions/verdict/verdict.suite'
import { tellCheck } from './check-run.ts'
import { context, readFrom } from './evidence.suite.ts'

const silent = () => undefined

/** Shows a verdict as a check; gives what the forge keeps and what was warned of. */
async function shown(
  verdict: ReturnType<typeof verdictOf>,
  { id = 'default', met }: { readonly id?: string; readonly met?: Fault } = {},
) {
  const memory = memoryOf({ fault: ({ verb }) => (verb === 'check-create' ? met : undefined) })
  const warnings: string[] = []
  const log = { info: silent, notice: silent, debug: silent, progress: silent }
  const run = {
    directory: '/checkout',
    reports: '/checkout/r',
    context,
    log: { ...log, warn: (text: string) => void warnings.push(text) },
    signal: new AbortController().signal,
    startedAt: new Date(0),
    version: '0.1.0',
  }
  const telling = {
    pause: async () => undefined,
    write: silent,
    shown: (path: string) => path.replace('/checkout/', 'models/'),
  }
  const evidence = { check: { checks: checksTwin(memory), id }, verdicts: readFrom(verdict) }
  await tellCheck({ verdict, text: 'the report' }, evidence, run, telling)
  return { kept: memory.checks, warnings }
}

test.each([
  ['pass', 'success'],
  ['fail', 'failure'],
  ['inconclusive', 'action_required'],
] as const)('a verdict %s is a check %s of the head of the pull request', async (outcome, conclusion) => {
  const { kept } = await shown(verdictOf({ outcome, headline: 'so it is' }), { id: 'churn' })
  expect(kept.map(({ report }) => report)).toEqual([
    {
      name: 'cml-report: churn',
      sha: context.change?.head,
      externalId: 'cml-report churn 8412.1',
      conclusion,
      title: 'so it is',
      summary: 'the report',
      detailsUrl: context.runUrl,
    },
  ])
})

test('findings with a line become notes, at their path from the root', async () => {
  const findings = [
    { is: 'too old', place: { path: 'a.csv', line: 3 } },
    { is: 'has no line', place: { path: 'a.csv', row: 1 } },
    { is: 'has no place' },
  ]
  const checks = [
    checkOf({ name: 'age', outcome: 'fail', severity: 'error', wanted: 'young', findings }),
    checkOf({ name: 'fine', outcome: 'pass', findings }),
  ]
  const { kept } = await shown(verdictOf({ outcome: 'fail', checks }))
  expect(kept[0]?.report.name).toBe('cml-report')
  expect(kept[0]?.notes).toEqual([
    { path: 'models/a.csv', line: 3, level: 'failure', title: 'age', message: 'too old; wanted: young' },
  ])
})

test('a token that may not write checks is a warning', async () => {
  const { kept, warnings } = await shown(verdictOf(), { met: { is: 'forbidden' } })
  expect(kept).toEqual([])
  expect(warnings).toEqual([expect.stringContaining('checks: write')])
})
