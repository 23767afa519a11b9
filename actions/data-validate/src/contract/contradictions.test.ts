import { describe, expect, test } from '@jest/globals'
import { refuseContradictions } from './contradictions.ts'
import { parseContract } from './parse.ts'

const parsed = (keywords: string) => {
  const { columns } = parseContract(`contract: 1\ncolumns: { c: { ${keywords} } }`, 'c.yml')
  columns.forEach(refuseContradictions)
}

describe('bounds of one column', () => {
  test.each([
    ['type: int64, min: 5, max: 3', 'min 5 and max 3'],
    ['type: int64, max: 3, min: 5', 'min 5 and max 3'],
    ['type: int64, min: 3, below: 3', 'min 3 and below 3'],
    ['type: int64, above: 3, max: 3', 'above 3 and max 3'],
    ['type: int64, above: 3, below: 4', 'above 3 and below 4'],
    [
      'type: integer, min: "9007199254740993", max: "9007199254740992"',
      'min 9007199254740993 and max 9007199254740992',
    ],
    ['type: decimal, min: "0.10", below: "0.1"', 'min 0.1 and below 0.1'],
    ['type: float64, min: 0, above: 4, max: 3', 'above 4 and max 3'],
    [
      'type: date, min: "2024-01-02", max: "2024-01-01"',
      'min 2024-01-02T00:00:00 and max 2024-01-01T00:00:00',
    ],
    ['min: b, max: a', 'min "b" and max "a"'],
    ['type: int64, min: { value: 5, why: w }, max: { value: 3, name: n }', 'min 5 and max 3'],
  ])('{ %s } are refused', (keywords, words) => {
    expect(() => parsed(keywords)).toThrow(`column "c" has ${words}, which no value can hold both`)
  })

  test.each([
    'type: int64, min: 3, max: 3',
    'type: int64, min: 3, below: 4',
    'type: int64, above: 2, below: 4',
    'type: float64, above: 3, below: 4',
    'type: decimal, min: "0.1", max: "0.10"',
    'type: datetime, min: "2024-01-02T00:00:00Z", max: "2024-01-01T00:00:00"',
    'min: a, max: b',
    'type: int64, min: { value: 5, mostly: 0.9 }, max: 3',
    'type: int64, min: { value: 5, severity: warn }, max: 3',
    'type: int64, min: 5, max: { value: 3, when: { d: { one-of: [x] } } }',
  ])('{ %s } leave something', (keywords) => {
    expect(() => parsed(keywords)).not.toThrow()
  })

  test('are refused at the place of the lower one', () => {
    expect(() => parsed('type: int64, max: 3, min: 5')).toThrow(/^c\.yml:2:38: /)
  })
})
