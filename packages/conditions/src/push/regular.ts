import { compareUnits } from '@ml-actions/engine/exactly'
import { both, not, type Predicate } from '@ml-actions/engine/expression'
import type { Regular } from '../formats/format.ts'
import type { Capable, PushColumn } from './column.ts'
import { pushPatterns } from './patterns.ts'

/** Says for an engine that a value is of a format. */
export function pushRegular(
  column: PushColumn,
  { all, none = [], longest }: Regular,
  engine: Capable,
): Predicate | string {
  const must = pushPatterns(column, { sources: all, all: true }, engine)
  const may = pushPatterns(column, { sources: none, all: false }, engine)
  if (typeof must === 'string') return must
  if (typeof may === 'string') return may
  const characters = { is: 'characters', of: column.scalar } as const
  const isShort: Predicate =
    longest === undefined ? { is: 'always' } : compareUnits(characters, '<=', BigInt(longest))
  return both(both(isShort, must), not(may))
}
