import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Verdict } from '@ml-actions/verdict/verdict'
import fc from 'fast-check'
import { choose } from '../modes/choose.ts'
import type { Wishes } from '../reading/reading.ts'
import { plain as defaults, run, worldOf } from '../twin.ts'

const plain: Wishes = { ...defaults, reference: ['reference.json'], config: 'drift.yml' }

/** Some files, on which the action runs again and again. */
function desk(given: Readonly<Record<string, string>>) {
  const all = new Map(Object.entries(given))
  const world = worldOf(all)
  return {
    all,
    async run(wishes: Partial<Wishes>): Promise<Verdict> {
      return (await choose({ ...plain, ...wishes }, run, world)).verdict
    },
    /** Counts a part, and keeps what was written under another name. */
    async count(path: string, to: string, more: Partial<Wishes> = {}): Promise<void> {
      await choose({ ...plain, ...more, mode: 'count', current: [path] }, run, world)
      all.set(to, all.get('counts.json') ?? '')
    },
  }
}

const head = 'x,plan,day'
const plans = ['free', 'pro', 'team', '', 'gold']
const day = (row: number) => `2026-03-${String(1 + (row % 28)).padStart(2, '0')}`
const table = (rows: readonly string[]) => [head, ...rows, ''].join('\n')
const reference = table(
  Array.from({ length: 600 }, (_, row) => `${(row * 7) % 90},${plans[row % 3]},${day(row)}`),
)
const asked = 'drift: 1\nhistory: { k: 1, n: 1 }\n'
const bySeason = `${asked}columns: { day: ignore }\nseason: { column: day, by: weekday }\n`

const row = fc
  .tuple(fc.integer({ min: -20, max: 140 }), fc.nat({ max: 4 }), fc.nat({ max: 27 }), fc.nat({ max: 40 }))
  .map(([x, plan, at, odd]) => `${odd === 0 ? '' : x},${plans[plan]},${day(at)}`)
/** Rows, and the part that each of them lies in. */
const parts = fc.array(fc.tuple(row, fc.nat({ max: 3 })), { minLength: 1, maxLength: 260, size: 'max' })

describe('the counts of parts tell what the whole does', () => {
  test.each([
    ['of all rows', asked],
    ['by season', bySeason],
  ])(
    '%s, wherever it is cut',
    async (_, drift) => {
      await fc.assert(
        fc.asyncProperty(parts, async (rows) => {
          const { all, run, count } = desk({ 'reference.csv': reference, 'drift.yml': drift })
          await run({ mode: 'freeze', reference: ['reference.csv'] })
          all.set('current.csv', table(rows.map(([cells]) => cells)))
          const whole = await run({})
          for (const part of [0, 1, 2, 3]) {
            const own = rows.filter(([, at]) => at === part).map(([cells]) => cells)
            if (own.length === 0) continue
            all.set(`${part}.csv`, table(own))
            await count(`${part}.csv`, `${part}.counts.json`)
          }
          const merged = await run({ current: ['?.counts.json'] })
          const told = ({ headline, checks, tables, facts }: Verdict) => ({ headline, checks, tables, facts })
          expect(told(merged)).toEqual(told(whole))
        }),
        { numRuns: 25 },
      )
    },
    60_000,
  )

  test('also where a part lacks a column, or has another type in it', async () => {
    const { all, run, count } = desk({ 'reference.csv': reference, 'drift.yml': asked })
    await run({ mode: 'freeze', reference: ['reference.csv'] })
    all.set('a.csv', reference)
    all.set('b.csv', 'x,day\nhigh,2026-03-01\n')
    await count('a.csv', 'a.counts.json')
    await count('b.csv', 'b.counts.json')
    const { headline, checks } = await run({ current: ['a.counts.json', 'b.counts.json'] })
    expect(headline).toBe('fix-data: broken: x, plan')
    expect(checks).toEqual((await run({ current: ['a.csv', 'b.csv'] })).checks)
  })
})

test('the same data in two parts is told', async () => {
  const { run, count } = desk({ 'reference.csv': reference, 'drift.yml': asked })
  await run({ mode: 'freeze', reference: ['reference.csv'] })
  await count('reference.csv', 'a.counts.json')
  await count('reference.csv', 'b.counts.json')
  const { notes } = await run({ current: ['a.counts.json', 'b.counts.json'] })
  expect(notes).toContain('b.counts.json counts data that a.counts.json counts too')
})

test('a part without rows was not judged, and adds nothing', async () => {
  const { all, run, count } = desk({ 'reference.csv': reference, 'drift.yml': asked })
  await run({ mode: 'freeze', reference: ['reference.csv'] })
  all.set('none.csv', `${head}\n`)
  expect((await run({ mode: 'count', current: ['none.csv'] })).outcome).toBe('inconclusive')
  await count('none.csv', 'a.counts.json')
  await count('reference.csv', 'b.counts.json')
  const { facts } = await run({ current: ['a.counts.json', 'b.counts.json'] })
  expect(facts).toMatchObject({ decision: 'hold', 'rows-current': 600 })
})

describe('counts are refused', () => {
  const good = async () => {
    const all = desk({ 'reference.csv': reference, 'drift.yml': asked })
    await all.run({ mode: 'freeze', reference: ['reference.csv'] })
    await all.count('reference.csv', 'a.counts.json')
    return all
  }

  test('in the bins of another reference, at their place', async () => {
    const { all, run } = await good()
    all.set('reference.csv', reference.replace('\n0,', '\n1,'))
    await run({ mode: 'freeze', reference: ['reference.csv'] })
    const refused = run({ current: ['a.counts.json'] })
    await expect(refused).rejects.toThrow(Misuse)
    await expect(refused).rejects.toThrow('a.counts.json: the counts are in the bins of another reference')
  })

  test.each<readonly [what: string, damage: (text: string) => string, is: string]>([
    ['that are no JSON', () => '{', 'it is not JSON'],
    [
      'of another version',
      (text) => text.replace('"drift-counts": 1', '"drift-counts": 7'),
      'wanted: version 1',
    ],
    ['of fewer bins', (text) => text.replace('"counts":[0,', '"counts":['), 'do not fit the bins'],
    [
      'of fewer rows than none',
      (text) => text.replace('"counts":[0,', '"counts":[-1,'),
      'do not fit the bins',
    ],
    [
      'of predictions that nobody froze',
      (text) => text.replace('"data":', '"prediction": {}, "data":'),
      'its predictions',
    ],
  ])('%s', async (_, damage, is) => {
    const { all, run } = await good()
    all.set('a.counts.json', damage(all.get('a.counts.json') ?? ''))
    await expect(run({ current: ['a.counts.json'] })).rejects.toThrow(is)
  })

  test('beside data, and where nothing was frozen', async () => {
    const { run } = await good()
    const mixed = run({ current: ['a.counts.json', 'reference.csv'] })
    await expect(mixed).rejects.toThrow('some of the current files are counts, and some are data')
    const loose = run({ mode: 'count', reference: ['reference.csv'], current: ['reference.csv'] })
    await expect(loose).rejects.toThrow('a reference that was frozen')
  })
})
