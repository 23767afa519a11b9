import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readText } from './build/workspace.ts'

/** The schemas of the files that people write: what editors show while they do. */
const schemas = [
  'actions/data-validate/contract.schema.json',
  'actions/model-gate/policy.schema.json',
  'actions/drift-check/drift.schema.json',
  'packages/rollout/rollout-file.schema.json',
  'packages/rollout/paired-log.schema.json',
].map((path) => ({ path, schema: JSON.parse(readText(path)) }))

describe.each(schemas)('$path', ({ schema }) => {
  test('describes every key', () => {
    const told = JSON.stringify(schema)
    const isTold = (key: string) => new RegExp(`"${key}":\\{[^}]*"description"`).test(told)
    expect(undescribed(schema).filter((place) => !(place.endsWith('=') && isTold(nameOf(place))))).toEqual([])
  })

  test('has an example that keeps it, with more than what must be there', () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(schema)
    expect(schema.examples.length).toBeGreaterThan(0)
    for (const example of schema.examples) {
      validate(example)
      expect(validate.errors).toBeNull()
      expect(Object.keys(example).length).toBeGreaterThan(schema.required.length)
    }
  })

  test('has a title, and is closed, so that a mistyped key is marked', () => {
    expect(schema.title).toMatch(/^[A-Z]/)
    expect(schema.additionalProperties).toBe(false)
  })
})

test('a key without a description is told by its place', () => {
  const inner = { properties: { b: { description: 'it is told' }, c: { properties: { d: true } } } }
  expect(undescribed({ properties: { a: { description: 'it is told', ...inner } } })).toEqual([
    '/a/c',
    '/a/c/d=',
  ])
})

/**
 * The keys that no description is shown for; one that is only allowed here, and described beside, ends in `=`. What a
 * condition asks (`if`, `not`) is shown to nobody.
 */
function undescribed(schema: unknown, place = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([keyword, part]) => {
    if (keyword === 'if' || keyword === 'not' || keyword === 'examples') return []
    if (keyword !== 'properties') return undescribed(part, place)
    return Object.entries(part as object).flatMap(([key, of]) => {
      const here = `${place}/${key}`
      if (of === true) return [`${here}=`]
      const says = typeof of === 'object' && of !== null && String(of.description ?? '').length > 5
      return [...(says ? [] : [here]), ...undescribed(of, here)]
    })
  })
}

function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('/') + 1, -1)
}
