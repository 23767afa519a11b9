import {
  type Exact,
  isJsonList,
  isJsonMap,
  isJsonNumber,
  isWhole,
  type Json,
  type JsonMap,
} from '../values/json.ts'
import type { Making } from './keyword.ts'

/** Takes a keyword's value as a whole number from 0. */
export function countIn(raw: Json, making: Making): number {
  if (isJsonNumber(raw) && isWhole(raw) && typeof raw === 'number' && raw >= 0) return raw
  throw making.fault(`is ${shown(raw)}`, 'a whole number from 0')
}

/** Takes a keyword's value as a number. */
export function numberIn(raw: Json, making: Making): number | Exact {
  if (isJsonNumber(raw)) return raw
  throw making.fault(`is ${shown(raw)}`, 'a number')
}

/** Takes a keyword's value as a text. */
export function textIn(raw: Json, making: Making): string {
  if (typeof raw === 'string') return raw
  throw making.fault(`is ${shown(raw)}`, 'a text')
}

/** Takes a keyword's value as `true` or `false`. */
export function booleanIn(raw: Json, making: Making): boolean {
  if (typeof raw === 'boolean') return raw
  throw making.fault(`is ${shown(raw)}`, 'true or false')
}

/** Takes a keyword's value as a list. */
export function listIn(raw: Json, making: Making): readonly Json[] {
  if (isJsonList(raw)) return raw
  throw making.fault(`is ${shown(raw)}`, 'a list')
}

/** Takes a keyword's value as a list of different texts. */
export function textsIn(raw: Json, making: Making): readonly string[] {
  const list = listIn(raw, making)
  const texts = list.filter((one) => typeof one === 'string')
  if (texts.length === list.length && new Set(texts).size === list.length) return texts
  throw making.fault(`is ${shown(raw)}`, 'a list of texts, each once')
}

/** Takes a keyword's value as a map. */
export function mapIn(raw: Json, making: Making): JsonMap {
  if (isJsonMap(raw)) return raw
  throw making.fault(`is ${shown(raw)}`, 'a map')
}

/** Takes a keyword's value as a list of schemas, of which there is at least one. */
export function schemasIn(raw: Json, making: Making): readonly Json[] {
  const list = listIn(raw, making)
  if (list.length > 0) return list
  throw making.fault('is an empty list', 'one schema or more')
}

function shown(raw: Json): string {
  return JSON.stringify(raw).slice(0, 80)
}
