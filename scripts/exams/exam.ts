/** An exam's paper as its file holds it: what its cases share, and the cases. */
export interface Paper {
  /** The exam's name, which chooses who sits it. */
  readonly exam: string
  readonly cases: readonly { readonly id: string }[]
}

/** Sits one kind of exam with the product's own code. */
export interface Exam {
  readonly name: string
  /**
   * Answers one case; what it returns is printed beside the case's id.
   * @param directory  of the paper, which some cases name files of
   */
  answer(one: unknown, paper: Paper, directory: string): object | Promise<object>
}

/** Makes an exam from an answer to cases of its own form, in which its paper is trusted to be written. */
export function exam<Case, Own extends Paper = Paper>(
  name: string,
  answer: (one: Case, paper: Own, directory: string) => object | Promise<object>,
): Exam {
  return { name, answer: (one, paper, directory) => answer(one as Case, paper as Own, directory) }
}
