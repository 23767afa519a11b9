/** A file on an assets branch. */
export interface AssetFile {
  readonly path: string
  /** The name of its content. */
  readonly blob: string
  readonly bytes: number
}

/** Where an assets branch stands. */
export interface AssetsTip {
  readonly commit: string
  readonly files: readonly AssetFile[]
}

/**
 * A branch that holds files for people to look at, and no history: each write replaces its only commit.
 * Faults as in {@link Forge}.
 */
export interface Assets {
  /** Whether everybody may read the repository, so that a picture is shown to whoever sees its address. */
  isPublic(): Promise<boolean>
  /** Undefined when there is no such branch. */
  tip(branch: string): Promise<AssetsTip | undefined>
  /** Stores a content; the same one has the same name however often it is stored. */
  store(bytes: Uint8Array): Promise<string>
  /**
   * Puts the branch on a new commit without parents that holds these files and no others.
   * @param from  where the branch must still stand; undefined when it must not be there
   * @returns  the commit; `'moved'` when the branch stood elsewhere, and stays there
   */
  replace(
    branch: string,
    from: string | undefined,
    files: readonly Omit<AssetFile, 'bytes'>[],
    message: string,
  ): Promise<string | 'moved'>
}
