import type { Verdict } from '@ml-actions/verdict/verdict'
import type { Evidence } from './evidence.ts'

/** Posts a text to an address; undefined when it was taken, else why not, without the address. */
export type Post = (address: string, body: string) => Promise<string | undefined>

/** The largest answer of the three signs that Slack reads in text, https://docs.slack.dev/messaging/formatting-message-text/. */
const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const most = 1_500

/** Writes the message for an incoming webhook: plain text alone, so that nothing in it mentions or links. */
export function slackMessage(verdict: Verdict, { name, by, reason }: Evidence): string {
  const word = { pass: ':white_check_mark:', fail: ':x:', inconclusive: ':white_circle:' }[verdict.outcome]
  const lines = [
    `${word} rollback of ${plain(name)}: ${plain(verdict.headline)}`,
    `by ${plain(by.actor)}${reason === '' ? '' : `, because: ${plain(reason)}`}`,
    ...(by.url === '' ? [] : [plain(by.url)]),
  ]
  return JSON.stringify({ text: lines.join('\n').slice(0, most), mrkdwn: false })
}

/** Escapes what Slack reads as a mention, a link or a format, and keeps a text on its line. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[&<>]/g, (sign) => signs[sign] ?? sign)
}

/** Tells whether a webhook's address may be posted to: https, or plain http on loopback alone. */
export function isWebhook(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || url.username !== '' || url.password !== '') return false
  return (
    url.protocol === 'https:' ||
    (url.protocol === 'http:' && /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(url.hostname))
  )
}
