import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isPlain } from './plain-json.ts'

test.each([
  ['{"a": 1, "b": {"a": 1}, "c": [{"a": 1}, {"a": "a"}], "d": "a"}', true],
  ['{"a": 1, "a": 2}', false],
  ['{"a": {"b": 1, "c": [1, "x", {}], "b": 2}}', false],
  ['{"a": 1, "\\u0061": 2}', false],
  ['{"a": "x, y", "b": "\\"}{,", "c": "\\\\"}', true],
  ['["a", "a"]', true],
  [`${'['.repeat(100)}${']'.repeat(100)}`, true],
  [`${'['.repeat(101)}${']'.repeat(101)}`, false],
])('%s', (json, plain) => {
  expect(isPlain(json)).toBe(plain)
})

test('what was written from a value has no key twice', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 2), (value, indent) => {
      expect(isPlain(JSON.stringify(value, undefined, indent))).toBe(true)
    }),
  )
})

test('a key that is written once more is found wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.jsonValue({ maxDepth: 3 }),
      fc.jsonValue({ maxDepth: 3 }),
      (key, one, other) => {
        const twice = `{${JSON.stringify(key)}:${JSON.stringify(one)},${JSON.stringify(key)}:${JSON.stringify(other)}}`
        expect(isPlain(`[[], {"x": ${twice}}]`)).toBe(false)
      },
    ),
  )
})
