/** What the columns that rows are chosen by hold in a row. */
export interface Row {
  /** Whole numbers. */
  readonly k: bigint | null
  /** Texts. */
  readonly w: string | null
}

/** Conditions as an address has them, and the rows that they choose, said otherwise. */
export interface Chosen {
  readonly where: string
  holds(row: Row): boolean
}

/** Texts that mean something in YAML, or in SQL, or are hard to compare. */
export const words = [
  'DE',
  'FR',
  'de',
  "O'x",
  "x' OR 1=1 --",
  '"',
  '\\',
  'é',
  'e\u0301',
  '\u{1F600}',
  '',
] as const

/** Ways to choose rows of a table that has `k` and `w`: each choice some, and lets the nulls of its columns go. */
export const choices: readonly Chosen[] = [
  { where: '{w: {one-of: [DE, FR]}}', holds: ({ w }) => w === 'DE' || w === 'FR' },
  {
    where: `{w: {one-of: ["O'x", "x' OR 1=1 --", "\\\\", '"']}}`,
    holds: ({ w }) => w !== null && /[x"\\]/.test(w),
  },
  { where: '{w: {not-one-of: [DE, "\\u00e9"]}}', holds: ({ w }) => w !== null && w !== 'DE' && w !== 'é' },
  { where: '{w: {matches: "^[DF]"}}', holds: ({ w }) => w !== null && /^[DF]/.test(w) },
  { where: '{w: {length: {max: 1}, empty: never}}', holds: ({ w }) => w !== null && [...w].length === 1 },
  { where: '{k: {above: 1, max: 4}}', holds: ({ k }) => k !== null && k > 1n && k <= 4n },
  { where: '{k: {min: "9007199254740993"}}', holds: ({ k }) => k !== null && k >= 9007199254740993n },
  {
    where: '{k: {below: 3}, w: {nulls: never}}',
    holds: ({ k, w }) => k !== null && k < 3n && w !== null,
  },
  { where: '{w: {nulls: always}}', holds: () => false },
]
