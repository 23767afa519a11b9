import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { linkAddress } from './address.ts'
import { attacks, hostileText } from './hostile.suite.ts'

describe('an address to link to', () => {
  test.each([
    ['https://a.example/b/c.csv#L3', 'https://a.example/b/c.csv#L3'],
    ['HTTP://localhost:8080', 'HTTP://localhost:8080'],
    ['https://a.example/(b)|c d"<>', 'https://a.example/%28b%29%7Cc%20d%22%3C%3E'],
    ["https://a.example/'`[é]", 'https://a.example/%27%60%5B%C3%A9%5D'],
    ['https://a.example/%20?x=1&y=2', 'https://a.example/%20?x=1&y=2'],
    [`https://a.example/${'x'.repeat(1_982)}`, `https://a.example/${'x'.repeat(1_982)}`],
    ['https://a.example/\uD800', 'https://a.example/%EF%BF%BD'],
  ])('%j is written %j', (address, written) => {
    expect(linkAddress(address)).toBe(written)
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//a.example',
    '/a',
    '',
    'https://',
    'https://a@b/',
    ' https://a.example/',
    'xhttps://a/',
    `https://a.example/${'x'.repeat(1_983)}`,
  ])('%j is none', (address) => {
    expect(linkAddress(address)).toBeUndefined()
  })

  test.each(attacks)('%s in a path cannot end the link', (_, text) => {
    expect(linkAddress(`https://a.example/${text.slice(0, 900)}`)).not.toMatch(/[^\w\-.~:/?#@!$&*+,;=%]/)
  })

  test('no path can end the link', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(linkAddress(`https://a.example/${text.slice(0, 900)}`)).not.toMatch(/[^\w\-.~:/?#@!$&*+,;=%]/)
      }),
    )
  })
})
