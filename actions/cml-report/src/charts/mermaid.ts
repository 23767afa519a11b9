import { type Chart, heightAt } from './chart.ts'

/** More places than this crowd the axis of a diagram that is as wide as a comment. */
const places = 21

/** Draws a chart as a Mermaid diagram; where none is drawn (e-mail, phones) its source is shown, so it never stands alone. */
export function mermaidChart({ title, x, y, lines }: Chart): string {
  const at = Array.from({ length: places }, (_, place) => x.from + (place / (places - 1)) * (x.to - x.from))
  const drawn = lines.map(({ points }) => {
    const known = at.map((place) => heightAt(points, place))
    const filled = known.map((height, place) => height ?? nearest(known, place) ?? y.from)
    return `  line [${filled.map(plain).join(', ')}]`
  })
  return [
    '```mermaid',
    'xychart-beta',
    `  title "${worded(title)}"`,
    `  x-axis "${worded(x.name)}" ${plain(x.from)} --> ${plain(x.to)}`,
    `  y-axis "${worded(y.name)}" ${plain(y.from)} --> ${plain(y.to)}`,
    ...drawn,
    '```',
    '',
  ].join('\n')
}

/** A diagram's line has no holes: a place without a value has its neighbour's. */
function nearest(known: readonly (number | undefined)[], place: number): number | undefined {
  for (let away = 1; away < known.length; away++) {
    const near = known[place - away] ?? known[place + away]
    if (near !== undefined) return near
  }
  return undefined
}

/** Numbers in the only form that every Mermaid takes: without an exponent, and so no larger than 10¹⁵. */
function plain(number: number): string {
  return String(Number(Math.max(-1e15, Math.min(1e15, number)).toFixed(4)))
}

/** Words alone: in a diagram no sign has to mean anything. */
function worded(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,%()-]/gu, ' ').slice(0, 80)
}
