import type { Part } from '../part.ts'

/** Reads the keywords that say something to people and demand nothing; each must still be what it should be. */
export function readAnnotations(part: Part): { readonly title?: string; readonly description?: string } {
  for (const key of ['$schema', '$id', 'id', '$anchor', '$comment']) part.read(key, 'text')
  for (const key of ['$defs', 'definitions', '$vocabulary']) part.read(key, 'map')
  for (const key of ['deprecated', 'readOnly', 'writeOnly']) part.read(key, 'flag')
  part.read('examples', 'list')
  part.get('default')
  const [title, description] = [part.read('title', 'text'), part.read('description', 'text')]
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
  }
}
