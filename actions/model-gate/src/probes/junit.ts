import { Misuse } from '@ml-actions/verdict/faults'
import { shorten } from '@ml-actions/verdict/shorten'
import { type Attributes, walkXml } from '../evidence/xml.ts'

/** What a JUnit XML report says. */
export interface TestReport {
  readonly path: string
  /** Tests that were run to an end, good or bad. */
  readonly run: number
  /** Tests that failed or ended with an error: at least as many as the report names, and as it counts itself. */
  readonly failed: number
  /** Names of the failed ones, in the order of the report. */
  readonly names: readonly string[]
  /** Names of those that were skipped, and of those that were expected to fail. */
  readonly skipped: readonly string[]
}

/**
 * Reads a JUnit XML report, of pytest or of any other runner.
 *
 * There is no one schema of it: a test is a `testcase`, which failed when it holds a `failure` or an `error` (several
 * are one), and the suites' own counts are believed where they say more, as of a module that could not be imported.
 * @throws {Misuse} when it is no such report
 */
export async function readJunit(text: string, path: string): Promise<TestReport> {
  const skipped: string[] = []
  const names: string[] = []
  let run = 0
  let suites = 0
  let declared = 0
  let total = 0
  let test: { readonly name: string; ended: 'passed' | 'failed' | 'skipped' } | undefined
  await walkXml(text, path, {
    enter(name, attributes) {
      if (name === 'testsuites' && suites === 0) total = countIn(attributes)
      else if (name === 'testsuite') {
        if (suites === 0) declared += countIn(attributes)
        suites += 1
      } else if (name === 'testcase') test = { name: nameOf(attributes), ended: 'passed' }
      else if (test !== undefined && (name === 'failure' || name === 'error')) test.ended = 'failed'
      else if (test?.ended === 'passed' && name === 'skipped') test.ended = 'skipped'
      else if (suites === 0 && test === undefined) throw otherRoot(name, path)
    },
    leave(name) {
      if (name === 'testsuite') suites -= 1
      if (name !== 'testcase' || test === undefined) return
      if (test.ended === 'skipped') skipped.push(test.name)
      else run += 1
      if (test.ended === 'failed') names.push(test.name)
      test = undefined
    },
  })
  return { path, run, failed: Math.max(names.length, declared, total), names, skipped }
}

function countIn(attributes: Attributes): number {
  return ['failures', 'errors'].reduce((sum, key) => {
    const count = Number(attributes[key] ?? 0)
    return sum + (count > 0 && Number.isFinite(count) ? count : 0)
  }, 0)
}

function nameOf({ classname, name }: Attributes): string {
  const parts = [classname, name].filter((part) => part !== undefined && part !== '')
  return shorten(parts.join('.'), 200) || 'a test without a name'
}

function otherRoot(name: string, path: string): Misuse {
  const is = `the file is XML of ${JSON.stringify(shorten(name, 40))}, and no test report`
  const todo = 'for pytest write --junit-xml=FILE'
  return new Misuse({ is, wanted: 'JUnit XML: testsuites, testsuite, testcase', todo, place: { path } })
}
