import { markdownProse } from '@ml-actions/verdict/escape/markdown-prose'
import { signs } from '@ml-actions/verdict/outcome-in-words'
import type { Quantity } from '@ml-actions/verdict/quantity'
import { intervalMethods, quantityInWords } from '@ml-actions/verdict/quantity-in-words'
import { markdownTable } from '@ml-actions/verdict/renderers/markdown-table'
import { shorten } from '@ml-actions/verdict/shorten'
import { changesOf, type Fate, untold } from '../changes.ts'
import { type Block, lazily } from '../page.ts'
import type { Measurement } from '../predictions/measured.ts'
import { provenInWords } from './measured-in-words.ts'
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
    const telling = rows.filter((row) => !isQuiet(row))
    // Where nothing changed, a comment is one line.
    const isStill = report.where === 'comment' && rows.every(({ fate }) => fate === 'unchanged')
    const open = (telling.length === 0 && !isStill ? rows : telling).slice(0, mostOpen)
    if (open.length === 0) return foldedBlocks(rows, '')
    const folded = rows.filter((row) => !open.includes(row))
    const first = {
      text: `${tableOf(open)}${legend(open, report)}`,
      rank: ranks.metrics,
      holds: { count: open.length, one: 'metric' },
    }
    return [first, ...foldedBlocks(folded, ' more')]
  },
} as const satisfies Section

/** Whether a row only says that nothing is wrong: a number that did not change, a slice that is within its limit. */
function isQuiet(row: Row): boolean {
  return row.fate === 'unchanged' || (row.slice !== undefined && row.outcome === 'pass')
}

/** A metric of a verdict, or a number of a file with what became of it. */
interface Row extends Measurement {
  readonly path?: string
  readonly fate?: Fate
  /** Whether the verdict that it is from is a pass, undecided rows and all. */
  readonly passes?: boolean
  /** What the rows of predictions can carry, where it is of predictions. */
  readonly measured?: Parameters<typeof provenInWords>[1]
}

/** All rows, worst first. */
function rowsOf({ evidence }: Report): readonly Row[] {
  const judged: readonly Row[] = evidence.verdicts.flatMap(({ verdict }) =>
    verdict.metrics.map((metric) => ({ ...metric, passes: verdict.outcome === 'pass' })),
  )
  const { measured } = evidence
  const seen: readonly Row[] = untold(measured?.metrics ?? [], judged).map((metric) => ({
    ...metric,
    measured: { paired: measured?.paired === true, baseline: measured?.baseline },
  }))
  const several = evidence.numbers.length > 1
  const told = [...judged, ...seen]
  const counted: readonly Row[] = untold(changesOf(evidence.numbers), told).map(({ path, ...change }) =>
    several ? { ...change, path } : change,
  )
  return [...told, ...counted].toSorted((one, other) => weight(one) - weight(other))
}

const fates: readonly (Fate | undefined)[] = [
  'no-number',
  'outside',
  'vanished',
  'worse',
  'changed',
  'better',
  'new',
  'alone',
  'unchanged',
]

function weight({ outcome, fate, passes, proven }: Row): number {
  if (proven === 'worse') return 0.5
  if (fate !== undefined) return 4 + fates.indexOf(fate)
  if (outcome === 'fail') return 0
  if (outcome === 'inconclusive') return passes === true ? 3 : 1
  return 2
}

function foldedBlocks(rows: readonly Row[], more: ' more' | ''): readonly Block[] {
  const blocks: Block[] = []
  for (let from = 0; from < rows.length; from += mostFolded) {
    const some = rows.slice(from, from + mostFolded)
    const same = some.every((row) => row.fate === 'unchanged')
    const fine = some.every((row) => row.fate === undefined && row.outcome === 'pass')
    const what = `${same ? 'unchanged ' : ''}${some.length === 1 ? 'metric' : 'metrics'}`
    const summary = `${some.length}${more} ${what}${fine ? ' within the limits' : ''}`
    const part = { rank: ranks.moreMetrics, holds: { count: some.length, one: 'metric' } }
    const make = () => `<details><summary>${summary}</summary>\n\n${tableOf(some)}\n</details>\n`
    blocks.push(lazily(part, make))
  }
  return blocks
}

function tableOf(rows: readonly Row[]): string {
  if (rows.every(isAlone)) {
    const now = ({ new: fresh }: Row) => (fresh === undefined ? '' : markdownProse(quantityInWords(fresh)))
    return markdownTable(
      ['Metric', 'Now'],
      rows.map((row) => [nameOf(row), now(row)]),
      [1],
    )
  }
  const cells = rows.map((row) => [nameOf(row), plainValue(row.old), plainValue(row.new), changeOf(row)])
  return markdownTable(['Metric', 'Old', 'New', 'Change'], cells, [1, 2])
}

/** Whether there is nothing that a row could be held against. */
function isAlone({ fate, measured }: Row): boolean {
  return fate === 'alone' || (measured !== undefined && measured.baseline === undefined)
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
  const change =
    row.change === undefined ? intervalOf(row.new) : quantityInWords(row.change, { change: true })
  const limit = row.limit === undefined ? '' : markdownProse(shorten(row.limit, 300))
  const meaning = row.measured === undefined ? '' : provenInWords(row, row.measured)
  const said = [`${markdownProse(change)}${meaning}`, wordsOf(row), limit]
    .filter((part) => part !== '')
    .join(', ')
  return `${mark} ${said}`.trim()
}

/** The interval that an absolute rule used, without the value that stands in the column before it. */
function intervalOf(quantity: Quantity | undefined): string {
  if (quantity === undefined) return ''
  return quantityInWords(quantity)
    .slice(quantityInWords(quantity, { bare: true }).length)
    .trim()
}

const words: Readonly<Record<Fate, string>> = {
  better: 'better, no interval',
  worse: 'worse, no interval',
  changed: 'no interval',
  unchanged: 'unchanged',
  new: 'new',
  vanished: '⚠️ vanished',
  outside: '⚠️ outside its range',
  'no-number': '⚠️ no number',
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
  const own = evidence.numbers.find((one) => one.old === undefined)?.because
  const because = baseline.is === 'none' ? baseline.because : (own ?? `the file is not in ${baseline.name}`)
  const proven = rows.some((row) => row.proven !== undefined)
  const lines = [
    methods,
    proven ? 'Better and worse: beyond chance for all of these at once (5%, Holm)' : '',
    alone ? `No old numbers: ${because}` : '',
  ].filter((line) => line !== '')
  return lines.length === 0 ? '' : `\n<sub>${lines.map((line) => markdownProse(line)).join('. ')}.</sub>\n`
}
