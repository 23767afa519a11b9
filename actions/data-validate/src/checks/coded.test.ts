import { describe, expect, test } from '@jest/globals'
import { length as lengthKeyword } from '@ml-actions/conditions/keywords/length'
import { oneOf as oneOfKeyword } from '@ml-actions/conditions/keywords/one-of'
import { groupsOf } from '@ml-actions/conditions/values/groups'
import { WordSet } from '@ml-actions/conditions/values/word-set'
import { type Coded, type Column, State } from '@ml-actions/dataset/batch'
import { textColumn } from '@ml-actions/dataset/types/text'
import { cellsOf } from '../view.ts'
import type { Given, Look } from './check.ts'
import { perValue } from './per-value.ts'
import type { Tally } from './tally.ts'

const length = perValue(lengthKeyword)
const oneOf = perValue(oneOfKeyword)

function texts(words: readonly string[]): Column {
  const bytes = Buffer.from(words.join(''))
  const ends: number[] = []
  for (const word of words) ends.push((ends.at(-1) ?? 0) + word.length)
  return textColumn({
    name: 'x',
    rows: words.length,
    bytes,
    starts: Uint32Array.of(0, ...ends.slice(0, -1)),
    ends: Uint32Array.from(ends),
    states: new Uint8Array(words.length),
  })
}

/** A column of the words of a dictionary; null where a code is below 0. */
function coded(values: Column, codes: readonly number[], words: readonly string[]): Column {
  const column = texts(codes.map((code) => words[code] ?? ''))
  for (const [row, code] of codes.entries()) if (code < 0) column.states[row] = State.null
  const dictionary: Coded = { codes: Int32Array.from(codes), values }
  return { ...column, coded: dictionary }
}

const given = { now: 0, showing: 'none', reference: () => undefined } as unknown as Given
const asked = {
  values: [{ is: 'text', text: 'red', bytes: Buffer.from('red') }],
  words: new WordSet([Buffer.from('red')]),
} as const

const end = { at: { unscaled: 3n, scale: 0 }, closed: true }
const three = { low: end, high: end }

function failed(...columns: readonly Column[]): number {
  const tally = oneOf.plan(asked, given) as Tally
  for (const column of columns) {
    const rows = column.states.length
    const batch = { firstRow: 1, rows, columns: [column], faults: [], place: () => ({ path: 'x' }) }
    const look: Look = { rows, inView: rows, first: 0, cells: [cellsOf(batch, column, 0, 'none')], given }
    oneOf.fold?.(tally, look, asked)
  }
  return tally.failed
}

describe('a column with a dictionary', () => {
  const words = ['red', 'blue']

  test('is told by the dictionary where all of it holds', () => {
    const values = texts(['red', 'red'])
    expect(failed(coded(values, [0, 1, -1], ['red', 'red']))).toBe(0)
  })

  test('is told row by row where the dictionary holds something wrong, which may stand nowhere', () => {
    const values = texts(words)
    expect(failed(coded(values, [0, 0, -1], words), coded(values, [1, 0, 1], words))).toBe(2)
  })

  test('is told row by row where the dictionary is far larger', () => {
    const many = ['red', 'red', 'red', 'red', 'blue']
    expect(failed(coded(texts(many), [4, 0], many))).toBe(1)
  })

  test.each([
    [['red', 'two'], 0],
    [['red', 'blue'], 1],
  ])('is told by its dictionary %j where the check has no quicker way', (own, wrong) => {
    const column = coded(texts(own), [0, 1, -1], own)
    const batch = { firstRow: 1, rows: 3, columns: [column], faults: [], place: () => ({ path: 'x' }) }
    const cells = [cellsOf(batch, column, 0, 'none')]
    const tally = length.plan(three, given) as Tally
    length.fold?.(tally, { rows: 3, inView: 3, first: 0, cells, given }, three)
    expect(tally.failed).toBe(wrong)
  })

  test('has the groups of its codes', () => {
    expect(groupsOf(coded(texts(words), [1, -1, 0, 1], words), 4)).toEqual([
      { row: 2, rows: 1 },
      { row: 0, rows: 2 },
    ])
  })
})
