import { describe, expect, test } from '@jest/globals'
import { type Cell, columnOf } from '@ml-actions/conditions/twin'
import { keysOf } from '@ml-actions/conditions/values/key'
import type { Place } from '@ml-actions/verdict/place'
import { twinDisk } from '../disk/twin.ts'
import { batchOf, givenNothing, named, validated } from '../twin.ts'
import { blocksOf } from '../values/key-block.ts'
import { SpilledKeys } from '../values/spilled-keys.ts'
import type { Cells } from './check.ts'
import { addKeys, answerKeys, endKeys, mergeKeys, noKeys, type SeenKeys, shiftKeys } from './seen-keys.ts'

async function unique(csv: string, keywords = '{ type: text, unique: true }') {
  const contract = `contract: 1\nother-columns: allow\ncolumns: { id: ${keywords} }`
  return named((await validated(contract, { 'data.csv': csv })).checks, 'unique')
}

describe('a key', () => {
  test('that stands three times is three findings, each at its place', async () => {
    const check = await unique('id\na\nb\na\na\n')
    expect(check).toMatchObject({ outcome: 'fail', counts: { evaluated: 4, failed: 3, skipped: 0 } })
    expect(check.findings.map(({ is, place }) => `${place?.line}: ${is}`)).toEqual([
      '2: the same value stands in a later row',
      '4: the same value stands in row 1 of data.csv',
      '5: the same value stands in row 1 of data.csv',
    ])
  })

  test('is named by its row where rows have more lines than one', async () => {
    const check = await unique('id,t\na,"x\ny"\nb,z\na,z\n')
    expect(check.findings[0]?.place).toMatchObject({ line: 2, column: 1, row: 1, field: 'id' })
    expect(check.findings[1]?.place).toMatchObject({ line: 5, column: 1, row: 3 })
  })

  test.each([
    ['{ type: decimal, unique: true }', '1.5\n1.50', 'fail'],
    ['{ type: text, unique: true }', '1.5\n1.50', 'pass'],
    ['{ type: float64, unique: true }', '0\n-0', 'fail'],
    ['{ type: int64, unique: true }', '9007199254740992\n9007199254740993', 'pass'],
    ['{ type: text, unique: true }', 'a\u030a\n\u00e5', 'pass'],
  ])('under %s, %j is a %s', async (keywords, cells, outcome) => {
    expect(await unique(`id\n${cells}\n`, keywords)).toMatchObject({ outcome })
  })

  test('that is null is no key', async () => {
    expect(await unique('id,b\n,1\n,2\nx,3\n')).toMatchObject({
      outcome: 'pass',
      counts: { evaluated: 1, skipped: 2 },
    })
  })

  test('of two columns repeats only when both do', async () => {
    const contract = 'contract: 1\nunique: [a, b]'
    const pass = await validated(contract, { 'data.csv': 'a,b\nx,yz\nxy,z\nx,\nx,\n' })
    expect(named(pass.checks, 'unique')).toMatchObject({
      outcome: 'pass',
      counts: { evaluated: 2, skipped: 2 },
    })
    const fail = await validated(contract, { 'data.csv': 'a,b\nx,y\nx,z\nx,y\n' })
    expect(named(fail.checks, 'unique')).toMatchObject({ outcome: 'fail', counts: { failed: 2 } })
  })

  test('that stands in two files is found, and the other file is named', async () => {
    const contract = 'contract: 1\ncolumns: { id: { unique: true } }'
    const verdict = await validated(contract, { '1.csv': 'id\na\nb\n', '2.csv': 'id\nc\nb\n' })
    expect(named(verdict.checks, 'unique').findings).toEqual([
      {
        is: 'the same value stands in a later row',
        place: { path: '1.csv', line: 3, column: 1, endColumn: 2, row: 2, field: 'id' },
      },
      {
        is: 'the same value stands in row 2 of 1.csv',
        place: { path: '2.csv', line: 3, column: 1, endColumn: 2, row: 2, field: 'id' },
      },
    ])
  })
})

