import { chanceFrom } from '@ml-actions/engine/chance.suite'
import fc from 'fast-check'
import { fileOf, type Stored } from './stored.suite.ts'

/** A policy, and the tables of predictions that it names. */
export interface Case {
  readonly policy: { readonly baseline?: object }
  readonly tables: Readonly<Record<string, Readonly<Record<string, Stored>>>>
}

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const
const long = { type: 'INT64' } as const
const real = { type: 'DOUBLE' } as const
const money = { type: 'INT64', converted_type: 'DECIMAL', precision: 18, scale: 2 } as const

const few = <Value>(...values: Value[]) => fc.constantFrom(...values)

/** Ways to store the classes of a task: their cells, in an order in which the second is the positive one of two. */
const kinds: readonly (readonly [element: Stored[0], cells: readonly unknown[], positive?: string])[] = [
  [text, ['no', 'yes', 'é', ''], 'yes'],
  [long, [0n, 1n, 2n, 9007199254740993n]],
  [{ type: 'BOOLEAN' }, [false, true]],
  [real, [0, 1, 2.5, -1e300]],
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

type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never

const ofEach = ['accuracy', 'mcc', 'kappa', 'balanced-accuracy']
const ofOne = ['f1', 'precision', 'recall', 'jaccard', 'specificity', 'false-positive-rate', 'npv']

/** Checks of some metrics, with and against a baseline. */
function checksOf(
  metrics: readonly string[],
  { isPaired, isRelative }: Pick<Drawn, 'isPaired' | 'isRelative'>,
  limit: object,
): Readonly<Record<string, object>> {
  const margin = isRelative ? { relative: 0.02 } : 0.02
  const asked = (name: string) =>
    name === 'macro' ? { metric: 'f1', average: 'macro', 'zero-division': 0 } : { metric: name }
  const checks = metrics.flatMap((name) => [
    [`${name}-floor`, { ...asked(name), ...limit }],
    ...(isPaired ? [[`${name}-keep`, { ...asked(name), 'not-worse-by': margin }]] : []),
  ])
  return Object.fromEntries(checks)
}

function some(wanted: readonly number[], offered: readonly string[]): readonly string[] {
  return [...new Set(wanted.map((at) => offered[at % offered.length] as string))]
}

/** Labels and predictions that are classes. */
export const classes: fc.Arbitrary<Case> = drawn.map((given) => {
  const { kind, rows, skill, missing, seed, size, isPaired, wanted } = given
  const [element, cells, positive] = kind
  const names = cells.slice(0, size)
  const chance = chanceFrom(seed)
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(chance() * values.length)]
  const all = Array.from({ length: rows }, (_, row) => {
    const label = row < names.length ? names[row] : pick(names)
    const said = (right: number) => (chance() < missing ? null : chance() < right ? label : pick(names))
    return {
      label,
      fresh: said(skill[0]),
      old: said(skill[1]),
      region: pick(['EU', 'US', null]),
      tier: pick([1n, 2n, 3n]),
    }
  })
  const task = names.length === 2 ? 'binary' : 'multiclass'
  const offered = task === 'binary' ? [...ofEach, ...ofOne] : [...ofEach, 'macro']
  const model = { predictions: 'p.parquet', id: 'id', label: 'y' }
  return {
    policy: {
      policy: 1,
      task,
      ...(task === 'binary' && positive !== undefined ? { positive } : {}),
      candidate: { ...model, prediction: 'new' },
      ...(isPaired ? { baseline: { ...model, prediction: 'old' } } : {}),
      checks: {
        ...checksOf(some(wanted, offered), given, { min: 0.6 }),
        region: { metric: 'accuracy', by: 'region', min: 0.5, 'min-rows': 20 },
        both: { metric: 'accuracy', by: [['region', 'tier']], gap: { max: 0.3 }, 'min-rows': 20 },
        ...(isPaired
          ? { tier: { metric: 'accuracy', by: 'tier', 'not-worse-by': 0.05, 'min-rows': 20 } }
          : {}),
      },
    },
    tables: {
      'p.parquet': {
        id: [long, ...all.map((_, row) => BigInt(row))],
        y: [element, ...all.map(({ label }) => label)],
        new: [element, ...all.map(({ fresh }) => fresh)],
        old: [element, ...all.map(({ old }) => old)],
        region: [text, ...all.map(({ region }) => region)],
        tier: [long, ...all.map(({ tier }) => tier)],
      },
    },
  }
})

