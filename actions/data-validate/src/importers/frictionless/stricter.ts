import { isMap } from '@ml-actions/verdict/mapping'
import type { ContractDocument } from '../importer.ts'

/**
 * Says which numbers theirs takes and the contract refuses. Frictionless 5 reads a cell by Python's `int`, `Decimal` or
 * `float` (frictionless/fields/{integer,number}.py), which take words for NaN and infinity in any case, and `_` between digits.
 */
export function stricterOf(contract: ContractDocument): readonly string[] {
  const columns = Object.entries(isMap(contract['columns']) ? contract['columns'] : {})
  const taking = (types: readonly string[], unless: (accept: string) => boolean) =>
    columns.flatMap(([name, rule]) =>
      isMap(rule) && types.includes(String(rule['type'])) && !unless(JSON.stringify(rule['accept'] ?? []))
        ? [JSON.stringify(name.slice(0, 80))]
        : [],
    )
  const hasUnits = (accept: string) => accept.includes('"units"')
  const leavesOut = (accept: string) => accept.includes('{"ignore":"_"}')
  return [
    ...told(taking(['integer', 'decimal', 'float64'], leavesOut), '`1_000` for 1000 too'),
    ...told(taking(['decimal'], hasUnits), 'NaN, INF and -INF too, which are no decimals'),
    ...told(taking(['float64'], hasUnits), '`nan` and `INF` too, beside NaN, Infinity and -Infinity'),
  ]
}

function told(columns: readonly string[], what: string): readonly string[] {
  const more = columns.length > 20 ? ', …' : ''
  return columns.length === 0 ? [] : [`in ${columns.slice(0, 20).join(', ')}${more} theirs takes ${what}`]
}
