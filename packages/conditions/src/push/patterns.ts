import type { Predicate } from '@ml-actions/engine/expression'
import type { Patterns } from '../forms/patterns.ts'
import type { Capable, PushColumn } from './column.ts'

/** Says for an engine that a value matches any of the patterns, or all. */
export function pushPatterns(
  { scalar }: PushColumn,
  { sources, all }: Pick<Patterns, 'sources' | 'all'>,
  engine: Capable,
): Predicate | string {
  const found: Predicate[] = []
  for (const source of sources) {
    const pattern = engine.pattern(source)
    if (pattern === undefined || !source.isWellFormed())
      return `the engine might read the pattern ${source.slice(0, 80)} otherwise than RE2`
    found.push({ is: 'found', of: scalar, pattern })
  }
  return { is: all ? 'all' : 'any', of: found }
}
