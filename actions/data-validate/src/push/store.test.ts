import { expect, test } from '@jest/globals'
import { twinSource } from '@ml-actions/dataset/sources/twin'
import { openEngine } from '@ml-actions/engine/open'
import { judge } from '../judge.ts'
import { defaults, silent } from '../twin.ts'
import { ask } from './ask.ts'

const run = { log: silent, signal: new AbortController().signal, startedAt: new Date(0) }
const contract = { contract: 1, rows: 1 }
const wishes = {
  ...defaults,
  engine: 'duckdb',
  data: ['s3://lake/*.parquet', 's3://lake/a.parquet'],
} as const

const source = (text: object) => twinSource(new Map([['contract.yml', JSON.stringify(text)]]))

test('globs of a store that match nothing are told, and nothing is green', async () => {
  const engine = async () => {
    const files = { is: 'files', paths: [] } as const
    const opened = await openEngine('duckdb', files, { directory: process.cwd(), signal: run.signal })
    return { ...opened, found: new Map(wishes.data.map((address) => [address, []])) }
  }
  const verdict = judge(await ask(wishes, run, { source: source(contract), engine }))
  expect(verdict.outcome).toBe('inconclusive')
  expect(verdict.notes).toContain('no file matches "s3://lake/*.parquet"')
})

test('what is said to be no Parquet is not asked for in a store', async () => {
  const engine = async () => {
    throw new Error('nothing is opened')
  }
  const asking = (text: object, more: object) =>
    ask({ ...wishes, ...more }, run, { source: source(text), engine })
  const refused = /s3:\/\/lake\/\*\.parquet is no Parquet file/
  await expect(asking({ ...contract, data: { format: 'csv' } }, {})).rejects.toThrow(refused)
  await expect(asking(contract, { format: 'json' })).rejects.toThrow(refused)
  await expect(asking(contract, { format: 'parquet' })).rejects.toThrow('nothing is opened')
})
