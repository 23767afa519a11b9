import { describe, expect, test } from '@jest/globals'
import { twinSource } from '@ml-actions/dataset/sources/twin'
import { attacks, hostileText } from '@ml-actions/verdict/escape/hostile.suite'
import { rendered } from '@ml-actions/verdict/escape/markup.suite'
import { Misuse } from '@ml-actions/verdict/faults'
import fc from 'fast-check'
import { expectOnlyText } from '../sections/section.suite.ts'
import { ownOf } from './own.ts'
import { sanitise } from './sanitise.ts'
import { verbatim } from './verbatim.ts'

const asked = { markdown: ['notes.md'], 'markdown-trust': 'sanitise' } as const

describe('Markdown that is written again', () => {
  test.each([
    ['a heading', '## Why it changed ##', ['<strong>Why it changed</strong>\n']],
    ['paragraphs', 'one\ntwo\n\nthree', ['one\ntwo\n', 'three\n']],
    ['lists', '- a\n    * b\n1. c', ['- a\n    - b\n- c\n']],
    ['quotes', '> said\n> more', ['> said\n> more\n']],
    ['bold and code', 'a **b** and `c`', ['a <strong>b</strong> and <code>c</code>\n']],
    ['code', '```python\nx = 1\n```\nafter', ['```text\nx = 1\n```\n', 'after\n']],
    ['code within code', '~~~\n```\nx\n```\n~~~', ['````text\n```\nx\n```\n````\n']],
    ['code without an end', '```\nx', ['```text\nx\n```\n']],
    ['tables', '| a | b |\n|--|--|\n| 1 \\| 2 | 3 |', ['| a | b |\n|:--|:--|\n| 1 &#124; 2 | 3 |\n']],
    [
      'rows that are too short or too long',
      '|a|b|\n|-|-|\n|1|\n|1|2|3|',
      ['| a | b |\n|:--|:--|\n| 1 |  |\n| 1 | 2 |\n'],
    ],
    ['an image', '![a chart](https://evil.example/x.png) seen', ['(image: a chart) seen\n']],
    ['nothing', ' \n\n', []],
    ['an item without words', '- ![](x)', ['- (image: )\n']],
  ])('has %s', (_, text, pieces) => {
    expect(sanitise(text)).toEqual(pieces)
  })

  test('has links, HTML and mentions as the text that they are', () => {
    const html = rendered(sanitise('[x](https://evil.example) <b>@org/team</b>').join('\n'))
    expect(html).not.toMatch(/<a |<b>/)
    expect(html).toContain('evil')
  })

  test('has no more rows than a person reads', () => {
    const rows = Array.from({ length: 300 }, (_, at) => `| ${at} |`)
    expect(sanitise(['| n |', '|--|', ...rows].join('\n'))[0]).toContain('\nand 100 more rows\n')
  })

  test.each(attacks)('is nothing but text, though it is %j', (said) => {
    const within = [
      said,
      `- ${said}`,
      `> ${said}`,
      `# ${said}`,
      `|a|\n|-|\n|${said}|`,
      `\`\`\`\n${said}\n\`\`\``,
    ]
    for (const text of within) expectOnlyText(`${sanitise(text).join('\n')}\n`)
  })

  test('is nothing but text, whatever it is', () => {
    const mark = fc.constantFrom(
      '`',
      '**',
      '|',
      '\n',
      '# ',
      '- ',
      '> ',
      '```\n',
      '~~~\n',
      '![',
      '](',
      ')',
      '|-|',
      '\\',
    )
    const text = fc.array(fc.oneof(mark, hostileText), { maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (said) => expectOnlyText(`${sanitise(said).join('\n')}\n`)),
      { numRuns: 300 },
    )
  })

  test.each(['```\n', '|a|\n|-|\n', '![', '` ', '**', ' ', '- ', '| '])(
    'is written in bounded time, as is %j again and again',
    (part) => {
      const started = process.cpuUsage()
      sanitise(part.repeat(Math.floor(262_144 / part.length)))
      const { user, system } = process.cpuUsage(started)
      // In microseconds of a processor: what others of the machine do meanwhile is none of its own.
      expect(user + system).toBeLessThan(5_000_000)
    },
  )
})

describe('Markdown that is taken as it is', () => {
  test('keeps all but our own marker', () => {
    expect(verbatim('<b>x</b>\r\n<!--  ML-actions:cml-report:v1 -->', 'a.md')).toBe(
      '<b>x</b>\n<!-- not ml-actions:cml-report:v1 -->\n',
    )
  })

  test.each([
    ['```\nx', 'a block of code'],
    ['~~~~\n```\n~~~\n', 'a block of code'],
    ['<!-- x', 'a comment'],
    ['<details><summary>a</summary>', '<details>'],
    ['<a href="x">', '<a>'],
  ])('is refused where it leaves something open: %j', (text, open) => {
    expect(() => verbatim(text, 'a.md')).toThrow(`${open} is left open`)
  })

  test('may have what looks open within code', () => {
    expect(verbatim('```html\n<details>\n<!--\n```\n', 'a.md')).toContain('<!--')
  })
})

describe('files of the workflow’s own', () => {
  const files = (contents: Readonly<Record<string, string>>) => twinSource(new Map(Object.entries(contents)))

  test('are read in the order in which they are named, each once', async () => {
    const source = files({ 'notes.md': '*hi*', 'a.md': 'a' })
    expect(await ownOf({ ...asked, markdown: ['notes.md', '*.md'] }, source)).toEqual([
      { path: 'notes.md', pieces: ['&#42;hi&#42;\n'] },
      { path: 'a.md', pieces: ['a\n'] },
    ])
    expect(await ownOf({ markdown: ['notes.md'], 'markdown-trust': 'verbatim' }, source)).toEqual([
      { path: 'notes.md', pieces: ['*hi*\n'] },
    ])
  })

  test('that are missing, too many, too large or no text are refused', async () => {
    await expect(ownOf(asked, files({}))).rejects.toThrow(Misuse)
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`${at}.md`, '']))
    await expect(ownOf({ ...asked, markdown: ['*.md'] }, files(many))).rejects.toThrow('names 21 files')
    await expect(ownOf(asked, files({ 'notes.md': 'x'.repeat(262_145) }))).rejects.toThrow(
      'more than 0.25 MiB',
    )
    const binary = twinSource(new Map([['notes.md', new Uint8Array([0xff, 0xfe])]]))
    await expect(ownOf(asked, binary)).rejects.toThrow('not UTF-8')
  })
})