/** Ways to store a score from 0 to 1. */
const scales: readonly (readonly [element: Stored[0], cell: (score: number) => unknown])[] = [
  [real, (score) => score],
  [real, (score) => Math.round(score * 10) / 10],
  [{ type: 'FLOAT' }, (score) => Math.fround(score)],
  [money, (score) => BigInt(Math.round(score * 100))],
]

const scored = fc.record({
  scale: few(...scales),
  rows: few(30, 300, 300, 2500),
  skill: fc.tuple(few(0.5, 1, 2), few(0.5, 1, 2)),
  missing: few(0, 0, 0, 0.01),
  seed: fc.nat({ max: 2 ** 31 }),
  isPaired: fc.boolean(),
  isRelative: fc.boolean(),
  isCut: fc.boolean(),
  isGrouped: few(false, false, false, true),
  wanted: fc.array(fc.nat({ max: 10 }), { minLength: 2, maxLength: 3 }),
})

const ofScores = ['roc-auc', 'roc-auc', 'log-loss', 'brier', 'average-precision', 'ece']

/** A row of a binary task with what both models give it. */
function scoresOf({
  rows,
  skill,
  missing,
  seed,
  scale,
}: Pick<
  typeof scored extends fc.Arbitrary<infer Value> ? Value : never,
  'rows' | 'skill' | 'missing' | 'seed' | 'scale'
>) {
  const chance = chanceFrom(seed)
  const [, cell] = scale
  const said = (isTrue: boolean, power: number) => {
    const wide = chance() ** power
    return chance() < missing
      ? null
      : cell(isTrue ? 1 - wide / 2 : wide / 2 + (1 - power / 2) * chance() * 0.5)
  }
  return Array.from({ length: rows }, (_, row) => {
    const isTrue = row % 2 === 0
    return {
      label: isTrue ? 1n : 0n,
      fresh: said(isTrue, skill[0]),
      old: said(isTrue, skill[1]),
      region: ['EU', 'US', null][Math.floor(chance() * 3)],
      user: `u${Math.floor(chance() * 40)}`,
    }
  })
}

/** Scores of a positive class. */
export const scores: fc.Arbitrary<Case> = scored.map((given) => {
  const { isPaired, isCut, isGrouped, wanted, scale } = given
  const all = scoresOf(given)
  const model = { predictions: 'p.parquet', id: 'id', label: 'y', ...(isGrouped ? { group: 'user' } : {}) }
  const metrics = some(wanted, isCut ? [...ofScores, 'accuracy', 'f1'] : ofScores)
  return {
    policy: {
      policy: 1,
      task: 'binary',
      ...(isCut ? { threshold: 0.5 } : {}),
      candidate: { ...model, score: 'new' },
      ...(isPaired ? { baseline: { ...model, score: 'old' } } : {}),
      checks: {
        ...checksOf(metrics, given, { min: 0.1, max: 0.9 }),
        region: { metric: 'brier', by: 'region', max: 0.4, 'min-rows': 20 },
        ...(isPaired
          ? { kept: { metric: 'roc-auc', by: 'region', 'not-worse-by': 0.1, 'min-rows': 20 } }
          : {}),
      },
    },
    tables: {
      'p.parquet': {
        id: [long, ...all.map((_, row) => BigInt(row))],
        y: [long, ...all.map(({ label }) => label)],
        new: [scale[0], ...all.map(({ fresh }) => fresh)],
        old: [scale[0], ...all.map(({ old }) => old)],
        region: [text, ...all.map(({ region }) => region)],
        user: [text, ...all.map(({ user }) => user)],
      },
    },
  }
})

