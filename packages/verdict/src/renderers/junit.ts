import { notXml, xmlText } from '../escape/xml.ts'
import { signs } from '../outcome-in-words.ts'
import { placeInWords } from '../place.ts'
import { numberInWords } from '../quantity-in-words.ts'
import { shorten } from '../shorten.ts'
import type { Check, Outcome, Verdict } from '../verdict.ts'
import { worstFirst } from '../worst-first.ts'
import { fit } from './fit.ts'
import type { Renderer } from './renderer.ts'

/** How many findings a test case lists; verdict.json has them all. */
const most = 50

/**
 * JUnit XML as test reports of forges read it: one suite, a case for the verdict, then one a check. What is
 * inconclusive is an error, since a skipped case would be shown green. A check that does not decide never
 * makes its case red: what it found is its output, and inconclusive it is skipped.
 */
export const junit: Renderer = {
  name: 'junit',
  file: 'junit.xml',
  mediaType: 'application/xml',
  summary: 'JUnit XML, as the test reports of forges read it: one case a check',
  render(verdict, around) {
    const cases = worstFirst(verdict.checks)
    const said = [verdictCase(verdict), ...cases.map(checkCase)]
    const head = `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="ml-actions">\n${suite(verdict)}`
    return fit(
      {
        blocks: said.map((text) => ({ name: 'checks', text })),
        least: verdictCase({ ...verdict, headline: signs[verdict.outcome].word }),
        around: [head, `${lost(verdict)}</testsuite>\n</testsuites>\n`],
        leftOut: () => '<system-out>further checks are left out for length</system-out>\n',
      },
      around.limit ?? Infinity,
    )
  },
}

function suite(verdict: Verdict): string {
  const deciding = verdict.checks.filter((check) => check.severity === 'error')
  const reds = [...deciding, verdict]
  const count = (outcome: Outcome) => reds.filter((one) => one.outcome === outcome).length
  const skipped = verdict.checks.filter(
    (check) => check.severity === 'warn' && check.outcome === 'inconclusive',
  )
  const counts = {
    tests: verdict.checks.length + 1,
    failures: count('fail'),
    errors: count('inconclusive'),
    skipped: skipped.length,
  }
  return `<testsuite name="${attribute(verdict.action)}" ${Object.entries(counts)
    .map(([name, number]) => `${name}="${number}"`)
    .join(' ')}>\n`
}

function verdictCase(verdict: Verdict): string {
  const end = ending({
    ...verdict,
    severity: 'error',
    is: verdict.headline,
    rule: 'verdict',
    text: verdict.headline,
  })
  return testCase(verdict.action, 'verdict', end)
}

function checkCase(check: Check): string {
  const findings = check.findings.slice(0, most).map((finding) => {
    const at = finding.place === undefined ? '' : `${placeInWords(finding.place)}: `
    return `${at}${finding.is}${finding.shown === undefined ? '' : ` ${finding.shown}`}`
  })
  const left = check.findings.length - findings.length
  const lines = [
    check.is,
    `wanted: ${check.wanted}`,
    ...(check.todo === undefined ? [] : [`next: ${check.todo}`]),
    ...(check.why === undefined ? [] : [`why: ${check.why}`]),
    ...(check.reason === undefined ? [] : [`reason: ${check.reason}`]),
    ...findings,
    ...(left > 0 ? [`and ${numberInWords(left, 0)} more in verdict.json`] : []),
  ]
  const text = lines.map((line) => shorten(line, 1_000)).join('\n')
  return testCase(check.rule.replaceAll('/', '.'), check.name, ending({ ...check, text }))
}

function testCase(group: string, name: string, inside: string): string {
  const head = `<testcase classname="${attribute(group)}" name="${attribute(name)}"`
  return inside === '' ? `${head}/>\n` : `${head}>${inside}</testcase>\n`
}

interface Ending extends Pick<Check, 'outcome' | 'severity' | 'is' | 'rule'> {
  readonly text: string
}

function ending({ outcome, severity, is, rule, text }: Ending): string {
  if (outcome === 'pass') return ''
  const message = attribute(is)
  if (severity === 'warn') {
    return outcome === 'fail'
      ? `<system-out>warning: ${xmlText(text)}</system-out>`
      : `<skipped message="inconclusive: ${message}"/>`
  }
  const [tag, type] = outcome === 'fail' ? ['failure', attribute(rule)] : ['error', 'inconclusive']
  return `<${tag} type="${type}" message="${message}">${xmlText(text)}</${tag}>`
}

function attribute(text: string): string {
  return xmlText(shorten(text, 500))
}

/** Says how many characters of the verdict XML could not hold. */
function lost(verdict: Verdict): string {
  const texts = verdict.checks.flatMap((check) => [
    ...[check.name, check.is, check.wanted, check.todo, check.why, check.reason],
    ...check.findings.flatMap((finding) => [
      finding.is,
      finding.shown,
      finding.place?.path,
      finding.place?.field,
    ]),
  ])
  const count = [verdict.headline, ...texts].reduce((sum, text) => sum + notXml(text ?? ''), 0)
  return count === 0
    ? ''
    : `<system-err>${count} characters that XML cannot hold are shown as U+FFFD</system-err>\n`
}
