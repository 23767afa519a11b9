import { describe, expect, test } from '@jest/globals'
import type { Column } from '@ml-actions/dataset/batch'
import fc from 'fast-check'
import { type Cell, columnOf, type Form, invalid } from '../twin.ts'
import { groupsOf } from './groups.ts'

/** The first row of each value and how many rows hold it, as a person would count them. */
function counted(cells: readonly Cell[], rows: number) {
  const groups = new Map<Cell, { row: number; rows: number }>()
  for (const [row, cell] of cells.slice(0, rows).entries()) {
    if (cell === null || cell === invalid) continue
    const group = groups.get(cell) ?? { row, rows: 0 }
    group.rows++
    groups.set(cell, group)
  }
  return [...groups.values()].toSorted((one, other) => one.row - other.row)
}

const told = (column: Column, rows: number) =>
  groupsOf(column, rows)?.toSorted((one, other) => one.row - other.row)

/** A column whose cells are codes of a dictionary. */
function coded(words: readonly Cell[], cells: readonly Cell[]): Column {
  const codes = Int32Array.from(cells, (cell) => Math.max(0, words.indexOf(cell)))
  return { ...columnOf('text', 'c', cells), coded: { values: columnOf('text', 'c', words), codes } }
}

const draws: readonly (readonly [Form, fc.Arbitrary<Cell>])[] = [
  ['integer', fc.integer({ min: -3, max: 3 })],
  ['text', fc.constantFrom('', 'a', 'b', 'é', 'ab')],
]

describe('groups of a column', () => {
  test.each(draws)('of form %s are its values, each with its first row, nulls left out', (form, value) => {
    const cell = fc.oneof({ weight: 4, arbitrary: value }, fc.constantFrom<Cell>(null, invalid))
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 20 }), fc.nat({ max: 20 }), (cells, most) => {
        const rows = Math.min(most, cells.length)
        expect(told(columnOf(form, 'c', cells), rows)).toEqual(counted(cells, rows))
      }),
    )
  })

  test('are told by its dictionary, if there is a small one', () => {
    const words = ['a', 'b', 'c']
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<Cell>(null, ...words), { minLength: 1, maxLength: 12 }),
        (cells) => {
          expect(told(coded(words, cells), cells.length)).toEqual(counted(cells, cells.length))
        },
      ),
    )
  })

  test.each([64, 65])('are at most 64: of %i', (values) => {
    const texts = Array.from({ length: values }, (_, at) => `w${at}`)
    const numbers = texts.map((_, at) => at - 7)
    const large = Array.from({ length: 65 }, (_, at) => `x${at}`)
    const size = values === 64 ? 64 : undefined
    expect(groupsOf(columnOf('text', 'c', texts), values)?.length).toBe(size)
    expect(groupsOf(columnOf('integer', 'c', numbers), values)?.length).toBe(size)
    expect(groupsOf(coded(texts, texts), values)?.length).toBe(size)
    // A large dictionary tells nothing of a batch of few words, which are then counted themselves.
    expect(told(coded(large, ['x3', 'x3']), 2)).toEqual([{ row: 0, rows: 2 }])
  })

  test.each<[Form, Cell]>([
    ['float', 1],
    ['decimal', '1'],
    ['boolean', true],
  ])('of form %s are not told', (form, cell) => {
    expect(groupsOf(columnOf(form, 'c', [cell]), 1)).toBeUndefined()
  })
})
