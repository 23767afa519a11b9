import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parseContract } from './contract/parse.ts'
import { validated } from './twin.ts'

const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) => block)
const contracts = blocks.filter((block) => block.startsWith('contract: 1'))

test('the README has contracts to copy', () => {
  expect(contracts.length).toBeGreaterThanOrEqual(2)
})

test.each(contracts)('the contract of the README is one: %s', (contract) => {
  expect(parseContract(contract, 'contract.yml').demands.length).toBeGreaterThan(0)
})

test('the workflow of the README passes', async () => {
  const written = [...(blocks[0] ?? '').matchAll(/printf '(.*)' > (\S+)/g)]
  const files = new Map(written.map(([, text = '', name = '']) => [name, text.replaceAll('\\n', '\n')]))
  const verdict = await validated(files.get('contract.yml') ?? '', {
    'train.csv': files.get('train.csv') ?? '',
  })
  expect(verdict).toMatchObject({ outcome: 'pass', facts: { rows: 3 } })
})
