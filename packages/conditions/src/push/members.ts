import type { Predicate } from '@ml-actions/engine/expression'
import type { Others } from '../keywords/keyword.ts'
import type { Members } from '../keywords/members.ts'
import type { PushColumn } from './column.ts'
import { amongValues, untold } from './compare.ts'
import { pushFound } from './found.ts'

/** Says for an engine that a value is one of the members. */
export function pushMembers(
  column: PushColumn,
  members: Members,
  others: Others | undefined,
): Predicate | string {
  if (!('refers' in members)) return untold(members.values) ?? amongValues(column.scalar, members.values)
  // A contract with a condition on members of a file is refused.
  const { reference } = others as Others
  return pushFound([column], reference(members.refers), members.refers.path)
}
