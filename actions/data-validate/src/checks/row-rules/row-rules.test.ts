import { describe, expect, test } from '@jest/globals'
import { judgedTyped, named, validated } from '@ml-actions/data-validate/twin'

/** Judges one rule on a CSV file; the numbers of the rows that fail, and how many were looked at and left out. */
async function judged(rule: string, types: string, ...lines: readonly string[]) {
  const contract = `contract: 1\nother-columns: allow\ncolumns: ${types}\nrow-rules:\n  - ${rule}\n`
  const { checks } = await validated(contract, { 'a.csv': `${lines.join('\n')}\n` })
  const check = checks.find(({ asked }) => asked?.line === 5)
  return {
    rows: check?.findings.map(({ place }) => place?.row),
    evaluated: check?.counts?.evaluated,
    skipped: check?.counts?.skipped,
    wanted: check?.wanted,
  }
}

const ints = '{ a: { type: int64 }, b: { type: int64 }, c: { type: decimal } }'
const floats = '{ a: { type: float64 }, b: { type: float64 }, c: { type: float64 } }'
const times = '{ a: { type: datetime }, b: { type: datetime } }'
const texts = '{ a: {}, b: {} }'

describe('a row rule', () => {
  test.each<[string, string, string, readonly string[], readonly number[], number, number]>([
    [
      'compares whole numbers',
      '{ compare: [a, "<=", b] }',
      ints,
      ['a,b', '1,2', '2,2', '3,2', ',2', 'x,2'],
      [3],
      3,
      2,
    ],
    [
      'compares beyond 2^53, exactly',
      '{ compare: [a, "<", b] }',
      ints,
      ['a,b', '9007199254740992,9007199254740993'],
      [],
      1,
      0,
    ],
    [
      'compares a whole number with a decimal',
      '{ compare: [a, "=", c] }',
      ints,
      ['a,c', '1,1.0', '1,1.01'],
      [2],
      2,
      0,
    ],
    [
      'compares a double with a decimal as the number that it is',
      '{ compare: [a, "=", c] }',
      '{ a: { type: float64 }, c: { type: decimal } }',
      ['a,c', '0.5,0.50', '0.1,0.1', '0.1,0.1000000000000000055511151231257827021181583404541015625'],
      [2],
      3,
      0,
    ],
    [
      'adds to a double as it is written',
      '{ compare: [a, "=", { column: b, plus: 0.2 }] }',
      floats,
      ['a,b', '0.3,0.1'],
      [],
      1,
      0,
    ],
    [
      'finds no order between NaN and a number',
      '{ compare: [a, "!=", b] }',
      floats,
      ['a,b', 'NaN,1'],
      [],
      1,
      0,
    ],
    [
      'compares the values of JSON with numbers',
      '{ compare: [a, "=", j] }',
      '{ a: { type: int64 }, j: { type: json } }',
      ['a,j', '5,5.0', '6,"""6"""', '1,true', '7,', '8,[8]'],
      [2, 3, 5],
      4,
      1,
    ],
    [
      'compares the values of JSON with text',
      '{ compare: [t, "!=", j] }',
      '{ t: {}, j: { type: json } }',
      ['t,j', 'abc,"""abc"""', '5,5'],
      [1],
      2,
      0,
    ],
    ['compares text by code point', '{ compare: [a, "<", b] }', texts, ['a,b', 'Z,a', '\uffee,😀'], [], 2, 0],
    [
      'compares times',
      '{ compare: [a, "<", b] }',
      times,
      ['a,b', '2020-01-01T00:00:00Z,2020-01-01T00:30:00+01:00'],
      [1],
      1,
      0,
    ],
    [
      'adds seconds to a time',
      '{ compare: [a, "<=", { column: b, plus: 86400 }] }',
      times,
      ['a,b', '2020-01-02 00:00:00,2020-01-01 00:00:00', '2020-01-02 00:00:01,2020-01-01 00:00:00'],
      [2],
      2,
      0,
    ],
    [
      'adds a duration to a time',
      '{ compare: [a, "<=", { column: b, plus: 1d }] }',
      times,
      ['a,b', '2020-01-02 00:00:01,2020-01-01 00:00:00'],
      [1],
      1,
      0,
    ],
    [
      'adds a decimal, exactly',
      '{ compare: [a, "=", { column: b, plus: 0.2 }] }',
      '{ a: { type: decimal }, b: { type: decimal } }',
      ['a,b', '0.3,0.1'],
      [],
      1,
      0,
    ],
    [
      'fails a row with a null where it is told to',
      '{ compare: [a, "<=", b], nulls: fail }',
      ints,
      ['a,b', ',2', ','],
      [1, 2],
      2,
      0,
    ],
    [
      'leaves out a row of nothing but nulls where it is told to',
      '{ compare: [a, "<=", b], nulls: fail-some }',
      ints,
      ['a,b,c', ',2,', ',,'],
      [1],
      1,
      1,
    ],
    ['adds up to a column', '{ sum: [a, b], equals: c }', ints, ['a,b,c', '1,2,3', '1,2,3.01'], [2], 2, 0],
    [
      'adds up to a number of more digits than YAML keeps, in quotes',
      '{ sum: [a, b], equals: "9007199254740993" }',
      ints,
      ['a,b', '9007199254740992,1', '9007199254740991,1'],
      [2],
      2,
      0,
    ],
    [
      'adds up to a decimal of more digits than YAML keeps, in quotes',
      '{ sum: [a, c], equals: "-0.20000000000000002" }',
      ints,
      ['a,c', '0,-0.20000000000000002', '0,-0.2'],
      [2],
      2,
      0,
    ],
    [
      'adds up to a column that is called like a number',
      '{ sum: [a], equals: "1234567890123456" }',
      '{ a: { type: int64 }, "1234567890123456": { type: int64 } }',
      ['a,1234567890123456', '1,1', '1234567890123456,2'],
      [2],
      2,
      0,
    ],
    ['adds up to a number', '{ sum: [a, b], equals: 3 }', ints, ['a,b', '1,2', '2,2'], [2], 2, 0],
    [
      'adds doubles exactly, so that 0.1 and 0.2 are not 0.3',
      '{ sum: [a, b], equals: 0.3 }',
      floats,
      ['a,b', '0.1,0.2', '0.25,0.05'],
      [1, 2],
      2,
      0,
    ],
    [
      'adds doubles as programs do, so that 0.71 and 0.29 are 1 and 0.1 thrice is not 0.3',
      '{ sum: [a, b, c], equals: d, arithmetic: double }',
      floats.replace('{ a:', '{ d: { type: float64 }, a:'),
      ['a,b,c,d', '0.71,0.29,0,1', '0.1,0.1,0.1,0.3'],
      [2],
      2,
      0,
    ],
    [
      'adds doubles within a tolerance',
      '{ sum: [a, b], equals: c, within: 1e-9 }',
      floats,
      ['a,b,c', '0.1,0.2,0.3', 'NaN,1,2'],
      [2],
      2,
      0,
    ],
    [
      'finds two equal columns',
      '{ all-different: [a, b] }',
      texts,
      ['a,b', 'x,y', 'x,x', ',', ',y'],
      [2],
      2,
      2,
    ],
    [
      'lets nulls be equal where it is told to',
      '{ all-different: [a, b], nulls: equal }',
      texts,
      ['a,b,c', 'x,y,', ',,'],
      [2],
      2,
      0,
    ],
    [
      'leaves out rows of nulls where it is told to',
      '{ all-different: [a, b], nulls: equal-some }',
      texts,
      ['a,b,c', ',y,', ',,'],
      [],
      1,
      1,
    ],
    [
      'finds a whole number and a decimal that are equal, by value',
      '{ all-different: [a, b, c] }',
      ints,
      ['a,b,c', '1,2,1.00', '1,2,1.01', '9007199254740993,2,9007199254740993'],
      [1, 3],
      3,
      0,
    ],
    [
      'finds columns that are not equal, by value',
      '{ all-equal: [a, b, c] }',
      ints,
      ['a,b,c', '1,1,1.0', '1,2,1'],
      [2],
      2,
      0,
    ],
    [
      'knows tuples',
      '{ tuples: [a, b], one-of: [[DE, EUR], [US, USD]] }',
      texts,
      ['a,b', 'DE,EUR', 'DE,USD', 'D,EEUR'],
      [2, 3],
      3,
      0,
    ],
    [
      'knows tuples of numbers',
      '{ tuples: [a, b], one-of: [[1, 2]] }',
      ints,
      ['a,b', '1,2', '2,1'],
      [2],
      2,
      0,
    ],
    [
      'wants a value in one of several',
      '{ at-least-one: [a, b] }',
      texts,
      ['a,b,c', 'x,,', ',y,', ',,'],
      [3],
      3,
      0,
    ],
    ['wants values in all or none', '{ together: [a, b] }', texts, ['a,b,c', 'x,,', ',,', 'x,y,'], [1], 3, 0],
    [
      'expects of some rows',
      '{ when: { a: { one-of: [DE] } }, expect: { b: { matches: "^[0-9]{5}$" } } }',
      texts,
      ['a,b', 'DE,12345', 'DE,1', 'FR,x', 'DE,'],
      [2],
      2,
      2,
    ],
  ])('%s', async (_, rule, types, lines, rows, evaluated, skipped) => {
    expect(await judged(rule, types, ...lines)).toMatchObject({ rows, evaluated, skipped })
  })

  test.each([
    ['{ compare: [a, ">", b] }', ints, ['a,b', '1,2', '2,2', '3,2'], [1, 2]],
    ['{ compare: [a, ">=", b] }', ints, ['a,b', '1,2', '2,2', '3,2'], [1]],
    ['{ compare: [a, "<", b] }', ints, ['a,b', '1,2', '2,2', '3,2'], [2, 3]],
    ['{ compare: [a, "<=", b] }', ints, ['a,b', '1,2', '2,2', '3,2'], [3]],
    ['{ compare: [a, "=", b] }', ints, ['a,b', '1,2', '2,2', '3,2'], [1, 3]],
    ['{ compare: [a, "!=", b] }', ints, ['a,b', '1,2', '2,2', '3,2'], [2]],
    [
      '{ compare: [j, "=", a] }',
      '{ j: { type: json }, a: { type: int64 } }',
      ['j,a', '1.0,1', '"""1""",1', 'null,1', '2,1'],
      [2, 3, 4],
    ],
    [
      '{ compare: [j, "=", a] }',
      '{ j: { type: json }, a: {} }',
      ['j,a', '"""x\\u0041""",xA', '"""x""",xA', '1,1'],
      [2, 3],
    ],
    [
      '{ compare: [a, "<=", { column: b, plus: 1 }] }',
      '{ a: { type: float64, nan: allowed }, b: { type: float64, nan: allowed, infinite: allowed } }',
      ['a,b', '1,0', '1.5,0', '1,NaN', '1,Infinity', '1,-Infinity'],
      [2, 3, 5],
    ],
    [
      '{ compare: [a, "<=", { column: b, plus: 1h }] }',
      '{ a: { type: datetime }, b: { type: datetime } }',
      ['a,b', '2020-01-01 01:00:00,2020-01-01 00:00:00', '2020-01-01 01:00:01,2020-01-01 00:00:00'],
      [2],
    ],
    ['{ sum: [a, b], equals: 0.3, arithmetic: double }', floats, ['a,b', '0.1,0.2', '0.15,0.15'], [1]],
    ['{ sum: [a, b], equals: c, arithmetic: double }', floats, ['a,b,c', '1e308,1e308,1e308'], [1]],
    ['{ sum: [a, b], equals: c, within: 0.1 }', floats, ['a,b,c', '1,1,2.1', '1,1,2.05', '1,1,1.95'], [1]],
    ['{ sum: [a], equals: c }', floats, ['a,b,c', '1,,1', 'NaN,,1', 'Infinity,,Infinity'], [2, 3]],
  ])('%s under %s', async (rule, types, lines, rows) => {
    expect((await judged(rule, types, ...lines)).rows).toEqual(rows)
  })

  test('compares a text that a file calls JSON and is none as it stands', () => {
    const contract =
      'contract: 1\ncolumns: { a: { type: json }, b: {} }\nrow-rules: [{ compare: [a, "=", b] }]'
    const { checks } = judgedTyped(contract, {
      a: { own: 'json', is: 'text', cells: ['"x', '"x', '"x"'] },
      b: { own: 'text', is: 'text', cells: ['"x', 'x', 'x'] },
    })
    expect(named(checks, 'compare')).toMatchObject({ counts: { evaluated: 3, failed: 1 } })
  })

  test('shows the cells of its columns where values may be shown', async () => {
    const contract = 'contract: 1\ncolumns: { a: {}, b: {} }\nrow-rules: [{ all-equal: [a, b] }]'
    const { checks } = await validated(contract, { 'a.csv': 'a,b\nx,y\n' }, { values: 'full' })
    expect(named(checks, 'all-equal').findings[0]?.shown).toBe('x · y')
  })

  test('has its own name, and tolerates some rows', async () => {
    const rule = '{ name: ends after start, compare: [a, "<", b], mostly: 0.5, severity: warn, why: "sales" }'
    const contract = `contract: 1\ncolumns: ${times}\nrow-rules: [${rule}]\n`
    const lines = [
      'a,b',
      '2020-01-01 00:00:00,2021-01-01 00:00:00',
      '2022-01-01 00:00:00,2021-01-01 00:00:00',
    ]
    const { checks } = await validated(contract, { 'a.csv': `${lines.join('\n')}\n` })
    expect(checks.find(({ rule }) => rule === 'data/compare')).toMatchObject({
      name: 'ends after start',
      outcome: 'pass',
      severity: 'warn',
      is: '1 of 2 rows (50 %) is not a < b',
      wanted: 'a < b, for at least 0.5 of the values',
      why: 'sales',
      findings: [{ is: 'the row is not a < b', place: { line: 3, row: 2, field: 'a' } }],
    })
  })

  test.each([
    ['{ compare: [a, "=<", b] }', 'one of =, !=, <, <=, >, >='],
    ['{ compare: [a, "<", t] }', 'a is int64, t is text'],
    ['{ compare: [a, "<", { column: b, plus: 1d }] }', 'adds "1d" to a column of number'],
    ['{ sum: [a, t], equals: 1 }', 'adds column "t", which is text'],
    ['{ sum: [a, b] }', 'has no "equals"'],
    [`{ sum: [a, b], equals: "12" }`, 'adds column "12", which is text'],
    [`{ sum: [a, b], equals: "1.2.3.4.5.6.7.8.9.0.1.2.3.4.5.6" }`, 'adds column "1.2.3'],
    ['{ all-equal: [a] }', '2 different columns or more'],
    ['{ tuples: [a, b], one-of: [[1]] }', 'a tuple of 1 values for 2 columns'],
    ['{ tuples: [a, b] }', 'allows nothing'],
    ['{ name: x }', 'has a rule without a form'],
    ['{ together: [a, b], at-least-one: [a, b] }', 'unknown key'],
    ['{ compare: [a, "<", b], nulls: equal }', 'one of skip, fail, fail-some'],
    ['{ expect: { a: { unique: true } } }', 'unknown key "unique"'],
  ])('such as %s is refused', async (rule, words) => {
    await expect(
      judged(rule, '{ a: { type: int64 }, b: { type: int64 }, t: {} }', 'a,b,t', '1,2,x'),
    ).rejects.toThrow(words)
  })
})
