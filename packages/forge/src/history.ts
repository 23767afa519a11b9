/** How commits of one repository, and of its forks, descend from each other. Faults as in {@link Forge}. */
export interface History {
  /**
   * The best common ancestor of two commits or branches; undefined when one is not there or they share none.
   */
  mergeBase(one: string, other: string): Promise<string | undefined>
}
