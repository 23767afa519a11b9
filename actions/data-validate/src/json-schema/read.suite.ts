import { Ajv2020 } from 'ajv/dist/2020.js'
import { type Json, readJson } from '../values/json.ts'
import type { Refuse } from './schema.ts'

/** Refuses with all that it is told. */
export const refuse: Refuse = (is, wanted, at) => new RangeError(`/${at.join('/')} ${is}; wanted: ${wanted}`)

/** A JSON text as this project reads it. */
export function jsonOf(text: string): Json {
  const bytes = new TextEncoder().encode(text)
  const value = readJson(bytes, 0, bytes.length)
  if (value === undefined) throw new RangeError(`no JSON: ${text}`)
  return value
}

/** A JSON schema as ajv reads it. */
export function ajv(schema: string): (value: unknown) => boolean {
  return new Ajv2020({
    strict: false,
    logger: false,
    validateFormats: false,
    ownProperties: true,
  }).compile<unknown>(JSON.parse(schema))
}

/** What `contains` has looked at, `unevaluatedItems` leaves out (2020-12, section 11.2); ajv does not know it. */
export function beyondAjv(schema: string): boolean {
  return schema.includes('"contains"') && schema.includes('"unevaluatedItems"')
}
