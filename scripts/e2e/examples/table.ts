import type { Outcome } from './story.ts'

/** The table of stories and how they ended, for a log and for a note: Markdown. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ workflow, given, came, seconds, checked }) => {
    const held = checked.filter(({ holds }) => holds).length
    const mark = held === checked.length ? '✓' : '✗'
    return `| ${mark} | ${workflow} | ${given} | ${came} | ${held} of ${checked.length} | ${seconds.toFixed(0)} s |`
  })
  return ['| | workflow | given | ended | held | took |', '|:--|:--|:--|:--|--:|--:|', ...rows].join('\n')
}
