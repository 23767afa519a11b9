import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { attacks, hostileText } from './hostile.suite.ts'
import { htmlText } from './html.ts'

function staysText(text: string): void {
  expect(htmlText(text)).not.toMatch(/[<>"'`\p{Cc}]|&(?!#\d+;)/u)
}

describe('a text in HTML', () => {
  test.each(attacks)('%s stays text', (_, text) => staysText(text))

  test('any text stays text, between tags and in an attribute', () => {
    fc.assert(fc.property(hostileText, staysText), { numRuns: 1_000 })
  })

  test('every special character has its entity, and nothing else is changed', () => {
    expect(htmlText('a & <b> "c" \'d\' `e`, né')).toBe(
      'a &#38; &#60;b&#62; &#34;c&#34; &#39;d&#39; &#96;e&#96;, né',
    )
  })

  test('what cannot be seen is shown', () => {
    expect(htmlText('a\u202Eb\nc')).toBe('aU+202EbU+000Ac')
  })
})
