import { expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { numbersOf } from './numbers.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('numbers are read by name, whatever they say about their uncertainty', () => {
  const text = '{"test": {"accuracy": {"value": 0.9, "n": 200}}, "loss": 0.3, "note": "fine"}'
  expect([...numbersOf('m.json', bytes(text)).numbers]).toEqual([
    ['test.accuracy', 0.9],
    ['loss', 0.3],
  ])
})

test.each([
  [bytes('{"a": NaN}'), 'a number that is none'],
  [Uint8Array.of(0x7b, 0xff, 0x7d), 'bytes that are no UTF-8'],
])('%# is refused: %s', (given) => {
  expect(() => numbersOf('m.json', given)).toThrow(Misuse)
})
