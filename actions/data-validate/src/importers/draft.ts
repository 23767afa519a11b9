import type { TypeName } from '@ml-actions/dataset/table'
import { isMap } from '@ml-actions/verdict/mapping'
import { isGlob } from '../forms/glob.ts'
import type { ContractDocument } from './importer.ts'

/** The keys of the long form, as far as a source gives them. */
export interface Manner {
  readonly mostly?: number | string
  readonly severity?: 'warn'
  readonly when?: Readonly<Record<string, unknown>>
  readonly nulls?: 'fail' | 'equal'
  readonly name?: string
  readonly why?: string
}

/** One demand as the contract writes it. */
export interface Asking {
  /** The column's name; undefined for a keyword of the dataset. */
  readonly column?: string
  readonly keyword: string
  readonly value: unknown
  readonly manner?: Manner
}

/** A contract in the making. */
export interface Draft {
  /** Writes a key that is no demand: `name`, `description`, `data`. */
  set(key: string, value: unknown): void
  /** Names a column, and its type where it is known, without asking for more than that it is there. */
  column(name: string, type?: TypeName): string | undefined
  /**
   * Writes a demand. The same demand twice is one.
   * @returns why it cannot be written; undefined when it was
   */
  ask(asking: Asking): string | undefined
  /** Adds a member to a keyword of the dataset that holds a list: `unique`, `foreign-keys`, `row-rules`. */
  add(keyword: string, member: unknown): void
  /** The columns that it names, in its order. */
  columns(): readonly string[]
  /** Puts columns first, in this order. */
  order(names: readonly string[]): void
  /** A copy that can be written without changing this one. */
  copy(): Draft
  document(): ContractDocument
}

type Keywords = Map<string, unknown>

/** Starts a contract that asks for nothing. */
export function draft(): Draft {
  return draftOf(new Map<string, unknown>([['contract', 1]]), new Map())
}

function draftOf(top: Keywords, columns: Map<string, Keywords>): Draft {
  const keywordsOf = (column: string): Map<string, unknown> => {
    const known = columns.get(column) ?? new Map<string, unknown>()
    columns.set(column, known)
    return known
  }
  return {
    set: (key, value) => void top.set(key, value),
    column(name, type) {
      if (isGlob(name)) return globName
      const keywords = keywordsOf(name)
      if (type !== undefined && !keywords.has('type')) keywords.set('type', type)
      return undefined
    },
    ask({ column, keyword, value, manner = {} }) {
      if (column !== undefined && isGlob(column)) return globName
      const keywords = column === undefined ? top : keywordsOf(column)
      const written = inForm(value, manner)
      const known = keywords.get(keyword)
      if (known !== undefined && textOf(known) !== textOf(written)) {
        const of = column === undefined ? 'the dataset' : 'this column'
        return `another demand has already said "${keyword}" of ${of}, and a contract says it once`
      }
      keywords.set(keyword, written)
      return undefined
    },
    add(keyword, member) {
      const known = top.get(keyword)
      top.set(keyword, [...(Array.isArray(known) ? known : []), member])
    },
    columns: () => [...columns.keys()],
    order(names) {
      const first = names.map((name) => [name, keywordsOf(name)] as const)
      const others = [...columns].filter(([name]) => !names.includes(name))
      columns.clear()
      for (const [name, keywords] of [...first, ...others]) columns.set(name, keywords)
    },
    copy: () => draftOf(new Map(top), new Map([...columns].map(([name, own]) => [name, new Map(own)]))),
    document() {
      const written = [...columns].map(([name, keywords]) => [name, Object.fromEntries(keywords)] as const)
      const held = written.length === 0 ? [] : [['columns', Object.fromEntries(written)] as const]
      return Object.fromEntries([...top, ...held])
    },
  }
}

const globName = 'its name holds * or ?, which a contract reads as a pattern for names'

/** The short form where nothing more is said; the long one where it is, or where a map would be taken for it. */
export function inForm(value: unknown, manner: Manner): unknown {
  const said = Object.entries(manner).filter(([, word]) => word !== undefined)
  const isShort = said.length === 0 && !(isMap(value) && Object.hasOwn(value, 'value'))
  return isShort ? value : { value, ...Object.fromEntries(said) }
}

/** A value as text, such that different values have different texts; JSON has no form for large whole numbers. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? { whole: String(one) } : one))
}
