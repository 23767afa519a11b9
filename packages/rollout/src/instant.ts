/** A moment as UTC text with milliseconds, `2026-01-01T00:00:00.000Z`; text order is time order. */
export type Instant = string

/** Tells how many seconds lie between two moments; negative when `to` is earlier. */
export function secondsBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / 1000
}

/** Gives the moment some seconds after another. */
export function later(instant: Instant, seconds: number): Instant {
  return instantOf(Date.parse(instant) + seconds * 1000)
}

/** Writes milliseconds since 1970 as a moment. */
export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString()
}
