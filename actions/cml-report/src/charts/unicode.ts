import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import { type Axis, type Chart, heightAt, type Line } from './chart.ts'

const columns = 41
const rows = 11
const dots = { now: '●', was: '○' } as const

/** Draws a chart as characters in a block of code, 50 wide, which a phone shows without scrolling far. */
export function unicodeChart(chart: Chart): string {
  const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ' '))
  if (chart.diagonal !== undefined) drawDiagonal(cells)
  for (const is of ['was', 'now'] as const) {
    for (const line of chart.lines) if (line.is === is) draw(cells, chart, line)
  }
  const labels = [end(chart.y.to, chart.y), end(chart.y.from, chart.y)]
  const margin = Math.max(...labels.map((label) => label.length))
  const lines = cells.map((line, row) => {
    const label = row === 0 ? labels[0] : row === rows - 1 ? labels[1] : ''
    return `${(label ?? '').padStart(margin)} ┤${line.join('').trimEnd()}`
  })
  const [left, right] = [end(chart.x.from, chart.x), end(chart.x.to, chart.x)]
  const gap = Math.max(1, columns - left.length - right.length - chart.x.name.length)
  const half = Math.floor(gap / 2)
  const under = `${left}${' '.repeat(half)}${chart.x.name}${' '.repeat(gap - half)}${right}`
  const legend = chart.lines.map(({ name, is }) => `${dots[is]} ${name}`)
  return [
    '```text',
    `${chart.y.name}   ${[...legend, ...(chart.diagonal === undefined ? [] : [`· ${chart.diagonal}`])].join('   ')}`,
    ...lines,
    `${' '.repeat(margin)} └${'─'.repeat(columns)}`,
    `${' '.repeat(margin)}  ${under}`,
    '```',
    '',
  ].join('\n')
}

/** Fills what a steep line passes between two columns, so that it does not fall apart into dots. */
function draw(cells: readonly string[][], { x, y }: Chart, { points, is }: Line): void {
  let before: number | undefined
  for (let column = 0; column < columns; column++) {
    const height = heightAt(points, x.from + (column / (columns - 1)) * (x.to - x.from))
    const row = height === undefined ? undefined : rowOf(height, y)
    if (row === undefined) continue
    const start = before === undefined || is === 'was' ? row : before + Math.sign(row - before)
    for (let at = start; ; at += Math.sign(row - at)) {
      set(cells, at, column, dots[is])
      if (at === row) break
    }
    before = row
  }
}

function drawDiagonal(cells: readonly string[][]): void {
  for (let column = 0; column < columns; column += 2) {
    set(cells, Math.round((1 - column / (columns - 1)) * (rows - 1)), column, '·')
  }
}

function set(cells: readonly string[][], row: number, column: number, dot: string): void {
  const line = cells[row]
  if (line !== undefined) line[column] = dot
}

function rowOf(height: number, { from, to }: Axis): number {
  const share = to === from ? 0.5 : (height - from) / (to - from)
  return Math.round((1 - Math.min(1, Math.max(0, share))) * (rows - 1))
}

function end(number: number, { from, to }: Axis): string {
  const span = Math.abs(to - from)
  return numberInWords(number, span >= 10 || Number.isInteger(number) ? 0 : span >= 1 ? 1 : 3)
}
