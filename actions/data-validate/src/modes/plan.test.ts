import { expect, test } from '@jest/globals'
import { done, twinWorld } from './twin.ts'

const files = { 'contract.yml': 'contract: 1\ndata: a.parquet\nrows: 1\n', 'a.parquet': 'PAR1 and no more' }

test('a plan without an engine is asked wrongly', async () => {
  await expect(done('plan', twinWorld(files))).rejects.toThrow(/no engine to plan for.*the input "engine"/)
})

test.each(['infer', 'lint', 'diff', 'convert', 'state', 'merge'] as const)(
  'mode %s asks no engine, and does not read the files itself in its place',
  async (mode) => {
    const asking = done(mode, twinWorld(files), { engine: 'duckdb' })
    await expect(asking).rejects.toThrow(`\`mode: ${mode}\` asks no engine`)
  },
)

test.each(['validate', 'plan'] as const)('mode %s opens the engine that is asked for', async (mode) => {
  const asking = done(mode, twinWorld(files), { engine: 'duckdb' })
  await expect(asking).rejects.toThrow('there is no engine duckdb in memory')
})

test('a file of another format is refused before the engine is opened', async () => {
  const world = twinWorld({ ...files, 'a.parquet': 'c\n007\n' })
  await expect(done('validate', world, { engine: 'duckdb', format: 'parquet' })).rejects.toThrow(
    /a.parquet is no Parquet file/,
  )
})
