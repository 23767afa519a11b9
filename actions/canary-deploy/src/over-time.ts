import type { Judgement } from '@ml-actions/rollout/analyses/analysis'
import type { State } from '@ml-actions/rollout/state'
import type { Table } from '@ml-actions/verdict/verdict'

/** How the evidence on one question grew: the log e-value at each look that is kept, and the bar it is held against. */
export interface Course {
  readonly question: string
  /** That the candidate is worse (`against`), and that it is not (`for`). */
  readonly which: 'against' | 'for'
  readonly bar: number
  readonly points: readonly {
    readonly at: string
    readonly weight: number | null
    readonly logE: number | null
  }[]
}

/** Gives the course of every question's evidence, against and for the candidate. */
export function coursesOf({ judge }: State, judgements: readonly Judgement[]): readonly Course[] {
  const course = ({ analysis: question, facts }: Judgement, which: Course['which']): readonly Course[] => {
    const bar = facts[which === 'against' ? 'bar-fail' : 'bar-pass']
    const points = judge.trail.map(({ at, weight, of }) => ({
      ...{ at, weight },
      logE: of[question]?.[which === 'against' ? 0 : 1] ?? null,
    }))
    return typeof bar === 'number' && points.some(({ logE }) => logE !== null)
      ? [{ question, which, bar, points }]
      : []
  }
  return judgements.flatMap((one) => [...course(one, 'against'), ...course(one, 'for')])
}

/** The courses as a table of lines that are drawn in letters; undefined where there is none. */
export function overTime(courses: readonly Course[]): Table | undefined {
  if (courses.length === 0) return undefined
  return {
    title: 'Evidence over time: ln E of each look, █ where it reaches its bar, ┊ where the weight rose',
    columns: ['question', 'that the candidate is', 'looks', 'now', 'bar'],
    rows: courses.map(({ question, which, bar, points }) => [
      question,
      which === 'against' ? 'worse' : 'not worse',
      line(points, bar),
      number(points.at(-1)?.logE ?? null),
      number(bar),
    ]),
    curves: courses.map(({ points, bar: limit }, row) => ({
      ...{ row, column: 2, limit },
      values: points.map(({ logE }) => logE),
    })),
  }
}

const levels = '▁▂▃▄▅▆▇█'
/** Letters of one line: what fits beside four other columns. */
const mostLetters = 32

function line(points: Course['points'], bar: number): string {
  const stride = Math.ceil(points.length / mostLetters)
  const shown = points.filter((_, index) => (points.length - 1 - index) % stride === 0)
  return shown
    .map(({ logE, weight }, index) => {
      const before = shown[index - 1]
      const rise = before !== undefined && before.weight !== weight ? '┊' : ''
      return `${rise}${letter(logE, bar)}`
    })
    .join('')
}

function letter(logE: number | null, bar: number): string {
  if (logE === null) return '·'
  if (logE >= bar) return levels.at(-1) ?? ''
  const level = Math.floor((Math.max(0, logE) / bar) * (levels.length - 1))
  return levels[level] ?? ''
}

function number(value: number | null): string {
  return value === null ? '' : value.toFixed(2).replace('-', '−')
}

/** The trail of a rollout, as later steps read it. */
export function trailOf(courses: readonly Course[], question: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    courses
      .filter((one) => one.question === question)
      .map(({ which, bar, points }) => [which, { bar, points }]),
  )
}
