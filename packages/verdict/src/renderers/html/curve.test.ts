import { expect, test } from '@jest/globals'
import type { Curve, Table } from '@ml-actions/verdict/verdict'
import { curveIn } from './curve.ts'
import { plainTable } from './evidence.ts'

function drawn(values: Curve['values'], limit = 4, at = { row: 0, column: 1 }): string | undefined {
  const table: Table = {
    title: 't',
    columns: ['a', 'b'],
    rows: [['x', 'y']],
    curves: [{ ...at, values, limit }],
  }
  return curveIn(table, 0, 1)?.html
}

test('a course is a line from left to right, larger numbers higher, with its limit and its end', () => {
  expect(drawn([0, 2, 4])).toBe(
    '<svg class="curve" viewBox="0 0 200 40" aria-hidden="true"><line class="limit" x1="0" x2="200" y1="4" y2="4"></line>' +
      '<polyline class="course" points="4,36 100,20 196,4"></polyline><circle class="dot" cx="196" cy="4" r="3.5"></circle></svg>',
  )
})

test('a gap in the course is a gap in the line', () => {
  const html = drawn([0, null, 4, 4, null]) ?? ''
  expect([...html.matchAll(/points="([^"]*)"/g)].map(([, points]) => points)).toEqual(['4,36', '100,4 148,4'])
  expect(html).toContain('cx="148"')
})

test('numbers of any size are drawn inside', () => {
  for (const values of [[-Number.MAX_VALUE, Number.MAX_VALUE], [0], [0, 0]]) {
    const html = drawn(values, 0) ?? ''
    for (const [, y] of html.matchAll(/(?:y1|cy)="([^"]*)"/g)) {
      expect(Number(y)).toBeGreaterThanOrEqual(4)
      expect(Number(y)).toBeLessThanOrEqual(36)
    }
  }
})

test('nothing is drawn of no number, or of another cell', () => {
  expect(drawn([null])).toBeUndefined()
  expect(drawn([])).toBeUndefined()
  expect(drawn([1], 4, { row: 1, column: 1 })).toBeUndefined()
  expect(drawn([1], 4, { row: 0, column: 0 })).toBeUndefined()
  expect(curveIn({ title: '', columns: [], rows: [] }, 0, 0)).toBeUndefined()
})

test('a cell that has a course shows its line in place of its text', () => {
  const curves = [{ row: 0, column: 1, values: [0, 1], limit: 1 }]
  const html = plainTable({ title: 't', columns: ['a', 'b'], rows: [['x', 'text of y']], curves })?.html
  expect(html).toMatch(/<td>x<\/td><td class="chart"><svg/)
  expect(html).not.toContain('text of y')
})
