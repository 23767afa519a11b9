import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { localSource } from '@ml-actions/dataset/sources/local'
import type { Aggregate } from '@ml-actions/engine/expression'
import { openEngine } from '@ml-actions/engine/open'
import type { Answers } from '@ml-actions/engine/plan'
import { Outage } from '@ml-actions/verdict/faults'
import { plan } from '../modes/plan.ts'
import { twinWorld } from '../modes/twin.ts'
import { defaults, silent } from '../twin.ts'
import { fileOf } from './drawn/file.suite.ts'
import { pushRanks } from './ranks.ts'

test('rows that went between two queries are an outage, and no answer', () => {
  const type = { is: 'integer', signed: true, bits: 64 } as const
  const column = { name: 'c', scalar: { is: 'column', name: 'c', type }, form: 'integer' } as const
  const about = {
    columns: [column],
    where: { is: 'always' },
    showing: 'none',
    reference: () => ({ rows: 0, keys: new Set<number>(), types: [], repeated: 0 }),
    pattern: () => '',
  } as const
  const push = pushRanks(about, () => [1])
  if (typeof push === 'string') throw new Error(push)
  const answers = (found: ReadonlyMap<number, string>) =>
    ({
      whole: () => 3n,
      text: ({ is }: Aggregate) => (is === 'lowest' ? '1' : '9'),
      ranks: () => found,
    }) as Pick<Answers, 'whole' | 'text' | 'ranks'> as Answers
  const begun = (found: ReadonlyMap<number, string>) => {
    const questions = push.further?.(answers(found))
    expect(questions?.next().value).toMatchObject([{ is: 'ranks', at: [1] }])
    return () => questions?.next(answers(found))
  }
  expect(begun(new Map([[1, '5']]))()?.value).toMatchObject({ state: { ranking: { evaluated: 3 } } })
  expect(begun(new Map())).toThrow(Outage)
})

test('a plan tells that more may be asked by what is answered', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'plan-'))
  const sort = { type: 'int64', element: { type: 'INT64' } } as const
  const contract = {
    contract: 1,
    data: 'a.parquet',
    columns: { c0: { type: 'int64', median: 2, quantiles: { 0.9: { max: 3 } } } },
  }
  writeFileSync(join(directory, 'contract.yml'), JSON.stringify(contract))
  writeFileSync(
    join(directory, 'a.parquet'),
    fileOf([{ sort, cells: [1n, 2n, 3n], listed: [] }] as never, 0, 3),
  )
  const run = { log: silent, signal: new AbortController().signal, startedAt: new Date(0) }
  const world = {
    ...twinWorld({}),
    source: localSource(directory),
    engine: (name: string, wanted: Parameters<typeof openEngine>[1], signal: AbortSignal) =>
      openEngine(name, wanted, { directory, project: process.cwd(), signal }),
  }
  const running = { ...run, directory, reports: directory }
  const planned = await plan.gather({ ...defaults, engine: 'duckdb' }, running, world)
  expect(plan.judge(planned).notes).toContain('2 checks may ask for more, by what these queries are answered')
  rmSync(directory, { recursive: true })
})
