import { describe, expect, test } from '@jest/globals'
import { type Column, State } from '@ml-actions/dataset/batch'
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
