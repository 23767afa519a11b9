import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { attacks, hostileText } from './hostile.suite.ts'
import { showInvisible } from './invisible.ts'
import { markdownProse } from './markdown-prose.ts'
import { acted, lookedThrough, rendered, seenIn, tagsOf } from './markup.suite.ts'

const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '')

function staysProse(text: string): void {
  const prose = markdownProse(text)
  const places = [
    `x ${prose}\n`,
    `- ${prose}\n`,
    `### ${prose} y\n`,
    `| a | b |\n|:--|:--|\n| ${prose} | y |\n`,
  ]
  for (const markdown of places) {
    const html = rendered(markdown)
    const tags = tagsOf(html).filter(
      (tag) => !/^<\/?(p|ul|li|h3|table|thead|tbody|tr|th|td|code|wbr)\b/.test(tag),
    )
    expect(tags).toEqual([])
    expect((html.match(/<(p|ul|li|h3|table)\b/g) ?? []).length).toBe(markdown.startsWith('-') ? 2 : 1)
    expect((html.match(/<t[dh]\b/g) ?? []).length).toBe(markdown.startsWith('|') ? 4 : 0)
    for (const pattern of acted) expect(lookedThrough(html)).not.toMatch(pattern)
  }
  const seen = seenIn(rendered(`x ${prose}\n`))
  expect(words(seen)).toEqual(['x', ...words(text).map(showInvisible)])
}

describe('a sentence in Markdown', () => {
  test.each(attacks)('%s stays text', (_, text) => staysProse(text))

  test('any text stays text, in a line, a list, a heading and a cell', () => {
    fc.assert(fc.property(hostileText, staysProse), { numRuns: 500 })
  })

  test.each([
    'accuracy fell 5.0 points (0.910 → 0.860)',
    'all 1,284 values are at most 120; look at the rows',
    '10.0% of 200 rows, 2026-01-02 to 2026-02-03: 12/24 “quoted” "so"',
    'Intervals: 90% Wilson, 95% (Tango)',
    'fingerprint',
  ])('%j stands as it is', (text) => {
    expect(markdownProse(text)).toBe(text)
  })

  test.each([
    ['a  b\n c', 'a b c'],
    ['', ''],
    ['   ', ''],
    ['[−0.010, +0.037]', '&#91;−0.010, &#43;0.037&#93;'],
    ['a_b *c* <d>', 'a&#95;b &#42;c&#42; &#60;d&#62;'],
    ['-5 a-b 1. 12) 1.5', '&#45;5 a-b 1&#46; 12&#41; 1.5'],
    ['see @me now', 'see <code>&#64;<wbr>me</code> now'],
    ['#1', '<code>&#35;1</code>'],
    ['$x', '<code>&#36;x</code>'],
    ['a:b c:', '<code>a&#58;b</code> c:'],
    ['WWW.x', '<code>WWW&#46;x</code>'],
    ['(GH-1)', '<code>&#40;GH-1&#41;</code>'],
    ['GHSA-abcd', '<code>GHSA-abcd</code>'],
    ['!a ~b ^c', '<code>&#33;a</code> <code>&#126;b</code> <code>&#94;c</code>'],
    ['%"a', '<code>&#37;&#34;a</code>'],
    ['deadbee', '<code>deadbee</code>'],
    ['(DEADBEE0)', '<code>&#40;DEADBEE0&#41;</code>'],
    ['deadbe', 'deadbe'],
    [`${'a'.repeat(41)}`, `${'a'.repeat(41)}`],
    ['xdeadbee deadbeex', 'xdeadbee deadbeex'],
    ['a! b?', 'a&#33; b?'],
  ])('%j is written %j', (text, written) => {
    expect(markdownProse(text)).toBe(written)
  })
})
