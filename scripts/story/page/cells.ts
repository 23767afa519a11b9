import { htmlText } from '@ml-actions/verdict/escape/html'
import type { Place } from '@ml-actions/verdict/place'
import type { Verdict } from '@ml-actions/verdict/verdict'

const cellsAround = 2
const mostCells = 10

/** Shows the cells where checks did not hold, each in its line with a few neighbours; `text` is the file as it is. */
export function cellsPicture(verdict: Verdict, text: string): string {
  const lines = text.split('\n')
  const failed = verdict.checks.filter((check) => check.outcome === 'fail')
  const found = failed.flatMap((check) =>
    check.findings.flatMap(({ place }) =>
      place?.line === undefined || place.column === undefined ? [] : [{ check, place }],
    ),
  )
  const rows = found.slice(0, mostCells).map(({ check, place }) => {
    const excerpt = excerptOf(lines[(place.line ?? 1) - 1] ?? '', place)
    return `<li><code class="place">${htmlText(`line ${place.line}, column ${place.column}`)}</code>
<div class="cells">${excerpt}</div><p>${htmlText(`${check.name}: wanted ${check.wanted}`)}</p></li>`
  })
  return `<ul class="cellist">${rows.join('\n')}</ul>`
}

/** The cell at a place with its neighbours. The example's cells hold no quotes, so a comma ends one. */
function excerptOf(line: string, { column = 1 }: Place): string {
  const cells = line.split(',')
  let at = 1
  const index = cells.findIndex((cell) => {
    const isHere = column >= at && column <= at + cell.length
    at += cell.length + 1
    return isHere
  })
  const from = Math.max(0, index - cellsAround)
  const shown = cells.slice(from, index + cellsAround + 1).map((cell, i) => {
    const text = cell === '' ? '<i>empty</i>' : htmlText(withEdges(cell))
    return from + i === index ? `<mark>${text}</mark>` : `<span>${text}</span>`
  })
  const more = '<span class="more">…</span>'
  return [from > 0 ? more : '', ...shown, index + cellsAround + 1 < cells.length ? more : ''].join('')
}

/** Shows spaces at the ends of a cell, which nobody sees and every comparison does. */
function withEdges(cell: string): string {
  return cell.replace(/^ +| +$/g, (spaces) => '␣'.repeat(spaces.length))
}
