import type { ForeseenObject } from '@ml-actions/rollout/foreseen/objects'
import { fenced } from '@ml-actions/verdict/escape/markdown-fence'
import type { Evidence, PairedEvidence } from './evidence.ts'

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

/** Gives the job's page: the report as it is, and of a plan the differences and the Role below it, folded. */
export function summaryOf(report: string, evidence: Evidence | PairedEvidence): string {
  if ('pairs' in evidence) return report
  const { found } = evidence
  if (found.is === 'role') return `${report}\n${fenced('yaml', found.role)}`
  if (found.is !== 'planned') return report
  const { objects } = found.foresight
  const differences = objects.filter(({ diff }) => diff.length > 0).map(difference)
  const role = folded('The least Role for this rollout', fenced('yaml', found.role))
  return [report, ...differences, role].join('\n')
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
