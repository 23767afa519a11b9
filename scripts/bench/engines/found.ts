/** What a contender found; all must find the same before a time means anything. */
export interface Found {
  readonly outcome: string
  /** Of each demand how many cells or rows are wrong, or the number itself: `status invalid`. */
  readonly found: Readonly<Record<string, number>>
  /** How many queries read rows. */
  readonly queries: number
}

/** As much of `verdict.json` as is read. */
export interface Document {
  readonly outcome: string
  readonly notes?: readonly string[]
  readonly checks: readonly {
    readonly rule: string
    readonly outcome: string
    readonly subject?: string
    readonly counts: { readonly failed: number }
    readonly observed?: { readonly value: number }
  }[]
}

const invalid = ['data/min', 'data/max', 'data/one-of', 'data/matches']

/** Says what our own report found in the words that all share. */
export function foundIn({ outcome, notes = [], checks }: Document): Found {
  const found: Record<string, number> = {}
  const refused = checks.filter((check) => check.outcome === 'inconclusive')
  if (refused.length > 0) throw new Error(`not judged: ${JSON.stringify(refused[0])}`)
  for (const { rule, subject, counts, observed } of checks) {
    const add = (what: string, count: number) => {
      found[what] = (found[what] ?? 0) + count
    }
    if (rule === 'data/rows') add('rows', observed?.value ?? 0)
    else if (rule === 'data/compare') add('shipped before ordered', counts.failed)
    else if (rule === 'data/sum') add(`${subject} sum`, observed?.value ?? 0)
    else if (rule === 'data/unique') add(`${subject} repeated`, counts.failed)
    else if (['data/nulls', 'data/null-share'].includes(rule)) add(`${subject} missing`, counts.failed)
    else if (invalid.includes(rule)) add(`${subject} invalid`, counts.failed)
  }
  const queries = notes.map((note) => Number(/was asked (\d+) queries/.exec(note)?.[1] ?? 0))
  return { outcome, found, queries: Math.max(0, ...queries) }
}

/**
 * Names the demands on which two answers are not the same. Of a key that stands twice, some count both rows and some the second alone.
 */
export function differences(one: Found, other: Found): readonly string[] {
  const names = [...new Set([...Object.keys(one.found), ...Object.keys(other.found)])]
  const differing = names.filter((name) => {
    const [left = Number.NaN, right = Number.NaN] = [one.found[name], other.found[name]]
    if (name.endsWith(' repeated')) return left !== right && left !== 2 * right
    return left !== right
  })
  return one.outcome === other.outcome ? differing : ['outcome', ...differing]
}
