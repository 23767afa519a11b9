import { arrows } from '../arrows.ts'
import { escapeLogLine } from '../escape/log-line.ts'
import { signOf, signs, tally } from '../outcome-in-words.ts'
import { placeInWords } from '../place.ts'
import { intervalMethods, numberInWords, quantityInWords } from '../quantity-in-words.ts'
import { shorten } from '../shorten.ts'
import type { Check, MetricChange, Outcome, Table, Verdict } from '../verdict.ts'
import { worstFirst } from '../worst-first.ts'
import { type Block, fit } from './fit.ts'
import type { Renderer } from './renderer.ts'
import { cellOf } from './share-in-cell.ts'

/** How many of each thing are shown; verdict.json has them all. */
const shown = { places: 5, lines: 50, passed: 5, subjects: 12 } as const

/** Plain text, as it is read in a terminal. */
export const textRenderer: Renderer = {
  name: 'text',
  file: 'verdict.txt',
  mediaType: 'text/plain',
  summary: 'the verdict as plain text, as it is read in a terminal',
  render: (verdict, around) => text(verdict, { limit: around.limit }),
}

/** How a text looks. */
export interface Look {
  /** With the ANSI colours of terminals; words say the same without them. */
  readonly colours?: boolean
  /** The most bytes of UTF-8. */
  readonly limit?: number | undefined
}

/** Prints a verdict for a terminal: sentence, metrics, checks worst first with their places, what passed in short, tables, notes. */
export function text(verdict: Verdict, look: Look = {}): string {
  const paint = look.colours === true ? colour : (line: string) => line
  const { mark, word } = signs[verdict.outcome]
  const head = paint(one(`${mark} ${word}: ${shorten(verdict.headline, 500)}`), verdict.outcome)
  const counts = one(`${verdict.action} · ${tally(verdict.checks)}`)
  const blocks: readonly Block[] = [
    { name: 'verdict', text: `${head}\n${counts}\n` },
    { name: 'metrics', text: metricLines(verdict.metrics) },
    ...checkBlocks(worstFirst(verdict.checks), paint),
    ...verdict.tables.map((table) => ({ name: 'tables', text: tableLines(table) })),
    { name: 'notes', text: noteLines(verdict.notes) },
  ]
  const leftOut = (names: readonly string[]) =>
    `\nleft out for length: ${names.join(', ')}; all of it is in verdict.json\n`
  return fit({ blocks, least: `${mark} ${word}\n`, leftOut }, look.limit ?? Infinity)
}

type Paint = (line: string, outcome: Outcome) => string

/** Bold green, red and yellow, reset at the end of the line. */
function colour(line: string, outcome: Outcome): string {
  const code = { pass: 32, fail: 31, inconclusive: 33 }[outcome]
  return `\u001B[1;${code}m${line}\u001B[0m`
}

function one(line: string): string {
  return escapeLogLine(line)
}

function metricLines(metrics: readonly MetricChange[]): string {
  if (metrics.length === 0) return ''
  const rows = metrics
    .slice(0, shown.lines)
    .map((metric) => [
      `${shorten(metric.slice === undefined ? metric.name : `${metric.name}, ${metric.slice}`, 80)}${arrows[metric.better]}`,
      metric.old === undefined ? '' : quantityInWords(metric.old, { bare: true }),
      metric.new === undefined ? '' : quantityInWords(metric.new, { bare: true }),
      metric.change === undefined ? '' : quantityInWords(metric.change, { change: true }),
      [metric.outcome === undefined ? '' : signs[metric.outcome].mark, shorten(metric.limit ?? '', 120)]
        .join(' ')
        .trim(),
    ])
  const methods = intervalMethods(metrics.map((metric) => metric.change ?? metric.new))
  const table = aligned(['Metric', 'Old', 'New', 'Change', 'Limit'], rows)
  return `\n${table}${more(metrics.length - rows.length)}${methods === '' ? '' : `${one(`  ${methods}`)}\n`}`
}

