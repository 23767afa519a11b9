import type { Confusion } from '@ml-actions/metrics/confusion'
import { markdownCode } from '@ml-actions/verdict/escape/markdown-cell'
import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import { markdownTable } from '@ml-actions/verdict/renderers/markdown-table'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Matrix } from '../evidence.ts'
import { ranks, type Section } from './section.ts'

/** A wider table is cut off on a phone and no longer read. */
const mostClasses = 8
const mostPairs = 15

/** How often each class was predicted as each, shaded by the share of its row, with the change from the baseline. */
export const confusionMatrix = {
  name: 'confusion-matrix',
  summary: 'The confusion matrix as text, with changes.',
  blocks({ evidence: { matrix } }) {
    if (matrix === undefined || matrix.now.classes.length === 0) return []
    const { classes } = matrix.now
    const rows = numberInWords(total(matrix.now), 0)
    const wide = classes.length > mostClasses
    const summary = wide
      ? `Most frequent confusions among ${classes.length} classes, ${rows} rows`
      : `Confusion matrix, ${rows} rows`
    const table = wide ? pairTable(matrix) : squareTable(matrix)
    const text = `<details open><summary>${summary}</summary>\n\n${table}\n${legend(matrix)}\n</details>\n`
    return [{ text, rank: ranks.matrix, holds: { count: 1, one: 'confusion matrix' } }]
  },
} as const satisfies Section

function squareTable({ now, old }: Matrix): string {
  const rows = now.classes.map((name, label) => {
    const all = sum(now.counts[label] ?? [])
    const cells = now.classes.map((_, predicted) => {
      const count = countAt(now, label, predicted)
      return `${shade(count, all)} ${numberInWords(count, 0)}${delta(count, oldCount(old, now, label, predicted))}`
    })
    return [`**${className(name)}**`, ...cells]
  })
  const right = now.classes.map((_, at) => at + 1)
  return markdownTable(['true &#92; predicted', ...now.classes.map(className)], rows, right)
}

function pairTable({ now, old }: Matrix): string {
  const pairs = now.classes.flatMap((_, label) =>
    now.classes.flatMap((_, predicted) => {
      const count = countAt(now, label, predicted)
      return label === predicted || count === 0 ? [] : [{ label, predicted, count }]
    }),
  )
  const rows = pairs
    .toSorted((one, other) => other.count - one.count)
    .slice(0, mostPairs)
    .map(({ label, predicted, count }) => [
      className(now.classes[label] ?? ''),
      className(now.classes[predicted] ?? ''),
      `${shade(count, sum(now.counts[label] ?? []))} ${numberInWords(count, 0)}${delta(count, oldCount(old, now, label, predicted))}`,
    ])
  return rows.length === 0
    ? 'No row is predicted as another class.\n'
    : markdownTable(['True', 'Predicted', 'Rows'], rows, [2])
}

function legend({ old }: Matrix): string {
  const shades = `░ under 25%, ▒ under 50%, ▓ under 75%, █ from 75% of the true class`
  return `<sub>${shades}${old === undefined ? '' : '; in brackets the change from the baseline'}</sub>\n`
}

/** The share of a true class as one of four shades; a cell without rows has a dot. */
function shade(count: number, all: number): string {
  if (count === 0) return '·'
  return ['░', '▒', '▓', '█'][Math.min(3, Math.floor((4 * count) / all))] ?? '█'
}

function delta(count: number, before: number | undefined): string {
  if (before === undefined) return ''
  return count === before ? ' (=)' : ` (${numberInWords(count - before, 0, true)})`
}

/** Classes are found by name: the baseline may know others. */
function oldCount(old: Confusion | undefined, now: Confusion, label: number, predicted: number) {
  if (old === undefined) return undefined
  const at = (code: number) => old.classes.indexOf(now.classes[code] ?? '')
  return countAt(old, at(label), at(predicted))
}

function countAt(confusion: Confusion, label: number, predicted: number): number {
  return confusion.counts[label]?.[predicted] ?? 0
}

function className(name: string): string {
  return markdownCode(shorten(name, 40))
}

function total({ counts }: Confusion): number {
  return sum(counts.map(sum))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
