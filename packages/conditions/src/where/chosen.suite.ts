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
  'ada@test.org',
  '192.0.2.1',
  '192.0.2.256',
  '2024-02-29',
  '2023-02-29',
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
  { where: '{k: {multiple-of: 3}}', holds: ({ k }) => k !== null && k % 3n === 0n },
  { where: '{k: {multiple-of: "1.5", above: 0}}', holds: ({ k }) => k !== null && k > 0n && k % 3n === 0n },
  { where: '{w: {format: email}}', holds: ({ w }) => w === 'ada@test.org' },
  { where: '{w: {format: ipv4}}', holds: ({ w }) => w === '192.0.2.1' },
  { where: '{w: {format: iso-date}}', holds: ({ w }) => w === '2024-02-29' },
  { where: '{w: {nulls: always}}', holds: () => false },
]
