import { describe, expect, test } from '@jest/globals'
import { type Column, State, type TextColumn } from '@ml-actions/dataset/batch'
import fc from 'fast-check'
import { eachValue } from './each-value.ts'

const none = { bytes: new Uint8Array(), starts: new Uint32Array(), ends: new Uint32Array() }

function textColumn(cells: readonly (string | null)[], dictionary?: readonly string[]): Column {
  const states = Uint8Array.from(cells, (cell) => (cell === null ? State.null : State.value))
  const plain = { is: 'text', name: 'x', states, text: (row: number) => String(cells[row]), ...none } as const
  if (dictionary === undefined) return plain
  const codes = Int32Array.from(cells, (cell) => (cell === null ? -1 : dictionary.indexOf(cell)))
  const text = (row: number) => String(dictionary[row])
  const values = { ...plain, states: new Uint8Array(dictionary.length), text }
  return { ...plain, coded: { codes, values } }
}

function counted(column: Column) {
  const found = new Map<string, number>()
  let visits = 0
  const nulls = eachValue(column, column.states.length, (value, times) => {
    visits += 1
    found.set(value, (found.get(value) ?? 0) + times)
  })
  return { found, nulls, visits }
}

describe('the texts of a batch', () => {
  const cells = ['a', 'b', null, 'a', 'a', null, 'b', 'a']

  test('are counted by a dictionary as row by row', () => {
    const [plain, coded] = [counted(textColumn(cells)), counted(textColumn(cells, ['b', 'unused', 'a']))]
    expect(coded.found).toEqual(plain.found)
    expect([plain.nulls, coded.nulls]).toEqual([2, 2])
    expect([plain.visits, coded.visits]).toEqual([6, 2])
  })

  test('are read row by row where the dictionary is no smaller than the batch', () => {
    const large = ['a', 'b', ...Array.from({ length: 6 }, (_, at) => `c${at}`)]
    expect(counted(textColumn(cells, large)).visits).toBe(6)
  })
})

test('texts are counted by their bytes as they are row by row, however many differ', () => {
  const word = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('', 'a', 'b', 'ä', 'ab', 'ba', '𝒳') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  )
  fc.assert(
    fc.property(fc.array(fc.option(word), { maxLength: 700, size: 'max' }), (cells) => {
      const encoded = cells.map((cell) => new TextEncoder().encode(cell ?? ''))
      const bytes = Uint8Array.from(encoded.flatMap((one) => [...one]))
      const ends = Uint32Array.from(encoded, (_, at) =>
        encoded.slice(0, at + 1).reduce((sum, { length }) => sum + length, 0),
      )
      const starts = Uint32Array.from(encoded, ({ length }, at) => (ends[at] as number) - length)
      const text = (row: number) => new TextDecoder().decode(bytes.subarray(starts[row], ends[row]))
      const plain = textColumn(
        cells.map((cell) =>
          cell === null ? null : new TextDecoder().decode(new TextEncoder().encode(cell)),
        ),
      )
      const whole: Column = { ...(plain as TextColumn), bytes, starts, ends, text }
      const [one, other] = [counted(plain), counted(whole)]
      expect(other.found).toEqual(one.found)
      expect(other.nulls).toBe(one.nulls)
    }),
    { numRuns: 40 },
  )
})

test('of many different texts the first few hundred are visited once', () => {
  const cells = Array.from({ length: 2000 }, (_, row) => String(row % 1000).padStart(3, '0'))
  const bytes = new TextEncoder().encode(cells.join(''))
  const starts = Uint32Array.from(cells, (_, row) => row * 3)
  const ends = starts.map((start) => start + 3)
  const { found, visits } = counted({ ...(textColumn(cells) as TextColumn), bytes, starts, ends })
  expect([found.size, visits]).toEqual([1000, 256 + 2 * 744])
})
