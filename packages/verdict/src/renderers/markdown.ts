import { linkAddress } from '../escape/address.ts'
import { markdownCode } from '../escape/markdown-cell.ts'
import { markdownProse } from '../escape/markdown-prose.ts'
import { failsAsWhole } from '../fails-as-whole.ts'
import { signOf, signs, tally } from '../outcome-in-words.ts'
import { type Place, placeInWords } from '../place.ts'
import { numberInWords, quantityInWords } from '../quantity-in-words.ts'
import { shorten } from '../shorten.ts'
import type { Check, Source, Table, Verdict } from '../verdict.ts'
import { worstFirst } from '../worst-first.ts'
import { type Block, fit } from './fit.ts'
import { markdownMetrics } from './markdown-metrics.ts'
import { markdownTable } from './markdown-table.ts'
import type { Renderer, Surroundings } from './renderer.ts'
import { cellOf } from './share-in-cell.ts'

/** What a job summary may weigh, 1 MiB a step. */
const summaryBytes = 1_048_576

/** How many of each thing are shown; verdict.json has them all. */
const shown = { checks: 200, places: 10, checksWithPlaces: 50, rows: 100, lines: 50 } as const

/** GitHub's Markdown, for a job summary or a comment. Whole sections are left out, the last first, and named. */
export const markdown: Renderer = {
  name: 'markdown',
  file: 'summary.md',
  mediaType: 'text/markdown',
  summary: 'the verdict as GitHub-flavoured Markdown, as it stands in the job summary',
  render(verdict, around) {
    const { mark, word } = signs[verdict.outcome]
    return fit(
      {
        blocks: markdownBlocks(verdict, around),
        least: `### ${mark} ${word}\n`,
        leftOut: (names) => `\n_Left out for length: ${names.join(', ')}. All of it is in verdict.json._\n`,
      },
      around.limit ?? summaryBytes,
    )
  },
}

/** The sections of a verdict in Markdown, most important first; one that has nothing to say is empty. */
export function markdownBlocks(verdict: Verdict, around: Surroundings): readonly Block[] {
  const checks = worstFirst(verdict.checks)
  return [
    { name: 'verdict', text: sentence(verdict) },
    { name: 'metrics', text: markdownMetrics(verdict.metrics) },
    { name: 'checks', text: checkTable(checks) },
    { name: 'next steps', text: nextSteps(checks) },
    { name: 'places', text: places(checks, around) },
    ...verdict.tables.map((table) => ({ name: 'tables', text: plainTable(table) })),
    { name: 'notes', text: notes(verdict.notes) },
    { name: 'sources', text: sources(verdict.sources, around) },
  ]
}

function sentence(verdict: Verdict): string {
  const { mark, word } = signs[verdict.outcome]
  const headline = markdownProse(shorten(verdict.headline, 500))
  return `### ${mark} ${word}: ${headline}\n\n${markdownProse(verdict.action)} · ${tally(verdict.checks)}\n`
}

function checkTable(checks: readonly Check[]): string {
  const counted = checks.some((check) => check.counts !== undefined)
  const columns = ['Check', 'Outcome', ...(counted ? ['Failed'] : []), 'Found', 'Wanted']
  const rows = checks
    .slice(0, shown.checks)
    .map((check) => [
      named(check),
      outcomeOf(check),
      ...(counted ? [markdownProse(countsOf(check))] : []),
      markdownProse(shorten(check.is, 300)),
      markdownProse(shorten(check.wanted, 300)),
    ])
  return titled('Checks', markdownTable(columns, rows), more(checks.length - rows.length))
}

function named(check: Check): string {
  const name = markdownCode(shorten(check.name, 120))
  const { subject } = check
  return subject === undefined || check.name.includes(subject)
    ? name
    : `${name} of ${markdownCode(shorten(subject, 120))}`
}

function outcomeOf(check: Check): string {
  const { mark, word } = signOf(check)
  return `${mark} ${word}${check.reason === undefined ? '' : ` (${markdownProse(shorten(check.reason, 120))})`}`
}

