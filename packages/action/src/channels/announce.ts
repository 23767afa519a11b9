import { type Input, secret } from '../inputs.ts'
import { addressIn } from './address.ts'
import type { News } from './channel.ts'
import type { Post } from './post.ts'

/** What came of telling: how many were told, and a sentence for each that was not. */
interface Announced {
  readonly told: number
  readonly notes: readonly string[]
}

/** More are not told: each line is one message. */
const mostAddresses = 10

/** The inputs of an action that announces; their values are secrets. */
export const announceInputs = {
  notify: secret({
    description:
      'Who is told, one https address a line: an incoming webhook of Slack, slack: and one of a chat that reads the same, or any other, which gets JSON.',
    default: '',
  }),
  'notify-key': secret({
    description: 'Key that messages are signed with (HMAC-SHA256, header x-ml-actions-signature).',
    default: '',
  }),
} as const satisfies Readonly<Record<string, Input<string>>>

/**
 * Tells everyone at once, each within a few seconds. It throws nothing and names no address: what was not told is
 * a note, since what happened matters more than the news of it.
 * @param asked  the values of {@link announceInputs}
 */
export async function announce(
  news: News,
  asked: { readonly notify: string; readonly 'notify-key': string },
  post: Post,
): Promise<Announced> {
  const lines = asked.notify
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const came = await Promise.all(
    lines.slice(0, mostAddresses).map(async (line) => {
      const address = addressIn(line)
      if (address.is === 'none') return address.message
      const { channel, url } = address
      return post({ url, body: channel.write(news), at: news.at, key: asked['notify-key'] })
    }),
  )
  const notes = came.flatMap((failed, index) =>
    failed === undefined ? [] : [`line ${index + 1} of "notify" was not told: ${failed}`],
  )
  const left = lines.length - came.length
  if (left > 0) notes.push(`${left} more lines of "notify" were not told: at most ${mostAddresses} are`)
  return { told: came.filter((failed) => failed === undefined).length, notes }
}
