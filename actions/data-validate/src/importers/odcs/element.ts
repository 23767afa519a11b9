import type { Part } from '../part.ts'

/** Reads what an object or a property says to people, and where it lies; none of it is about the data's values. */
export function readElement(part: Part): void {
  for (const key of ['id', 'businessName', 'description', 'physicalName', 'physicalType'])
    part.read(key, 'text')
  for (const key of ['tags', 'synonyms', 'authoritativeDefinitions', 'customProperties'])
    part.read(key, 'list')
  part.read('deprecated', 'flag')
}
