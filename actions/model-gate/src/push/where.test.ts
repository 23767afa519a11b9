import { afterAll, describe, expect, test } from '@jest/globals'
import { choices, words } from '@ml-actions/conditions/where/chosen.suite'
import { whereSuite } from '@ml-actions/conditions/where/where.suite'
import { chanceFrom } from '@ml-actions/engine/chance.suite'
import { Misuse } from '@ml-actions/verdict/faults'
import fc from 'fast-check'
import { runIn } from '../twin.ts'
import { comparable, judgedBoth } from './both.suite.ts'
import { fileOf } from './stored.suite.ts'

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const
const long = { type: 'INT64' } as const

const few = <Value>(...values: Value[]) => fc.constantFrom(...values)
const told = { cases: 0, misuses: 0, outcomes: {} as Record<string, number> }

afterAll(() => {
  console.log(`rows that are chosen: ${JSON.stringify(told)}`)
})

const drawn = fc.record({
  by: few(...choices),
  isApart: fc.boolean(),
  rows: few(40, 300, 900),
  skill: fc.tuple(few(0.8, 0.95), few(0.8, 0.95)),
  seed: fc.nat({ max: 2 ** 31 }),
})

interface Row {
  readonly id: bigint
  readonly k: bigint | null
  readonly w: string | null
  readonly label: string | undefined
  readonly fresh: string | undefined
  readonly old: string | undefined
}

function tableOf(rows: readonly Row[]): Uint8Array {
  return fileOf({
    id: [long, ...rows.map(({ id }) => id)],
    k: [long, ...rows.map(({ k }) => k)],
    w: [text, ...rows.map(({ w }) => w)],
    y: [text, ...rows.map(({ label }) => label)],
    new: [text, ...rows.map(({ fresh }) => fresh)],
    old: [text, ...rows.map(({ old }) => old)],
  })
}

function policyOf(fresh: string, old: string) {
  const said = (prediction: string, predictions: string) => ({
    predictions,
    id: 'id',
    label: 'y',
    prediction,
  })
  return {
    policy: 1,
    task: 'binary',
    positive: 'yes',
    // Before the address, which would move their places.
    checks: {
      floor: { metric: 'accuracy', min: 0.6 },
      keep: { metric: 'f1', 'not-worse-by': 0.05 },
      word: { metric: 'recall', by: 'w', min: 0.5, 'min-rows': 10 },
    },
    candidate: said('new', fresh),
    baseline: said('old', old),
  }
}

test('the rows of a table that its address chooses are judged as a file of those rows is, number by number', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async ({ by, isApart, rows, skill, seed }) => {
      told.cases++
      const chance = chanceFrom(seed)
      const pick = <Value>(values: readonly Value[]) => values[Math.floor(chance() * values.length)]
      const all = Array.from({ length: rows }, (_, at): Row => {
        const label = at < 2 ? ['no', 'yes'][at] : pick(['no', 'yes'])
        const said = (right: number) => (chance() < right ? label : pick(['no', 'yes']))
        const [k = null, w = null] = [
          pick([null, 0n, 1n, 2n, 3n, 4n, 9007199254740993n]),
          pick([null, ...words]),
        ]
        return { id: BigInt(at), k, w, label, fresh: said(skill[0]), old: said(skill[1]) }
      })
      const [table, chosen] = [tableOf(all), tableOf(all.filter(by.holds))]
      const files = { 'said.parquet': table, 'before.parquet': table }
      const alone = { 'chosen.parquet': chosen, 'chosen-before.parquet': chosen }
      const address = (name: string) => `trino://lake.ml.${name}?where=${by.where}`
      const there = policyOf(address('said'), address(isApart ? 'before' : 'said'))
      const here = policyOf('chosen.parquet', isApart ? 'chosen-before.parquet' : 'chosen.parquet')
      const { local } = await judgedBoth(here, alone, { purpose: 'promote' })
      const { asked } = await judgedBoth(there, files, { purpose: 'promote' }, {}, 'trino')
      if (local instanceof Misuse || asked instanceof Misuse) {
        told.misuses++
        expect([asked, local].map((one) => one instanceof Misuse)).toEqual([true, true])
        return
      }
      told.outcomes[asked.outcome] = (told.outcomes[asked.outcome] ?? 0) + 1
      expect(named(comparable(asked))).toEqual(named(comparable(local)))
      expect(asked.notes.some((note) => / where [kw] is /.test(note))).toBe(true)
    }),
    { numRuns: Number(process.env['DIFFERENTIAL'] ?? 20) },
  )
}, 600_000)

/** The same of either name of the data. */
function named(verdict: unknown): unknown {
  const text = JSON.stringify(verdict)
    .replaceAll('trino://lake.ml.said', 'chosen.parquet')
    .replaceAll('trino://lake.ml.before', 'chosen-before.parquet')
  return JSON.parse(text)
}

describe.each([
  ['the policy', (address: string) => ({ policy: { predictions: address }, inputs: {} })],
  ['the input candidate', (address: string) => ({ policy: {}, inputs: { candidate: address } })],
])('named by %s,', (_, named) => {
  whereSuite(async (address, engine) => {
    const { policy: own, inputs } = named(address)
    const candidate = { ...own, label: 'country', prediction: 'country' }
    const policy = {
      policy: 1,
      task: 'multiclass',
      candidate,
      checks: { floor: { metric: 'accuracy', min: 0.6 } },
    }
    return runIn({ files: { 'gate.yml': JSON.stringify(policy) }, engine }, { engine: 'trino', ...inputs })
  })
})
