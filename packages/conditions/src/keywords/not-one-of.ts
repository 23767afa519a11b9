import { not } from '@ml-actions/engine/expression'
import { type Form, refusal } from '../forms/form.ts'
import { pushMembers } from '../push/members.ts'
import { anyKind } from '../values/kind.ts'
import type { ValueKeyword } from './keyword.ts'
import { countInWords, isMember, type Members, memberForm, membersInWords, refersOf } from './members.ts'

const asks: Form<Members> = {
  ...memberForm,
  read(raw, about) {
    if (!Array.isArray(raw) || raw.length > 0) return memberForm.read(raw, about)
    const is = 'is an empty list, which forbids nothing'
    throw refusal(about, { is, wanted: 'one value or more', todo: 'list the values that may not stand here' })
  },
}

/** `not-one-of`: no value is a member of a list or of another file's column, equal in the column's type. */
export const notOneOf: ValueKeyword<Members> = {
  name: 'not-one-of',
  summary:
    "no value is one of a list, or of the values of a column of another file or table, compared in the column's type",
  on: anyKind,
  typed: () => true,
  asks,
  example: ['UNKNOWN', 'N/A'],
  refers: refersOf,
  test(column, asked, others) {
    const isListed = isMember(column, asked, others)
    return (row) => !isListed(row)
  },
  pushTest(column, asked, _, others) {
    const isListed = pushMembers(column, asked, others)
    return typeof isListed === 'string' ? isListed : not(isListed)
  },
  wanted: (asked) => `none of ${membersInWords(asked)}`,
  wrong: (asked) =>
    'values' in asked && asked.values.length === 1
      ? 'the one refused value'
      : `one of ${countInWords(asked, 'refused')}`,
}
