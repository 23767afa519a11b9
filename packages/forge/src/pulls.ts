/** One end of a pull or merge request. */
export interface PullEnd {
  readonly sha: string
  readonly branch: string
  /** `owner/name`; undefined when that repository is gone. */
  readonly repository: string | undefined
}

/** The facts of a pull or merge request. */
export interface Pull {
  readonly number: number
  readonly state: 'open' | 'closed' | 'merged'
  readonly draft: boolean
  /** Nobody may comment but those who may write. */
  readonly locked: boolean
  readonly head: PullEnd
  readonly base: PullEnd
  /** Link for people. */
  readonly url: string
}

/** The pull or merge requests of one repository. Faults as in {@link Forge}. */
export interface Pulls {
  /** Undefined when there is none of this number. */
  pull(number: number): Promise<Pull | undefined>
  /**
   * Those that come from a branch of a repository, in whatever state, newest first; a hundred at most.
   * @param repository  `owner/name`, a fork or this one
   */
  from(repository: string, branch: string): Promise<readonly Pull[]>
}
