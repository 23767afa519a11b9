import type { Keys } from '../columns/standing.ts'

/** How values are put into bins. */
export type As = 'number' | 'category' | 'length'

/** What is asked of the columns that a name or a glob means. */
export interface ColumnRule {
  readonly pattern: string
  readonly watch: boolean
  readonly isKey: boolean
  readonly weight: number
  readonly as?: As
}

/** By what rows are told apart that are only compared with their like. */
export interface Season {
  /** A column of days or times. */
  readonly column: string
  readonly by: 'month' | 'weekday' | 'hour'
}

/** What is watched for drift, and when a model is trained again: the drift file with its defaults filled in. */
export interface DriftFile {
  readonly path: string
  readonly rules: readonly ColumnRule[]
  readonly label?: string
  readonly season?: Season
  readonly keys: Keys
  readonly minShare: number
  readonly accuracy?: { readonly min: number }
  /** Where predictions are told from whatever else a file of them has, and where those on the reference are. */
  readonly predictions: { readonly column: string; readonly reference: readonly string[] }
  /** The columns of a table of labelled predictions; by default `label` and `prediction`. */
  readonly labelled: { readonly label: string; readonly prediction: string }
  readonly history: { readonly k: number; readonly n: number }
  readonly cooldownSeconds: number
  readonly minFreshLabels?: number
  /** Names of other tools' numbers that are printed beside ours; they decide nothing. */
  readonly compat: readonly string[]
  /** The plain rule; then nothing else counts. */
  readonly simple?: { readonly driftBelow?: number; readonly accuracyAbove?: number }
}

const anyColumn: ColumnRule = { pattern: '*', watch: true, isKey: false, weight: 1 }

/** The rule for a column: that of its own name, or else of the longest glob that means it. */
export function ruleFor({ rules, label }: Pick<DriftFile, 'rules' | 'label'>, column: string): ColumnRule {
  if (column === label) return { ...anyColumn, pattern: column, weight: 0 }
  const own = rules.find(({ pattern }) => pattern === column)
  const [longest] = rules
    .filter(({ pattern }) => matches(pattern, column))
    .sort((one, other) => other.pattern.length - one.pattern.length)
  return own ?? longest ?? anyColumn
}

/** The columns that a drift file names in full and has watched, its label among them. */
export function namedBy({ rules, label }: Pick<DriftFile, 'rules' | 'label'>): readonly string[] {
  const named = rules.filter(({ watch, pattern }) => watch && !pattern.includes('*'))
  return [...named.map(({ pattern }) => pattern), ...(label === undefined ? [] : [label])]
}

/** How a column is to be put into bins; undefined where nobody said, `ignore` where it is not watched. */
export function askedAs(
  settings: Pick<DriftFile, 'rules' | 'label'>,
  column: string,
): As | 'ignore' | undefined {
  const { watch, as } = ruleFor(settings, column)
  return watch ? as : 'ignore'
}

/** Whether a name is what a pattern means: `*` stands for any characters, all others for themselves. */
function matches(pattern: string, text: string): boolean {
  const [head = '', ...rest] = pattern.split('*')
  const tail = rest.pop()
  if (tail === undefined) return pattern === text
  if (!text.startsWith(head) || !text.endsWith(tail)) return false
  let at = head.length
  for (const part of rest) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return at <= text.length - tail.length
}
