import { describe, expect, test } from '@jest/globals'
import { judgedTyped, named, type Typed } from './twin.ts'

const integers: Typed = { own: 'int32', is: 'integer', cells: [1, 2, null] }
const doubles: Typed = { own: 'float64', is: 'float', cells: [1, Number.NaN] }
const list: Typed = { own: 'text', unreadable: 'list', is: 'text', cells: ['x'] }

function reasons(contract: string, columns: Readonly<Record<string, Typed>>) {
  const { checks } = judgedTyped(`contract: 1\n${contract}`, columns)
  return Object.fromEntries(checks.map(({ rule, reason, outcome }) => [rule.slice(5), reason ?? outcome]))
}

describe('a typed file', () => {
  test('may be narrower than the contract', () => {
    expect(reasons('columns: { a: { type: int64, min: 1 } }', { a: integers })).toMatchObject({
      type: 'pass',
      min: 'pass',
    })
  })

  test('that is wider fails on type, and its values are not judged', () => {
    const contract = 'contract: 1\ncolumns: { a: { type: int16, min: 1 } }'
    const { checks } = judgedTyped(contract, { a: integers })
    expect(named(checks, 'type')).toMatchObject({
      outcome: 'fail',
      findings: [
        { is: 'the file says that the column is int32', place: { path: 'data.parquet', field: 'a' } },
      ],
    })
    expect(named(checks, 'min')).toMatchObject({ outcome: 'inconclusive', reason: 'type-differs' })
  })

  test('answers no question about text of a column that holds something else', () => {
    expect(() => reasons('columns: { a: { one-of: ["1"] } }', { a: integers })).toThrow(
      'contract.yml:2:17: "one-of" is asked of column "a", which the contract gives no type and the file says is int32',
    )
    expect(() => reasons('columns: { a: { length: 1 } }', { a: integers })).toThrow('say `type: int32`')
  })

  test('is asked of by a condition as by a demand: the refusal names what the condition asks, of its own column', () => {
    const asked = (condition: string) =>
      `columns: { b: { type: float64, null-share: { value: 0, when: { a: ${condition} } } } }`
    const columns = { a: integers, b: doubles }
    expect(() => reasons(asked('{ one-of: ["1"] }'), columns)).toThrow(
      '"one-of" is asked of column "a", which the contract gives no type and the file says is int32',
    )
    expect(reasons(asked('{ nulls: never }'), columns)).toMatchObject({ 'null-share': 'pass' })
  })

  test('without a type in the contract has its own', () => {
    const asked = 'columns: { a: { nulls: never, unique: true }, b: { null-share: 0 } }'
    expect(reasons(asked, { a: integers, b: doubles })).toMatchObject({
      nulls: 'fail',
      unique: 'pass',
      nan: 'fail',
      infinite: 'pass',
    })
  })

  test('may be asked for text where it is text', () => {
    const text: Typed = { own: 'category', is: 'text', cells: ['x'] }
    expect(reasons('columns: { a: { length: 1 } }', { a: text })).toMatchObject({ length: 'pass' })
  })

  test('has no values where a column is nested, and the contract names it', () => {
    expect(reasons('columns: { a: { type: text, nulls: never } }', { a: list })).toMatchObject({
      required: 'fail',
      type: 'nested-column',
      nulls: 'nested-column',
    })
  })

  test('may hold nested columns that nobody asks for', () => {
    expect(
      reasons('other-columns: allow\ncolumns: { b: { unique: true } }', { a: list, b: integers }),
    ).toMatchObject({
      required: 'pass',
      unique: 'pass',
    })
  })

  test('cannot have all its nulls counted where a column is nested', () => {
    expect(reasons('missing: { share: 0 }', { a: list, b: integers })).toEqual({ missing: 'nested-column' })
  })

  test.each([
    ['columns: { a: { type: int16 } }\nlabel: { column: a, each-count: { min: 1 } }', 'type-differs'],
    [
      'columns: { a: { type: int64 } }\nlabel: { column: a, classes: [1, 2], each-count: { min: 1 } }',
      'pass',
    ],
    ['other-columns: allow\nlabel: { column: a, top-share: { below: 0.6 } }', 'pass'],
  ])('has its label judged in its type: %j is %s', (contract, outcome) => {
    expect(reasons(contract, { a: integers })).toMatchObject({ label: outcome })
  })

  test('has no classes in quotes where the label is a number and the contract does not say so', () => {
    const contract = 'label: { column: a, classes: ["1"], each-count: { min: 1 } }'
    expect(() => reasons(contract, { a: integers })).toThrow('say `type: int32` under "a" in columns')
  })

  test('is read in the order of the file, whatever the order of the contract', () => {
    const contract = 'columns: { b: { type: float64, nan: allowed, max: 1 }, a: { type: int64, max: 2 } }'
    const { checks } = judgedTyped(`contract: 1\n${contract}`, {
      a: integers,
      b: { ...doubles, cells: [1, 2, 3] },
    })
    const max = checks.filter(({ rule }) => rule === 'data/max')
    expect(max.map(({ subject, outcome, counts }) => [subject, outcome, counts?.failed])).toEqual([
      ['b', 'fail', 2],
      ['a', 'pass', 0],
    ])
  })

  test('has its big whole numbers compared without rounding', () => {
    const big: Typed = { own: 'int64', is: 'big-integer', cells: [9007199254740993n] }
    expect(reasons('columns: { a: { type: int64, max: "9007199254740992" } }', { a: big })).toMatchObject({
      max: 'fail',
    })
  })
})
