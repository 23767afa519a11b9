import type { Finding } from '@ml-actions/verdict/finding'
import { readJunit, type TestReport } from './junit.ts'
import { filesNamed, paths } from './named-files.ts'
import type { Probe, Settings } from './probe.ts'

/** More names than these say nothing more. */
const mostNames = 20

/** Tests that failed, from JUnit XML; exact. */
export const tests = {
  name: 'tests',
  keyword: 'tests',
  summary:
    'How many tests of JUnit XML reports failed or ended with an error, and how many more were skipped than may be.',
  better: 'lower',
  share: false,
  schema: {
    tests: { ...paths, description: 'The report; or a glob, or several of either.' },
    'baseline-tests': { ...paths, description: 'The same of the baseline.' },
    'max-skipped': {
      type: 'integer',
      minimum: 0,
      description: 'How many tests may be skipped; each one more counts as failed. By default any number.',
    },
  },
  demand: { is: 'range', limits: [{ word: 'max', value: 0 }] },
  todo: 'mend what the tests show',
  example: { tests: 'out/junit/*.xml', 'max-skipped': 5 },
  subject: (settings) =>
    settings['max-skipped'] === undefined ? 'count of failed tests' : 'count of failed and skipped tests',
  async gather(settings, reach) {
    const reports = async (named: unknown): Promise<readonly TestReport[]> => {
      const found: TestReport[] = []
      for (const path of await filesNamed(named, reach))
        found.push(await readJunit(await reach.text(path), path))
      return found
    }
    const baseline = settings['baseline-tests']
    return {
      candidate: await reports(settings['tests']),
      ...(baseline === undefined ? {} : { baseline: await reports(baseline) }),
    }
  },
  read({ candidate, baseline }, settings) {
    const all = totalOf(candidate)
    const excess = excessOf(all, settings)
    return {
      candidate: readingOf(all, settings),
      ...(baseline === undefined ? {} : { baseline: readingOf(totalOf(baseline), settings) }),
      findings: findingsOf(candidate, excess),
      counts: { evaluated: all.run, failed: all.failed, skipped: all.skipped },
      notes:
        excess === 0 ? [] : [`${all.skipped} tests were skipped, of which ${all.skipped - excess} may be`],
    }
  },
} as const satisfies Probe<{
  readonly candidate: readonly TestReport[]
  readonly baseline?: readonly TestReport[]
}>

interface Total {
  readonly run: number
  readonly failed: number
  readonly skipped: number
}

function totalOf(reports: readonly TestReport[]): Total {
  const sum = (of: (report: TestReport) => number) => reports.reduce((total, report) => total + of(report), 0)
  return {
    run: sum(({ run }) => run),
    failed: sum(({ failed }) => failed),
    skipped: sum(({ skipped }) => skipped.length),
  }
}

function excessOf({ skipped }: Total, settings: Settings): number {
  const most = settings['max-skipped']
  return typeof most === 'number' ? Math.max(0, skipped - most) : 0
}

function readingOf(total: Total, settings: Settings) {
  if (total.run + total.failed > 0)
    return { is: 'point', value: total.failed + excessOf(total, settings), exact: true } as const
  const because = total.skipped === 0 ? 'no test was run' : `all ${total.skipped} tests were skipped`
  return {
    is: 'absent',
    reason: 'nothing-evaluated',
    because,
    todo: 'did the step that runs the tests run?',
  } as const
}

function findingsOf(reports: readonly TestReport[], excess: number): readonly Finding[] {
  const failed = reports.flatMap(({ path, names, failed }) => [
    ...names.map((name) => ({ is: `${name} failed`, place: { path } })),
    ...(failed > names.length
      ? [{ is: `the report counts ${failed} failed tests and names ${names.length}`, place: { path } }]
      : []),
  ])
  const skipped = reports.flatMap(({ path, skipped }) =>
    skipped.map((name) => ({ is: `${name} was skipped`, place: { path } })),
  )
  return [...failed, ...(excess === 0 ? [] : skipped)].slice(0, mostNames)
}
