import { afterEach, describe, expect, test } from '@jest/globals'
import { whereSuite } from '@ml-actions/conditions/where/where.suite'
import { twinSource } from '@ml-actions/dataset/sources/twin'
import { trinoAt } from '@ml-actions/engine/adapters/trino'
import type { Wanted } from '@ml-actions/engine/open'
import { type Page, type Served, serveTwin } from '@ml-actions/engine/trino/serve-twin'
import { Outage } from '@ml-actions/verdict/faults'
import type { Verdict } from '@ml-actions/verdict/verdict'
import type { Wishes } from '../gather.ts'
import { judge } from '../judge.ts'
import { plan } from '../modes/plan.ts'
import { done, twinWorld } from '../modes/twin.ts'
import { defaults, silent } from '../twin.ts'
import { ask } from './ask.ts'

const served: Served[] = []
const asked: string[] = []
afterEach(async () => {
  asked.length = 0
  for (const one of served.splice(0)) await one.close()
})

const columns = [
  ['id', 'bigint', '', ''],
  ['amount', 'decimal(12,2)', '', ''],
  ['country', 'varchar', '', ''],
  ['at', 'timestamp(9)', '', ''],
  ['of', 'row(a bigint)', '', ''],
]

interface Told {
  /** What rows that are looked for hold. */
  readonly rows?: readonly (readonly (string | null)[])[]
  /** What a query is answered before anything else, if it is. */
  readonly first?: (sql: string) => readonly (readonly (string | null)[])[] | undefined
  /** Called for each page of a query that has no end. */
  readonly endless?: () => void
}

/** A world whose one engine is a Trino on loopback with one table, in which everything is 4. */
async function worldOf(contract: object, { rows = [], first, endless }: Told) {
  function* pages(sql: string): Iterable<Page> {
    asked.push(sql)
    if (sql.startsWith('SELECT version')) yield { data: [['476']] }
    else if (sql.startsWith('DESCRIBE')) yield { data: columns }
    else if (sql.startsWith('SELECT connector')) yield { data: [['hive']] }
    else if (first?.(sql) !== undefined) yield { data: first(sql) ?? [] }
    else if (sql.includes('GROUP BY')) yield { data: [['4', '4', '0']] }
    else if (sql.includes('LIMIT')) yield { data: rows }
    else {
      yield {}
      while (endless !== undefined) {
        endless()
        yield {}
      }
      yield { data: [Array.from(sql.matchAll(/ AS c\d+/g), () => '4')] }
    }
  }
  const twin = await serveTwin({ pages })
  served.push(twin)
  const text = JSON.stringify({ contract: 1, 'other-columns': 'allow', ...contract })
  return {
    twin,
    source: twinSource(new Map([['contract.yml', text]])),
    engine: async (_: string, wanted: Wanted, signal: AbortSignal) => {
      if (wanted.is !== 'table') throw new Error('a table was named')
      return { engine: await trinoAt({ base: twin.url, user: 'ann' }, signal), relation: wanted }
    },
  }
}

const run = { log: silent, signal: new AbortController().signal, startedAt: new Date(0) }

async function judged(contract: object, told: Told, wishes: Partial<Wishes> = {}): Promise<Verdict> {
  const data = ['trino://lake.shop.orders']
  const world = await worldOf(contract, told)
  return judge(await ask({ ...defaults, engine: 'trino', data, ...wishes }, run, world))
}

const amounts = { columns: { amount: { type: 'decimal', min: 0 } } }
const two = { rows: [['-1.00'], ['-2.00']] }

