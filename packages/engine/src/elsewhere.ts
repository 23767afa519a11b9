import type { Relation } from './column.ts'
import type { Need, Predicate } from './expression.ts'

/** What else than its own rows a need looks at. */
export function elsewhereIn(need: Need): readonly Relation[] {
  const largest = need.is === 'groups' ? need.largest : undefined
  return [need.where, ...(largest === undefined ? [] : [largest])].flatMap(relationsIn)
}

function relationsIn(predicate: Predicate): readonly Relation[] {
  switch (predicate.is) {
    case 'elsewhere':
      return [predicate.in.relation]
    case 'not':
      return relationsIn(predicate.of)
    case 'all':
    case 'any':
      return predicate.of.flatMap(relationsIn)
    default:
      return []
  }
}
