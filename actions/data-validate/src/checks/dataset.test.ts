import { describe, expect, test } from '@jest/globals'
import { judgedTyped, named, validated } from '../twin.ts'

async function asked(keyword: string, demand: string, csv: string) {
  return named((await validated(`contract: 1\n${demand}`, { 'data.csv': csv })).checks, keyword)
}

describe('rows', () => {
  test.each([
    ['rows: 2', 'pass'],
    ['rows: { min: 3 }', 'fail'],
    ['rows: { above: 1, max: 2 }', 'pass'],
    ['rows: { value: 3, severity: warn }', 'fail'],
  ])('%s of two is a %s', async (demand, outcome) => {
    expect(await asked('rows', demand, 'a\n1\n2\n')).toMatchObject({ outcome, is: '2 rows' })
  })

  test('of several files are counted together', async () => {
    const verdict = await validated('contract: 1\nrows: 3', { 'a.csv': 'a\n1\n', 'b.csv': 'a\n1\n2\n' })
    expect(verdict).toMatchObject({ outcome: 'pass', facts: { rows: 3, files: 2 } })
  })
})

describe('the balance of a label', () => {
  const csv = `y\n${'a\n'.repeat(19)}b\n`

  test.each([
    ['top-share: { below: 0.95 }', 'fail', 'exactly 0.95 is not below it'],
    ['top-share: { max: 0.95 }', 'pass', 'exactly 0.95 is at most it'],
    ['each-share: { min: 0.05 }', 'pass', 'the rarest has exactly 0.05'],
    ['each-count: { min: 2 }', 'fail', 'the rarest has one row'],
    ['classes: [a, b, c], each-count: { min: 1 }', 'fail', 'a listed class that is absent has none'],
    ['classes: [a, b], each-count: { min: 1 }', 'pass', 'each listed class is there'],
    ['classes: [a, c]', 'fail', 'b is not listed'],
    ['classes: [a, b, c]', 'pass', 'only these are there'],
    ['classes: [a], top-share: { max: 1 }', 'fail', 'b is not listed'],
  ])('%s is a %s: %s', async (demand, outcome) => {
    expect(await asked('label', `label: { column: y, ${demand} }`, csv)).toMatchObject({ outcome })
  })

  test.each([
    ['top-share: { below: 0.9 }', 0],
    ['each-count: { min: 30 }', 0],
    ['classes: [a, c], top-share: { below: 0.9 }', 1],
  ])('of %s only rows of classes that are not listed fail: %i', async (demand, failed) => {
    const check = await asked('label', `label: { column: y, ${demand} }`, csv)
    expect(check).toMatchObject({ outcome: 'fail', counts: { evaluated: 20, failed } })
  })

  test('names the classes that the contract lists, and no small group', async () => {
    const demand =
      'columns: { y: { type: text } }\nlabel: { column: y, classes: [b, c], each-count: { min: 5 } }'
    const check = await asked('label', demand, csv)
    expect(check.findings.map(({ is }) => is)).toEqual([
      'class "b" has <5 rows',
      'class "c" has 0 rows',
      ...new Array(8).fill('the class is not listed'),
    ])
    const found = '3 classes in 20 rows; the most frequent has 95 %, the rarest 0 rows'
    expect(check.is).toBe(`${found}; 19 rows with a class that is not listed`)
    expect(check.findings.at(-1)?.place).toMatchObject({ line: 9, column: 1 })
  })

  test('tells a small group only where values may be shown in full', async () => {
    const contract = 'contract: 1\nlabel: { column: y, each-count: { min: 5 } }'
    for (const [values, size] of [
      ['none', '<5 rows'],
      ['full', '1 row'],
    ] as const) {
      const verdict = await validated(contract, { 'data.csv': csv }, { values })
      expect(named(verdict.checks, 'label').is).toMatch(`the rarest ${size}`)
    }
  })

  test('of no labelled row cannot be told', async () => {
    const check = await asked('label', 'label: { column: y, top-share: { below: 1 } }', 'y,z\n,1\n')
    expect(check).toMatchObject({
      outcome: 'inconclusive',
      reason: 'nothing-evaluated',
      counts: { skipped: 1 },
    })
  })

  test('of more values than classes can be is not told', async () => {
    const many = `y\n${Array.from({ length: 10_001 }, (_, index) => `v${index}`).join('\n')}\n`
    const check = await asked('label', 'label: { column: y, top-share: { below: 1 } }', many)
    expect(check).toMatchObject({ outcome: 'inconclusive', reason: 'over-limit' })
  })

  test('of too many is told by those alone that are not listed', async () => {
    const many = `y\n${Array.from({ length: 10_001 }, (_, index) => `v${index}`).join('\n')}\nz\n`
    const demand = 'label: { column: y, classes: [z], each-count: { min: 1 }, top-share: { min: 0.5 } }'
    const check = await asked('label', demand, many)
    expect(check).toMatchObject({ outcome: 'fail', counts: { evaluated: 10_002, failed: 10_001 } })
    expect(check.observed?.value).toBeNull()
    expect(check.findings.map(({ is }) => is)).toEqual(Array(10).fill('the class is not listed'))
  })

  test('of a column that is not there is inconclusive', async () => {
    const check = await asked('label', 'label: { column: z, top-share: { below: 1 } }', csv)
    expect(check).toMatchObject({ outcome: 'inconclusive', reason: 'column-absent' })
  })

  test('is read in the type that the contract gives the column', async () => {
    const demand =
      'columns: { y: { type: int64 } }\nlabel: { column: y, classes: [0, 1, 2], each-count: { min: 0 } }'
    expect(await asked('label', demand, 'y\n0\n1\n')).toMatchObject({
      outcome: 'pass',
      is: expect.stringContaining('3 classes in 2 rows'),
    })
  })
})

