import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { duckdb } from './adapters/duckdb.ts'
import { asked } from './asked.ts'
import type { Need, Scalar } from './expression.ts'
import { present } from './expression.ts'
import { type Answers, type Bin, planned } from './plan.ts'
import { answeredBy } from './questions.ts'
import { type Narrowing, ranked } from './ranked.ts'
import { doubleIn, unitsIn } from './values.ts'

const signal = new AbortController().signal

const decimal = { is: 'decimal', precision: 18, scale: 2 } as const

/** A column of numbers: how it lies in a file, and how its text is read. */
interface Sort {
  readonly element: object
  readonly type: Extract<Scalar, { is: 'column' }>['type']
  readonly value: fc.Arbitrary<number | bigint>
  read(text: string): number | bigint
}

const sorts: readonly (readonly [name: string, sort: Sort])[] = [
  [
    'doubles',
    {
      element: { type: 'DOUBLE' },
      type: { is: 'float', bits: 64 },
      value: fc.oneof(
        fc.constantFrom(0, -0, 1e-300, 1.7e308, -1.7e308),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
      ),
      read: (text) => doubleIn(text) + 0,
    },
  ],
  [
    'whole numbers',
    {
      element: { type: 'INT64' },
      type: { is: 'integer', signed: true, bits: 64 },
      value: fc.oneof(fc.bigInt(-9n, 9n), fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n)),
      read: BigInt,
    },
  ],
  [
    'decimals',
    {
      element: { type: 'INT64', converted_type: 'DECIMAL', precision: 18, scale: 2 },
      type: decimal,
      value: fc.oneof(fc.bigInt(-500n, 500n), fc.bigInt(-(10n ** 17n), 10n ** 17n)),
      read: (text) => unitsIn(text, decimal),
    },
  ],
]

const narrowings: fc.Arbitrary<Narrowing> = fc.record({
  few: fc.nat({ max: 6 }),
  bins: fc.integer({ min: 1, max: 8 }),
  rounds: fc.nat({ max: 5 }),
})

test.each(sorts)('DuckDB tells which %s stand where as they stand when sorted', async (_, sort) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(sort.value, { minLength: 1, maxLength: 40 }),
      fc.array(fc.nat({ max: 39 }), { minLength: 1, maxLength: 5 }),
      narrowings,
      async (values, at, narrowing) => {
        const sorted = values.toSorted((one, other) => (one < other ? -1 : Number(one > other)))
        const places = [...new Set(at.map((place) => place % values.length))]
        const found = await askedOf(sort, values, { places, narrowing })
        expect(places.map((place) => sort.read(String(found.get(place))))).toEqual(
          places.map((place) => (typeof sorted[place] === 'number' ? sorted[place] + 0 : sorted[place])),
        )
      },
    ),
    { numRuns: 40 },
  )
})

async function askedOf(
  { element, type }: Sort,
  values: readonly unknown[],
  { places, narrowing }: { readonly places: readonly number[]; readonly narrowing: Narrowing },
): Promise<ReadonlyMap<number, string>> {
  const folder = `${mkdtempSync(join(tmpdir(), 'ranked-'))}/`
  const schema = [
    { name: 'root', num_children: 1 },
    { ...element, name: 'x', repetition_type: 'OPTIONAL' },
  ]
  const columnData = [{ name: 'x', data: [...values] }]
  writeFileSync(`${folder}x.parquet`, new Uint8Array(parquetWriteBuffer({ schema, columnData } as never)))
  const relation = { is: 'files', folder, paths: ['x.parquet'] } as const
  const engine = await duckdb.open({ directory: process.cwd(), relation, signal })
  const ask = (needs: readonly Need[]) =>
    asked(engine, planned(relation, needs, engine.dialect), { signal, tell: () => {} })
  try {
    const of = { is: 'column', name: 'x', type } as const
    const ends = (['lowest', 'highest'] as const).map((is) => ({ is, of, where: present(of) }) as const)
    const told = await ask(ends)
    const [lowest, highest] = ends.map((end) => String(told.text(end)))
    const all = { rows: values.length, lowest: String(lowest), highest: String(highest) }
    return await answeredBy(ranked({ of, where: present(of) }, all, places, narrowing), ask)
  } finally {
    await engine.close()
    rmSync(folder, { recursive: true })
  }
}

describe('numbers by their bins', () => {
  const all = { rows: 9, lowest: '0', highest: '80' }

  /** What is asked, when bins are answered so, and the one at place 4 is 40. */
  async function steps(bins: readonly Bin[], type: Sort['type'] = { is: 'integer', signed: true, bits: 64 }) {
    const of = { is: 'column', name: 'x', type } as const
    const numbers = { of, where: present(of) } as const
    const kinds: string[] = []
    const found = await answeredBy(
      ranked(numbers, all, [4], { few: 2, bins: 3, rounds: 2 }),
      async (needs) => {
        kinds.push(...needs.map((need) => `${need.is} ${need.is === 'ranks' ? need.at : ''}`.trim()))
        return { bins: () => bins, ranks: ({ at }) => new Map([[at[0], '40']]) } as Pick<
          Answers,
          'bins' | 'ranks'
        > as Answers
      },
    )
    return [kinds, found.get(4)]
  }

  const bin = (rows: bigint, lowest: string, highest: string) => ({ rows, lowest, highest })

  test('are put in order where few are left', () =>
    expect(steps([bin(7n, '20', '80'), bin(2n, '0', '10')])).resolves.toEqual([
      // What stood fifth of nine is the third of the seven that are left; those are asked for once more in vain.
      ['histogram', 'histogram', 'ranks 2'],
      '40',
    ]))

  test('are not asked for of days', () =>
    expect(steps([], { is: 'date' })).resolves.toEqual([['ranks 4'], '40']))

  test('are known where a bin holds one number alone', () =>
    expect(steps([bin(4n, '0', '30'), bin(5n, '40', '40')])).resolves.toEqual([['histogram'], '40']))

  test.each([
    ['overlap', [bin(5n, '0', '40'), bin(4n, '40', '80')]],
    ['are not all that there were', [bin(5n, '0', '30')]],
  ])('are put in order all together where bins %s', (_, bins) =>
    expect(steps(bins)).resolves.toEqual([['histogram', 'histogram', 'ranks 4'], '40']),
  )
})
