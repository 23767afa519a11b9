import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { unifiedDiff } from './unified-diff.ts'

const names = { before: 'old', after: 'new' }
const letters = (text: string) => [...text]

test('a change is shown with three lines around it, and changes that are near share a part', () => {
  expect(unifiedDiff(letters('abcdefghij'), letters('abcdXfghij'), names)).toEqual([
    ...['--- old', '+++ new', '@@ -2,7 +2,7 @@', ' b', ' c', ' d', '-e', '+X', ' f', ' g', ' h'],
  ])
  const two = unifiedDiff(letters('abcdefghijklmnop'), letters('XbcdefghijklmnoY'), names)
  expect(two.filter((line) => line.startsWith('@@'))).toEqual(['@@ -1,4 +1,4 @@', '@@ -13,4 +13,4 @@'])
})

test.each([
  ['', 'ab', ['@@ -0,0 +1,2 @@', '+a', '+b']],
  ['ab', '', ['@@ -1,2 +0,0 @@', '-a', '-b']],
  ['ab', 'ab', []],
])('%j and %j', (before, after, lines) => {
  expect(unifiedDiff(letters(before), letters(after), names).slice(2)).toEqual(lines)
})

test('the lines without + are a part of the old text, those without - of the new one, and the rest is equal', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(patched(before, unifiedDiff(before, after, names))).toEqual(after)
    }),
  )
})

test('texts too large to compare are shown whole', () => {
  const many = (letter: string) => Array.from({ length: 2_100 }, (_, index) => `${letter}${index}`)
  expect(unifiedDiff(many('a'), many('b'), names)).toHaveLength(2 + 1 + 4_200)
})

/** Applies a unified diff, as patch(1) does, and holds it to the text that it was made of. */
function patched(before: readonly string[], diff: readonly string[]): readonly string[] {
  const after: string[] = []
  let next = 0
  for (const line of diff.slice(2)) {
    const [, from, count] = /^@@ -(\d+),(\d+)/.exec(line) ?? []
    const start = count === '0' ? Number(from) : Number(from) - 1
    if (from !== undefined) {
      after.push(...before.slice(next, start))
      next = start
    } else if (line.startsWith('+')) after.push(line.slice(1))
    else {
      expect(before[next]).toBe(line.slice(1))
      next += 1
      if (line.startsWith(' ')) after.push(line.slice(1))
    }
  }
  return [...after, ...before.slice(next)]
}
