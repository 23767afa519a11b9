import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Chart, heightAt, type Point } from './chart.ts'
import { mermaidChart } from './mermaid.ts'
import { unicodeChart } from './unicode.ts'

const unit = { from: 0, to: 1 }

function chartOf(now: readonly Point[], was?: readonly Point[]): Chart {
  return {
    title: 'ROC curve',
    x: { name: 'false alarms', ...unit },
    y: { name: 'found', ...unit },
    lines: [
      { name: 'new', is: 'now', points: now },
      ...(was === undefined ? [] : [{ name: 'baseline', is: 'was', points: was } as const]),
    ],
  }
}

describe('the height of a line', () => {
  const points: readonly Point[] = [
    [0, 1],
    [2, 3],
    [2, 5],
  ]

  test.each([
    [-1, undefined],
    [0, 1],
    [1, 2],
    [2, 3],
    [3, undefined],
  ])('at %d is %j', (x, y) => {
    expect(heightAt(points, x)).toBe(y)
  })

  test('of no points is not known', () => {
    expect(heightAt([], 0)).toBeUndefined()
  })
})

describe('a chart of characters', () => {
  test('has its new line over the old one, the axes at their ends, and a legend', () => {
    const text = unicodeChart(
      chartOf(
        [
          [0, 0],
          [1, 1],
        ],
        [
          [0, 1],
          [1, 1],
        ],
      ),
    )
    const lines = text.split('\n')
    expect(lines[0]).toBe('```text')
    expect(lines[1]).toBe('found   ● new   ○ baseline')
    expect(lines[2]).toBe(`1 ┤${'○'.repeat(39)}●●`)
    expect(lines[12]).toBe('0 ┤●●●')
    expect(lines[14]).toBe('   0             false alarms              1')
  })

  test('joins what a steep line passes', () => {
    const lines = unicodeChart(
      chartOf([
        [0, 0],
        [0.5, 0],
        [0.501, 1],
        [1, 1],
      ]),
    ).split('\n')
    for (const line of lines.slice(2, 13)) expect(line).toContain('●')
  })

  test('has a dotted diagonal where that means something', () => {
    const text = unicodeChart({ ...chartOf([]), diagonal: 'chance' })
    expect(text).toContain('· chance')
    expect(text.split('\n')[12]).toBe('0 ┤· ·')
  })

  test('of one value for all is a line in the middle', () => {
    const flat = {
      ...chartOf([
        [0, 5],
        [1, 5],
      ]),
      y: { name: 'y', from: 5, to: 5 },
    }
    expect(unicodeChart(flat).split('\n')[7]).toContain('●'.repeat(41))
  })
})

describe('a Mermaid diagram', () => {
  test('has 21 places, and the neighbour’s height where there is none', () => {
    const text = mermaidChart(
      chartOf([
        [0.5, 0.25],
        [1, 1],
      ]),
    )
    const line = /line \[(.*)\]/.exec(text)?.[1]?.split(', ').map(Number) ?? []
    expect(line).toHaveLength(21)
    expect(line.slice(0, 11)).toEqual(Array(11).fill(0.25))
    expect(line.at(-1)).toBe(1)
  })

  test('of nothing lies on the axis', () => {
    expect(mermaidChart(chartOf([]))).toContain(`line [${Array(21).fill('0').join(', ')}]`)
  })

  test('has words alone in its title', () => {
    expect(mermaidChart({ ...chartOf([]), title: 'a"]\nclick x "b"' })).toContain('title "a   click x  b "')
  })
})

test('whatever the lines, charts stay within their block and hold numbers alone', () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
  const points = fc
    .array(fc.tuple(finite, finite), { maxLength: 20 })
    .map((some) => some.toSorted(([one], [other]) => one - other))
  const axis = fc.record({ name: fc.constant('x'), from: finite, to: finite })
  fc.assert(
    fc.property(points, points, axis, axis, (now, was, x, y) => {
      const chart = { ...chartOf(now, was), x, y }
      const drawn = unicodeChart(chart)
      expect(drawn.split('\n').length).toBe(17)
      expect(drawn).not.toMatch(/NaN|Infinity|undefined/)
      expect(mermaidChart(chart)).not.toMatch(/NaN|Infinity|undefined|\de/)
      expect(mermaidChart(chart).match(/```/g)).toHaveLength(2)
    }),
  )
})
