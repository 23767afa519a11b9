import { unread } from '@ml-actions/conditions/push/column'
import { not, type Predicate, type Scalar } from '@ml-actions/engine/expression'
import { noKeys, type SeenKeys } from '../checks/seen-keys.ts'
import { allPresent, type Failing, type Push, type PushAbout, rowsWhere } from './push.ts'

type PushKeys = Push<SeenKeys> & { readonly failing: Failing }

/** Asks how many rows share their key with another row: one grouping. */
export function pushKeys(about: PushAbout, nulls: 'skip' | 'equal' | 'equal-some'): PushKeys | string {
  const { columns, where } = about
  const refused = unread(columns)
  if (refused !== undefined) return refused
  const keyed = rowsWhere(where, withKey(about, nulls)).where
  const [first, ...others] = columns.map(({ scalar }) => scalar)
  const groups = { is: 'groups', of: [first as Scalar, ...others], where: keyed } as const
  const rows = rowsWhere(where)
  return {
    needs: [rows, groups],
    state(answers) {
      const { rows: evaluated, repeated } = answers.groups(groups)
      const skipped = answers.whole(rows) - evaluated
      return {
        ...noKeys(),
        again: false,
        evaluated: Number(evaluated),
        skipped: Number(skipped),
        failed: Number(repeated),
      }
    },
    failing: { where: keyed, alike: columns, is: '', shown: columns.slice(0, 1) },
  }
}

/** The rows that have a key. */
function withKey({ columns }: PushAbout, nulls: 'skip' | 'equal' | 'equal-some'): Predicate {
  if (nulls === 'skip') return allPresent(columns)
  const isNull = columns.map(({ scalar }) => ({ is: 'null', of: scalar }) as const)
  return nulls === 'equal' ? { is: 'always' } : not({ is: 'all', of: isNull })
}
