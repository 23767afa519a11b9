/** What each key of a contract is for, where neither its check nor its place says it: by its name. */
const words: Readonly<Record<string, string>> = {
  above: 'More than this, exclusive.',
  all: 'Every one of these must hold.',
  'all-different': 'No two of these columns are equal in a row.',
  'all-equal': 'These columns are equal in a row.',
  'allow-future': 'How far ahead of now it may be, such as 5m.',
  any: 'One of these must hold.',
  arithmetic: '`exact` (the default), or `double`: added from left to right and rounded each time.',
  'at-least-one': 'One of these columns has a value in each row.',
  below: 'Less than this, exclusive.',
  bins: 'The ends of bins of numbers, ascending.',
  bytes: 'How large it is.',
  classes: 'All classes that there may be; an absent one counts as 0.',
  column: 'The name of a column.',
  columns: 'The columns, each by its name, or a glob of names.',
  compare: 'Left side, `=` `!=` `<` `<=` `>` or `>=`, right side.',
  contains: 'What must be among them.',
  contract: 'The version of this format.',
  data: 'The files: a path, a glob, a list of them, or how they are written; or a table, by its address.',
  'decimal-mark': 'What stands before the fraction.',
  description: 'What it is, for people.',
  'each-count': 'How many rows of every class.',
  'each-share': 'The share of every class.',
  equals: 'A number (in quotes where it has more than 15 digits), or the column that it must be.',
  exactly: 'Just these, no more and no less.',
  expect: 'What each row must hold that `when` lets through.',
  'false-values': 'Words that are false.',
  file: 'A file with the values, one a line or in a column.',
  format: 'How it is written.',
  ignore: 'Characters that are left out.',
  in: 'The file that holds them.',
  is: 'What it must be.',
  max: 'At most this.',
  'max-age': 'How old it may be, such as 36h.',
  method: 'Which definition of a quantile.',
  metric: 'How the distance is computed.',
  min: 'At least this.',
  'min-evaluated': 'Fewer values than this leave it inconclusive.',
  mostly: 'The share of values that must hold, such as 0.99; all by default.',
  name: 'What it is called, in reports.',
  nulls: 'What becomes of a row with a null.',
  'one-of': 'The values that there may be.',
  other: 'The weight of all values that are not listed.',
  owner: 'Whom to ask.',
  'per-row': 'How many nulls for each row.',
  plus: 'What is added to the column before it is compared.',
  precision: 'The most digits in all.',
  reference: 'The distribution that it is held against.',
  'row-rules': 'What must hold between the columns of a row.',
  rows: 'How many rows.',
  'rows-share': 'The share of rows with a null.',
  'same-as': 'The file that has as many.',
  sample: 'Judge a part of the rows, drawn by a seed.',
  scale: 'The most digits after the point.',
  seed: 'What the draw begins with: the same seed draws the same rows.',
  severity: '`error` fails the check (the default), `warn` only tells.',
  sha256: 'Its digest.',
  share: 'The share of all cells.',
  sided: 'Which side counts.',
  strptime: 'A form of dates and times as `strptime` has it, such as %d.%m.%Y.',
  sum: 'Columns that are added up.',
  tails: 'The weights below the first and above the last end.',
  thousands: 'What stands between groups of three digits.',
  ties: 'What counts where several are equally frequent.',
  to: 'The columns there that hold them.',
  together: 'These columns have values in the same rows, or in none.',
  'top-share': 'The share of the most frequent class.',
  'true-values': 'Words that are true.',
  tuples: 'Values of several columns that may stand together.',
  unseen: 'The weight of a value that the reference does not have.',
  value: 'What is demanded, as its short form has it.',
  values: 'The values that are told apart.',
  weights: 'How often each is expected.',
  when: 'Only rows where these columns hold this are asked.',
  why: 'Why it is demanded: shown beside a finding.',
  within: 'What they may be among, or how far apart.',
}

/** Gives the schema with a description for each key that has none, as editors show it. */
export function describeKeys<Of extends object>(schema: Of): Of {
  return described(schema) as Of
}

function described(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(described)
  if (!isRecord(schema)) return schema
  return Object.fromEntries(
    Object.entries(schema).map(([key, part]) => [
      key,
      key === 'properties' && isRecord(part) ? describedEach(part) : described(part),
    ]),
  )
}

function describedEach(properties: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(properties).map(([key, part]) => {
      const within = part === true ? {} : described(part)
      const description = words[key]
      return [key, isRecord(within) && description !== undefined ? { description, ...within } : within]
    }),
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
