import type { Pointer, Settings } from '@ml-actions/action/settings'
import { isMap } from '@ml-actions/verdict/mapping'
import type { Refused } from './importer.ts'

/** What a key of a document holds, by the word of its kind. */
interface Kinds {
  readonly text: string
  readonly flag: boolean
  readonly number: number | bigint
  readonly list: readonly unknown[]
  readonly texts: readonly string[]
  readonly map: Readonly<Record<string, unknown>>
}

/** A map of the document, each key of which is read or refused. */
export interface Part {
  /** What the part is called in refusals: `field "age"`. */
  readonly name: string
  readonly at: Pointer
  has(key: string): boolean
  /** All keys, in the order of the document. */
  keys(): readonly string[]
  /** A value of any kind; undefined where it is missing or null. */
  get(key: string): unknown
  /** A value of one kind; where it is another, it is refused, and undefined. */
  read<Kind extends keyof Kinds>(key: string, kind: Kind): Kinds[Kind] | undefined
  /** A map below a key. */
  part(key: string, name?: string): Part | undefined
  /** The maps of a list below a key; a member that is none is refused. */
  parts(
    key: string,
    name: (index: number, member: Readonly<Record<string, unknown>>) => string,
  ): readonly Part[]
  /** Refuses a key, or the part as a whole. */
  refuse(key: string | undefined, why: string): void
  /** Refuses every key that nobody asked for. */
  rest(): void
}

/** Begins to read a map; what is refused is added to `refused`. */
export function partOf(
  document: Settings,
  map: Readonly<Record<string, unknown>>,
  refused: Refused[],
  { name, at }: Pick<Part, 'name' | 'at'>,
): Part {
  const asked = new Set<string>()
  const get = (key: string) => {
    asked.add(key)
    return Object.hasOwn(map, key) ? (map[key] ?? undefined) : undefined
  }
  const refuse = (key: string | undefined, why: string) => {
    const what = key === undefined ? name : `${JSON.stringify(key.slice(0, 80))} of ${name}`
    const place = key === undefined ? document.place(at) : document.keyPlace([...at, key])
    refused.push({ what, why, place })
  }
  const inner = (value: unknown, keys: Pointer, called: string): Part | undefined => {
    if (isMap(value)) return partOf(document, value, refused, { name: called, at: [...at, ...keys] })
    refused.push({ what: called, why: 'it is no map', place: document.place([...at, ...keys]) })
    return undefined
  }
  return {
    name,
    at,
    has: (key) => get(key) !== undefined,
    keys: () => Object.keys(map),
    get,
    refuse,
    read(key, kind) {
      const value = get(key)
      if (value === undefined || isOf[kind](value)) return value as never
      refuse(key, `it is not ${kindWords[kind]}`)
      return undefined
    },
    part(key, called) {
      const value = get(key)
      return value === undefined
        ? undefined
        : inner(value, [key], called ?? `${JSON.stringify(key)} of ${name}`)
    },
    parts(key, called) {
      const list = get(key)
      if (list !== undefined && !Array.isArray(list)) refuse(key, 'it is not a list')
      return (Array.isArray(list) ? list : []).flatMap(
        (member, index) => inner(member, [key, index], called(index, isMap(member) ? member : {})) ?? [],
      )
    },
    rest() {
      for (const key of Object.keys(map)) if (!asked.has(key)) refuse(key, 'this key is not known here')
    },
  }
}

const isOf: Readonly<Record<keyof Kinds, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  flag: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number' || typeof value === 'bigint',
  list: Array.isArray,
  texts: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  map: isMap,
}

const kindWords: Readonly<Record<keyof Kinds, string>> = {
  text: 'text',
  flag: 'true or false',
  number: 'a number',
  list: 'a list',
  texts: 'a list of texts',
  map: 'a map',
}
