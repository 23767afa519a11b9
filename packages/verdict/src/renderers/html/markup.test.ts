import { expect, test } from '@jest/globals'
import { tag, together } from './markup.ts'

test('text and attributes are escaped, markup is not', () => {
  expect(tag('a', { href: '"<', n: 3, no: undefined }, '<b>', tag('i', {}), undefined, 'c').html).toBe(
    '<a href="&quot;&lt;" n="3">&lt;b&gt;<i></i>c</a>',
  )
})

test('pieces stand one after another', () => {
  expect(together(['<', tag('i', {}, 'x'), undefined]).html).toBe('&lt;<i>x</i>')
  expect(together([]).html).toBe('')
})
