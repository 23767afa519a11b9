import { afterAll, describe, expect, test } from '@jest/globals'
import { whereSuite } from '@ml-actions/conditions/where/where.suite'
import { Misuse } from '@ml-actions/verdict/faults'
import fc from 'fast-check'
import { choose } from '../modes/choose.ts'
import { plain, run, worldOf } from '../twin.ts'
import { comparable, type Desk, deskOf } from './both.suite.ts'
import { type ChosenCase, chosenCases } from './where.suite.ts'

const told = { cases: 0, decisions: {} as Record<string, number> }
const numRuns = Number(process.env['DIFFERENTIAL'] ?? 25)

afterAll(() => {
  console.log(`rows that are chosen: ${JSON.stringify(told)}`)
})

/** Lays all rows out as tables, and those alone that are chosen as files. */
function laid({ settings, reference, current }: ChosenCase) {
  const desk = deskOf({
    'drift.yml': settings,
    'reference.parquet': reference.all,
    'current.parquet': current.all,
    'reference-chosen.parquet': reference.chosen,
    'current-chosen.parquet': current.chosen,
  })
  const address = (table: string, where: string) => `trino://lake.ml.${table}?where=${where}`
  const config = 'drift.yml'
  return {
    desk,
    local: { config, reference: ['reference-chosen.parquet'], current: ['current-chosen.parquet'] },
    asked: {
      config,
      engine: 'trino' as const,
      reference: [address('reference', reference.where)],
      current: [address('current', current.where)],
    },
  }
}

describe('rows of tables that their addresses choose', () => {
  test('are judged as a file of those rows is, number by number', async () => {
    await fc.assert(
      fc.asyncProperty(chosenCases, async (given) => {
        told.cases++
        const { desk, local, asked } = laid(given)
        const wanted = await desk.run({ ...local, values: 'full' })
        const found = await desk.run({ ...asked, values: 'full' })
        if (wanted instanceof Misuse || found instanceof Misuse) throw new Error(`${wanted}\n${found}`)
        expect(comparable(found)).toEqual(comparable(wanted))
        expect(
          found.notes.filter((note) => / of trino:\/\/lake\.ml\.\w+ where c\d is /.test(note)),
        ).toHaveLength(2)
        const decision = String(found.facts['decision'])
        told.decisions[decision] = (told.decisions[decision] ?? 0) + 1
        desk.clear()
      }),
      { numRuns },
    )
  }, 600_000)

  test('are frozen and counted as a file of those rows is', async () => {
    await fc.assert(
      fc.asyncProperty(chosenCases, async (given) => {
        const { desk, local, asked } = laid(given)
        const frozen = await written(desk, { ...local, mode: 'freeze' }, 'reference.json')
        expect(await written(desk, { ...asked, mode: 'freeze' }, 'reference.json')).toEqual(frozen)
        const counting = { mode: 'count', reference: ['reference.json'] } as const
        const { data: counts } = await written(desk, { ...local, ...counting }, 'counts.json')
        const { data } = await written(desk, { ...asked, ...counting }, 'counts.json')
        expect([data.rows, data.columns]).toEqual([counts.rows, counts.columns])
        desk.clear()
      }),
      { numRuns },
    )
  }, 600_000)
})

async function written(desk: Desk, wishes: Parameters<Desk['run']>[0], path: string) {
  await desk.run(wishes)
  const { sources: _, ...rest } = JSON.parse(desk.text(path))
  return rest
}

const settings = 'drift: 1\naccuracy: { min: 0.5, label: country, prediction: country }\n'

/** A reference that was frozen before. */
async function frozen(): Promise<string> {
  const files = new Map([
    ['reference.csv', `id,country\n${'1,DE\n2,FR\n'.repeat(100)}`],
    ['drift.yml', settings],
  ])
  await choose({ ...plain, mode: 'freeze', config: 'drift.yml' }, run, worldOf(files))
  return String(files.get('reference.json'))
}

describe.each([
  ['reference', (address: string) => ({ reference: [address] })],
  ['current', (address: string) => ({ current: [address], config: 'drift.yml' })],
  ['accuracy', (address: string) => ({ accuracy: address, config: 'drift.yml' })],
] as const)('of the input %s,', (_, named) => {
  whereSuite(async (address, engine) => {
    const files = new Map([
      ['reference.json', await frozen()],
      ['drift.yml', settings],
      ['metrics.json', '{"accuracy": 0.9}'],
    ])
    const before = { reference: ['reference.json'], current: [], accuracy: 'metrics.json' }
    const wishes = { ...plain, ...before, ...named(address), engine: 'trino' as const }
    return choose(wishes, run, { ...worldOf(files), engine })
  })
})
