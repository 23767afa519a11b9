import { markdownProse } from '@ml-actions/verdict/escape/markdown-prose'
import { signs } from '@ml-actions/verdict/outcome-in-words'
import type { Quantity } from '@ml-actions/verdict/quantity'
import { intervalMethods, quantityInWords } from '@ml-actions/verdict/quantity-in-words'
import { markdownTable } from '@ml-actions/verdict/renderers/markdown-table'
import { shorten } from '@ml-actions/verdict/shorten'
import type { MetricChange } from '@ml-actions/verdict/verdict'
import { changesOf, type Fate, untold } from '../changes.ts'
import type { Block } from '../page.ts'
import { type Report, ranks, type Section } from './section.ts'

/** After a space that does not break, so that a phone keeps the arrow beside the name. */
const arrows = { higher: '\u00A0↑', lower: '\u00A0↓', neither: '' } as const

/** How many metrics stand in the open; the rest is folded. */
const mostOpen = 20
const mostFolded = 50

/** Old beside new, each change with the interval that its rule used; worst first, unchanged ones folded. */
export const metrics = {
  name: 'metrics',
  summary: 'Metrics, old beside new, with intervals where a rule used them.',
  blocks(report) {
    const rows = rowsOf(report)
    const moved = rows.filter((row) => row.fate !== 'unchanged')
    const still = rows.filter((row) => row.fate === 'unchanged')
    const open = moved.length === 0 ? still.slice(0, mostOpen) : moved.slice(0, mostOpen)
    if (open.length === 0) return []
    const folded = rows.filter((row) => !open.includes(row))
    const first = {
      text: `${tableOf(open)}${legend(open, report)}`,
      rank: ranks.metrics,
      holds: { count: open.length, one: 'metric' },
    }
    return [first, ...foldedBlocks(folded)]
  },
} as const satisfies Section

/** A metric of a verdict, or a number of a file with what became of it. */
interface Row extends MetricChange {
  readonly path?: string
  readonly fate?: Fate
}

/** All rows, worst first. */
function rowsOf({ evidence }: Report): readonly Row[] {
  const judged: readonly Row[] = evidence.verdicts.flatMap(({ verdict }) => verdict.metrics)
  const several = evidence.numbers.length > 1
  const counted: readonly Row[] = untold(changesOf(evidence.numbers), judged).map(({ path, ...change }) =>
    several ? { ...change, path } : change,
  )
  return [...judged, ...counted].toSorted((one, other) => weight(one) - weight(other))
}

const fates: readonly (Fate | undefined)[] = [
  'vanished',
  'worse',
  'changed',
  'better',
  'new',
  'alone',
  'unchanged',
]

function weight({ outcome, fate }: Row): number {
  if (fate !== undefined) return 3 + fates.indexOf(fate)
  return outcome === 'fail' ? 0 : outcome === 'inconclusive' ? 1 : 2
}

function foldedBlocks(rows: readonly Row[]): readonly Block[] {
  const blocks: Block[] = []
  for (let from = 0; from < rows.length; from += mostFolded) {
    const some = rows.slice(from, from + mostFolded)
    const same = some.every((row) => row.fate === 'unchanged') ? 'unchanged ' : ''
    const summary = `${some.length} more ${same}${some.length === 1 ? 'metric' : 'metrics'}`
    const text = `<details><summary>${summary}</summary>\n\n${tableOf(some)}\n</details>\n`
    blocks.push({ text, rank: ranks.moreMetrics, holds: { count: some.length, one: 'metric' } })
  }
  return blocks
}

function tableOf(rows: readonly Row[]): string {
  if (rows.every((row) => row.fate === 'alone')) {
    return markdownTable(
      ['Metric', 'Now'],
      rows.map((row) => [nameOf(row), plainValue(row.new)]),
      [1],
    )
  }
  const cells = rows.map((row) => [nameOf(row), plainValue(row.old), plainValue(row.new), changeOf(row)])
  return markdownTable(['Metric', 'Old', 'New', 'Change'], cells, [1, 2])
}

function nameOf(row: Row): string {
  const slice = row.slice === undefined ? '' : `, ${markdownProse(shorten(row.slice, 120))}`
  const file = row.path === undefined ? '' : ` (${markdownProse(shorten(row.path, 120))})`
  return `${markdownProse(shorten(row.name, 120))}${slice}${file}${arrows[row.better]}`
}

function plainValue(quantity: Quantity | undefined): string {
  return quantity === undefined ? '' : markdownProse(quantityInWords(quantity, { bare: true }))
}

function changeOf(row: Row): string {
  const mark = row.outcome === undefined ? '' : signs[row.outcome].mark
  const change = row.change === undefined ? '' : markdownProse(quantityInWords(row.change, { change: true }))
  const limit = row.limit === undefined ? '' : markdownProse(shorten(row.limit, 300))
  const said = [change, wordsOf(row), limit].filter((part) => part !== '').join(', ')
  return `${mark} ${said}`.trim()
}

const words: Readonly<Record<Fate, string>> = {
  better: 'better, no interval',
  worse: 'worse, no interval',
  changed: 'no interval',
  unchanged: 'unchanged',
  new: 'new',
  vanished: '⚠️ vanished',
  alone: '',
}

function wordsOf({ fate }: Row): string {
  return fate === undefined ? '' : words[fate]
}

/** Says how the intervals were made, and why numbers of files have no old ones. */
function legend(rows: readonly Row[], { evidence }: Report): string {
  const methods = intervalMethods(rows.map((row) => row.change ?? row.new))
  const alone = rows.some((row) => row.fate === 'alone')
  const { baseline } = evidence
  const because = baseline.is === 'none' ? baseline.because : `the file is not in ${baseline.name}`
  const lines = [methods, alone ? `No old numbers: ${because}` : ''].filter((line) => line !== '')
  return lines.length === 0 ? '' : `\n<sub>${lines.map((line) => markdownProse(line)).join('. ')}.</sub>\n`
}
