import type { ReadFault } from '@ml-actions/dataset/batch'
import type { Heading } from '@ml-actions/dataset/table'

/** Finds columns without a name, and those whose name an earlier one has. */
export function nameFaults(path: string, headings: readonly Heading[]): ReadFault[] {
  const first = new Map<string, number>()
  return headings.flatMap(({ name }, index) => {
    const before = first.get(name)
    if (before === undefined) first.set(name, index)
    if (before === undefined && name !== '') return []
    const repeated = before !== undefined
    return [
      {
        code: repeated ? 'duplicate-name' : 'blank-name',
        is: repeated
          ? `column ${index + 1} has the same name as column ${before + 1}`
          : `column ${index + 1} has no name`,
        wanted: repeated ? 'a name of its own for each column' : 'a name',
        place: { path },
        ends: false,
      },
    ]
  })
}
