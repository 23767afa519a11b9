import { signs } from '@ml-actions/verdict/outcome-in-words'
import { quantityInWords } from '@ml-actions/verdict/quantity-in-words'
import { type Markup, tag, together } from '@ml-actions/verdict/renderers/html/markup'
import { pageEnd, pageHead } from '@ml-actions/verdict/renderers/html/page'
import { shorten } from '@ml-actions/verdict/shorten'
import type { MetricChange, Verdict } from '@ml-actions/verdict/verdict'
import type { Evidence } from '../evidence.ts'
import type { Picture } from '../images/picture.ts'
import type { SliceMeasurement } from '../predictions/measured.ts'
import { calibrationChart } from '../sections/calibration.ts'
import { precisionChart, rocChart } from '../sections/roc.ts'
import { script, scriptHash } from './script.ts'
import { svgChart } from './svg.ts'

const mostRows = 2_000

const own = `.curve{width:100%;max-width:30rem}.curve text{font-size:11px;fill:var(--soft)}.frame{fill:none;stroke:var(--line)}
.diagonal{stroke:var(--soft);stroke-dasharray:2 4}.line{fill:none;stroke-width:2}.line.now{stroke:var(--link)}.line.was{stroke:var(--soft);stroke-dasharray:5 3}
.curve .dot{fill:transparent;stroke:none}.curve .dot:hover{fill:var(--link)}
th button{all:unset;cursor:pointer}th button:focus-visible{outline:2px solid var(--link)}
[aria-sort=ascending] button::after{content:" ↑"}[aria-sort=descending] button::after{content:" ↓"}
input{font:inherit;padding:.3rem .6rem;margin:0 0 .6rem;border:1px solid var(--line);border-radius:.4rem;background:var(--card);color:var(--text);width:100%;max-width:20rem}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:1rem}
.charts img{max-width:100%;height:auto}`

/**
 * All numbers as one page to look around in: tables that sort and filter, charts that tell their values.
 *
 * It loads nothing, and its policy lets one script run, by its hash; texts of the evidence are text.
 */
export function explorePage(
  verdict: Verdict,
  { measured, pictures, theme = 'auto' }: Pick<Evidence, 'measured' | 'pictures' | 'theme'>,
): string {
  const slices = measured?.slices ?? []
  const parts = [
    tag(
      'header',
      { class: verdict.outcome },
      tag('p', { class: 'soft' }, `${signs[verdict.outcome].mark} ${signs[verdict.outcome].word}`),
      tag('h1', {}, shorten(verdict.headline, 500)),
    ),
    tableOf(
      'Metrics',
      verdict.metrics.filter(({ slice }) => slice === undefined),
    ),
    tableOf(
      'Slices',
      slices.length > 0 ? slices : verdict.metrics.filter(({ slice }) => slice !== undefined),
    ),
    charts(measured),
    picturesOf(pictures ?? []),
  ]
  const page = {
    title: 'cml-report',
    style: own,
    theme,
    script: { text: script, hash: scriptHash },
    images: true,
  }
  return `${pageHead(page)}${together(parts).html}${pageEnd(page)}`
}

type Row = MetricChange & Partial<SliceMeasurement>

function tableOf(title: string, all: readonly Row[]): Markup | undefined {
  if (all.length === 0) return undefined
  const rows = all.slice(0, mostRows)
  const id = title.toLowerCase()
  const head = ['Metric', 'Slice', 'Rows', 'Old', 'New', 'Change', 'Proven'].map((name) =>
    tag('th', { scope: 'col', 'aria-sort': 'none' }, tag('button', { type: 'button' }, name)),
  )
  const body = rows.map((row) => tag('tr', {}, ...cellsOf(row)))
  const left = all.length - rows.length
  return tag(
    'section',
    {},
    tag('h2', {}, `${title}: ${all.length}`),
    tag('input', { id, type: 'search', placeholder: `Rows with …`, 'aria-label': `Filter ${id}` }),
    tag(
      'div',
      { class: 'card scroll' },
      tag('table', { 'data-field': id }, tag('thead', {}, tag('tr', {}, ...head)), tag('tbody', {}, ...body)),
    ),
    left > 0 ? tag('p', { class: 'soft' }, `and ${left} more in verdict.json`) : undefined,
  )
}

function cellsOf(row: Row): readonly Markup[] {
  const number = (quantity: MetricChange['new'], change = false) =>
    tag(
      'td',
      { class: 'number', 'data-value': quantity?.value ?? undefined },
      quantity === undefined ? '' : quantityInWords(quantity, { change }),
    )
  return [
    tag('td', {}, shorten(row.name, 120)),
    tag('td', {}, shorten(row.slice ?? '', 120)),
    tag('td', { class: 'number', 'data-value': row.rows }, row.rows === undefined ? '' : String(row.rows)),
    number(row.old),
    number(row.new),
    number(row.change, true),
    tag('td', {}, row.proven ?? row.outcome ?? ''),
  ]
}

function charts(measured: Evidence['measured']): Markup | undefined {
  if (measured === undefined) return undefined
  const all = [
    ...(measured.roc === undefined ? [] : [rocChart(measured.roc)]),
    ...(measured.precision === undefined ? [] : [precisionChart(measured.precision)]),
    ...(measured.reliability === undefined ? [] : [calibrationChart(measured.reliability)]),
  ]
  if (all.length === 0) return undefined
  const cards = all.map((chart) => tag('div', { class: 'card' }, tag('h3', {}, chart.title), svgChart(chart)))
  const legend = tag('p', { class: 'soft' }, 'Solid: new. Dashed: baseline. Point at a line for its numbers.')
  return tag('section', {}, tag('h2', {}, 'Curves'), tag('div', { class: 'charts' }, ...cards), legend)
}

/** The pictures inside the page, so that it is whole wherever it is taken. */
function picturesOf(pictures: readonly Picture[]): Markup | undefined {
  if (pictures.length === 0) return undefined
  const cards = pictures.map(({ path, png, width, height, dark }) => {
    const plain = tag('img', { src: inside(png), width, height, alt: 'the plot of that name' })
    const media = '(prefers-color-scheme: dark)'
    const both =
      dark === undefined
        ? plain
        : tag('picture', {}, tag('source', { media, srcset: inside(dark.png) }), plain)
    return tag('div', { class: 'card' }, tag('h3', {}, shorten(path, 120)), both)
  })
  return tag(
    'section',
    {},
    tag('h2', {}, `Plots: ${pictures.length}`),
    tag('div', { class: 'charts' }, ...cards),
  )
}

function inside(png: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`
}
