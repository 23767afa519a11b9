import { htmlText } from '@ml-actions/verdict/escape/html'
import { quantityInWords } from '@ml-actions/verdict/quantity-in-words'
import type { MetricChange, Verdict } from '@ml-actions/verdict/verdict'

const most = 12

/**
 * Draws the changes of metrics with their intervals on one scale, better to the right: green where all of the interval
 * is within the limit, red where none is, grey where it is open.
 */
export function metricsPicture(verdict: Verdict): string {
  const drawn = verdict.metrics
    .filter(({ change, better }) => change?.low != null && change.high != null && better !== 'neither')
    .slice(0, most)
  const reach = Math.max(
    ...drawn.map(({ change }) => Math.max(Math.abs(change?.low ?? 0), Math.abs(change?.high ?? 0))),
    0.001,
  )
  const rows = drawn.map((metric) => rowOf(metric, reach))
  const rest = verdict.metrics.length - drawn.length
  const legend = `<p class="legend">Change against the model in production, worse to the left, better to the right; the bar is the interval that the rule used.${rest > 0 ? ` ${rest} more in the full report.` : ''}</p>`
  return `<div class="metrics">${rows.join('')}</div>${legend}`
}

function rowOf({ name, slice, better, change, outcome }: MetricChange, reach: number): string {
  const sign = better === 'lower' ? -1 : 1
  const at = (value: number) => 50 + (48 * sign * value) / reach
  const ends = [at(change?.low ?? 0), at(change?.high ?? 0)].toSorted((one, other) => one - other)
  const [left = 0, right = 0] = ends
  const label = slice === undefined ? name : `${name}, ${slice}`
  const words = change === undefined ? '' : quantityInWords(change, { change: true })
  return `<div class="metric ${outcome ?? ''}"><span class="name">${htmlText(label)}</span>
<svg viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${htmlText(`${label}: ${words}`)}"><line x1="50" x2="50" y1="0" y2="10" class="zero"/><rect x="${left.toFixed(2)}" y="3" width="${Math.max(0.6, right - left).toFixed(2)}" height="4" rx="1"/><circle cx="${at(change?.value ?? 0).toFixed(2)}" cy="5" r="0"/></svg>
<span class="number">${htmlText(words)}</span></div>`
}
