import { Misuse } from '@ml-actions/verdict/faults'
import type { Roles } from './predictions.ts'

const keys = ['labels', 'predicted', 'scores'] as const

/**
 * Finds the column of each class or label where the policy gives them by what their names begin with: the rest of the
 * name is the class.
 * @param names  the columns of the file
 * @throws {Misuse} when no column begins so
 */
export function withColumnsByClass(roles: Roles, names: readonly string[], path: string): Roles {
  const { begin, ...rest } = roles
  if (begin === undefined) return roles
  const found = keys.flatMap((key) => {
    const prefix = begin[key]
    return prefix === undefined ? [] : [[key, columnsThatBegin({ key, prefix }, names, path)] as const]
  })
  return { ...rest, ...Object.fromEntries(found) }
}

function columnsThatBegin(
  { key, prefix }: { readonly key: (typeof keys)[number]; readonly prefix: string },
  names: readonly string[],
  path: string,
): Readonly<Record<string, string>> {
  const found = names.filter((name) => name.startsWith(prefix) && name.length > prefix.length)
  if (found.length > 0) return Object.fromEntries(found.map((name) => [name.slice(prefix.length), name]))
  const of = { labels: 'label', predicted: 'label', scores: 'class' }[key]
  throw new Misuse({
    is: `no column of ${path} begins with ${JSON.stringify(prefix)}`,
    wanted:
      key === 'scores' ? 'a column with the scores of each class' : 'a column of 0 and 1 for each label',
    todo: `mend "${key}" in the policy, or write it out: ${key}: {${of}: column, …}`,
    place: { path },
  })
}
