import { markdownProse } from '@ml-actions/verdict/escape/markdown-prose'
import { markdownTable } from '@ml-actions/verdict/renderers/markdown-table'
import { shorten } from '@ml-actions/verdict/shorten'
import type { ParameterChange } from '../project.ts'
import { ranks, type Section } from './section.ts'

const mostRows = 30

/** Parameters with another value than at the baseline: the likeliest reason for other numbers. */
export const parameters = {
  name: 'parameters',
  summary: 'Parameters that changed, of params.yaml, dvc.lock’s stages and the vars of dvc.yaml.',
  blocks({ evidence: { project } }) {
    const all = project.parameters
    if (all.length === 0) return []
    const several = new Set(all.map(({ file }) => file)).size > 1
    const rows = all.slice(0, mostRows).map((one) => [nameOf(one, several), shown(one.old), shown(one.now)])
    const left = all.length > mostRows ? `\n<sub>and ${all.length - mostRows} more</sub>\n` : ''
    const text = `${markdownTable(['Parameter', 'Old', 'New'], rows, [1, 2])}${left}`
    return [{ text, rank: ranks.parameters, holds: { count: all.length, one: 'parameter' } }]
  },
} as const satisfies Section

function nameOf({ file, name }: ParameterChange, several: boolean): string {
  const of = several ? ` (${markdownProse(shorten(file, 80))})` : ''
  return `${markdownProse(shorten(name, 120))}${of}`
}

function shown(value: string | undefined): string {
  return value === undefined ? '' : markdownProse(shorten(value, 80))
}