describe('rows of a table that do not hold', () => {
  const places = ({ checks }: Verdict) =>
    checks.find(({ name }) => name === 'amount: min')?.findings.map(({ place }) => place)
  const at = { path: 'trino://lake.shop.orders' }

  test.each<readonly [string, object, string]>([
    ['the primary key', { 'primary-key': ['id', 'country'], unique: [['id', 'amount']] }, 'id, country'],
    [
      'the first list of unique columns',
      {
        unique: [
          ['id', 'country'],
          ['id', 'amount'],
        ],
      },
      'id, country',
    ],
    [
      'a unique column',
      { columns: { amount: { min: 0, type: 'decimal' }, country: { type: 'text', unique: true } } },
      'country',
    ],
    [
      'another key than one of some rows',
      { unique: [{ value: ['id', 'amount'], when: { country: { 'one-of': ['DE'] } } }, ['id', 'country']] },
      'id, country',
    ],
    [
      'another key than one whose values are not told exactly',
      { 'primary-key': ['id', 'at'], columns: { ...amounts.columns, id: { type: 'int64', unique: true } } },
      'id',
    ],
  ])('are told by %s', async (_, keys, names) => {
    const fields = names.split(', ')
    const key = fields.map((field) => (field === 'country' ? ':DE' : '7'))
    const found = fields.map((field) => ({ field, value: field === 'country' ? 'DE' : '7' }))
    const verdict = await judged({ ...amounts, ...keys }, { rows: [key] }, { keys: 'shown' })
    expect(places(verdict)).toEqual([{ ...at, key: found, field: 'amount' }])
    expect(verdict.notes.join()).not.toMatch(/told apart/)
  })

  test('have a null in their key where there is one', async () => {
    const told = { rows: [[null, `:${'x'.repeat(200)}`]] }
    const verdict = await judged({ ...amounts, 'primary-key': ['id', 'country'] }, told, { keys: 'shown' })
    const [place] = places(verdict) ?? []
    expect(place?.key?.[0]).toEqual({ field: 'id' })
    expect(place?.key?.[1]?.value).toHaveLength(101)
  })

  test('are looked for only where somebody wants to see them, and why not is said once', async () => {
    const keyed = { ...amounts, 'primary-key': ['id'] }
    const hidden = await judged(keyed, two)
    expect(hidden.notes.filter((note) => note.includes('`keys: shown` tells their key ("id")'))).toHaveLength(
      1,
    )
    expect(asked.join()).not.toContain('LIMIT')
    const none = await judged(amounts, two, { keys: 'shown' })
    expect(none.notes.filter((note) => note.includes('names no `primary-key` or `unique`'))).toHaveLength(1)
    expect(asked.join()).not.toContain('LIMIT')
    const held = await judged({ rows: { min: 1 } }, two, { keys: 'shown' })
    expect([held.outcome, held.notes.join()]).toEqual(['pass', expect.not.stringContaining('told apart')])
  })

  test('are shown without a key where values are', async () => {
    const verdict = await judged(amounts, two, { values: 'full' })
    const [first] = verdict.checks.find(({ name }) => name === 'amount: min')?.findings ?? []
    expect(first).toMatchObject({ place: { ...at, field: 'amount' }, shown: '-1' })
    expect(asked.at(-1)).toMatch(/ LIMIT 10$/)
    expect(asked.at(-1)).not.toContain('ORDER BY')
  })
})

describe('rows of a table that are alike', () => {
  const at = { path: 'trino://lake.shop.orders', field: 'country' }
  const country = { columns: { country: { type: 'text', unique: true } } }
  /** One country that stands in two rows, whose ids are 7 and 9. */
  const twice = {
    first(sql: string) {
      if (sql.includes('GROUP BY "country"'))
        return sql.includes('HAVING') ? [[':DE', '2']] : [['3', '4', '2']]
      return sql.includes(`"country" = 'DE'`)
        ? [
            ['7', ':DE'],
            ['9', ':DE'],
          ]
        : undefined
    },
  }
  const findingsOf = ({ checks }: Verdict) => checks.find(({ name }) => name === 'country: unique')?.findings

  test('are told by another key, each', async () => {
    const verdict = await judged({ ...country, 'primary-key': ['id'] }, twice, { keys: 'shown' })
    expect(findingsOf(verdict)).toEqual(
      ['7', '9'].map((value) => ({
        is: 'the same value stands in another row',
        place: { ...at, key: [{ field: 'id', value }] },
      })),
    )
    const looked = asked.filter((sql) => sql.includes('"country"') && sql.endsWith(' LIMIT 10'))
    expect(looked[0]).toMatch(/ GROUP BY "country" HAVING count\(\*\) > 1 ORDER BY "country" LIMIT 10$/)
    expect(looked[1]).toMatch(/"country" = 'DE'.* ORDER BY "id" LIMIT 10$/)
  })

  test('are told together where they are alike in their key', async () => {
    const verdict = await judged(country, twice, { keys: 'shown' })
    const key = [{ field: 'country', value: 'DE' }]
    expect(findingsOf(verdict)).toEqual([{ is: 'the same value stands in 2 rows', place: { ...at, key } }])
  })

  test('are told together where their key is not told, and values are', async () => {
    const verdict = await judged({ ...country, 'primary-key': ['id'] }, twice, { values: 'full' })
    expect(findingsOf(verdict)).toEqual([{ is: 'the same value stands in 2 rows', place: at, shown: 'DE' }])
  })

  test('are not told where neither is, nor where there are none when it is looked', async () => {
    expect(findingsOf(await judged(country, twice))).toEqual([])
    expect(asked.join()).not.toContain('HAVING')
    const gone = { first: (sql: string) => (sql.includes('HAVING') ? [] : twice.first(sql)) }
    const verdict = await judged({ ...country, 'primary-key': ['id'] }, gone, { keys: 'shown' })
    expect(findingsOf(verdict)).toEqual([])
  })
})

