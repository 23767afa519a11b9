/**
 * The labels of a task in which a row has any number of them.
 *
 * A set of labels has a code, and stands where other tasks have a class: the rows of one set are alike.
 */
export interface LabelSets {
  /** Names of the labels, in order of number or of text. */
  readonly names: readonly string[]
  /** The labels of each set in ascending order, by the set's code. */
  readonly members: readonly Int32Array[]
}

/**
 * Prints a set of labels; a name that would be read as two is quoted.
 * @example  setName(['cat', 'dog']) // → '{cat, dog}'
 */
export function setName(names: readonly string[]): string {
  return `{${names.map((name) => (/^[^,{}"]+$/.test(name) ? name : JSON.stringify(name))).join(', ')}}`
}

/** Tells of each set, by its code, whether a label is in it. */
export function holding({ members }: LabelSets, label: number): (set: number) => boolean {
  const holds = members.map((labels) => labels.includes(label))
  return (set) => holds[set] === true
}

/** The labels that are in both of two sets. */
export function inBoth(one: Int32Array, other: Int32Array): readonly number[] {
  const found: number[] = []
  let at = 0
  for (const label of one) {
    while (at < other.length && (other[at] as number) < label) at += 1
    if (other[at] === label) found.push(label)
  }
  return found
}
