import { describe, expect, test } from '@jest/globals'
import type { Run } from '@ml-actions/action/action'
import { verdictJson } from '@ml-actions/verdict/renderers/verdict-json'
import { checkOf, verdictOf } from '@ml-actions/verdict/verdict.suite'
import { most } from './collected/collected.ts'
import { printCollected } from './collected/write.ts'
import { context } from './evidence.suite.ts'
import { askedOf } from './gather.suite.ts'
import { gather } from './gather.ts'
import { judge } from './judge.ts'
import { commentOf, summaryOf } from './report.ts'
import { worldWith } from './world.suite.ts'

/** GitHub’s own: characters of a comment, which has a marker line besides, and bytes of a job summary. */
const mostComment = 65_536 - 200
const mostSummary = 1_048_576

/** Before they were indexed, lists of this length took over ten minutes; slow machines are not what this is about. */
const patience = 120_000

const said = (at: number) => `check ${at} @acme/team #${at} <b> | \`x\` https://a.example/${at} 字`

function verdictText(): string {
  const share = (value: number) => ({ value, n: 1_000, unit: 'share' })
  const verdict = verdictOf({
    outcome: 'fail',
    checks: Array.from({ length: 1_000 }, (_, at) =>
      checkOf({ name: said(at), outcome: at % 3 === 0 ? 'fail' : 'pass', is: said(at), wanted: said(at) }),
    ),
    metrics: Array.from({ length: 1_000 }, (_, at) => ({
      name: `metric ${said(at)}`,
      better: 'higher' as const,
      old: share(0.89),
      new: share(0.91),
      change: { ...share(0.02), low: 0.004, high: 0.037 },
      outcome: 'pass' as const,
    })),
    tables: [
      { title: 'rows', columns: ['a', 'b'], rows: Array.from({ length: 2_000 }, (_, at) => [said(at), 'x']) },
    ],
  })
  return verdictJson.render(verdict, { version: '0.1.0' })
}

/** Files as jobs might leave them: over 5 MB. */
function files(): Readonly<Record<string, string>> {
  const verdict = verdictText()
  const numbers = (file: number) =>
    JSON.stringify(
      Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`${said(at)} ${file}`, at / 7])),
    )
  return Object.fromEntries([
    ...Array.from({ length: 9 }, (_, at) => [`v/${at}.json`, verdict] as const),
    ...Array.from({ length: 15 }, (_, at) => [`m/${at}.json`, numbers(at)] as const),
  ])
}

const run = { context, directory: '/checkout', signal: new AbortController().signal } as unknown as Run

describe('a report of 5 MB', () => {
  test(
    'keeps the limits of a comment and a summary, and says what it left out; published from another run, too',
    async () => {
      const given = files()
      const bytes = Object.values(given).reduce((sum, text) => sum + Buffer.byteLength(text), 0)
      expect(bytes).toBeGreaterThan(5_000_000)
      const asked = askedOf({ verdicts: ['v/*.json'], metrics: ['m/*.json'], 'github-token': 't' })
      const evidence = await gather(asked, run, worldWith(given))
      expect(evidence.verdicts).toHaveLength(9)
      const verdict = judge(evidence)
      const comment = commentOf(verdict, evidence, { context })
      expect([...comment].length).toBeLessThan(mostComment)
      expect(comment).toMatch(/_Left out for length: .*\d+ more metrics.*, in the job summary\._/)
      const summary = summaryOf(verdict, evidence, { context })
      expect(Buffer.byteLength(summary)).toBeLessThan(mostSummary)
      expect(summary).toMatch(/_Left out for length: .*\d+ more table rows.*, in verdict\.json\._/)

      const collected = printCollected(evidence, '0.1.0')
      expect(Buffer.byteLength(collected)).toBeLessThanOrEqual(most.bytes)
      const published = await publishedFrom(collected)
      expect(judge(published).outcome).toBe('fail')
      const shown = commentOf(judge(published), published, { context })
      expect([...shown].length).toBeLessThan(mostComment)
      expect(shown).toContain('Not all of the report could travel')
    },
    patience,
  )
})

/** The evidence of a run that publishes what another one collected. */
function publishedFrom(collected: string) {
  const head = 'a'.repeat(40)
  const repository = 'stranger/churn'
  const origin = { runId: 99, runNumber: 1, attempt: 1, event: 'pull_request', conclusion: 'success' }
  const { change: _, ...rest } = context
  const where = { ...rest, event: 'workflow_run', origin: { ...origin, repository, branch: 'topic', head } }
  const forge = {
    repository: 'acme/churn',
    changes: [{ number: 7, head: { sha: head, branch: 'topic', repository } }],
    artifacts: [{ run: 99, name: 'cml-report', files: { 'collected.json': collected } }],
  }
  const asked = askedOf({ stage: 'publish', 'github-token': 't' })
  return gather(asked, { ...run, context: where }, worldWith({}, {}, {}, forge))
}
