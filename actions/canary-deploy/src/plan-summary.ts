import type { ForeseenObject } from '@ml-actions/rollout/foreseen/objects'
import { lastLinesTold } from '@ml-actions/rollout/last-lines'
import { fenced } from '@ml-actions/verdict/escape/markdown-fence'
import { markdownProse } from '@ml-actions/verdict/escape/markdown-prose'
import { shorten } from '@ml-actions/verdict/shorten'
import { type Evidence, type Found, type PairedEvidence, stateOf } from './evidence.ts'
import { conditionsTitle, resolvedTitle } from './plan-tables.ts'

/** The most lines of one object's difference on the job's page; `plan.diff` has them all. */
const mostLines = 400

/** Files beside the report: a plan's differences as `diff -u` writes them, and the least Role to apply. */
export function filesOf(evidence: Evidence | PairedEvidence): Readonly<Record<string, string>> {
  if ('pairs' in evidence) return {}
  const { found } = evidence
  if (found.is === 'role') return { 'role.yml': found.role }
  if (found.is !== 'planned') return {}
  const lines = found.foresight.objects.flatMap(({ diff }) => diff.map((line) => `${line}\n`))
  return { 'plan.diff': lines.join(''), 'role.yml': found.role }
}

/**
 * Gives the job's page: the report with its logs as they were written and its long tables folded, and of a plan the
 * differences and the Role below it.
 */
export function summaryOf(written: string, evidence: Evidence | PairedEvidence): string {
  if ('pairs' in evidence) return written
  const { found } = evidence
  const report = tidied(written, found)
  if (found.is === 'role') return `${report}\n${fenced('yaml', found.role)}`
  if (found.is !== 'planned') return report
  const { objects } = found.foresight
  const differences = objects.filter(({ diff }) => diff.length > 0).map(difference)
  const role = folded('The least Role for this rollout', fenced('yaml', found.role))
  return [report, ...differences, role].join('\n')
}

function tidied(report: string, found: Found): string {
  const [log] = lastLinesTold(stateOf(found)?.lastLines).tables
  const lines = log === undefined ? '' : fenced('text', log.rows.map(([line]) => line).join('\n'))
  const logged = log === undefined ? report : withSection(report, log.title, (title) => `${title}${lines}`)
  const fold = (text: string, title: string) =>
    withSection(text, title, (_, body) => `\n${folded(title, body)}`)
  return [conditionsTitle, resolvedTitle].reduce(fold, logged)
}

/** Writes the section of a title otherwise; a report without it stays as it is. Nothing in a cell begins a line. */
function withSection(
  report: string,
  title: string,
  write: (heading: string, body: string) => string,
): string {
  const heading = `\n#### ${markdownProse(shorten(title, 120))}\n\n`
  const from = report.indexOf(heading)
  if (from < 0) return report
  const next = report.indexOf('\n#### ', from + heading.length)
  const end = next < 0 ? report.length : next
  return `${report.slice(0, from)}${write(heading, report.slice(from + heading.length, end))}${report.slice(end)}`
}

function difference({ object, becomes, diff }: ForeseenObject): string {
  const left = diff.length - mostLines
  const rest = left > 0 ? [`… ${left} lines more in plan.diff`] : []
  return folded(`${object}: ${becomes}`, fenced('diff', [...diff.slice(0, mostLines), ...rest].join('\n')))
}

/** Objects are named by Kubernetes’ own grammar, so that no name can end the element. */
function folded(title: string, text: string): string {
  return `<details><summary>${title}</summary>\n\n${text}\n</details>\n`
}
