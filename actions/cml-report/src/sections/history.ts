import { markdownProse } from '@ml-actions/verdict/escape/markdown-prose'
import { quantityInWords } from '@ml-actions/verdict/quantity-in-words'
import { markdownTable } from '@ml-actions/verdict/renderers/markdown-table'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Course } from '../project.ts'
import { extentOf, sparkline } from '../sparkline.ts'
import { ranks, type Section } from './section.ts'

const width = 40

/** How each number went over the last commits of the base branch, read from git alone. */
export const history = {
  name: 'history',
  summary: 'How numbers went over the last commits of the base branch.',
  blocks({ evidence: { project } }) {
    const all = project.courses.filter(({ values }) => values.some((value) => value !== null))
    if (all.length === 0) return []
    const commits = Math.max(...all.map(({ values }) => values.length))
    const summary = `History over ${commits} ${commits === 1 ? 'commit' : 'commits'} of the base branch`
    const table = markdownTable(['Metric', 'Course', 'From', 'To', 'Now'], all.map(rowOf), [2, 3, 4])
    const cut = project.cut
      ? '\n<sub>This clone holds no older ones: actions/checkout’s fetch-depth says how many.</sub>\n'
      : ''
    const text = `<details><summary>${summary}</summary>\n\n${table}${cut}\n</details>\n`
    return [{ text, rank: ranks.history, holds: { count: all.length, one: 'history' } }]
  },
} as const satisfies Section

function rowOf({ name, values, now }: Course): readonly string[] {
  const last = now === undefined ? values : [...values, now]
  const extent = extentOf(last) ?? { low: 0, high: 0 }
  const say = (value: number | undefined) =>
    value === undefined ? '' : markdownProse(quantityInWords({ value }, { bare: true }))
  return [
    markdownProse(shorten(name, 120)),
    sparkline(last, extent, width),
    say(extent.low),
    say(extent.high),
    say(now),
  ]
}
