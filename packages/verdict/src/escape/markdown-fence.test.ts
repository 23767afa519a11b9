import { expect, test } from '@jest/globals'
import { fenced } from './markdown-fence.ts'

test.each([
  ['a', '```diff\na\n```\n'],
  ['a\n', '```diff\na\n```\n'],
  ['', '```diff\n\n```\n'],
  ['x ``` y', '````diff\nx ``` y\n````\n'],
  ['`````', '``````diff\n`````\n``````\n'],
  ['a\u001b[31m\nb', '```diff\naU+001B[31m\nb\n```\n'],
])('%j stands in a block that it cannot end', (text, block) => {
  expect(fenced('diff', text)).toBe(block)
})
