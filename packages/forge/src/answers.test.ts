import { expect, test } from '@jest/globals'
import { Outage } from '@ml-actions/verdict/faults'
import { at, listAt, numberAt, textAt, textOrNone } from './answers.ts'

const data = { a: { text: 'x', none: null, empty: '', number: 7, half: 0.5, list: [1] } }

test('finds what lies below keys, and nothing where there is none', () => {
  expect(at(data, 'a', 'number')).toBe(7)
  expect(at(data)).toBe(data)
  expect(at(data, 'a', 'text', 'length')).toBeUndefined()
  expect(at(data, 'toString')).toBeUndefined()
  expect(at(null, 'a')).toBeUndefined()
})

test('gives what is of the kind that is wanted', () => {
  expect(textAt(data, 'a', 'text')).toBe('x')
  expect(textAt(data, 'a', 'empty')).toBe('')
  expect(textOrNone(data, 'a', 'none')).toBe('')
  expect(textOrNone(data, 'a', 'absent')).toBe('')
  expect(numberAt(data, 'a', 'number')).toBe(7)
  expect(listAt(data, 'a', 'list')).toEqual([1])
  expect(listAt([2])).toEqual([2])
})

test.each<[string, () => unknown]>([
  ['a text in a.number', () => textAt(data, 'a', 'number')],
  ['a text in a.none', () => textAt(data, 'a', 'none')],
  ['a text in a.number', () => textOrNone(data, 'a', 'number')],
  ['a whole number in a.text', () => numberAt(data, 'a', 'text')],
  ['a whole number in a.half', () => numberAt(data, 'a', 'half')],
  ['a list in a.text', () => listAt(data, 'a', 'text')],
  ['a list in the answer', () => listAt(data)],
])('an answer without %s is an outage', (wanted, read) => {
  expect(read).toThrow(Outage)
  expect(read).toThrow(wanted)
})
