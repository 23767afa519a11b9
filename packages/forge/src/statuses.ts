/** What a commit's status says under one name. */
export interface Status {
  /** The name: of two statuses with one name, the later one counts. */
  readonly context: string
  readonly state: 'pending' | 'success' | 'failure'
  /** At most {@link mostStatusCharacters} characters. */
  readonly description: string
  /** Where it leads; `''` for nowhere. */
  readonly url: string
}

/** Characters of a status' description. https://docs.github.com/rest/commits/statuses#create-a-commit-status */
export const mostStatusCharacters = 140

/** The statuses of commits. Faults as in {@link Forge}. */
export interface Statuses {
  /** What counts now, one for each context. */
  list(sha: string): Promise<readonly Status[]>
  /** Says it; saying it twice is saying it once. */
  set(sha: string, status: Status): Promise<void>
}