test('what a contract says of the form of files does not keep it from a table', async () => {
  const verdict = await judged({ rows: { min: 1 }, data: { path: 'a.csv', format: 'csv' } }, {})
  expect(verdict.outcome).toBe('pass')
  await expect(judged({ rows: { min: 1 } }, {}, { format: 'csv' })).rejects.toThrow(/the data is a table/)
})

describe('some rows of a table', () => {
  const where = (condition: string) => ({ data: [`trino://lake.shop.orders?where=${condition}`] })

  test('are those that hold the conditions, quoted by the dialect, in every query', async () => {
    const condition = `{country: {one-of: ["D'E"]}, id: {min: 7}}`
    const told = { rows: [['1', '-1.00']] }
    const asking = { ...where(condition), keys: 'shown', values: 'full' } as const
    const verdict = await judged({ ...amounts, 'primary-key': ['id'] }, told, asking)
    expect(verdict.headline).toMatch(
      /4 rows of trino:\/\/lake\.shop\.orders where country is one of "D'E" and id is at least 7$/,
    )
    expect(verdict.facts).toMatchObject({
      files: 0,
      rows: 4,
      table: expect.stringContaining(' where country '),
    })
    for (const sql of asked.filter((one) => /FROM "lake"(?!.* WHERE FALSE)/.test(one))) {
      expect(sql).toContain(`"country" IN ('D''E')`)
      expect(sql).toContain(`"id" >= CAST('7' AS bigint)`)
    }
  })
})

whereSuite(async (address, engine) => {
  const source = twinSource(new Map([['contract.yml', JSON.stringify({ contract: 1, ...amounts })]]))
  return ask({ ...defaults, engine: 'trino', data: [address] }, run, { source, engine })
})

test('a table has its own words for what is not there', async () => {
  const verdict = await judged({ columns: { none: { type: 'text', length: 1 } } }, {})
  const is = verdict.checks.find(({ name }) => name === 'none: length')?.is
  expect(is).toBe('not answered: the table has no such column')
})

test('a format is one of files', async () => {
  await expect(judged(amounts, two, { format: 'csv' })).rejects.toThrow(
    /"format" is csv, and the data is a table/,
  )
})

describe('a query is ended where it runs', () => {
  test('when its time is over', async () => {
    const world = await worldOf(amounts, { endless: () => {} })
    // Long enough for a busy machine to have asked at all.
    const wishes = { ...defaults, engine: 'trino', data: ['trino://lake.shop.orders'], timeout: 4 } as const
    await expect(ask(wishes, run, world)).rejects.toThrow(Outage)
    expect(world.twin.requests().at(-1)).toMatch(/^DELETE/)
  })

  test('when the run is cancelled', async () => {
    const stop = new AbortController()
    const world = await worldOf(amounts, { endless: () => stop.abort(new Error('cancelled')) })
    const wishes = { ...defaults, engine: 'trino', data: ['trino://lake.shop.orders'] } as const
    await expect(ask(wishes, { ...run, signal: stop.signal }, world)).rejects.toThrow('cancelled')
    expect(world.twin.requests().at(-1)).toMatch(/^DELETE/)
  })
})

describe('without an engine', () => {
  const files = (contract: object) => ({
    'contract.yml': JSON.stringify({ contract: 1, ...contract }),
    'a.csv': 'a\n1\n',
  })
  const address = 'trino://lake.shop.orders'

  test.each([
    ['validate', 'contract.yml'],
    ['infer', 'draft.yml'],
    ['state', 'contract.yml'],
  ] as const)('mode %s reads no table', async (mode, contract) => {
    const world = twinWorld(files({ rows: 1 }))
    await expect(done(mode, world, { contract, data: [address] })).rejects.toThrow(
      /set the input "engine" to trino/,
    )
  })

  test('a contract may name a table as well', async () => {
    const world = twinWorld(files({ data: address, rows: 1 }))
    await expect(done('validate', world, { cache: 'kept' })).rejects.toThrow(/"engine" is local/)
  })

  test('nothing is compared with a table', async () => {
    const world = twinWorld(
      files({ data: 'a.csv', columns: { a: { 'one-of': { file: address, column: 'a' } } } }),
    )
    await expect(done('validate', world)).rejects.toThrow(
      /"one-of" refers to .*which is no file of this machine/,
    )
  })
})

test('a plan of a table closes the engine and keeps no answer', async () => {
  const world = { ...twinWorld({}), ...(await worldOf(amounts, {})) }
  const running = { ...run, directory: '/checkout', reports: '/checkout/reports' }
  const wishes = { ...defaults, engine: 'trino', data: ['trino://lake.shop.orders'] } as const
  await expect(plan.gather(wishes, running, world)).rejects.toThrow(/a plan that tells of no tables/)
})
