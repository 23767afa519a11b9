import { htmlText } from '@ml-actions/verdict/escape/html'

/** What was seen of a rollout at one moment. */
export interface Moment {
  /** Seconds since the rollout began. */
  readonly at: number
  /** Percent of requests that the route gives the candidate, and that it got. */
  readonly asked: number
  readonly got: number
}

const width = 600
const height = 160

/** Draws the candidate's share of traffic over time: the line is what was asked, the area what it really got. */
export function timelinePicture(moments: readonly Moment[], words: string): string {
  const end = Math.max(...moments.map(({ at }) => at), 1)
  const x = (at: number) => ((at / end) * (width - 46) + 40).toFixed(1)
  const y = (percent: number) => (height - 22 - (percent / 100) * (height - 34)).toFixed(1)
  const asked = moments
    .map(
      ({ at, asked: percent }, i) =>
        `${i === 0 ? 'M' : 'L'}${x(at)} ${y(moments[i - 1]?.asked ?? percent)}L${x(at)} ${y(percent)}`,
    )
    .join('')
  const got = moments.map(({ at, got: percent }) => `${x(at)},${y(percent)}`).join(' ')
  const area = `${x(moments[0]?.at ?? 0)},${y(0)} ${got} ${x(end)},${y(0)}`
  const ticks = [0, 50, 100].map(
    (percent) =>
      `<text x="34" y="${Number(y(percent)) + 4}" class="tick end">${percent} %</text><line x1="40" x2="${width - 6}" y1="${y(percent)}" y2="${y(percent)}" class="grid"/>`,
  )
  const seconds = `<text x="40" y="${height - 4}" class="tick">0 s</text><text x="${width - 6}" y="${height - 4}" class="tick end">${Math.round(end)} s</text>`
  const svg = `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${htmlText(words)}">${ticks.join('')}<polygon points="${area}" class="got"/><path d="${asked}" class="asked"/>${seconds}</svg>`
  return `<figure class="timeline">${svg}<figcaption>${htmlText(words)}</figcaption></figure>`
}
