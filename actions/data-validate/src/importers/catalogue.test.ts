import { readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { importers } from './catalogue.ts'
import { importerSuite } from './importer.suite.ts'
import type { Importer } from './importer.ts'

const all: readonly Importer[] = importers

/** Files of the folder that importers are made with. */
const parts = ['catalogue', 'draft', 'importer', 'part', 'writing', 'type-names', 'patterns', 'unmapped']

test('the catalogue lists every importer of the folder, each in a file or folder of its name', () => {
  const present = readdirSync(import.meta.dirname)
    .filter((name) => /^[^.]+(\.ts)?$/.test(name))
    .map((name) => name.replace('.ts', ''))
    .filter((name) => !parts.includes(name))
  expect(all.map(({ name }) => name).toSorted()).toEqual(present.toSorted())
})

test('an example is recognised by its own importer alone', () => {
  for (const one of all) {
    const value = JSON.parse(one.example)
    expect([one.name, all.filter((other) => other.recognises(value)).map(({ name }) => name)]).toEqual([
      one.name,
      [one.name],
    ])
  }
})

for (const one of all) importerSuite(one)
