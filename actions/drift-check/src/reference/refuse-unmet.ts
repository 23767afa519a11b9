import { Misuse } from '@ml-actions/verdict/faults'
import { nearest } from '@ml-actions/verdict/nearest'
import { type DriftFile, namedBy } from '../drift/drift-file.ts'
import { predictionName } from '../predictions/predictions.ts'
import type { Frozen } from './reference.ts'

/**
 * Refuses a drift file that names a column which the reference does not have in bins: nobody would watch it, and what it is
 * asked for would be met by nothing.
 */
export function refuseUnmet(
  settings: Pick<DriftFile, 'rules' | 'label' | 'path'>,
  { reference: { columns }, names, left }: Omit<Frozen, 'notes'>,
): void {
  const watched = new Set(columns.map(({ name }) => name))
  const unmet = namedBy(settings).find((name) => name !== predictionName && !watched.has(name))
  if (unmet === undefined) return
  const place = { path: settings.path }
  const quoted = JSON.stringify(unmet)
  if (left.includes(unmet))
    throw new Misuse({
      is: `the drift file asks for the column ${quoted}, whose type has no bins of the kind that is wanted`,
      wanted: 'a column that can be watched as it is asked for',
      todo: 'take `as` away or write another, or `ignore` the column',
      place,
    })
  const near = nearest(unmet, names)
  const list = names
    .slice(0, 10)
    .map((name) => JSON.stringify(name))
    .join(', ')
  throw new Misuse({
    is: `the drift file asks for the column ${quoted}, which the reference does not have`,
    wanted: `one of ${list}${names.length > 10 ? ` and ${names.length - 10} more` : ''}`,
    todo:
      near === undefined
        ? 'take it out of the drift file, or mend the name'
        : `did you mean ${JSON.stringify(near)}?`,
    place,
  })
}
