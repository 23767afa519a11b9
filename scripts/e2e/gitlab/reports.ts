import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isObject, type Json } from '@ml-actions/rollout/json'

const severities = ['info', 'minor', 'major', 'critical', 'blocker']

/** Finds the artifacts of a job by a pattern, where gitlab-ci-local keeps them. */
export function artifacts(project: string, pattern: string): readonly string[] {
  const folder = join(project, '.gitlab-ci-local', 'artifacts')
  return existsSync(folder) ? globSync(pattern, { cwd: folder }).map((file) => join(folder, file)) : []
}

/**
 * Says what GitLab would not take of a Code Quality report, https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format;
 * nothing of one that it takes.
 */
export function wrongWithCodeQuality(file: string): readonly string[] {
  const found: Json = JSON.parse(readFileSync(file, 'utf8'))
  if (!Array.isArray(found)) return [`${file} is no list`]
  const prints = found.map((issue) => (isObject(issue) ? issue['fingerprint'] : undefined))
  const twice = prints
    .filter((print, at) => prints.indexOf(print) !== at)
    .map((print) => `${file}: ${print} twice`)
  return [
    ...twice,
    ...found.flatMap((issue) => (isIssue(issue) ? [] : [`${file}: ${JSON.stringify(issue)}`])),
  ]
}

function isIssue(issue: Json): boolean {
  if (!isObject(issue)) return false
  const { location } = issue
  if (!isObject(location)) return false
  const { path, lines, positions } = location
  const begin = isObject(lines)
    ? lines['begin']
    : isObject(positions) && isObject(positions['begin'])
      ? positions['begin']['line']
      : undefined
  return (
    ['description', 'check_name', 'fingerprint'].every(
      (key) => typeof issue[key] === 'string' && issue[key] !== '',
    ) &&
    severities.includes(String(issue['severity'])) &&
    typeof path === 'string' &&
    !/^(\.?\/|\.\.)/.test(path) &&
    Number.isInteger(begin)
  )
}

/** Python's own parser, which knows nothing of us: the form of the root, and that each case has a name. */
const reading = `
import sys, xml.etree.ElementTree as tree
root = tree.parse(sys.argv[1]).getroot()
cases = root.findall('.//testcase')
sys.exit(0 if root.tag in ('testsuites', 'testsuite') and cases and all(case.get('name') for case in cases) else 'root %s with %d cases' % (root.tag, len(cases)))
`

/** Says what is wrong with a JUnit report; nothing of a sound one. */
export function wrongWithJunit(file: string): readonly string[] {
  const { status, stderr } = spawnSync('python3', ['-c', reading, file], { encoding: 'utf8' })
  return status === 0 ? [] : [`${file}: ${stderr}`]
}