describe('a key whose null is compared', () => {
  const csv = 'a,b,c\nx,,1\nx,,2\n,,3\n,,4\ny,z,5\n'

  test.each([
    ['[a, b]', { evaluated: 1, failed: 0, skipped: 4 }, 'rows with a null are stepped over'],
    ['{ columns: [a, b], nulls: equal }', { evaluated: 5, failed: 4, skipped: 0 }, 'nulls are equal'],
    [
      '{ columns: [a, b], nulls: equal-some }',
      { evaluated: 3, failed: 2, skipped: 2 },
      'rows of nulls are not',
    ],
  ])('unique: [%s] counts %j because %s', async (asked, counts) => {
    const verdict = await validated(`contract: 1\nunique: [${asked}]`, { 'data.csv': csv })
    expect(named(verdict.checks, 'unique').counts).toEqual(counts)
  })
})

test.each([
  ['0.4', 'fail'],
  ['0.3', 'pass'],
])('mostly %s of three values, two of them equal, is a %s', async (mostly, outcome) => {
  const keywords = `{ type: int64, unique: { value: true, mostly: ${mostly} } }`
  expect((await unique('id\n1\n1\n2\n', keywords)).outcome).toBe(outcome)
})

const whole = { unscaled: 1n, scale: 0 }

/** Folds a column of text into keys, of which at most `most` bytes are kept. */
function fold(
  cells: readonly Cell[],
  { most = 1024, first = 0, seen = noKeys(undefined, most) } = {},
): SeenKeys {
  const column = columnOf('text', 'id', cells)
  const place = (row: number) => batchOf([column], first + 1).place(row, 0)
  const all: Cells = { column, values: cells.length, nulls: 0, invalid: 0, place, show: () => undefined }
  const look = { rows: cells.length, inView: cells.length, first, cells: [all], given: givenNothing }
  addKeys(seen, look, {
    blocks: () => blocksOf(column, first, cells.length),
    keyOf: keysOf(column),
    cells: all,
  })
  return seen
}

describe('more keys than are kept', () => {
  const most = 32

  test('cannot be told to be unique, and say so', () => {
    const seen = fold(['c'], { first: 2, seen: fold(['a', 'b'], { most }) })
    expect(answerKeys(seen, 'values', whole)).toMatchObject({
      holds: undefined,
      reason: 'over-limit',
      evaluated: 3,
      is: expect.stringMatching(
        /^more values than are kept in memory \(32 bytes of keys\); a run over all files/,
      ),
    })
  })

  test('still fail by a repetition that was found', () => {
    const seen = fold(['b', 'c'], { first: 2, seen: fold(['a', 'a'], { most }) })
    expect(answerKeys(seen, 'values', whole)).toMatchObject({
      holds: false,
      is: 'at least 2 of 4 values (50 %) stand more than once',
    })
  })

  test('are as many as are kept, and none too few', () => {
    expect(answerKeys(fold(['a', 'b'], { most }), 'values', whole).holds).toBe(true)
  })

  test('are remembered when parts are put together', () => {
    expect(mergeKeys(fold(['a', 'b', 'c'], { most }), noKeys(undefined, most)).over).toBe(true)
    expect(mergeKeys(fold(['a', 'b'], { most }), fold(['c'], { most, first: 2 })).over).toBe(true)
  })
})

describe('more keys than may be searched', () => {
  test('on a disk cannot be told to be unique', () => {
    const disk = twinDisk()
    const seen = noKeys(disk, 0)
    seen.spilled = new SpilledKeys(disk, { atOnce: 1, mostRounds: 1 })
    fold(
      Array.from({ length: 2_000 }, (_, row) => `k${row}`),
      { seen },
    )
    expect(endKeys(seen)).toBe(false)
    expect(answerKeys(seen, 'values', whole)).toMatchObject({ holds: undefined, reason: 'over-limit' })
  })

  test('of repeated rows are compared as far as they may, and the rest is not said', () => {
    const cells = ['a', 'b', 'a', 'b']
    const seen = fold(cells)
    expect(endKeys(seen)).toBe(true)
    if (seen.comparing !== undefined) seen.comparing = { ...seen.comparing, most: 1 }
    fold(cells, { seen })
    expect(endKeys(seen)).toBe(false)
    expect(answerKeys(seen, 'values', whole)).toMatchObject({
      holds: false,
      failed: 2,
      is: 'at least 2 of 4 values (50 %) stand more than once',
    })
  })
})

