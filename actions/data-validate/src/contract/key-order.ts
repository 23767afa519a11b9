/** The order in which the keys of a contract are written: what it is, what it reads, the whole, the columns, the rows. */
export const contractKeys: readonly string[] = [
  'contract',
  'name',
  'owner',
  'description',
  'data',
  'sample',
  'rows',
  'column-count',
  'other-columns',
  'column-order',
  'missing',
  'primary-key',
  'unique',
  'foreign-keys',
  'freshness',
  'columns',
  'label',
  'row-rules',
]

/** The order in which the keywords of a column are written: its type, what may be absent, its values, the whole of it. */
export const columnKeys: readonly string[] = [
  'type',
  'count',
  'required',
  'accept',
  'timezone',
  'decimal',
  'nulls',
  'null-share',
  'null-count',
  'empty',
  'nan',
  'infinite',
  'unique',
  'order',
  'above',
  'min',
  'below',
  'max',
  'multiple-of',
  'one-of',
  'not-one-of',
  'format',
  'length',
  'matches',
  'does-not-match',
  'json-schema',
  'distinct',
  'distinct-share',
  'distinct-set',
]

/** Puts the keys of a map into an order; those that the order does not name follow as they stood. */
export function inOrder<Value>(
  map: Readonly<Record<string, Value>>,
  order: readonly string[],
): readonly (readonly [string, Value])[] {
  const rank = (key: string) => {
    const at = order.indexOf(key)
    return at < 0 ? order.length : at
  }
  return Object.entries(map).toSorted(([one], [other]) => rank(one) - rank(other))
}
