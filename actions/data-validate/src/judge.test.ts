import { describe, expect, test } from '@jest/globals'
import { renderers } from '@ml-actions/verdict/renderers/catalogue'
import { outputsOf } from './outputs.ts'
import { named, validated } from './twin.ts'

describe('a verdict', () => {
  test('fails at the cell, and says what is, what was wanted and what to do', async () => {
    const { checks, outcome } = await validated('contract: 1\ncolumns:\n  age: { type: int64, min: 0 }', {
      'data.csv': 'age\n41\n-1\n',
    })
    expect(outcome).toBe('fail')
    expect(named(checks, 'min')).toEqual({
      rule: 'data/min',
      subject: 'age',
      name: 'age: min',
      outcome: 'fail',
      severity: 'error',
      is: '1 of 2 values (50 %) is not at least 0',
      wanted: 'at least 0',
      todo: 'mend the data, or change the contract at the place where it asks this',
      counts: { evaluated: 2, failed: 1, skipped: 0 },
      asked: { path: 'contract.yml', line: 3, column: 23 },
      findings: [
        {
          is: 'the value is not at least 0',
          place: { path: 'data.csv', line: 3, column: 1, endColumn: 3, row: 2, field: 'age' },
        },
      ],
    })
  })

  test('states its counts in one sentence', async () => {
    const contract =
      'contract: 1\nrows: 2\ncolumns: { a: { type: int64, min: 2 }, b: { type: int64, min: 0 } }'
    const { headline } = await validated(contract, { '1.csv': 'a,b\n1,\n', '2.csv': 'a,b\n2,\n' })
    expect(headline).toBe('8 checks: 5 pass, 1 fail, 2 inconclusive; 2 rows in 2 files')
  })

  test('is not decided by what is only to be told', async () => {
    const contract = (severity: string) =>
      `contract: 1\ncolumns: { a: { min: { value: b, severity: ${severity} } } }`
    const outcomes = ['warn', 'error'].map(
      async (severity) => (await validated(contract(severity), { '1.csv': 'a\na\n' })).outcome,
    )
    expect(await Promise.all(outcomes)).toEqual(['pass', 'fail'])
  })

  test('of warnings alone is inconclusive', async () => {
    const verdict = await validated('contract: 1\nrows: { value: 1, severity: warn }', { '1.csv': 'a\nx\n' })
    expect(verdict.outcome).toBe('inconclusive')
  })

  test('names every check once, by its author’s name where there is one', async () => {
    const contract = [
      'contract: 1',
      'rows: { value: 1, name: size }',
      'columns:',
      '  "a*": { nulls: { value: never, name: size, why: it is the key } }',
      '  "a": { nulls: never }',
    ].join('\n')
    const { checks } = await validated(contract, { '1.csv': 'a,a1,a2\nx,y,z\n' })
    const names = checks.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(expect.arrayContaining(['size', 'size (a1)', 'size (a2)', 'a: nulls']))
    expect(checks.find(({ name }) => name === 'size (a1)')?.why).toBe('it is the key')
  })

  test('numbers names that stand twice', async () => {
    const contract = 'contract: 1\nrows: { value: 1, name: size }\ncolumn-count: { value: 1, name: size }'
    const { checks } = await validated(contract, { '1.csv': 'a\nx\n' })
    expect(checks.map(({ name }) => name)).toEqual(['size', 'size #2'])
  })

  test('hands its counts on to later steps', async () => {
    const verdict = await validated('contract: 1\nrows: 2', { '1.csv': 'a\nx\n' })
    expect(outputsOf(verdict)).toEqual({
      rows: '1',
      'failed-checks': '1',
      'contract-file': 'contract.yml',
      'state-file': '',
    })
  })
})

test.each([
  [
    '{ type: float64, nan: allowed, mean: { max: 1 } }',
    'mean',
    '1\nNaN\n',
    /say `nan: "null"` of the column/,
  ],
  ['{ type: float64, stddev: { max: 1 } }', 'stddev', '1\n', /^judge more data/],
  [
    '{ type: int64, max: { value: 1, min-evaluated: 5 } }',
    'max',
    '1\n',
    /^judge more data, or mend `min-eval/,
  ],
  ['{ type: int64, max: 1 }', 'max', '\n', /^see that the data to be judged is there/],
])('what cannot be answered says what helps: %s', async (keywords, keyword, cells, todo) => {
  const contract = `contract: 1\ncolumns: { c: ${keywords}, d: {} }`
  const csv = `c,d\n${cells
    .trimEnd()
    .split('\n')
    .map((cell) => `${cell},x`)
    .join('\n')}\n`
  const { checks } = await validated(contract, { 'data.csv': csv })
  expect(named(checks, keyword)).toMatchObject({ outcome: 'inconclusive', todo: expect.stringMatching(todo) })
})

describe('what stands in the cells', () => {
  const marker = 'XyZZy-4711'
  const contract = [
    'contract: 1',
    'unique: [id, t]',
    'label: { column: t, each-count: { min: 9 } }',
    'columns:',
    '  id: { type: text, unique: true, matches: "^a", length: 2, one-of: [a, b], below: A, nulls: never }',
    '  n: { type: int64, max: 3 }',
    '  t: { type: text }',
  ].join('\n')
  const csv = `id,n,t\n${marker},4711,${marker}\n${marker},${marker},${marker}\n"${marker}"x,1,1\n`
  const printed = async (values: 'none' | 'masked' | 'full') => {
    const verdict = await validated(contract, { 'data.csv': csv }, { values })
    return renderers.map((renderer) => renderer.render(verdict, { version: '1.0.0' })).join('\n')
  }

  test('is in no report, and in no output, unless the author asks', async () => {
    const verdict = await validated(contract, { 'data.csv': csv })
    const reports = `${await printed('none')}${JSON.stringify([verdict, outputsOf(verdict)])}`
    expect(verdict.checks.filter(({ outcome }) => outcome === 'fail').length).toBeGreaterThan(8)
    expect(reports).not.toContain(marker)
    expect(reports).not.toMatch(/XyZZy|4711/)
  })

  test('is shown as its length and its classes when masked', async () => {
    const reports = await printed('masked')
    expect(reports).toContain('AaAAa-9999')
    expect(reports).not.toMatch(/XyZZy|4711/)
  })

  test('is shown when the author asks for it', async () => {
    expect(await printed('full')).toContain(marker)
  })
})
