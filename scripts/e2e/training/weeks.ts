import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../build/workspace.ts'

/** What the data of late is like: as before, other, broken, other in its warmth alone, or hardly any. */
export type Week = 'usual' | 'summer' | 'broken' | 'warm' | 'quiet'

/** Every second flight of the same months: one half is learned from, the other is a week like those. */
export function halves(text: string): { readonly learned: string; readonly other: string } {
  const { head, rows } = parts(text)
  const half = (odd: number) =>
    whole(
      head,
      rows.filter((_, at) => at % 2 === odd),
    )
  return { learned: half(0), other: half(1) }
}

/**
 * Gives the data of a week as CSV.
 * @param usual  the data of a usual one
 */
export function dataOf(week: Week, usual: string): string {
  switch (week) {
    case 'usual':
      return usual
    case 'summer':
      return example('test.csv')
    case 'broken':
      return example('broken.csv')
    case 'warm':
      return warmer(usual)
    case 'quiet':
      return each(50, usual)
  }
}

function example(name: string): string {
  return readFileSync(join(root, 'examples', 'flights', 'data', name), 'utf8')
}

/** Each flight as warm as the warmer one of two: no temperature is new, and no other column changes. */
function warmer(text: string): string {
  const { head, rows } = parts(text)
  const at = head.split(',').indexOf('temp')
  const cells = rows.map((row) => row.split(','))
  const far = 1777
  const warmed = cells.map((row, i) => {
    const other = cells[(i + far) % cells.length]?.[at] ?? ''
    return row.with(at, Number(other) > Number(row[at]) ? other : (row[at] ?? '')).join(',')
  })
  return whole(head, warmed)
}

/** Every so many-th flight, of all days alike. */
function each(step: number, text: string): string {
  const { head, rows } = parts(text)
  const some = rows.filter((_, at) => at % step === 0)
  return whole(head, some)
}

function parts(text: string): { readonly head: string; readonly rows: readonly string[] } {
  const [head = '', ...rows] = text.trimEnd().split('\n')
  return { head, rows }
}

function whole(head: string, rows: readonly string[]): string {
  return `${[head, ...rows].join('\n')}\n`
}
