import { Unmapped } from '../unmapped.ts'
import type { Comparison } from './comparison.ts'
import { type ColumnType, literalOf, typeFor } from './literal.ts'

/** A condition on rows as the contract writes it, and the columns that it names with the types they are taken for. */
export interface When {
  readonly when: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly columns: readonly { readonly name: string; readonly type: ColumnType | undefined }[]
}

const keywords: Readonly<Record<Comparison['operator'], string>> = {
  '==': 'one-of',
  '!=': 'not-one-of',
  '<': 'below',
  '<=': 'max',
  '>': 'above',
  '>=': 'min',
  in: 'one-of',
  'not in': 'not-one-of',
  'not null': 'nulls',
}

/**
 * Writes comparisons as `when`.
 * @param typeOf  the types of columns
 * @param stepsOver  the columns whose nulls the expectation leaves out anyway
 * @throws {Unmapped} where a contract's condition would choose other rows
 */
export function whenOf(
  comparisons: readonly Comparison[],
  typeOf: (column: string) => ColumnType | undefined,
  stepsOver: readonly string[],
): When | undefined {
  if (comparisons.length === 0) return undefined
  const when = new Map<string, Map<string, unknown>>()
  const types = new Map<string, ColumnType | undefined>()
  for (const { column, operator, values, nullHolds } of comparisons) {
    if (nullHolds && !stepsOver.includes(column)) {
      throw refused(`holds in rows whose ${JSON.stringify(column)} is null, as ${operator} does in pandas`)
    }
    const type = typeOf(column)
    const literals = values.map((value) => literalOf(value, type, 'row_condition'))
    types.set(column, type ?? types.get(column) ?? typeFor(literals))
    if (type === 'mixed' && /[<>]/.test(operator))
      throw refused('compares values of several kinds by their order')
    const own = when.get(column) ?? new Map<string, unknown>()
    when.set(column, own)
    const keyword = keywords[operator]
    const known = own.get(keyword)
    if (keyword === 'not-one-of') own.set(keyword, [...(Array.isArray(known) ? known : []), ...literals])
    else if (known !== undefined) throw refused(`compares ${JSON.stringify(column)} by ${operator} twice`)
    else own.set(keyword, keyword === 'nulls' ? 'never' : keyword === 'one-of' ? literals : literals[0])
  }
  return {
    when: Object.fromEntries([...when].map(([column, own]) => [column, Object.fromEntries(own)])),
    columns: [...types].map(([name, type]) => ({ name, type })),
  }
}

function refused(why: string): Unmapped {
  return new Unmapped(`its row_condition ${why}`, ['kwargs', 'row_condition'])
}
