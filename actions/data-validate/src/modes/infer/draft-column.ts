import { type Kind, kindOf } from '@ml-actions/conditions/values/kind'
import { grouped, percent } from '@ml-actions/conditions/words'
import type { Showing } from '@ml-actions/data-validate/values/show'
import type { TypeName } from '@ml-actions/dataset/table'
import type { Profile } from './profile.ts'
import { spellingInWords } from './spelling-words.ts'

/** What a contract says of one column, and what people are told about it. */
export interface DraftedColumn {
  readonly keywords: Readonly<Record<string, unknown>>
  /** What was seen, in one line, and what is said of how the cells are written. */
  readonly seen: readonly string[]
  /** The keywords that only were seen to hold. */
  readonly review: readonly string[]
}

/** Fewer values than this are chance: nothing is taken for a rule because they happen to agree. */
const fewest = 20

/** A value comes this many times on average before a list of values is taken for all of them. */
const timesEach = 10

/** Drafts the keywords of one column: what was seen holds, and no bound is tighter than what was seen. */
export function draftColumn(profile: Profile, showing: Showing): DraftedColumn {
  const type = typeOf(profile)
  const spelling = type === undefined || kindOf[type] === 'text' ? {} : spellingOf(profile)
  const guesses = { ...absence(profile), ...numbers(profile, type), ...whole(profile, type, showing) }
  return {
    keywords: {
      ...(type === undefined ? {} : { type }),
      ...spelling,
      ...(profile.everywhere ? {} : { required: false }),
      ...guesses,
    },
    seen: [seenInWords(profile, showing), ...spellingInWords(profile.spelt, showing)],
    review: [...(isOpen(profile) ? ['type'] : []), ...Object.keys(spelling), ...Object.keys(guesses)],
  }
}

/** The type that the contract names; a file's own type stays as it is. */
function typeOf(profile: Profile): TypeName | undefined {
  const { type, own, rows, values, nulls, lowest = '-', highest = '', distinct = values } = profile
  if (type === undefined || own || values + nulls < rows) return own ? type : fallback(profile)
  // Amounts are written with the same digits each (12.50); a program prints of a double what it needs, and `.0`.
  if (type === 'decimal' && (profile.scale ?? 0) < 2 && !profile.long) return 'float64'
  if (type === 'integer' && !lowest.startsWith('-') && BigInt(highest) < 2n ** 64n) return 'uint64'
  return type === 'text' && values >= fewest && distinct * timesEach <= values ? 'category' : type
}

/** What the contract says of how the cells are written. */
function spellingOf({ spelt }: Profile): Readonly<Record<string, unknown>> {
  return spelt?.chosen?.keywords ?? {}
}

/** Whether people are asked how the cells are written, or whether a few of them are faults. */
function isOpen({ spelt }: Profile): boolean {
  return spelt !== undefined && (spelt.either.length > 0 || spelt.nearly !== undefined)
}

/** Text takes any cell; a column of which no cell is known is left open. */
function fallback({ type, values }: Profile): TypeName | undefined {
  return type === undefined || values === 0 ? undefined : 'text'
}

function absence({ rows, nulls }: Profile): Readonly<Record<string, unknown>> {
  if (rows === 0) return {}
  if (nulls === 0) return { nulls: 'never' }
  const max = roundShares.find((share) => nulls <= share * rows)
  return max === undefined ? {} : { 'null-share': { max } }
}

const roundShares = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 0.9, 0.95, 0.99]

const numeric: readonly Kind[] = ['integer', 'decimal', 'float', 'number']

function numbers(profile: Profile, type: TypeName | undefined): Readonly<Record<string, unknown>> {
  if (type === undefined || !numeric.includes(kindOf[type])) return {}
  const { nan, infinite, lowest = '-' } = profile
  return {
    ...(nan > 0 ? { nan: 'allowed' } : {}),
    ...(infinite > 0 ? { infinite: 'allowed' } : {}),
    ...(nan === 0 && infinite === 0 && !lowest.startsWith('-') ? { min: 0 } : {}),
  }
}

/** What the values have in common as a whole. */
function whole(
  profile: Profile,
  type: TypeName | undefined,
  showing: Showing,
): Readonly<Record<string, unknown>> {
  const { values, distinct, few, length } = profile
  const kind = type === undefined ? undefined : kindOf[type]
  if (values < fewest || (kind !== 'integer' && kind !== 'text')) return {}
  // Of a column that people are asked about nothing is said that only holds of text.
  if (isOpen(profile)) return distinct === values ? { unique: true } : {}
  const listed = few !== undefined && few.length * timesEach <= values ? few.map(({ text }) => text) : []
  if (listed.length > 1 && showing === 'full') return { 'one-of': inOrder(listed, kind) }
  return {
    ...(distinct === values ? { unique: true } : {}),
    ...(kind === 'text' && type !== 'uuid' && length !== undefined && length > 0 ? { length } : {}),
  }
}

function inOrder(texts: readonly string[], kind: Kind): readonly unknown[] {
  if (kind === 'text') return texts.toSorted()
  const numbers = texts.map((text) => BigInt(text)).toSorted((one, other) => (one < other ? -1 : 1))
  return numbers.map((value) => (Number.isSafeInteger(Number(value)) ? Number(value) : String(value)))
}

/** Says what was seen; what is a cell itself only where the author wants cells shown. */
function seenInWords(profile: Profile, showing: Showing): string {
  const { rows, values, nulls, distinct, lowest, highest, nan, infinite } = profile
  if (values === 0) return rows === 0 ? 'no row' : 'every cell is missing'
  const invalid = rows - values - nulls
  const different =
    distinct === values && values > 1
      ? 'all different'
      : distinct === undefined
        ? 'very many different'
        : `${grouped(distinct)} different`
  const parts = [
    nulls === 0 ? 'none missing' : `${grouped(nulls)} missing (${percent(nulls, rows)})`,
    different,
    ...(nan > 0 ? [`${grouped(nan)} NaN`] : []),
    ...(infinite > 0 ? [`${grouped(infinite)} infinite`] : []),
    ...(invalid > 0 ? [`${grouped(invalid)} not of the type`] : []),
    ...(showing === 'full' && lowest !== undefined ? [`from ${lowest} to ${highest}`] : []),
  ]
  return parts.join(', ')
}
