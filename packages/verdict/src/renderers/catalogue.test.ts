import { readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { renderers } from './catalogue.ts'

/** The files of the folder that are no renderers, but what renderers are made of. */
const parts = [
  'catalogue.ts',
  'fingerprint.ts',
  'fit.ts',
  'halve.ts',
  'interval-line.ts',
  'located.ts',
  'markdown-metrics.ts',
  'markdown-table.ts',
  'place-in-checkout.ts',
  'renderer.ts',
  'share-in-cell.ts',
]

test('every renderer of the folder is in the catalogue', () => {
  const files = readdirSync(import.meta.dirname, { withFileTypes: true })
    .map((entry) => entry.name)
    .filter((name) => !/\.(test|suite)\.ts$/.test(name) && !parts.includes(name))
  expect(files.toSorted()).toEqual(
    renderers
      .map(({ name }) => ({ html: 'html', json: 'verdict-json.ts' })[name as string] ?? `${name}.ts`)
      .toSorted(),
  )
})

test('no two renderers have one name or one file', () => {
  expect(new Set(renderers.map((renderer) => renderer.name)).size).toBe(renderers.length)
  expect(new Set(renderers.map((renderer) => renderer.file)).size).toBe(renderers.length)
})
