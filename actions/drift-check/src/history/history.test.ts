import { describe, expect, test } from '@jest/globals'
import { coolingUntil, driftedBefore, type Past, parseHistory, printHistory } from './history.ts'

function past(current: string, enough: boolean, more: Partial<Past> = {}): Past {
  const at = `2026-11-${current.padStart(2, '0')}T06:00:00.000Z`
  return { at, decision: enough ? 'investigate' : 'hold', enough, current, reference: 'r', ...more }
}

const now = { current: '9', reference: 'r' }

describe('the last runs that were drifted enough', () => {
  test.each<readonly [what: string, history: readonly Past[], runs: number, drifted: number]>([
    ['none at the first run', [], 2, 0],
    ['those of the last two', [past('1', true), past('2', true), past('3', false), past('4', true)], 2, 1],
    [
      'one for data that was judged twice',
      [past('3', true), past('3', true, { at: '2026-11-05T06:00:00.000Z' })],
      2,
      1,
    ],
    [
      'the later answer counts',
      [past('3', true), past('3', false, { at: '2026-11-05T06:00:00.000Z' })],
      2,
      0,
    ],
    ['none for the data of now', [past('9', true)], 2, 0],
    ['none against another reference', [past('3', true, { reference: 'old' })], 2, 0],
    ['broken data is no run', [past('3', true), past('4', false, { decision: 'fix-data' })], 1, 1],
    ['no run is asked for', [past('3', true)], 0, 0],
  ])('%s', (_, history, runs, drifted) => {
    expect(driftedBefore(history, now, runs)).toBe(drifted)
  })
})

describe('cooling down', () => {
  const history = [past('1', true, { decision: 'retrain' }), past('2', false)]
  test.each([
    ['2026-11-02T05:59:59Z', '2026-11-02T06:00:00.000Z'],
    ['2026-11-02T06:00:00Z', undefined],
  ])('at %s it is until %s', (at, until) => {
    expect(coolingUntil(history, new Date(at), 86_400)).toBe(until)
  })

  test('is over where nothing was trained', () => {
    expect(coolingUntil([past('1', true)], new Date(0), 86_400)).toBeUndefined()
  })
})

describe('the file', () => {
  test('reads what it wrote, in the order of time, each line once', () => {
    const [first, second] = [past('1', true), past('2', false)]
    const joined = printHistory([second]) + printHistory([first, second])
    expect(parseHistory(joined, 'h.jsonl')).toEqual([first, second])
    expect(parseHistory('', 'h.jsonl')).toEqual([])
  })

  test.each([
    '{',
    '[]',
    '{"at":"soon","decision":"hold","enough":true,"current":"","reference":""}',
    '{"at":"2026-11-01T00:00:00Z","decision":"explode","enough":true,"current":"","reference":""}',
  ])('refuses the line %s at its place', (line) => {
    expect(() => parseHistory(`\n${line}\n`, 'h.jsonl')).toThrow(
      'h.jsonl:2:1: the line is no decision on drift',
    )
  })

  test('refuses one that is too long', () => {
    expect(() => parseHistory('\n'.repeat(100_001), 'h.jsonl')).toThrow('at most 100000')
  })
})
