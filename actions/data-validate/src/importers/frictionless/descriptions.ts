import type { Part } from '../part.ts'

/** Reads keys that describe and demand nothing; each must still be what it should be. */
export function readDescriptions(part: Part): void {
  for (const key of [
    'name',
    'title',
    'description',
    'type',
    'profile',
    '$schema',
    'homepage',
    'version',
    'id',
  ])
    part.read(key, 'text')
  for (const key of ['licenses', 'sources', 'contributors', 'keywords']) part.read(key, 'list')
  part.read('created', 'text')
  part.read('image', 'text')
}
