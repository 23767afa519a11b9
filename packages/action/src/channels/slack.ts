import { showInvisible } from '@ml-actions/verdict/escape/invisible'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Channel, News } from './channel.ts'

/** The three signs that Slack reads in every text, https://docs.slack.dev/messaging/formatting-message-text. */
const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const marks = { pass: ':white_check_mark:', fail: ':x:', inconclusive: ':white_circle:' } as const

/** Ten fields are the most that Slack takes in one section. */
const mostFields = 10

/**
 * A message of blocks to an incoming webhook of Slack, or of a chat that reads the same (Mattermost, Rocket.Chat).
 * Whatever people or clusters wrote stands in plain text, which formats, links and mentions nothing.
 */
export const slack: Channel = {
  name: 'slack',
  isAt: ({ hostname }) => /^hooks\.slack(-gov)?\.com$/.test(hostname),
  write: (news) => {
    const title = `${marks[news.outcome]} ${plain(`${news.action}: ${news.subject}`, 120)}`
    const blocks = [
      { type: 'header', text: { type: 'plain_text', emoji: true, text: title } },
      { type: 'section', text: textOf(news.headline, 2_000) },
      ...(news.reason === ''
        ? []
        : [{ type: 'section', text: textOf(`Reason given: ${news.reason}`, 1_000) }]),
      ...sectionOf(factsOf(news)),
      { type: 'context', elements: contextOf(news) },
    ]
    return JSON.stringify({ text: `${title}: ${plain(news.headline, 1_000)}`, mrkdwn: false, blocks })
  },
}

interface PlainText {
  readonly type: 'plain_text'
  readonly emoji: false
  readonly text: string
}

function textOf(text: string, most: number): PlainText {
  return { type: 'plain_text', emoji: false, text: plain(text, most) }
}

function sectionOf(fields: readonly PlainText[]) {
  return fields.length === 0 ? [] : [{ type: 'section', fields }]
}

function factsOf({ facts }: News): readonly PlainText[] {
  return Object.entries(facts)
    .filter(([, value]) => value !== null && value !== '')
    .slice(0, mostFields)
    .map(([name, value]) => textOf(`${name}: ${String(value)}`, 200))
}

function contextOf({ by, at, link }: News) {
  const who = textOf(`by ${by}, ${at}`, 300)
  const page = linkTo(link)
  return page === undefined ? [who] : [who, page]
}

/** The one link, to the run: its address comes from the host, and stays inside its angle brackets all the same. */
function linkTo(link: string) {
  if (!URL.canParse(link)) return undefined
  const { protocol, href } = new URL(link)
  if (protocol !== 'https:' && protocol !== 'http:') return undefined
  const address = href.replace(/[<>|&\s]/g, encodeURIComponent)
  return { type: 'mrkdwn', verbatim: true, text: `<${address}|the run>` }
}

/** Escapes what Slack reads as a mention, a link or a format, and keeps a text on its line. */
function plain(text: string, most: number): string {
  const line = showInvisible(text.replace(/\s+/g, ' ').trim())
  // Slack takes no empty text.
  return shorten(line === '' ? '-' : line, most).replace(/[&<>]/g, (sign) => signs[sign] ?? sign)
}
