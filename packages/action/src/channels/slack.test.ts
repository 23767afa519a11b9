import { describe, expect, test } from '@jest/globals'
import { newsOf } from './channel.suite.ts'
import { slack } from './slack.ts'

const blocksOf = (...change: Parameters<typeof newsOf>) => JSON.parse(slack.write(newsOf(...change))).blocks

describe('a message of Slack', () => {
  test('says what came of it, why, the facts, who asked and where to look', () => {
    expect(blocksOf()).toEqual([
      {
        type: 'header',
        text: { type: 'plain_text', emoji: true, text: ':white_check_mark: rollback: fraud' },
      },
      {
        type: 'section',
        text: {
          type: 'plain_text',
          emoji: false,
          text: 'fraud v1 serves all traffic again in place of v2',
        },
      },
      {
        type: 'section',
        text: { type: 'plain_text', emoji: false, text: 'Reason given: complaints' },
      },
      {
        type: 'section',
        fields: [
          { type: 'plain_text', emoji: false, text: 'phase: RolledBack' },
          { type: 'plain_text', emoji: false, text: 'seconds-to-safe: 4' },
        ],
      },
      {
        type: 'context',
        elements: [
          { type: 'plain_text', emoji: false, text: 'by maria, 2026-01-01T03:00:00.000Z' },
          { type: 'mrkdwn', verbatim: true, text: '<https://ci.example/7|the run>' },
        ],
      },
    ])
  })

  test.each([
    ['a & b', 'a &amp; b'],
    ['&lt;', '&amp;lt;'],
    ['<!channel>', '&lt;!channel&gt;'],
    ['one\nby root\r\n\ttwo', 'one by root two'],
    ['\u202Egnp', 'U+202Egnp'],
    [' ', '-'],
  ])('says the headline %j as %j', (headline, said) => {
    expect(blocksOf({ headline })[1].text.text).toBe(said)
  })

  test.each([
    ['pass', ':white_check_mark:'],
    ['fail', ':x:'],
    ['inconclusive', ':white_circle:'],
  ] as const)('of a %s begins with %s', (outcome, sign) => {
    expect(JSON.parse(slack.write(newsOf({ outcome }))).text).toMatch(sign)
  })

  test('leaves out what nobody gave, and a link that is none', () => {
    expect(blocksOf({ reason: '', facts: {}, link: '' })).toHaveLength(3)
    expect(blocksOf({ link: 'javascript:alert(1)' }).at(-1).elements).toHaveLength(1)
    expect(blocksOf({ link: 'not an address' }).at(-1).elements).toHaveLength(1)
  })

  test('keeps a hostile address inside its brackets', () => {
    const { text } = blocksOf({ link: 'https://ci.example/a|b?<!channel>&c' }).at(-1).elements[1]
    expect(text).toMatch(/^<https:\/\/ci\.example\/[^<>|]*\|the run>$/)
  })

  test('stays within what Slack takes, however long the texts', () => {
    const long = '&'.repeat(10_000)
    const facts = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`fact ${index}`, long]))
    const blocks = blocksOf({ headline: long.replaceAll('&', 'é'), facts, subject: 'é'.repeat(10_000) })
    expect(blocks[0].text.text.length).toBeLessThanOrEqual(150)
    expect(blocks[1].text.text.length).toBeLessThanOrEqual(3_000)
    expect(blocks[3].fields).toHaveLength(10)
    for (const { text } of blocks[3].fields) expect(text.length).toBeLessThanOrEqual(2_000)
  })
})