/** What did not hold in full; what did in a line each, or in one line of all where nothing of many failed. */
function checkBlocks(checks: readonly Check[], paint: Paint): readonly Block[] {
  const told = checks.filter(({ outcome }) => outcome !== 'pass')
  const passed = checks.filter(({ outcome }) => outcome === 'pass')
  const clean = passed.filter(({ counts }) => counts === undefined || counts.failed === 0)
  const inShort = new Set(clean.length > shown.passed ? clean : [])
  const lines = [
    ...passed
      .filter((check) => !inShort.has(check))
      .map(({ name, is }) => `${shorten(name, 120)}: ${shorten(is, 300)}`),
    ...(inShort.size > 0 ? [countsOf([...inShort])] : []),
  ]
  return [
    ...told.map((check) => ({ name: 'checks', text: checkLines(check, paint) })),
    ...lines.map((line, index) => {
      const above = index === 0 && told.length > 0 ? '\n' : ''
      return { name: 'checks', text: `${above}${paint(one(`${signs.pass.mark} ${line}`), 'pass')}\n` }
    }),
  ]
}

/** Counts checks by what they were asked of: `27 passed: age (3), zip (2), the whole (4)`. */
function countsOf(checks: readonly Check[]): string {
  const counts = new Map<string, number>()
  let whole = 0
  for (const { subject } of checks) {
    if (subject === undefined) whole++
    else counts.set(subject, (counts.get(subject) ?? 0) + 1)
  }
  const each = [...counts].slice(0, shown.subjects)
  const left = counts.size - each.length
  const words = [
    ...each.map(([subject, count]) => `${shorten(subject, 40)} (${count})`),
    ...(left > 0 ? [`${numberInWords(left, 0)} more`] : []),
    ...(whole > 0 ? [`the whole (${whole})`] : []),
  ]
  return `${numberInWords(checks.length, 0)} passed: ${words.join(', ')}`
}

function checkLines(check: Check, paint: Paint): string {
  const { mark, word } = signOf(check)
  const name = shorten(check.name, 120)
  const reason = check.reason === undefined ? '' : ` (${shorten(check.reason, 120)})`
  const details = [
    `wanted: ${check.wanted}`,
    check.todo && `next: ${check.todo}`,
    check.why && `why: ${check.why}`,
  ]
  const places = check.findings.slice(0, shown.places).map((finding) => {
    const at = finding.place === undefined ? '' : `${placeInWords(finding.place)}: `
    return `${at}${finding.is}${finding.shown === undefined ? '' : `: ${finding.shown}`}`
  })
  const lines = [...details, ...places].flatMap((line) =>
    line ? [`${one(`   ${shorten(line, 500)}`)}\n`] : [],
  )
  const head = paint(one(`${mark} ${word}: ${name}: ${shorten(check.is, 300)}${reason}`), check.outcome)
  return `\n${head}\n${lines.join('')}${more(check.findings.length - places.length)}`
}

function tableLines(table: Table): string {
  const rows = table.rows
    .slice(0, shown.lines)
    .map((row) => row.map((_, at) => shorten(cellOf(table, row, at), 80)))
  if (rows.length === 0 || table.columns.length === 0) return ''
  const head = one(shorten(table.title, 120))
  return `\n${head}\n${aligned(
    table.columns.map((column) => shorten(column, 80)),
    rows,
  )}${more(table.rows.length - rows.length)}`
}

function noteLines(notes: readonly string[]): string {
  if (notes.length === 0) return ''
  const lines = notes.slice(0, shown.lines).map((note) => `${one(`note: ${shorten(note, 500)}`)}\n`)
  return `\n${lines.join('')}${more(notes.length - lines.length)}`
}

function more(count: number): string {
  return count > 0 ? `   and ${numberInWords(count, 0)} more in verdict.json\n` : ''
}

/** Pads cells to the widest of their column, each character taken as one place wide. */
function aligned(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, ...rows].map((cells) => ({ cells: cells.map(one), line: ' ' }))
  for (const at of columns.keys()) {
    const cells = lines.map(({ cells }) => [...(cells[at] ?? '')])
    const width = Math.max(...cells.map((cell) => cell.length))
    for (const line of lines) line.line += ` ${(line.cells[at] ?? '').padEnd(width)} `
  }
  return lines.map(({ line }) => `${one(line).trimEnd()}\n`).join('')
}
