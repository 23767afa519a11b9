import { pushMembers } from '../push/members.ts'
import { anyKind } from '../values/kind.ts'
import type { ValueKeyword } from './keyword.ts'
import {
  allMembers,
  countInWords,
  isMember,
  type Members,
  memberForm,
  membersInWords,
  refersOf,
} from './members.ts'

/** `one-of`: every value is a member of a list or of another file's column, equal in the column's type (1.50 is 1.5, "1" is not 1). */
export const oneOf: ValueKeyword<Members> = {
  name: 'one-of',
  summary:
    "every value is one of a list, or of the values of a column of another file or table, compared in the column's type",
  on: anyKind,
  typed: () => true,
  asks: memberForm,
  example: ['EWR', 'JFK', 'LGA'],
  refers: refersOf,
  test: isMember,
  allHold: allMembers,
  pushTest: (column, asked, _, others) => pushMembers(column, asked, others),
  wanted: (asked) => `one of ${membersInWords(asked)}`,
  wrong: (asked) =>
    'values' in asked && asked.values.length === 1
      ? 'not the one allowed value'
      : `not one of ${countInWords(asked, 'allowed')}`,
}
