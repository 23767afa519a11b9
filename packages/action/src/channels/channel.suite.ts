import { describe, expect, test } from '@jest/globals'
import { attacks, hostileText } from '@ml-actions/verdict/escape/hostile.suite'
import fc from 'fast-check'
import type { Channel, News } from './channel.ts'

/** News of a rollback; parts of it may be others. */
export function newsOf(change: Partial<News> = {}): News {
  return {
    action: 'rollback',
    subject: 'fraud',
    event: 'rolled-back',
    outcome: 'pass',
    headline: 'fraud v1 serves all traffic again in place of v2',
    reason: 'complaints',
    by: 'maria',
    link: 'https://ci.example/7',
    at: '2026-01-01T03:00:00.000Z',
    facts: { phase: 'RolledBack', 'seconds-to-safe': 4, weight: null },
    ...change,
  }
}

/** News whose every text that people or clusters wrote is this one. */
export function saying(text: string): News {
  return newsOf({ subject: text, headline: text, reason: text, by: text, facts: { [text]: text } })
}

/** The laws that every channel keeps; `forged` finds what a receiver would take for more than text. */
export function channelSuite(channel: Channel, forged: (message: string) => readonly string[]): void {
  describe(`the laws of channels: ${channel.name}`, () => {
    test.each([
      ...attacks,
      ['a mention of Slack', '<!channel> <@U1> <#C1|general>'],
      ['a link of Slack', '<https://evil.example|here>'],
    ])('%s stays text', (_, text) => {
      expect(forged(channel.write(saying(text)))).toEqual([])
    })

    test('any text stays text, and the message is JSON', () => {
      fc.assert(
        fc.property(hostileText, (text) => {
          const message = channel.write(saying(text))
          expect(() => JSON.parse(message)).not.toThrow()
          expect(forged(message)).toEqual([])
        }),
        { numRuns: 100 },
      )
    })

    test('the same news gives the same message, and says the headline', () => {
      expect(channel.write(newsOf())).toBe(channel.write(newsOf()))
      expect(channel.write(newsOf({ headline: 'Unmistakable' }))).toContain('Unmistakable')
    })
  })
}
