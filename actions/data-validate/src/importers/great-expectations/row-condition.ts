import type { Kwargs } from './kwargs.ts'
import { Unmapped } from './unmapped.ts'

/**
 * Reads the condition on rows as `when`.
 * @throws {Unmapped} for anything else than comparisons with literals, joined by and
 */
export function conditionOf(kwargs: Kwargs): Readonly<Record<string, unknown>> | undefined {
  const condition = kwargs.get('row_condition')
  kwargs.get('condition_parser')
  if (condition === undefined || condition === '') return undefined
  throw new Unmapped('its row_condition is not read', ['kwargs', 'row_condition'])
}
