/** Which run of a workflow wrote something: later runs have larger numbers, later attempts of one run too. */
export interface RunId {
  readonly number: number
  readonly attempt: number
}

/** The first line of a comment that is kept up to date: which report it is, and which run wrote it. */
export interface Marker {
  /** The action that owns the comment, `cml-report`. */
  readonly tool: string
  /** Tells several reports on one change apart; see {@link isStickyId}. */
  readonly id: string
  readonly run: RunId
}

/** What {@link isStickyId} takes, completing "wanted: …". */
export const stickyIdWanted = 'up to 63 lower-case letters and digits, with single - _ . between them'

/** Whether a text may be the id of a sticky comment: it must not be able to end the HTML comment that it stands in. */
export function isStickyId(text: string): boolean {
  return text.length <= 63 && /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/.test(text)
}

const line1 =
  /^<!-- ml-actions:([a-z][a-z-]{0,40}):v1 id=([a-z0-9][a-z0-9_.-]{0,62}) run=([0-9]{1,15})\.([0-9]{1,9}) -->(?:\r?\n|$)/

/**
 * Prints the marker line, without a line end.
 * @throws {RangeError} when the id is none ({@link isStickyId})
 */
export function markerLine({ tool, id, run }: Marker): string {
  if (!isStickyId(id)) throw new RangeError(`no id of a sticky comment: ${JSON.stringify(id)}`)
  return `<!-- ml-actions:${tool}:v1 id=${id} run=${run.number}.${run.attempt} -->`
}

/**
 * Reads the marker of a comment. It counts only as the whole first line, so that a comment which quotes
 * another one owns nothing; and it says nothing about who wrote it: check the author.
 */
export function readMarker(body: string): Marker | undefined {
  const [, tool, id, number, attempt] = line1.exec(body) ?? []
  if (tool === undefined || id === undefined || number === undefined || attempt === undefined)
    return undefined
  if (!isStickyId(id)) return undefined
  return { tool, id, run: { number: Number(number), attempt: Number(attempt) } }
}

/** Orders two runs: negative when the first is the older one. */
export function compareRuns(one: RunId, other: RunId): number {
  return one.number - other.number || one.attempt - other.attempt
}
