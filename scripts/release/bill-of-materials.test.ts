import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { billOf } from './bill-of-materials.ts'

const parts = [
  {
    name: 'data-validate',
    packages: [
      {
        name: '@acme/reader',
        version: '2.0.1',
        licence: '(MIT OR Apache-2.0)',
        source: 'https://acme.example/reader',
      },
      { name: 'yaml', version: '2.9.0', licence: 'ISC' },
    ],
  },
  { name: 'rollback', packages: [{ name: 'yaml', version: '2.9.0', licence: 'ISC' }] },
]
const bill = JSON.parse(billOf(parts, '1.2.3'))

test('keeps the schema of CycloneDX', () => {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
    'res',
    'schema',
  )
  const schema = (name: string) =>
    JSON.parse(readFileSync(join(folder, `${name}.SNAPSHOT.schema.json`), 'utf8'))
  const ajv = new Ajv({ strict: false, validateFormats: false })
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
    const { $id: _, ...rest } = schema(name)
    ajv.addSchema(rest, `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`)
  }
  const validate = ajv.compile(schema('bom-1.6'))
  expect([validate(bill), validate.errors]).toEqual([true, null])
})

test('names a package once, and each action that has it in its bundle', () => {
  expect(bill.components.map(({ purl, name }: Record<string, string>) => purl ?? name)).toEqual([
    'data-validate',
    'pkg:npm/%40acme/reader@2.0.1',
    'pkg:npm/yaml@2.9.0',
    'rollback',
  ])
  const uses = bill.dependencies.filter(({ dependsOn }: { dependsOn?: readonly string[] }) =>
    dependsOn?.includes('pkg:npm/yaml@2.9.0'),
  )
  expect(uses.map(({ ref }: { ref: string }) => ref)).toEqual(['data-validate@1.2.3', 'rollback@1.2.3'])
})

test('tells a licence of SPDX from an expression', () => {
  const licences = bill.components.flatMap(
    ({ licenses }: { licenses?: readonly unknown[] }) => licenses ?? [],
  )
  expect(licences).toEqual([{ expression: '(MIT OR Apache-2.0)' }, { license: { id: 'ISC' } }])
})

test('the same release gives the same bytes', () => {
  expect(billOf([...parts].reverse(), '1.2.3')).toBe(billOf(parts, '1.2.3'))
})
