import type { Part } from '../part.ts'
import type { Source } from './source.ts'

/**
 * Writes the foreign keys of an object, or of one property. What they refer to is another object, whose rows lie
 * in a file only where its physical name is a path.
 */
export function writeRelationships(
  part: Part,
  column: string | undefined,
  objects: readonly Part[],
  { into }: Source,
): void {
  for (const one of part.parts('relationships', (index) => `relationship ${index + 1} of ${part.name}`)) {
    const type = one.read('type', 'text') ?? 'foreignKey'
    const from = column === undefined ? namesIn(one, 'from') : [column]
    const to = namesIn(one, 'to')
    one.read('customProperties', 'list')
    one.rest()
    const [object = ''] = to[0]?.split('.') ?? []
    const path = pathOf(objects.find((other) => other.get('name') === object))
    if (type !== 'foreignKey') one.refuse('type', 'it is no foreign key')
    else if (path === undefined)
      one.refuse('to', `nothing says which file holds ${JSON.stringify(object.slice(0, 80))}`)
    else {
      const last = (name: string) => name.slice(name.lastIndexOf('.') + 1)
      const fault = into.dataset(
        'foreign-keys',
        { columns: from.map(last), in: path, to: to.map(last) },
        true,
      )
      if (fault !== undefined) one.refuse(undefined, fault)
    }
  }
}

function namesIn(part: Part, key: string): readonly string[] {
  const value = part.get(key)
  return typeof value === 'string' ? [value] : (part.read(key, 'texts') ?? [])
}

function pathOf(object: Part | undefined): string | undefined {
  const name = object?.get('physicalName')
  return typeof name === 'string' && /[/\\]|\.(csv|tsv|jsonl|json|parquet|arrow|feather)$/i.test(name)
    ? name
    : undefined
}
