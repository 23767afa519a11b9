import { isJsonList, isJsonMap, isJsonNumber, isWhole, type Json, jsonKey } from '../values/json.ts'
import { listIn } from './forms.ts'
import { asserting, type Keyword, type Making } from './keyword.ts'

const kinds: Readonly<Record<string, (value: Json) => boolean>> = {
  null: (value) => value === null,
  boolean: (value) => typeof value === 'boolean',
  string: (value) => typeof value === 'string',
  number: isJsonNumber,
  integer: (value) => isJsonNumber(value) && isWhole(value),
  array: isJsonList,
  object: isJsonMap,
}

/** Keywords that speak of a value of any type. */
export const any: Readonly<Record<string, Keyword>> = {
  type(raw, making) {
    const words = isJsonList(raw) ? raw : [raw]
    const wanted = words.map((word) => kindOf(word, making))
    if (words.length === 0) throw making.fault('is an empty list', 'one type or more')
    const [only = kinds['null'], ...others] = wanted
    return asserting(
      others.length === 0 && only !== undefined ? only : (value) => wanted.some((is) => is(value)),
    )
  },
  enum(raw, making) {
    const keys = new Set(listIn(raw, making).map(jsonKey))
    if (keys.size === 0) throw making.fault('is an empty list', 'one value or more')
    return asserting((value) => keys.has(jsonKey(value)))
  },
  const(raw) {
    const key = jsonKey(raw)
    return asserting((value) => jsonKey(value) === key)
  },
}

function kindOf(word: Json, making: Making): (value: Json) => boolean {
  const kind = typeof word === 'string' && Object.hasOwn(kinds, word) ? kinds[word] : undefined
  if (kind !== undefined) return kind
  throw making.fault(`is ${JSON.stringify(word).slice(0, 80)}`, `one of ${Object.keys(kinds).join(', ')}`)
}
