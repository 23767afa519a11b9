import { readSettings, type Settings } from '@ml-actions/action/settings'
import type { TypeName } from '@ml-actions/dataset/table'
import { Misuse } from '@ml-actions/verdict/faults'
import { isMap } from '@ml-actions/verdict/mapping'
import type { Place } from '@ml-actions/verdict/place'
import { parseContract } from '../contract/parse.ts'

/** Reads another tool's demands on a dataset as a contract. */
export interface Importer {
  /** The word by which a workflow asks for it. */
  readonly name: string
  /** What it reads, in one sentence for the documentation. */
  readonly summary: string
  /** What of it a contract cannot hold, in a list for the documentation. */
  readonly refuses: string
  /** Tells whether a document looks like one of its own, by its shape. */
  recognises(value: unknown): boolean
  /**
   * Reads a document. Nothing is approximated: each demand of it is in the contract or among what is refused.
   * @throws {Misuse} with the place, when it is no document of this kind at all
   */
  read(document: Settings, given: Given): Imported
  /** A document that maps as a whole, as text. */
  readonly example: string
}

/** What is known besides the document. */
export interface Given {
  /** The type of a column in the data, for tools whose documents hold none; undefined where nobody knows. */
  typeOf(column: string): TypeName | undefined
  /** Whether a column of JSON holds values of several kinds, such as numbers and texts; none does by default. */
  isMixed?(column: string): boolean
}

/** Knows nothing of the data. */
export const nothingGiven: Given = { typeOf: () => undefined }

/** A contract as the plain value of its file. */
export type ContractDocument = Readonly<Record<string, unknown>>

/** What a document becomes. */
export interface Imported {
  readonly contract: ContractDocument
  readonly refused: readonly Refused[]
  /** Where the contract asks more than the document, in words that stand alone. */
  readonly stricter?: readonly string[]
}

/** A demand that the contract does not hold. */
export interface Refused {
  /** The demand in its own tool's words: `expect_column_values_to_be_of_type on "age"`. */
  readonly what: string
  /** Why it has no place in a contract, completing "… is refused: ". */
  readonly why: string
  readonly place: Place
}

/** The deepest nesting that is read: a document of demands has a few levels. */
const deepest = 64

/**
 * Reads another tool's document.
 * @throws {Misuse} with line and column: no document of this kind, broken syntax, nested deeper than 64
 */
export function importDocument(importer: Importer, text: string, path: string, given: Given): Imported {
  const document = readSettings(text, path, 'theirs')
  refuseDeep(document.value, document)
  const { contract, ...others } = importer.read(document, given)
  return { contract: quoted(contract) as ContractDocument, ...others }
}

function refuseDeep(top: unknown, document: Settings): void {
  let level: readonly unknown[] = [top]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) {
      const is = `the document is nested deeper than ${deepest}`
      throw new Misuse({
        is,
        wanted: 'a few levels',
        todo: 'is it the right file?',
        place: document.place([]),
      })
    }
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    )
  }
}

/** Makes the Misuse for a document that is none of an importer's kind. */
export function notOfThisKind(importer: string, wanted: string, document: Settings): Misuse {
  const todo = `give ${importer} a file of its own, or name the importer that reads this one`
  return new Misuse({ is: `the document is none of ${importer}`, wanted, todo, place: document.place([]) })
}

/**
 * Makes one Misuse of all that was refused, for `refused: fail`.
 * @throws {RangeError} when nothing was
 */
export function refusedMisuse(refused: readonly Refused[]): Misuse {
  const [first, ...others] = refused
  if (first === undefined) throw new RangeError('nothing was refused')
  const lines = others.slice(0, 20).map(({ what, why, place }) => `${place.line}: ${what}: ${why}`)
  const more = others.length > 20 ? [`and ${others.length - 20} more`] : []
  return new Misuse({
    is: [`${first.what}: ${first.why}`, ...lines, ...more].join('; '),
    wanted: 'demands that a contract can hold',
    todo: 'take these out, or say `refused: warn` to check only the others',
    place: first.place,
  })
}

/**
 * Says why a contract could not be asked (`min` above `max`, a value that is not of the column's type);
 * undefined when it can. An importer asks this of each demand, so that one that makes no sense is refused at
 * its own place, and not found later in a contract that nobody wrote.
 */
export function contractFault(contract: ContractDocument): string | undefined {
  const columns = Object.values(isMap(contract['columns']) ? contract['columns'] : {})
  if (columns.some((keywords) => isMap(keywords) && needsQuotesInside(keywords['json-schema'])))
    return 'its schema holds a number that YAML would round, and in quotes it would be text'
  try {
    parseContract(contractText(contract), 'contract')
    return undefined
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    const { is, wanted } = error.parts
    return `as a contract ${is}; wanted: ${wanted}`
  }
}

/** Prints a contract so that `parseContract` reads it. */
export function contractText(contract: ContractDocument): string {
  return JSON.stringify(quoted(contract), undefined, 2)
}

/** Puts numbers in quotes that YAML has no form for, or would round. */
function quoted(value: unknown): unknown {
  if (needsQuotes(value)) return String(value)
  if (Array.isArray(value)) return value.map(quoted)
  if (!isMap(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, quoted(one)]))
}

function needsQuotesInside(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(needsQuotesInside)
  return isMap(value) ? Object.values(value).some(needsQuotesInside) : needsQuotes(value)
}

function needsQuotes(value: unknown): boolean {
  if (typeof value === 'bigint') return true
  if (typeof value !== 'number') return false
  if (!Number.isFinite(value)) return true
  return String(value).replace(/e.*$/, '').replace(/[-.]/g, '').replace(/^0+/, '').length > 15
}
