import { channels } from './catalogue.ts'
import type { Channel } from './channel.ts'

/** Where one message goes, or why a text is no address; the text itself is a secret and in neither. */
type Address =
  | { readonly is: 'address'; readonly channel: Channel; readonly url: string }
  | { readonly is: 'none'; readonly message: string }

/**
 * Reads one line of the input `notify`: an https address, or plain http on loopback alone, after the word of a
 * channel where the address does not show which one it is (`slack:https://chat.example/hooks/…`).
 */
export function addressIn(line: string): Address {
  const words = channels.map(({ name }) => name)
  const word = words.find((name) => line.startsWith(`${name}:`))
  const text = word === undefined ? line : line.slice(word.length + 1)
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !isSafe(url))
    return { is: 'none', message: `it is no https address, with ${words.join(': or ')}: before it or not` }
  const channel = channels.find(({ name, isAt }) => (word === undefined ? isAt(url) : name === word))
  return channel === undefined
    ? { is: 'none', message: `it is at none of ${words.join(', ')}` }
    : { is: 'address', channel, url: url.href }
}

/** What a password stands in, or what goes over the network unencrypted, is not posted to. */
function isSafe({ protocol, username, password, hostname }: URL): boolean {
  if (username !== '' || password !== '') return false
  if (protocol === 'https:') return true
  return protocol === 'http:' && /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(hostname)
}
