import { describe, expect, test } from '@jest/globals'
import { began, evidenceOf, maria, stateIn } from './evidence.twin.ts'
import { judge } from './judge.ts'
import { isWebhook, slackMessage } from './slack.ts'

const found = {
  is: 'over',
  state: stateIn({ is: 'RolledBack', because: [], since: began }),
  from: 2,
  to: 1,
} as const

/** The message's text, for what people wrote. */
function messageFor(reason: string, actor = 'maria', url = maria.url): string {
  const evidence = evidenceOf(found, { reason, by: { ...maria, actor, url } })
  const message = JSON.parse(slackMessage(judge(evidence), evidence))
  expect(Object.keys(message)).toEqual(['text', 'mrkdwn'])
  expect(message.mrkdwn).toBe(false)
  return message.text
}

describe('a message', () => {
  test('says what came of it, who asked, why, and where to look', () => {
    expect(messageFor('complaints').split('\n')).toEqual([
      ':white_check_mark: rollback of fraud: fraud v1 serves all traffic again in place of v2',
      'by maria, because: complaints',
      'https://ci.example/7',
    ])
  })

  test('leaves out what nobody gave', () => {
    expect(messageFor('', 'maria', '').split('\n').slice(1)).toEqual(['by maria'])
  })

  test.each([
    ['<@U1>', '&lt;@U1&gt;'],
    ['<!channel> look', '&lt;!channel&gt; look'],
    ['<https://evil.example|here>', '&lt;https://evil.example|here&gt;'],
    ['a & b', 'a &amp; b'],
    ['&lt;', '&amp;lt;'],
    ['one\nby root\r\n\ttwo', 'one by root two'],
  ])('says %j as %j', (hostile, plain) => {
    expect(messageFor(hostile).split('\n')[1]).toBe(`by maria, because: ${plain}`)
    expect(messageFor('', hostile).split('\n')[1]).toBe(`by ${plain}`)
  })

  test('is short, however long the reason', () => {
    expect(messageFor('long '.repeat(1_000))).toHaveLength(1_500)
  })

  test.each([
    ['pass', ':white_check_mark:'],
    ['fail', ':x:'],
    ['inconclusive', ':white_circle:'],
  ] as const)('of a %s begins with %s', (outcome, sign) => {
    const evidence = evidenceOf(found)
    expect(JSON.parse(slackMessage({ ...judge(evidence), outcome }, evidence)).text).toMatch(sign)
  })
})

test.each([
  ['https://hooks.slack.example/services/T/B/x', true],
  ['http://127.0.0.1:8080/', true],
  ['http://127.9.9.9/', true],
  ['http://localhost:1/', true],
  ['http://[::1]:80/', true],
  ['http://example.com', false],
  ['http://127.0.0.1.example.com/', false],
  ['http://localhost.example.com/', false],
  ['http://127.0.0.1@example.com/', false],
  ['https://user:pass@hooks.example/', false],
  ['https://user@hooks.example/', false],
  ['https://:pass@hooks.example/', false],
  ['file:///etc/passwd', false],
  ['ftp://hooks.example/', false],
  ['javascript:alert(1)', false],
  ['hooks.example', false],
  ['', false],
])('whether %j is a webhook is %s', (address, is) => {
  expect(isWebhook(address)).toBe(is)
})
