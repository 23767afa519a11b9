import { markdownProse } from '@ml-actions/verdict/escape/markdown-prose'
import { numberInWords, quantityInWords } from '@ml-actions/verdict/quantity-in-words'
import { markdownTable } from '@ml-actions/verdict/renderers/markdown-table'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Block } from '../page.ts'
import type { Measured, SliceMeasurement } from '../predictions/measured.ts'
import { provenInWords } from './measured-in-words.ts'
import { ranks, type Section } from './section.ts'

/** How many slices stand in the open: the ones proven worse, and a few more. */
const mostOpen = 5
const mostProven = 15
const mostFolded = 50

/** An interval is of one slice alone, so that it may lie beside 0 where the word says that nothing is proven. */
const legend = '\n<sub>Better and worse: beyond chance for all slices at once (5%, Holm).</sub>\n'

/** The main metric part by part, worst first. */
export const slices = {
  name: 'slices',
  summary: 'The main metric of the predictions by slice, worst first.',
  blocks({ evidence: { measured } }) {
    const [first] = measured?.slices ?? []
    if (measured === undefined || first === undefined) return few(measured)
    const worse = measured.slices.filter(({ proven }) => proven === 'worse').slice(0, mostProven)
    const open = measured.slices.slice(0, Math.max(mostOpen, worse.length))
    const text = `**Slices by ${markdownProse(first.name)}, worst first**\n\n${tableOf(open, measured)}${measured.paired ? legend : ''}`
    const shown = { text, rank: ranks.slices, holds: { count: open.length, one: 'slice' } }
    return [shown, ...folded(measured.slices.slice(open.length), measured), ...few(measured)]
  },
} as const satisfies Section

/** Four columns at most: a phone cuts off a fifth. */
function tableOf(rows: readonly SliceMeasurement[], { baseline, paired }: Measured): string {
  const named = (row: SliceMeasurement) =>
    `${markdownProse(shorten(row.slice, 120))}, ${numberInWords(row.rows, 0)} rows`
  if (!paired) {
    const cells = rows.map((row) => [named(row), markdownProse(quantityInWords(row.new ?? { value: null }))])
    return markdownTable(['Slice', 'Now'], cells, [1])
  }
  const cells = rows.map((row) => [
    named(row),
    value(row.old),
    value(row.new),
    `${markdownProse(changed(row))}${provenInWords(row, { paired, baseline })}`,
  ])
  return markdownTable(['Slice', 'Old', 'New', 'Change'], cells, [1, 2])
}

function value(quantity: SliceMeasurement['new']): string {
  return quantity === undefined ? '' : markdownProse(quantityInWords(quantity, { bare: true }))
}

function changed({ change }: SliceMeasurement): string {
  return change === undefined ? '' : quantityInWords(change, { change: true })
}

function folded(rows: readonly SliceMeasurement[], measured: Measured): readonly Block[] {
  const blocks: Block[] = []
  for (let from = 0; from < rows.length; from += mostFolded) {
    const some = rows.slice(from, from + mostFolded)
    const summary = `${some.length} more ${some.length === 1 ? 'slice' : 'slices'}`
    const text = `<details><summary>${summary}</summary>\n\n${tableOf(some, measured)}\n</details>\n`
    blocks.push({ text, rank: ranks.moreSlices, holds: { count: some.length, one: 'slice' } })
  }
  return blocks
}

/** Slices of which nothing can be said are named, so that nobody takes them for fine. */
function few(measured: Measured | undefined): readonly Block[] {
  const small = measured?.small ?? []
  if (small.length === 0) return []
  const names = small.slice(0, 5).map((name) => markdownProse(shorten(name, 60)))
  const more = small.length > names.length ? ` and ${small.length - names.length} more` : ''
  const text = `<sub>Too few rows to say anything (under 30): ${names.join(', ')}${more}.</sub>\n`
  return [{ text, rank: ranks.moreSlices, holds: { count: small.length, one: 'small slice' } }]
}
