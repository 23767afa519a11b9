import { signs, tallied, tally } from '@ml-actions/verdict/outcome-in-words'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { worstFirst } from '@ml-actions/verdict/worst-first'
import { type Block, fit } from '../fit.ts'
import type { Renderer, Surroundings } from '../renderer.ts'
import { tallyBar } from './chart.ts'
import { checkCards, passedSection } from './checks.ts'
import { factSection, noteSection, plainTable, sourceSection } from './evidence.ts'
import { type Markup, tag } from './markup.ts'
import { metricSection } from './metrics.ts'
import { pageEnd, pageHead } from './page.ts'
import { sign } from './sign.ts'
import { more } from './table.ts'

/** A page that a phone still opens at once; the style takes about 6 kB of it. */
const mostBytes = 4_194_304

/** How many checks get a card of their own; verdict.json has them all. */
const mostCards = 300

/** One HTML file for people: no script, nothing loaded, light and dark, as wide as the screen. */
export const html: Renderer = {
  name: 'html',
  file: 'report.html',
  mediaType: 'text/html',
  summary: 'one HTML page for people, without scripts and without a network',
  render(verdict, around) {
    return fit(
      {
        blocks: blocksOf(verdict, around),
        least: tag('header', { class: verdict.outcome }, tag('h1', {}, signs[verdict.outcome].word)).html,
        around: [head(verdict), foot(around)],
        leftOut: (names) =>
          tag(
            'p',
            { class: 'soft' },
            `Left out for length: ${names.join(', ')}. All of it is in verdict.json.`,
          ).html,
      },
      around.limit ?? mostBytes,
    )
  },
}

function blocksOf(verdict: Verdict, around: Surroundings): readonly Block[] {
  const checks = worstFirst(verdict.checks)
  const wrong = checks.filter((check) => check.outcome !== 'pass')
  const passed = checks.filter((check) => check.outcome === 'pass')
  const cards = checkCards(wrong.slice(0, mostCards), around)
  const blocks: readonly (readonly [string, Markup | undefined])[] = [
    ['verdict', header(verdict)],
    ['metrics', metricSection(verdict.metrics)],
    ...cards.map((card) => ['checks', card] as const),
    ['checks', more(wrong.length - cards.length)],
    ['passed checks', passedSection(passed, wrong.length === 0)],
    ...verdict.tables.map((table) => ['tables', plainTable(table)] as const),
    ['notes', noteSection(verdict.notes)],
    ['files', sourceSection(verdict.sources, around)],
    ['facts', factSection(verdict.facts)],
  ]
  return blocks.map(([name, markup]) => ({ name, text: markup === undefined ? '' : `${markup.html}\n` }))
}

function header(verdict: Verdict): Markup {
  const { outcome } = verdict
  return tag(
    'header',
    { class: outcome },
    tag(
      'div',
      { class: 'top' },
      sign(outcome, signs[outcome].word),
      tag('code', { class: 'soft' }, verdict.action),
    ),
    tag('h1', {}, shorten(verdict.headline, 500)),
    tallyBar(tallied(verdict.checks)),
    tag('p', { class: 'soft' }, tally(verdict.checks)),
  )
}

function head({ outcome, action }: Verdict): string {
  return pageHead({ title: `${signs[outcome].word}: ${action}` })
}

function foot(around: Surroundings): string {
  const footer = tag(
    'footer',
    {},
    `ml-actions ${around.version}. This page is one file: it runs nothing and loads nothing.`,
  )
  return `${footer.html}${pageEnd()}`
}
