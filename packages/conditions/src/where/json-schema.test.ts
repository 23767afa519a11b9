import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { schema } from './json-schema.ts'

test('the schema is what the validator and the file for editors were generated from', () => {
  const generated = readFileSync(join(import.meta.dirname, '..', '..', 'where.schema.json'), 'utf8')
  expect(JSON.parse(JSON.stringify(schema))).toEqual(JSON.parse(generated))
})
