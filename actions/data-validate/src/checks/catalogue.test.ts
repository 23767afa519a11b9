import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { valueKeywords } from '@ml-actions/conditions/keywords/catalogue'
import { schema } from '../contract/json-schema.ts'
import { checks } from './catalogue.ts'
import { checkSuite } from './check.suite.ts'
import type { Check } from './check.ts'

const all: readonly Check[] = checks

/** Files of the folder that checks are made with. */
const parts = [
  'aggregate',
  'catalogue',
  'check',
  'distinct-values',
  'example',
  'expected-distribution',
  'extreme',
  'null-counts',
  'per-value',
  'quantile',
  'row-rule',
  'seen-keys',
  'share-of',
  'tally',
  'value-range',
]

/** Where a keyword has a meaning for a column and another for the dataset, the second has a file of its own name. */
const files: Readonly<Record<string, string>> = { 'dataset unique': 'unique-rows' }

describe('the catalogue', () => {
  test.each([
    ['', ['column', 'dataset']],
    ['row-rules', ['row']],
  ])(
    'lists every check of the folder %j, each in a file of its name, and those that conditions know',
    (folder, levels) => {
      const present = readdirSync(join(import.meta.dirname, folder))
        .filter((name) => /^[^.]+\.ts$/.test(name))
        .map((name) => name.replace('.ts', ''))
        .filter((name) => !parts.includes(name))
      const listed = all
        .filter(({ level }) => levels.includes(level))
        .map(({ level, name }) => files[`${level} ${name}`] ?? name)
      const known = levels.includes('column') ? valueKeywords.map(({ name }) => name) : []
      expect(listed).toEqual([...present, ...known].toSorted())
    },
  )

  test('is what the schema for editors was generated from', () => {
    const generated = readFileSync(join(import.meta.dirname, '..', '..', 'contract.schema.json'), 'utf8')
    expect(JSON.parse(JSON.stringify(schema))).toEqual(JSON.parse(generated))
  })

  test('has one check for a keyword at one place', () => {
    const names = all.map(({ level, name }) => `${level} ${name}`)
    expect(new Set(names).size).toBe(names.length)
  })
})

for (const check of all) checkSuite(check)