/** Ways to store a number of a regression. */
const amounts: readonly (readonly [element: Stored[0], cell: (value: number) => unknown])[] = [
  [real, (value) => value],
  [real, (value) => Math.round(value)],
  [long, (value) => BigInt(Math.round(value))],
  [money, (value) => BigInt(Math.round(value * 100))],
]

const ofNumbers = ['mae', 'rmse', 'mse', 'medae', 'r2', 'max-error', 'mape']

const numeric = fc.record({
  amount: few(...amounts),
  rows: few(30, 300, 2500),
  missing: few(0, 0, 0, 0.01),
  seed: fc.nat({ max: 2 ** 31 }),
  isPaired: fc.boolean(),
  isRelative: fc.boolean(),
  wanted: fc.array(fc.nat({ max: 10 }), { minLength: 2, maxLength: 3 }),
})

/** Numbers, and what models say of them. */
export const numbers: fc.Arbitrary<Case> = numeric.map((given) => {
  const { amount, rows, missing, seed, isPaired, wanted } = given
  const [element, cell] = amount
  const chance = chanceFrom(seed)
  const all = Array.from({ length: rows }, () => {
    const value = 1 + chance() * 20
    const said = (off: number) => (chance() < missing ? null : cell(value + (chance() - 0.5) * off))
    return {
      label: cell(value),
      fresh: said(3),
      old: said(4),
      region: ['EU', 'US', null][Math.floor(chance() * 3)],
    }
  })
  const model = { predictions: 'p.parquet', id: 'id', label: 'y' }
  return {
    policy: {
      policy: 1,
      task: 'regression',
      candidate: { ...model, prediction: 'new' },
      ...(isPaired ? { baseline: { ...model, prediction: 'old' } } : {}),
      checks: {
        ...checksOf(some(wanted, ofNumbers), given, { max: 1.5 }),
        region: { metric: 'mae', by: 'region', max: 2, 'min-rows': 20 },
      },
    },
    tables: {
      'p.parquet': {
        id: [long, ...all.map((_, row) => BigInt(row))],
        y: [element, ...all.map(({ label }) => label)],
        new: [element, ...all.map(({ fresh }) => fresh)],
        old: [element, ...all.map(({ old }) => old)],
        region: [text, ...all.map(({ region }) => region)],
      },
    },
  }
})

/** Ways to store an id. */
const ids: readonly (readonly [element: Stored[0], cell: (row: number) => unknown])[] = [
  [long, BigInt],
  [text, (row) => `é${row}`],
  [money, (row) => BigInt(row) * 25n],
]

/** The same, where each model has a table of its own, and the baseline's has its rows in another order. */
export function apart(cases: fc.Arbitrary<Case>): fc.Arbitrary<Case> {
  const paired = cases.filter(({ policy }) => policy.baseline !== undefined)
  return fc.tuple(paired, few(...ids)).map(([{ policy, tables }, [element, cell]]) => {
    const { id: [, ...rows] = [long], old, ...columns } = tables['p.parquet'] ?? {}
    const [said, ...others] = old ?? [long]
    const id: Stored = [element, ...rows.map((_, row) => cell(row))]
    const backwards = ([kind, ...cells]: Stored): Stored => [kind, ...cells.toReversed()]
    const truth = columns['y'] ?? [long]
    return {
      policy: { ...policy, baseline: { ...policy.baseline, predictions: 'q.parquet' } },
      tables: {
        'p.parquet': { ...columns, id },
        'q.parquet': { id: backwards(id), y: backwards(truth), old: backwards([said, ...others]) },
      },
    }
  })
}

/** The bytes of each file of a case. */
export function filesOf({ tables }: Case): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(Object.entries(tables).map(([path, columns]) => [path, fileOf(columns)]))
}
