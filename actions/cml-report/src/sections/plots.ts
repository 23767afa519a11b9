import { markdownCode } from '@ml-actions/verdict/escape/markdown-cell'
import { shorten } from '@ml-actions/verdict/shorten'
import { ranks, type Section } from './section.ts'

const mostNamed = 20

/** Charts of the project that were drawn, by the names of their pictures. */
export const plots = {
  name: 'plots',
  summary: 'Vega and Vega-Lite charts that were drawn (`images`), and where their pictures are.',
  blocks({ evidence: { pictures = [] } }) {
    if (pictures.length === 0) return []
    const count = `${pictures.length} ${pictures.length === 1 ? 'plot' : 'plots'}`
    const rows = pictures
      .slice(0, mostNamed)
      .map(({ path, file }) => `- ${markdownCode(shorten(path, 120))}: ${markdownCode(`images/${file}`)}\n`)
    const where = `${count} as pictures in the report’s folder, and in explore.html`
    const text = `<details><summary>${where}</summary>\n\n${rows.join('')}\n</details>\n`
    return [{ text, rank: ranks.curves, holds: { count: pictures.length, one: 'plot' } }]
  },
} as const satisfies Section
