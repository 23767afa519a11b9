import { showInvisible } from '../escape/invisible.ts'
import { signOf } from '../outcome-in-words.ts'
import { placeInWords } from '../place.ts'
import { shorten } from '../shorten.ts'
import type { Check, Verdict } from '../verdict.ts'
import { fingerprints } from './fingerprint.ts'
import { halve } from './halve.ts'
import { type Located, located } from './located.ts'
import type { Renderer, Surroundings } from './renderer.ts'

/** GitLab reads any number; a merge request with more is no longer read by people. */
const most = 1_000

/** GitLab's Code Quality report, https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. */
export const codeQuality: Renderer = {
  name: 'code-quality',
  file: 'code-quality.json',
  mediaType: 'application/json',
  summary: "GitLab's Code Quality report, which annotates the lines of a merge request",
  render(verdict, around) {
    return halve(most, around.limit ?? Infinity, (count) => {
      return `${JSON.stringify(degradations(verdict, around, count), undefined, 2)}\n`
    })
  },
}

/** One entry of the report; GitLab calls it a degradation. */
interface Degradation {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: 'info' | 'minor' | 'major' | 'critical'
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

function degradations(verdict: Verdict, around: Surroundings, count: number): readonly Degradation[] {
  const named = fingerprints()
  return located(verdict, around, count).map((one) => ({
    description: shorten(showInvisible(described(one)), 500),
    check_name: one.check.rule,
    fingerprint: named([one.check.rule, one.check.name, one.check.subject ?? '', one.place.path]),
    severity: severityOf(one.check),
    location: { path: one.place.path, lines: { begin: one.place.line ?? 1 } },
  }))
}

function described({ check, finding }: Located): string {
  const where =
    finding?.place === undefined || finding.place.line !== undefined ? '' : `${placeInWords(finding.place)}: `
  const first = finding === undefined || finding.is === check.is ? '' : ` (${where}${finding.is})`
  return `${signOf(check).word}: ${check.name}: ${check.is}${first}; wanted: ${check.wanted}`
}

function severityOf(check: Check): Degradation['severity'] {
  if (check.severity === 'error') return check.outcome === 'fail' ? 'critical' : 'major'
  return check.outcome === 'fail' ? 'minor' : 'info'
}
