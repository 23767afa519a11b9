import { markdownCode } from '@ml-actions/verdict/escape/markdown-cell'
import { shorten } from '@ml-actions/verdict/shorten'
import { type Report, ranks, type Section } from './section.ts'

/** How to make the same numbers again: the commit, and the commands of the project’s own pipeline. */
export const reproduce = {
  name: 'reproduce',
  summary:
    'How to make the numbers again: the commit, and the commands of the pipeline; of a pass in the job summary alone.',
  blocks(report) {
    const { commands } = report.evidence.project
    if (commands.length === 0) return []
    // When all is fine, nobody asks, and the comment stays at two lines.
    if (report.where === 'comment' && report.verdict.outcome === 'pass') return []
    const lines = [...checkoutOf(report), ...commands].map(
      (line) => `${markdownCode(shorten(line, 200))}<br>`,
    )
    const text = `<details><summary>How to reproduce</summary>\n\n${lines.join('\n')}\n\n</details>\n`
    return [{ text, rank: ranks.reproduce, holds: { count: 1, one: 'recipe' } }]
  },
} as const satisfies Section

/** The head of a pull request is fetched by its number: its branch may be a fork’s. */
function checkoutOf({ context }: Report): readonly string[] {
  const { change, sha } = context
  if (change !== undefined)
    return [`git fetch origin pull/${change.number}/head`, `git checkout ${change.head}`]
  return sha === undefined ? [] : [`git checkout ${sha}`]
}
