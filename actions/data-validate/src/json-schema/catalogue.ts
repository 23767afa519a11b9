import { nearest } from '@ml-actions/verdict/nearest'
import type { Json } from '../values/json.ts'
import { any } from './any.ts'
import { choices } from './choices.ts'
import { mapIn } from './forms.ts'
import type { Keyword, Making } from './keyword.ts'
import { lists } from './lists.ts'
import { numbers } from './numbers.ts'
import { objects } from './objects.ts'
import { texts } from './texts.ts'

/** Keywords that tell people or other tools something and demand nothing of a value. */
const annotations = [
  '$anchor',
  '$comment',
  '$id',
  '$schema',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
  'default',
  'deprecated',
  'description',
  'examples',
  'format',
  'readOnly',
  'title',
  'writeOnly',
]

/** Every keyword that is known. */
const keywords: ReadonlyMap<string, Keyword> = new Map<string, Keyword>([
  ...annotations.map((name): [string, Keyword] => [name, () => undefined]),
  ['$defs', definitions],
  ['definitions', definitions],
  ...[any, numbers, texts, lists, objects, choices].flatMap((group) => Object.entries(group)),
])

/** Keywords that must know what those beside them have looked at, and so come last. */
export const last: readonly string[] = ['unevaluatedItems', 'unevaluatedProperties']

const otherwise: Readonly<Record<string, string>> = {
  additionalItems: 'items, beside prefixItems',
  dependencies: 'dependentRequired or dependentSchemas',
  $dynamicRef: '$ref',
  $recursiveRef: '$ref',
}

/** Finds a keyword's maker; a fault for one that is not of JSON Schema 2020-12, or not known here. */
export function keywordOf(name: string, making: Making): Keyword {
  const keyword = keywords.get(name)
  if (keyword !== undefined) return keyword
  const near = otherwise[name] ?? nearest(name, [...keywords.keys()])
  const is = `has the unknown keyword ${JSON.stringify(name.slice(0, 80))}`
  throw making.fault(is, near === undefined ? 'keywords of JSON Schema 2020-12' : near)
}

/** Makes every schema that is kept for others to refer to, so that a fault in it is found at once. */
function definitions(raw: Json, making: Making): undefined {
  for (const [name, one] of Object.entries(mapIn(raw, making))) making.part(one, [...making.at, name])
}
