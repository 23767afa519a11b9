import { shorten } from '@ml-actions/verdict/shorten'

/** What one run says of itself while it moves an alias, as a tag of the registered model that only it writes. */
export interface Claim {
  /** The tag's key. */
  readonly key: string
  /** Milliseconds since 1970 by the clock of the run that made it; undefined where the tag does not say. */
  readonly at: number | undefined
  /** Who made it, for people: the link of a run. Hostile. */
  readonly by: string
}

/**
 * How long a claim stands, in milliseconds. A request takes at most 30 s, so that what a dead run had sent has long
 * arrived or is lost; clocks of two machines may differ by minutes.
 */
export const claimLifetime = 15 * 60_000

const prefix = 'ml-actions.claim.'

/** The key of a claim; keys are compared as texts to say who goes first. */
export function claimKey(alias: string, nonce: string): string {
  return `${prefix}${alias}.${nonce}`
}

/** What a claim's tag holds. */
export function claimText(at: number, by: string): string {
  return `${new Date(at).toISOString()} ${shorten(by, 1000)}`
}

/** The claims on an alias, in their order. */
export function claimsOn(alias: string, tags: ReadonlyMap<string, string>): readonly Claim[] {
  const begin = claimKey(alias, '')
  return [...tags]
    .filter(([key]) => key.startsWith(begin) && !key.slice(begin.length).includes('.'))
    .map(([key, value]) => claimIn(key, value))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))
}

function claimIn(key: string, value: string): Claim {
  const [, at = '', by = ''] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) (.*)$/s.exec(value) ?? []
  const milliseconds = Date.parse(at)
  return { key, at: Number.isNaN(milliseconds) ? undefined : milliseconds, by }
}

/** Whether a claim is so old that its run is over; one that does not tell its age stands. */
export function isOver({ at }: Claim, now: number): boolean {
  return at !== undefined && now - at > claimLifetime
}
