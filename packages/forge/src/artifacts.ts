/** A file that a workflow run has left behind. */
export interface Artifact {
  readonly id: number
  readonly name: string
  /** As it is stored, packed. */
  readonly bytes: number
  readonly expired: boolean
  /** `sha256:…` of what a download gives; undefined where the forge does not say. */
  readonly digest: string | undefined
  /** Link for people: it leads to the file for whoever may see it. */
  readonly url: string
}

/** The artifacts of workflow runs. Faults as in {@link Forge}. */
export interface Artifacts {
  /** All of a run, of all its attempts; none when there is no such run. */
  list(run: number): Promise<readonly Artifact[]>
  /**
   * The zip file that an artifact is handed out as; its contents are whatever the run wrote.
   * @param mostBytes  no more than these are ever read
   */
  download(id: number, mostBytes: number): Promise<Uint8Array | 'too-large' | 'gone'>
}
