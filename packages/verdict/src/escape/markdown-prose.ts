import { entity } from './entity.ts'
import { showInvisible } from './invisible.ts'
import { markdownCode } from './markdown-cell.ts'

/**
 * Puts a sentence into a line or a cell of GitHub's Markdown: words that say only themselves stand as they
 * are, and each word that a forge could act on becomes `<code>`: mentions, references to issues, commits and
 * advisories, addresses, `:emoji:`, `$math$`. White space becomes one space.
 * @example  markdownProse('3 rows, see @org/team') // → '3 rows, see <code>&#64;<wbr>org&#47;team</code>'
 */
export function markdownProse(text: string): string {
  return text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => proseWord(showInvisible(word)))
    .join(' ')
}

/** What GitHub and GitLab act on in rendered text, each one a part of a single word. */
const acting: readonly RegExp[] = [
  /[@#$]/u, // mention, issue, math; GitLab's snippet
  /:./u, // emoji, protocol; a colon at the end is only a colon
  /www\./iu, // an address without a protocol
  /[a-z]-\d/iu, // GH-1, CVE-2024-1, a tracker's TICKET-1
  /ghsa-/iu, // an advisory
  /[!~&^%][\p{L}\p{N}"]/u, // GitLab's merge request, label, epic, alert, milestone
  /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/iu, // a commit
]

function proseWord(word: string): string {
  if (acting.some((pattern) => pattern.test(word))) return markdownCode(word)
  return word
    .replace(/[!&*+<=>[\]\\^_`{|}~]/gu, entity)
    .replace(/^-/u, entity)
    .replace(/^(\d+)([.)])$/u, (_, digits: string, end: string) => `${digits}${entity(end)}`)
}
