import { expect, test } from '@jest/globals'
import { twinSource } from '@ml-actions/dataset/sources/twin'
import { freeze } from './freeze.ts'

const cells = Array.from({ length: 30 }, (_, row) => `${row},${row * 2},a`)
const files = {
  source: twinSource(new Map([['reference.csv', ['x,y,plan', ...cells, ''].join('\n')]])),
  paths: ['reference.csv'],
  format: 'auto',
  signal: new AbortController().signal,
}

test('a reference of more numbers than fit into memory is asked wrongly, before it fills it', async () => {
  const settings = { rules: [] }
  await expect(freeze(files, settings, 59)).rejects.toThrow('more than 59 numbers')
  const { reference } = await freeze(files, settings, 60)
  expect(reference.columns.map(({ name, as }) => [name, as])).toEqual([
    ['x', 'number'],
    ['y', 'number'],
    ['plan', 'category'],
  ])
})
