import type { ReadFault } from '@ml-actions/dataset/batch'
import type { Place } from '@ml-actions/verdict/place'
import { type Broken, deepest } from './walk.ts'

const is = {
  'not-json': 'this is no JSON',
  'too-deep': `objects and arrays lie more than ${deepest} deep in one another`,
  'lone-surrogate': 'an escape stands for half a character',
  'nul-byte': 'there is a NUL byte',
} as const satisfies Record<Exclude<Broken['code'], 'cell-too-long'>, string>

/** Describes a break of the grammar; `ends` where nothing tells how it goes on. */
export function brokenJson(
  { code, wanted }: Pick<Broken, 'wanted'> & { readonly code: keyof typeof is },
  place: Place,
  ends: boolean,
): ReadFault {
  return { code, is: is[code], wanted, place, ends }
}

/** Describes a value that is no object where a row is one. */
export function notAnObject(place: Place): ReadFault {
  return {
    code: 'not-an-object',
    is: 'a value stands where there should be an object',
    wanted: 'an object with a name for each column',
    place,
    ends: false,
  }
}

/** Describes a name that an object has twice. */
export function repeatedKey(name: string, place: Place): ReadFault {
  return {
    code: 'duplicate-key',
    is: `the object has the name ${JSON.stringify(name.slice(0, 80))} twice, so that no value counts`,
    wanted: 'each name once in an object',
    place,
    ends: false,
  }
}

/** Describes a file without any object. */
export function noObject(path: string): ReadFault {
  return {
    code: 'no-header',
    is: 'the file holds no object that could name columns',
    wanted: 'at least one object',
    place: { path },
    ends: true,
  }
}
