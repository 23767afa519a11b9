import { expect, test } from '@jest/globals'
import type { Judgement } from './analyses/analysis.ts'
import { later } from './instant.ts'
import { percent } from './plan.ts'
import type { Mark } from './state.ts'
import { marked, mostMarks } from './trail.ts'

const start = '2026-01-01T00:00:00.000Z'

function judgement(facts: Judgement['facts']): Judgement {
  return { analysis: 'errors', outcome: 'pass', is: '', wanted: '', facts }
}

function after(looks: number): readonly Mark[] {
  let trail: readonly Mark[] = []
  for (let at = 0; at < looks; at++) {
    const judgements = [judgement({ 'log-evidence-fail': at })]
    trail = marked(trail, { at: later(start, at), weight: percent(10), judgements })
  }
  return trail
}

test('a look is kept with the strongest evidence either way, rounded, and nothing where there is none', () => {
  const judgements = [
    judgement({
      'log-evidence-fail': 1.23456,
      'log-evidence-ceiling': -3,
      'log-evidence-pass': null,
      'log-evidence-below': Number.NEGATIVE_INFINITY,
    }),
  ]
  expect(marked([], { at: start, weight: percent(10), judgements })).toEqual([
    { at: start, weight: 10, of: { errors: [1.235, null] } },
  ])
})

test('however many looks there are, the trail is bounded, and keeps the first and the last', () => {
  for (const looks of [1, mostMarks, mostMarks + 1, 10_000]) {
    const trail = after(looks)
    expect(trail.length).toBeLessThanOrEqual(mostMarks)
    expect(trail.at(0)?.of['errors']).toEqual([0, null])
    expect(trail.at(-1)?.of['errors']).toEqual([looks - 1, null])
    const times = trail.map(({ at }) => at)
    expect(times).toEqual([...times].sort())
  }
})