describe('the findings of repeated keys', () => {
  const many = Array.from({ length: 11 }, (_, key) => `k${key}`)
  const cells = [...many, ...many.toReversed()]

  function compared(): SeenKeys {
    const seen = fold(cells)
    expect(endKeys(seen)).toBe(true)
    fold(cells, { seen })
    expect(endKeys(seen)).toBe(false)
    return seen
  }

  test('are the first ones in the order of the rows, whichever were met first', () => {
    const { failed, examples } = compared()
    expect(failed).toBe(22)
    expect(examples.map(({ at, finding }) => [at, finding.is, finding.place?.row])).toEqual(
      Array.from({ length: 10 }, (_, at) => [at, 'the same value stands in a later row', at + 1]),
    )
  })

  test('move with their rows', () => {
    expect(shiftKeys(compared(), 5).examples.map(({ at }) => at)).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
  })

  test('of rows without lines name the row alone, where they are not to be seen again', () => {
    const column = columnOf('text', 'id', ['a', 'a'])
    const place = (row: number) => ({ path: 'a.parquet', row: row + 1 })
    const all: Cells = { column, values: 2, nulls: 0, invalid: 0, place, show: () => undefined }
    const seen = noKeys()
    const look = { rows: 2, inView: 2, first: 0, cells: [all], given: givenNothing }
    addKeys(seen, look, { blocks: () => blocksOf(column, 0, 2), keyOf: keysOf(column), cells: all })
    expect(answerKeys(shiftKeys(seen, 0), 'values', whole).examples.map(({ finding }) => finding)).toEqual([
      { is: 'the same value stands in a later row', place: { path: 'a.parquet', row: 1, field: 'id' } },
      {
        is: 'the same value stands in row 1 of a.parquet',
        place: { path: 'a.parquet', row: 2, field: 'id' },
      },
    ])
  })

  test('are found in one stretch of rows as long as they go on without lines', () => {
    const column = columnOf('text', 'id', ['a'])
    const stretchesOf = (places: readonly Place[]) => {
      const seen = noKeys()
      for (const [first, at] of places.entries()) {
        const all: Cells = { column, values: 1, nulls: 0, invalid: 0, place: () => at, show: () => undefined }
        const look = { rows: 1, inView: 1, first, cells: [all], given: givenNothing }
        const keyed = { blocks: () => blocksOf(column, first, 1), keyOf: keysOf(column), cells: all }
        addKeys(seen, look, keyed)
      }
      return seen.stretches.length
    }
    const [path, other] = ['a.parquet', 'b.parquet']
    expect(
      stretchesOf([
        { path, row: 1 },
        { path, row: 2 },
      ]),
    ).toBe(1)
    expect(
      stretchesOf([
        { path, row: 1 },
        { path, row: 3 },
      ]),
    ).toBe(2)
    expect(
      stretchesOf([
        { path, row: 1 },
        { path, row: 2, line: 3 },
      ]),
    ).toBe(2)
    expect(
      stretchesOf([
        { path, row: 1, line: 2 },
        { path, row: 2 },
      ]),
    ).toBe(2)
    expect(
      stretchesOf([
        { path, row: 1, line: 2 },
        { path, row: 2, line: 3 },
      ]),
    ).toBe(1)
    expect(
      stretchesOf([
        { path, row: 1, line: 2 },
        { path, row: 2, line: 4 },
      ]),
    ).toBe(2)
    expect(
      stretchesOf([
        { path, row: 1 },
        { path: other, row: 2 },
      ]),
    ).toBe(2)
  })
})

describe('keys whose words are equal', () => {
  /** Two texts that somebody made so that their words are the same. */
  const forged = () => {
    const seen = fold(['a', 'b'])
    const [block] = seen.blocks
    block?.words.copyWithin(4, 0, 4)
    return seen
  }

  test('are compared in a second pass, and are different after all', () => {
    const seen = forged()
    expect(endKeys(seen)).toBe(true)
    fold(['a', 'b'], { seen })
    expect(endKeys(seen)).toBe(false)
    expect(answerKeys(seen, 'values', whole)).toMatchObject({
      holds: true,
      evaluated: 2,
      failed: 0,
      examples: [],
    })
  })

  test('are taken for equal where the rows are not to be seen again', () => {
    const seen = shiftKeys(forged(), 5)
    expect(endKeys(seen)).toBe(false)
    expect(answerKeys(seen, 'values', whole)).toMatchObject({
      holds: false,
      failed: 2,
      examples: [{ at: 5 }, { at: 6 }],
    })
  })
})
