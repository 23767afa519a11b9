import { afterAll, expect, test } from '@jest/globals'
import { chanceFrom } from '@ml-actions/engine/chance.suite'
import { Misuse } from '@ml-actions/verdict/faults'
import fc from 'fast-check'
import { comparable, fileOf, judgedBoth, type Stored } from './both.suite.ts'

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const
const long = { type: 'INT64' } as const
const money = { type: 'INT64', converted_type: 'DECIMAL', precision: 18, scale: 2 } as const

const few = <Value>(...values: Value[]) => fc.constantFrom(...values)
const told = { cases: 0, misuses: 0, checks: 0, outcomes: {} as Record<string, number> }

afterAll(() => {
  console.log(`differential: ${JSON.stringify(told)}`)
})

/** Ways to store the classes of a task: their cells, in an order in which the second is the positive one of two. */
const kinds: readonly (readonly [element: Stored[0], cells: readonly unknown[], positive?: string])[] = [
  [text, ['no', 'yes', 'é', ''], 'yes'],
  [long, [0n, 1n, 2n, 9007199254740993n]],
  [{ type: 'BOOLEAN' }, [false, true]],
  [{ type: 'DOUBLE' }, [0, 1, 2.5, -1e300]],
  [money, [100n, 150n, -1n, 0n], '1.5'],
]

const drawn = fc.record({
  kind: few(...kinds),
  size: few(2, 2, 3, 4),
  rows: few(2, 40, 300, 900),
  skill: fc.tuple(few(0.5, 0.8, 0.95, 1), few(0.5, 0.8, 0.95, 1)),
  missing: few(0, 0, 0, 0.01),
  seed: fc.nat({ max: 2 ** 31 }),
  isPaired: fc.boolean(),
  isRelative: fc.boolean(),
  // Bootstraps take their time.
  wanted: fc.array(fc.nat({ max: 10 }), { minLength: 2, maxLength: 3 }),
})

const ofEach = ['accuracy', 'mcc', 'kappa', 'balanced-accuracy']
const ofOne = ['f1', 'precision', 'recall', 'jaccard', 'specificity', 'false-positive-rate', 'npv']

type Drawn = Pick<
  typeof drawn extends fc.Arbitrary<infer Value> ? Value : never,
  'isPaired' | 'isRelative' | 'kind' | 'wanted'
>

function policyOf(task: string, { isPaired, isRelative, kind, wanted }: Drawn) {
  const margin = isRelative ? { relative: 0.02 } : 0.02
  const offered = task === 'binary' ? [...ofEach, ...ofOne] : [...ofEach, 'macro']
  const metrics = [...new Set(wanted.map((at) => offered[at % offered.length] as string))]
  const asked = (name: string) =>
    name === 'macro' ? { metric: 'f1', average: 'macro', 'zero-division': 0 } : { metric: name }
  const checks = metrics.flatMap((name) => [
    [`${name}-floor`, { ...asked(name), min: 0.6 }],
    ...(isPaired ? [[`${name}-keep`, { ...asked(name), 'not-worse-by': margin }]] : []),
  ])
  return {
    policy: 1,
    task,
    ...(task === 'binary' && kind[2] !== undefined ? { positive: kind[2] } : {}),
    candidate: { predictions: 'p.parquet', id: 'id', label: 'y', prediction: 'new' },
    ...(isPaired ? { baseline: { predictions: 'p.parquet', id: 'id', label: 'y', prediction: 'old' } } : {}),
    checks: {
      ...Object.fromEntries(checks),
      region: { metric: 'accuracy', by: 'region', min: 0.5, 'min-rows': 20 },
      both: { metric: 'accuracy', by: [['region', 'tier']], gap: { max: 0.3 }, 'min-rows': 20 },
      ...(isPaired ? { tier: { metric: 'accuracy', by: 'tier', 'not-worse-by': 0.05, 'min-rows': 20 } } : {}),
    },
  }
}

test('DuckDB’s counts make of drawn predictions what the rows make, number by number', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async (given) => {
      told.cases++
      const { kind, rows, skill, missing, seed } = given
      const [element, cells] = kind
      const classes = cells.slice(0, given.size)
      const chance = chanceFrom(seed)
      const pick = <Value>(values: readonly Value[]) => values[Math.floor(chance() * values.length)]
      const all = Array.from({ length: rows }, (_, row) => {
        const label = row < classes.length ? classes[row] : pick(classes)
        const said = (right: number) => (chance() < missing ? null : chance() < right ? label : pick(classes))
        return {
          label,
          fresh: said(skill[0]),
          old: said(skill[1]),
          region: pick(['EU', 'US', null]),
          tier: pick([1n, 2n, 3n]),
        }
      })
      const file = fileOf({
        id: [long, ...all.map((_, row) => BigInt(row))],
        y: [element, ...all.map(({ label }) => label)],
        new: [element, ...all.map(({ fresh }) => fresh)],
        old: [element, ...all.map(({ old }) => old)],
        region: [text, ...all.map(({ region }) => region)],
        tier: [long, ...all.map(({ tier }) => tier)],
      })
      const policy = policyOf(classes.length === 2 ? 'binary' : 'multiclass', given)
      const { local, asked } = await judgedBoth(policy, { 'p.parquet': file }, { purpose: 'promote' })
      if (local instanceof Misuse || asked instanceof Misuse) {
        told.misuses++
        if (process.env['SHOW']) console.log(String(local))
        expect(String(asked)).toBe(String(local))
        return
      }
      told.checks += asked.checks.length
      told.outcomes[asked.outcome] = (told.outcomes[asked.outcome] ?? 0) + 1
      expect(comparable(asked)).toEqual(comparable(local))
    }),
    { numRuns: Number(process.env['DIFFERENTIAL'] ?? 20) },
  )
}, 600_000)
