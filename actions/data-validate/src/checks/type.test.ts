import { describe, expect, test } from '@jest/globals'
import { judgedTyped, named, type Typed, validated } from '../twin.ts'

const outcomeOf = (keywords: string, column: Typed) =>
  named(judgedTyped(`contract: 1\ncolumns: { c: { ${keywords} } }`, { c: column }).checks, 'type')

describe('the type of a typed file', () => {
  test.each([
    ['type: int64', 'pass', 'it widens without loss'],
    ['type: { is: int64, exactly: true }', 'fail', 'the very type is asked for'],
    ['type: { is: int32, exactly: true }', 'pass', 'it is the very type'],
    ['type: { is: int64, exactly: false }', 'pass', 'a narrower one is allowed'],
    ['type: { value: { is: int64, exactly: true }, severity: warn }', 'fail', 'the long form has the same'],
    ['type: int16', 'fail', 'it is wider'],
  ])('int32 under %s is a %s because %s', (keywords, outcome) => {
    expect(outcomeOf(keywords, { own: 'int32', is: 'integer', cells: [1, 2] }).outcome).toBe(outcome)
  })

  test('that differs only in that it is narrower keeps the other checks going', () => {
    const contract = 'contract: 1\ncolumns: { c: { type: { is: int64, exactly: true }, max: 1 } }'
    const { checks } = judgedTyped(contract, { c: { own: 'int32', is: 'integer', cells: [1, 2] } })
    expect(named(checks, 'max').is).toContain('1 of 2')
  })
})

describe('the types of a text file', () => {
  test.each([
    ['time', '08:30:00\n24:00:00'],
    ['duration', 'PT1H\nP1M'],
    ['uuid', '123e4567-e89b-42d3-a456-426614174000\nx'],
    ['json', '[1]\n[1'],
  ])('%s takes the first of %j and refuses the second', async (type, lines) => {
    const { checks } = await validated(`contract: 1\ncolumns: { c: { type: ${type} } }`, {
      'data.csv': `c\n${lines}\n`,
    })
    expect(named(checks, 'type')).toMatchObject({
      outcome: 'fail',
      counts: { evaluated: 2, failed: 1 },
      findings: [{ place: { line: 3 } }],
    })
  })

  test('hold a time above and below a bound', async () => {
    const { checks } = await validated(
      'contract: 1\ncolumns: { c: { type: time, min: "08:00:00", max: "09:00:00" } }',
      { 'data.csv': 'c\n08:30:00\n09:00:00.1\n' },
    )
    expect(named(checks, 'min').outcome).toBe('pass')
    expect(named(checks, 'max').outcome).toBe('fail')
  })

  test('hold no bytes', async () => {
    const asking = validated('contract: 1\ncolumns: { c: { type: binary } }', { 'data.csv': 'c\nff\n' })
    await expect(asking).rejects.toThrow('is asked for as binary')
  })
})

describe('a cell that is not of its type', () => {
  const contract = 'contract: 1\ncolumns: { c: { type: int64, required: true }, d: { type: bool } }'
  const shown = async (files: Readonly<Record<string, string>>, values: 'none' | 'masked' | 'full') => {
    const { checks } = await validated(contract, files, { values })
    return checks
      .filter(({ rule }) => rule === 'data/type')
      .flatMap(({ findings }) => findings.map((one) => one.shown))
  }

  test.each([
    ['none', [undefined, undefined]],
    ['masked', ['9"A-aa?', 'Aaa']],
    ['full', ['1"A-bé\u{1f600}', 'Yes']],
  ] as const)('is shown as it is written when values are %s', async (values, cells) => {
    expect(await shown({ 'data.csv': 'c,d\n"1""A-bé😀",true\n7,Yes\n' }, values)).toEqual(cells)
  })

  test('is shown out of JSON too', async () => {
    expect(await shown({ 'data.jsonl': '{"c": "seven", "d": true}\n{"c": 7.5, "d": 1}\n' }, 'full')).toEqual([
      'seven',
      '7.5',
      '1',
    ])
  })
})