describe('missing values', () => {
  const csv = 'a,b\n1,\n,\n3,4\n5,6\n'

  test.each([
    ['share: { below: 0.5 }', 'pass'],
    ['share: { below: 0.375 }', 'fail'],
    ['per-row: { max: 0.75 }', 'pass'],
    ['per-row: { below: 0.75 }', 'fail'],
    ['rows-share: 0.5', 'pass'],
    ['share: { max: 1 }, rows-share: { below: 0.5 }', 'fail'],
  ])('%s of 3 nulls in 8 cells is a %s', async (demand, outcome) => {
    const check = await asked('missing', `missing: { ${demand} }`, csv)
    expect(check).toMatchObject({ outcome, counts: { evaluated: 8, failed: 3, skipped: 0 } })
    expect(check.is).toBe('3 of 8 cells are null (37.5 %; 0.75 a row), in 2 of 4 rows')
  })

  test('are said in full where all three are asked', async () => {
    const check = await asked('missing', 'missing: { share: 0, per-row: 0, rows-share: 0 }', csv)
    expect(check.wanted).toBe('a share of nulls of 0, 0 nulls a row, a share of rows with a null of 0')
  })
})

describe('the columns of a file', () => {
  test.each([
    ['column-count', 'column-count: 2', 'pass', 'the one file is as wanted'],
    ['column-count', 'column-count: { min: 3 }', 'fail', 'the file has 2 columns'],
    ['other-columns', 'columns: { a: {} }', 'fail', '1 of 2 columns (50 %) is not in the contract'],
    ['other-columns', 'columns: { a: {}, b: {} }', 'pass', 'all 2 columns are as wanted'],
    ['count', 'columns: { "*": { count: 3 } }', 'fail', '2 columns match'],
    ['count', 'columns: { "a*": { count: { above: 1 } }, b: {} }', 'fail', '1 column matches'],
    ['count', 'columns: { "?": { count: 2 } }', 'pass', 'the one file is as wanted'],
    ['count', 'other-columns: allow\ncolumns: { "c*": { count: 0 } }', 'pass', 'the one file is as wanted'],
    [
      'required',
      'other-columns: allow\ncolumns: { c: {} }',
      'fail',
      'the file has no such column; it has "a", "b"',
    ],
    [
      'required',
      'other-columns: allow\ncolumns: { "c*": {} }',
      'fail',
      'the file has no such column; it has "a", "b"',
    ],
  ])('%s: %j is a %s', async (keyword, demand, outcome, is) => {
    expect(await asked(keyword, demand, 'a,b\n1,2\n')).toMatchObject({ outcome, is })
  })

  test('that the contract does not name are only told with warn', async () => {
    const verdict = await validated('contract: 1\nother-columns: warn\ncolumns: { a: {} }', {
      'data.csv': 'a,b\n1,2\n',
    })
    expect(named(verdict.checks, 'other-columns')).toMatchObject({ outcome: 'fail', severity: 'warn' })
    expect(verdict.outcome).toBe('pass')
  })

  test('are held to the contract in each of several files', async () => {
    const contract =
      'contract: 1\ncolumn-count: 1\nother-columns: allow\ncolumns: { a: {}, "b*": { count: 0 } }'
    const verdict = await validated(contract, { '1.csv': 'a\n1\n', '2.csv': 'b,c\n2,3\n' })
    const of = (keyword: string) => named(verdict.checks, keyword)
    expect(of('required').is).toBe('1 of 2 files (50 %) is without the column')
    expect(of('column-count').is).toBe('1 of 2 files (50 %) is with another number of columns')
    expect(of('count').is).toBe('1 of 2 files (50 %) is with another number of matching columns')
  })
})

describe('a share of nulls', () => {
  test.each([
    ['{ below: 0.5 }', 'fail'],
    ['{ max: 0.5 }', 'pass'],
    ['0.5', 'pass'],
  ])('%s of one in two is a %s', async (range, outcome) => {
    const check = await asked(
      'null-share',
      `columns: { a: { null-share: ${range} }, b: {} }`,
      'a,b\n,1\n2,3\n',
    )
    expect(check).toMatchObject({
      outcome,
      is: '1 of 2 cells are null (50 %)',
      observed: { value: 0.5, n: 2 },
    })
  })
})

test.each([
  ['age', 'id,agee', 'the file has no such column; did you mean "agee"?'],
  ['age', 'a,b', 'the file has no such column; it has "a", "b"'],
  ['age', 'a,b,c,d,e,f,g', 'the file has no such column; it has "a", "b", "c", "d", "e" and 2 more'],
  [
    'age',
    'id;age',
    'the file has no such column: its one column is "id;age"; if ";" stands between cells, say `data: { csv: { delimiter: ";" } }`',
  ],
  [
    'age',
    'id\tage',
    'the file has no such column: its one column is "id\\tage"; if "\\t" stands between cells, say `data: { csv: { delimiter: "\\t" } }`',
  ],
])('where %s is not in a header of %j: %s', async (column, header, is) => {
  const contract = `contract: 1\nother-columns: allow\ncolumns: { ${column}: {} }`
  const { checks } = await validated(contract, { 'data.csv': `${header}\n1\n` })
  expect(named(checks, 'required').is).toBe(is)
})

test('a file without any column has no such one', () => {
  const { checks } = judgedTyped('contract: 1\ncolumns: { age: {} }', {})
  expect(named(checks, 'required').is).toBe('the file has no such column')
})
