import { type Draft, inForm, type Manner } from './draft.ts'
import { type ContractDocument, contractFault } from './importer.ts'

/** A contract in the making, each demand of which is tried as a contract of its own first. */
export interface Writing {
  readonly draft: Draft
  /** What a keyword of a column says so far. */
  says(name: string, keyword: string): unknown
  /** The columns named so far. */
  columns(): readonly string[]
  /** Writes a keyword of every column that nobody names. */
  others(keyword: string, value: unknown): void
  document(): ContractDocument
  /**
   * Writes a keyword of a column.
   * @returns why it cannot be written; undefined when it was
   */
  column(name: string, keyword: string, value: unknown, manner?: Manner): string | undefined
  /** Writes a keyword of the dataset; for one that holds a list, a member of it. */
  dataset(keyword: string, value: unknown, isMember?: boolean, manner?: Manner): string | undefined
}

type Columns = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>

/** Keywords that say what a column's values are, without which its demands have another meaning. */
const basic = ['type', 'accept', 'null']

/** Begins a contract. */
export function writing(draft: Draft): Writing {
  const others = new Map<string, unknown>()
  const soFar = (): Columns => (draft.document()['columns'] ?? {}) as Columns
  const says = (name: string, keyword: string) => soFar()[name]?.[keyword]
  const basicsOf = (name: string) =>
    Object.fromEntries(
      [...basic, 'format'].flatMap((keyword) => {
        const said = says(name, keyword)
        return said === undefined || (keyword === 'format' && typeof said === 'string')
          ? []
          : [[keyword, said]]
      }),
    )
  const typesSoFar = (): ContractDocument =>
    Object.fromEntries(Object.keys(soFar()).map((name) => [name, basicsOf(name)]))
  return {
    draft,
    says,
    columns: () => Object.keys(soFar()),
    others: (keyword, value) => void others.set(keyword, value),
    document() {
      const document = draft.document()
      if (others.size === 0) return document
      const rule = { required: false, ...Object.fromEntries(others) }
      return { ...document, columns: { ...soFar(), '*': rule } }
    },
    column(name, keyword, value, manner = {}) {
      const keywords = { ...soFar()[name], [keyword]: inForm(value, manner) }
      const spoken = Object.keys(manner.when ?? {}).map((other) => [other, basicsOf(other)] as const)
      const columns = { ...Object.fromEntries(spoken), [name]: keywords }
      const fault = contractFault({ contract: 1, columns })
      return fault ?? draft.ask({ column: name, keyword, value, manner })
    },
    dataset(keyword, value, isMember = false, manner = {}) {
      const columns = typesSoFar()
      const written = inForm(value, manner)
      const asked = { [keyword]: isMember ? [written] : written }
      const fault = contractFault({
        contract: 1,
        ...(Object.keys(columns).length > 0 ? { columns } : {}),
        ...asked,
      })
      if (fault !== undefined) return fault
      if (!isMember) return draft.ask({ keyword, value, manner })
      draft.add(keyword, written)
      return undefined
    },
  }
}
