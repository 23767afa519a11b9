import { isMap } from '@ml-actions/verdict/mapping'
import type { Part } from '../part.ts'
import { readAnnotations } from './annotations.ts'
import { valuesIn } from './keywords.ts'
import type { Source } from './resolve.ts'

/** Writes `if` and `then` as a rule of rows: where some columns hold values, others hold theirs. */
export function writeRule(source: Source, part: Part): void {
  readAnnotations(part)
  const [condition, then] = [
    part.part('if', `"if" of ${part.name}`),
    part.part('then', `"then" of ${part.name}`),
  ]
  if (part.has('else')) part.refuse('else', 'a rule says what holds where its condition does, and no more')
  part.rest()
  if (condition === undefined || then === undefined) {
    if (!part.has('if')) part.refuse(undefined, 'it is no "if" with a "then"')
    else if (condition !== undefined) part.refuse('if', 'nothing follows from it')
    return
  }
  const when = whenIn(condition)
  const demanded = then.read('required', 'texts') ?? []
  const expected = columnsIn(then)
  then.rest()
  if (when === undefined || expected === undefined) return
  const rules = [
    ...(Object.keys(expected).length === 0 ? [] : [{ when, expect: expected }]),
    ...demanded.map((name) => ({ when, 'at-least-one': [name] })),
  ]
  if (rules.length === 0) then.refuse(undefined, 'it demands nothing')
  for (const rule of rules) {
    const fault = source.into.dataset('row-rules', rule, true)
    if (fault !== undefined) part.refuse(undefined, fault)
  }
}

/** Where a column is not there, theirs takes the condition for met; a contract looks at no such row. */
function whenIn(condition: Part): Readonly<Record<string, unknown>> | undefined {
  const required = new Set(condition.read('required', 'texts') ?? [])
  const columns = columnsIn(condition)
  condition.rest()
  if (columns === undefined) return undefined
  const [name, ...others] = Object.keys(columns)
  if (name === undefined) {
    condition.refuse(undefined, 'it asks for no value of a column')
    return undefined
  }
  const absent = [name, ...others].find((one) => !required.has(one))
  if (absent === undefined) return columns
  const shown = JSON.stringify(absent.slice(0, 80))
  condition.refuse(undefined, `it holds where ${shown} is not there too: list it under its "required"`)
  return undefined
}

function columnsIn(part: Part): Readonly<Record<string, unknown>> | undefined {
  const properties = part.part('properties', `"properties" of ${part.name}`)
  const entries = (properties?.keys() ?? []).map((name) => {
    const schema = isMap(properties?.get(name)) ? properties?.part(name) : undefined
    if (schema === undefined) properties?.refuse(name, 'it is no schema')
    else readAnnotations(schema)
    const asked = schema === undefined ? [] : valuesIn(schema).asked
    schema?.rest()
    if (schema !== undefined && asked.length === 0) schema.refuse(undefined, 'it asks nothing of a value')
    return [name, Object.fromEntries(asked.map(({ keyword, value }) => [keyword, value]))] as const
  })
  return entries.some(([, asked]) => Object.keys(asked).length === 0)
    ? undefined
    : Object.fromEntries(entries)
}
