import { Marked } from 'marked'

const github = new Marked({ gfm: true })

/** Renders GitHub-flavoured Markdown with a real renderer. */
export function rendered(markdown: string): string {
  return github.parse(markdown, { async: false })
}

/** A tag as it stands: `<a href="x">`. */
export function tagsOf(html: string): readonly string[] {
  return html.match(/<[^>]*>?/gu) ?? []
}

/** The text that a reader sees, as a browser decodes it. */
export function seenIn(html: string): string {
  return decoded(html.replace(/<[^>]*>/gu, ''))
}

/** The text that forges look through for mentions and references: what is outside `code`, `pre` and `a`. */
export function lookedThrough(html: string): string {
  return decoded(html.replace(/<(code|pre|a)\b[^>]*>.*?<\/\1>/gsu, ' ').replace(/<[^>]*>/gu, ' '))
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }

/** Decodes each entity once, so that what it stands for is not taken for another. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|(lt|gt|quot|amp));/gu, (_, code: string | undefined, name: string) =>
    code === undefined ? (named[name] ?? '') : String.fromCodePoint(Number(code)),
  )
}

/** What a forge acts on in rendered text: mentions, references, commits, addresses, emoji, mathematics. */
export const acted: readonly RegExp[] = [
  /@[\p{L}\p{N}]/u,
  /#\d/u,
  /\bGH-\d/iu,
  /:[a-z0-9+_-]+:/iu,
  /\$\S/u,
  /https?:\/\//iu,
  /www\./iu,
  /mailto:/iu,
  /\b[0-9a-f]{7,40}\b/iu,
  /(^|\s)[!~&^%][\p{L}\p{N}"]/u,
]
