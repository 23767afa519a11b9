import { describe, expect, test } from '@jest/globals'
import type { Judgement } from '@ml-actions/rollout/analyses/analysis'
import { nothingJudged } from '@ml-actions/rollout/judge'
import { percent } from '@ml-actions/rollout/plan'
import type { Mark } from '@ml-actions/rollout/state'
import { since, stateIn } from './evidence.twin.ts'
import { coursesOf, overTime, trailOf } from './over-time.ts'

const judgement: Judgement = {
  analysis: 'errors',
  outcome: 'pass',
  is: '',
  wanted: '',
  facts: { 'bar-fail': 7, 'bar-pass': 3 },
}
const mark = (weight: number, against: number | null, for_: number | null): Mark => ({
  at: since,
  weight: percent(weight),
  of: { errors: [against, for_] },
})

function drawn(...trail: readonly Mark[]) {
  const state = stateIn({ is: 'Baking', step: 0, since }, { judge: { ...nothingJudged, trail } })
  return coursesOf(state, [judgement])
}

describe('evidence over time', () => {
  test('is a line of letters for each side, full where it reaches its bar, with a gap where the weight rose', () => {
    const courses = drawn(mark(10, -1, 0), mark(10, 3.5, 1.5), mark(50, 7, -4))
    expect(overTime(courses)?.rows).toEqual([
      ['errors', 'worse', '▁▄┊█', '7.00', '7.00'],
      ['errors', 'not worse', '▁▄┊▁', '−4.00', '3.00'],
    ])
  })

  test('never looks full before it is', () => {
    expect(overTime(drawn(mark(10, 6.999, null)))?.rows).toEqual([['errors', 'worse', '▇', '7.00', '7.00']])
  })

  test('has as many letters as fit, the newest among them', () => {
    const marks = Array.from({ length: 60 }, (_, index) => mark(10, index === 59 ? 7 : 0, null))
    const line = overTime(drawn(...marks))?.rows[0]?.[2] ?? ''
    expect([...line]).toHaveLength(30)
    expect(line.at(-1)).toBe('█')
  })

  test('is nothing where nothing was looked at', () => {
    expect(overTime(drawn())).toBeUndefined()
    expect(overTime(drawn(mark(10, null, null)))).toBeUndefined()
  })

  test('is handed on by question and side', () => {
    const trail = trailOf(drawn(mark(10, 1, null)), 'errors')
    expect(trail).toEqual({ against: { bar: 7, points: [{ at: since, weight: 10, logE: 1 }] } })
    expect(trailOf(drawn(mark(10, 1, null)), 'latency')).toEqual({})
  })
})
