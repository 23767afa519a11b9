import { expect, test } from '@jest/globals'
import { tag, together } from './markup.ts'

test('text and attributes are escaped, markup is not', () => {
  expect(tag('a', { href: '"<', n: 3, no: undefined }, '<b>', tag('i', {}), undefined, 'c').html).toBe(
    '<a href="&#34;&#60;" n="3">&#60;b&#62;<i></i>c</a>',
  )
})

test('pieces stand one after another', () => {
  expect(together(['<', tag('i', {}, 'x'), undefined]).html).toBe('&#60;<i>x</i>')
  expect(together([]).html).toBe('')
})
