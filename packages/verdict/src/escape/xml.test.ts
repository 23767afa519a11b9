import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { attacks, hostileText } from './hostile.suite.ts'
import { notXml, xmlText } from './xml.ts'

function staysText(text: string): void {
  const xml = xmlText(text)
  expect(xml).not.toMatch(/[<>"'\p{Cs}\uFFFE\uFFFF]|[\p{Cc}--[\u007F-\u009F]]|&(?!#\d+;)/v)
  const back = xml.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
  expect([...back]).toHaveLength([...text].length)
  expect(back.replaceAll('\uFFFD', '')).toBe(
    [...text].filter((one) => notXml(one) === 0 && one !== '\uFFFD').join(''),
  )
}

describe('a text in XML', () => {
  test.each(attacks)('%s stays text', (_, text) => staysText(text))

  test('any text stays text, and XML 1.0', () => {
    fc.assert(fc.property(hostileText, staysText), { numRuns: 1_000 })
  })

  test.each([
    ['a & <b> "c" \'d\'', 'a &#38; &#60;b&#62; &#34;c&#34; &#39;d&#39;', 0],
    ['\t\n\r', '&#9;&#10;&#13;', 0],
    ['\u0000a\u001F\u000B', '\uFFFDa\uFFFD\uFFFD', 3],
    ['\uFFFE\uFFFF\uD800', '\uFFFD\uFFFD\uFFFD', 3],
    ['né \u007F \uE000 \uFFFD 😀', 'né \u007F \uE000 \uFFFD 😀', 0],
  ])('%j is written %j, with %i characters lost', (text, xml, lost) => {
    expect(xmlText(text)).toBe(xml)
    expect(notXml(text)).toBe(lost)
  })
})
