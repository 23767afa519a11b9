import { describe, expect, test } from '@jest/globals'
import type { Classified } from '../telemetry/telemetry.ts'
import { analysisFor, classes, shift } from './analysis.suite.ts'

function judged(looks: readonly Classified[], criterion = shift, start?: readonly Classified[]) {
  const analysis = analysisFor(criterion)
  const before = (start ?? []).reduce((sum, one) => analysis.add(sum, one), analysis.start())
  return analysis.judge(looks.reduce((sum, one) => analysis.add(sum, one), before))
}

const times = (count: number, one: Classified) => Array.from({ length: count }, () => one)
const held = { ...shift, onShift: 'hold' } as const
const same = classes({ cat: 50, dog: 50 }, { cat: 450, dog: 450 })
const other = classes({ cat: 90, dog: 10 }, { cat: 450, dog: 450 })
const little = classes({ cat: 530, dog: 470 }, { cat: 4500, dog: 4500 })

describe('predictions', () => {
  test.each([
    ['as the stable makes them', times(20, same), shift, 'pass', undefined],
    ['of few requests', [same], shift, 'inconclusive', undefined],
    ['otherwise, which takes back', times(20, other), shift, 'fail', undefined],
    ['otherwise, which asks a person', times(20, other), held, 'inconclusive', 'shift'],
    ['surely otherwise, and less than is tolerated', times(80, little), shift, 'pass', undefined],
  ] as const)('%s', (_, looks, criterion, outcome, hold) => {
    const judgement = judged(looks, criterion)
    expect(judgement.outcome).toBe(outcome)
    expect(judgement.hold).toBe(hold)
  })

  test('of both releases are told by the class that moved most', () => {
    expect(judged(times(20, other)).is).toBe(
      'the candidate predicts class otherwise than the stable, by more than 0.1: distance 0.400, most for "cat": candidate 90.0 %, stable 50.0 %',
    )
  })
})

describe('classes', () => {
  test('are frozen at the first look, and a new one is one of the unseen', () => {
    const unseen = classes({ cat: 50, bird: 50 }, { cat: 450, dog: 450 })
    expect(judged(times(20, unseen), shift, [same])).toMatchObject({
      outcome: 'fail',
      is: expect.stringMatching(/most for "dog"|unseen or rare classes/),
      facts: { classes: 2 },
    })
  })

  test('beyond the fifty most frequent are one with the unseen', () => {
    const many = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`c${i}`, 100 - i]))
    expect(judged([classes(many, many)]).facts['classes']).toBe(50)
  })

  test('that the stable release did not predict at the first look are not frozen', () => {
    expect(judged([classes({ cat: 5, dog: 1 }, { cat: 9, dog: 0 })]).facts['classes']).toBe(1)
  })

  test('wait for a look at which both releases predict', () => {
    expect(judged([classes({ cat: 0 }, { cat: 9 }), classes({ cat: 9 }, {})]).is).toBe(
      '0 of at least 300 predictions by both releases',
    )
  })
})
