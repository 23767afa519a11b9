import { isMap } from '@ml-actions/verdict/mapping'
import { Unmapped } from '../unmapped.ts'
import type { Comparison } from './comparison.ts'
import { comparisonsIn, type Spelling } from './condition-text.ts'
import type { Kwargs } from './kwargs.ts'
import { literalOf } from './literal.ts'

/**
 * Reads the condition on rows as comparisons that must all hold.
 * @throws {Unmapped} for anything else
 */
export function comparisonsOf(kwargs: Kwargs): readonly Comparison[] {
  const condition = kwargs.get('row_condition')
  const parser = kwargs.get('condition_parser')
  if (condition === undefined || condition === '') return []
  if (typeof condition === 'string') return comparisonsIn(condition, spellingOf(parser))
  return structured(condition)
}

function spellingOf(parser: unknown): Spelling {
  if (parser === 'pandas' || parser === 'spark') return parser
  const theirs = ['great_expectations', 'great_expectations__experimental__', undefined]
  if (theirs.includes(parser as string | undefined)) return 'great_expectations'
  throw new Unmapped('its condition_parser is none that is known here', ['kwargs', 'condition_parser'])
}

/** The conditions of later versions, which are maps: comparisons, nullity, and what joins them. */
function structured(condition: unknown): readonly Comparison[] {
  const wrong = (why: string) => new Unmapped(`its row_condition ${why}`, ['kwargs', 'row_condition'])
  if (!isMap(condition)) throw wrong('is neither text nor a map')
  const { type, conditions, column, operator, parameter } = condition
  if (type === 'and' && Array.isArray(conditions)) return conditions.flatMap(structured)
  const name = isMap(column) ? column['name'] : column
  if (typeof name !== 'string') throw wrong('is no comparison of a column')
  if (type === 'nullity' && condition['is_null'] === false) {
    return [{ column: name, operator: 'not null', values: [], nullHolds: false }]
  }
  const known = typeof operator === 'string' ? operators[operator] : undefined
  if (type !== 'comparison' || known === undefined) throw wrong('is more than comparisons joined by and')
  const values = [parameter].flat().map((value) => literalOf(value, undefined, 'row_condition'))
  if (Array.isArray(parameter) !== (known === 'in' || known === 'not in')) throw wrong('compares with a list')
  return [{ column: name, operator: known, values, nullHolds: false }]
}

const operators: Readonly<Record<string, Comparison['operator']>> = {
  '==': '==',
  '!=': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  IN: 'in',
  NOT_IN: 'not in',
}
