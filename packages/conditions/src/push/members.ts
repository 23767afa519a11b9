import type { Predicate } from '@ml-actions/engine/expression'
import type { Members } from '../keywords/members.ts'
import type { PushColumn } from './column.ts'
import { amongValues, untold } from './compare.ts'

/** Says for an engine that a value is one of the members. */
export function pushMembers({ scalar }: PushColumn, members: Members): Predicate | string {
  if ('refers' in members) return 'the values of another file are held by this action alone'
  return untold(members.values) ?? amongValues(scalar, members.values)
}
