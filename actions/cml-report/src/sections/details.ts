import { markdownCode } from '@ml-actions/verdict/escape/markdown-cell'
import { markdownProse } from '@ml-actions/verdict/escape/markdown-prose'
import { signOf, tally } from '@ml-actions/verdict/outcome-in-words'
import { markdownTable } from '@ml-actions/verdict/renderers/markdown-table'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Check, Table, Verdict } from '@ml-actions/verdict/verdict'
import { worstFirst } from '@ml-actions/verdict/worst-first'
import { type Block, lazily } from '../page.ts'
import { doubtOf } from './provenance.ts'
import { ranks, type Section } from './section.ts'

const mostRows = 50

/** The evidence, folded: all checks, tables and notes of each verdict. Nothing here decides. */
export const details = {
  name: 'details',
  summary: 'All checks, tables and notes of each verdict, folded.',
  blocks({ evidence, verdict, where }) {
    const several = evidence.verdicts.length > 1
    const all = evidence.verdicts.flatMap((read) => {
      const of = several ? `${markdownProse(read.verdict.action)}, ` : ''
      const passed = read.verdict.checks.filter((check) => check.outcome === 'pass').length
      const told = where === 'comment' && (passed === 0 || passed === read.verdict.checks.length)
      const checks = told ? [] : checkBlocks(read.verdict, of)
      return [...checks, ...read.verdict.tables.flatMap((table) => tableBlocks(table))]
    })
    const notes = [...verdict.notes, ...evidence.verdicts.flatMap((read) => notesOf(read.verdict))]
    return [...noteBlocks(notes.filter((note) => note.trim() !== '')), ...all]
  },
} as const satisfies Section

/** Without the one that stands below the headline. */
function notesOf(verdict: Verdict): readonly string[] {
  const doubt = doubtOf(verdict)
  return verdict.notes.filter((note) => note !== doubt)
}

function checkBlocks({ checks }: Verdict, of: string): readonly Block[] {
  return parts(worstFirst(checks)).map((some) =>
    lazily({ rank: ranks.checks, holds: { count: some.length, one: 'check' } }, () =>
      folded(`${of}${tally(some)}`, checkTable(some)),
    ),
  )
}

function checkTable(checks: readonly Check[]): string {
  const rows = checks.map((check) => {
    const { mark, word } = signOf(check)
    return [
      `${mark} ${word}`,
      markdownCode(shorten(check.name, 120)),
      markdownProse(shorten(check.is, 300)),
      markdownProse(shorten(check.wanted, 300)),
    ]
  })
  return markdownTable(['Outcome', 'Check', 'Found', 'Wanted'], rows)
}

function tableBlocks(table: Table): readonly Block[] {
  const columns = table.columns.map((column) => markdownProse(shorten(column, 120)))
  return parts(table.rows).map((some) => {
    const make = () => {
      const rows = some.map((row) => table.columns.map((_, at) => markdownProse(shorten(row[at] ?? '', 200))))
      return folded(markdownProse(shorten(table.title, 120)), markdownTable(columns, rows))
    }
    return lazily({ rank: ranks.tables, holds: { count: some.length, one: 'table row' } }, make)
  })
}

function noteBlocks(notes: readonly string[]): readonly Block[] {
  return parts(notes).map((some) => ({
    text: some.map((note) => `> ${markdownProse(shorten(note, 500))}\n`).join('>\n'),
    rank: ranks.notes,
    holds: { count: some.length, one: 'note' },
  }))
}

function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n</details>\n`
}

/** Cuts a long list into parts, so that a few of them can be left out. */
function parts<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / mostRows)
  return Array.from({ length: count }, (_, at) => items.slice(at * mostRows, (at + 1) * mostRows))
}
