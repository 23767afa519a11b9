/** The files of one repository. Faults as in {@link Forge}. */
export interface Contents {
  /**
   * A file as it was at a commit, branch or tag; undefined when there is no such commit or file there, and
   * `'too-large'` when it has more bytes than it may.
   * @param path  from the root of the repository, without `/` in front
   */
  read(path: string, at: string, mostBytes: number): Promise<Uint8Array | 'too-large' | undefined>
}
