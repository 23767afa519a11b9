import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Source, Table, Verdict } from '@ml-actions/verdict/verdict'
import type { Surroundings } from '../renderer.ts'
import { shareIn } from '../share-in-cell.ts'
import { shareBar } from './chart.ts'
import { curveIn } from './curve.ts'
import { type Markup, tag } from './markup.ts'
import { placeLink } from './place-link.ts'
import { type Column, more, stackedTable } from './table.ts'

/** How many lines a list shows; verdict.json has them all. */
const most = 200

/** A table of the verdict as it is; undefined where it has no rows or no columns. */
export function plainTable(table: Table): Markup | undefined {
  if (table.rows.length === 0 || table.columns.length === 0) return undefined
  const head = table.columns.map((column) => tag('th', { scope: 'col' }, shorten(column, 120)))
  const rows = table.rows
    .slice(0, most)
    .map((row, at) => tag('tr', {}, ...head.map((_, column) => cell(table, row, { at, column }))))
  return tag(
    'section',
    {},
    tag('h2', {}, shorten(table.title, 120)),
    tag(
      'div',
      { class: 'card scroll' },
      tag('table', {}, tag('thead', {}, tag('tr', {}, ...head)), tag('tbody', {}, ...rows)),
    ),
    more(table.rows.length - rows.length),
  )
}

/** A cell as it is; a share with its bar below, a course as its line. */
function cell(
  table: Table,
  row: readonly string[],
  { at, column }: { readonly at: number; readonly column: number },
): Markup {
  const curve = curveIn(table, at, column)
  if (curve !== undefined) return tag('td', { class: 'chart' }, curve)
  const share = shareIn(table, row, column)
  return tag('td', {}, shorten(row[column] ?? '', 300), share === undefined ? undefined : shareBar(share))
}

/** What was noticed and decides nothing. */
export function noteSection(notes: readonly string[]): Markup | undefined {
  if (notes.length === 0) return undefined
  const lines = notes.slice(0, most).map((note) => tag('li', {}, shorten(note, 1_000)))
  return tag(
    'section',
    {},
    tag('h2', {}, 'Notes'),
    tag('div', { class: 'card' }, tag('ul', {}, ...lines)),
    more(notes.length - lines.length),
  )
}

/** The facts for later steps and machines, by name. */
export function factSection(facts: Verdict['facts']): Markup | undefined {
  const entries = Object.entries(facts)
  if (entries.length === 0) return undefined
  const lines = entries
    .slice(0, most)
    .flatMap(([name, value]) => [
      tag('dt', {}, shorten(name, 120)),
      tag('dd', {}, tag('code', {}, shorten(String(value), 1_000))),
    ])
  return tag(
    'details',
    { class: 'card' },
    tag('summary', {}, 'Facts for later steps'),
    tag('dl', {}, ...lines),
    more(entries.length - most),
  )
}

/** The files as they were read, each with its size and its whole digest. */
export function sourceSection(sources: readonly Source[], around: Surroundings): Markup | undefined {
  if (sources.length === 0) return undefined
  const rows = sources
    .slice(0, most)
    .map((file) => [
      placeLink({ path: file.path }, around),
      numberInWords(file.bytes, 0),
      file.rows === undefined ? undefined : numberInWords(file.rows, 0),
      tag('code', { class: 'soft' }, file.digest),
    ])
  return tag(
    'section',
    {},
    tag('h2', {}, 'Files'),
    tag('div', { class: 'card scroll' }, stackedTable(columns, rows)),
    more(sources.length - rows.length),
  )
}

const columns: readonly Column[] = [
  { name: 'File' },
  { name: 'Bytes', kind: 'number' },
  { name: 'Rows', kind: 'number' },
  { name: 'Digest' },
]