function countsOf(check: Check): string {
  const { counts } = check
  if (counts === undefined || failsAsWhole(check)) return ''
  const { evaluated, failed, skipped } = counts
  const share = evaluated === 0 ? '' : `, ${quantityInWords({ value: failed / evaluated, unit: 'share' })}`
  const left = skipped === 0 ? '' : `, ${numberInWords(skipped, 0)} skipped`
  return `${numberInWords(failed, 0)} of ${numberInWords(evaluated, 0)}${share}${left}`
}

function nextSteps(checks: readonly Check[]): string {
  const lines = checks.flatMap((check) => {
    if (check.outcome === 'pass' || check.todo === undefined) return []
    const why = check.why === undefined ? '' : ` (why it is asked: ${markdownProse(shorten(check.why, 300))})`
    return [`- ${markdownCode(shorten(check.name, 120))}: ${markdownProse(shorten(check.todo, 300))}${why}\n`]
  })
  return titled('Next', lines.slice(0, shown.lines).join(''), more(lines.length - shown.lines))
}

function places(checks: readonly Check[], around: Surroundings): string {
  const found = checks.filter((check) => check.findings.some((finding) => finding.place !== undefined))
  const parts = found.slice(0, shown.checksWithPlaces).map((check) => {
    const lines = check.findings.slice(0, shown.places).map((finding) => {
      const at = finding.place === undefined ? '' : `${placeLink(finding.place, around)}: `
      const value = finding.shown === undefined ? '' : ` ${markdownCode(shorten(finding.shown, 120))}`
      return `  - ${at}${said(finding.is, 300)}${value}\n`
    })
    const left = check.findings.length - lines.length
    return `- ${named(check)}\n${lines.join('')}${left > 0 ? `  - and ${numberInWords(left, 0)} more\n` : ''}`
  })
  return titled('First places', parts.join(''), more(found.length - parts.length))
}

function placeLink(place: Place, around: Surroundings): string {
  const text = markdownCode(shorten(placeInWords(place), 300))
  const link = around.linkTo?.(place.path, place.line)
  const address = link === undefined ? undefined : linkAddress(link)
  return address === undefined ? text : `[${text}](${address.replaceAll('&', '&amp;')})`
}

function plainTable(table: Table): string {
  const rows = table.rows
    .slice(0, shown.rows)
    .map((row) => table.columns.map((_, at) => markdownProse(shorten(cellOf(table, row, at), 300))))
  const columns = table.columns.map((column) => markdownProse(shorten(column, 120)))
  const title = markdownProse(shorten(table.title, 120))
  return titled(title, markdownTable(columns, rows), more(table.rows.length - rows.length))
}

function notes(lines: readonly string[]): string {
  const items = lines.slice(0, shown.lines).map((line) => `- ${said(line, 500)}\n`)
  return titled('Notes', items.join(''), more(lines.length - items.length))
}

function sources(files: readonly Source[], around: Surroundings): string {
  const rows = files
    .slice(0, shown.lines)
    .map((file) => [
      placeLink({ path: file.path }, around),
      numberInWords(file.bytes, 0),
      file.rows === undefined ? '' : numberInWords(file.rows, 0),
      markdownCode(file.digest.slice(0, 19)),
    ])
  const table = markdownTable(['File', 'Bytes', 'Rows', 'Digest'], rows)
  return titled('Files', table, more(files.length - rows.length))
}

/** A sentence as an item of a list: one without words would turn the line above it into a heading. */
function said(text: string, most: number): string {
  return markdownProse(shorten(text, most)) || '(no words)'
}

/** A section with its title; empty where there is nothing in it. */
function titled(title: string, text: string, after: string): string {
  return text === '' ? '' : `\n#### ${title}\n\n${text}${after}`
}

function more(count: number): string {
  return count > 0 ? `\nand ${numberInWords(count, 0)} more in verdict.json\n` : ''
}
