import { describe, expect, test } from '@jest/globals'
import { formats } from '@ml-actions/dataset/formats/catalogue'
import { spec } from './inputs.ts'
import { named, validated } from './twin.ts'

const anything = 'contract: 1\nother-columns: allow\ncolumns: { a: { type: text, nulls: never } }'
const outcomes = (verdict: Awaited<ReturnType<typeof validated>>) =>
  Object.fromEntries(verdict.checks.map(({ rule, outcome, reason }) => [rule.slice(5), reason ?? outcome]))

describe('data that is not there', () => {
  test('matched by no glob is inconclusive', async () => {
    const verdict = await validated(anything, {}, { data: ['data/*.csv'] })
    expect(verdict).toMatchObject({
      outcome: 'inconclusive',
      headline: '3 checks: 0 pass, 0 fail, 3 inconclusive; 0 rows in 0 files: no file matches',
      notes: ['no file matches "data/*.csv"'],
    })
    expect(outcomes(verdict)).toEqual({
      required: 'no-files',
      type: 'no-files',
      nulls: 'no-files',
    })
  })

  test('of one glob among several leaves even what holds inconclusive', async () => {
    const verdict = await validated(anything, { '1.csv': 'a\nx\n' }, { data: ['1.csv', 'b/*.csv'] })
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdict.checks.every(({ reason }) => reason === 'no-files')).toBe(true)
  })

  test('and was named is a Misuse', async () => {
    await expect(validated(anything, {}, { data: ['a.csv'] })).rejects.toThrow('a.csv: there is no such file')
  })

  test('and is named nowhere is a Misuse', async () => {
    await expect(validated('contract: 1', {})).rejects.toThrow(
      'neither the input "data" nor the contract names a file',
    )
  })

  test('in the input is looked for where the contract says', async () => {
    const verdict = await validated(
      `${anything}\ndata: "*.csv"`,
      { '1.csv': 'a\nx\n', '2.csv': 'a\ny\n' },
      { data: [] },
    )
    expect(verdict).toMatchObject({ outcome: 'pass', facts: { rows: 2, files: 2 } })
    expect(verdict.sources.map(({ path }) => path)).toEqual(['contract.yml', '1.csv', '2.csv'])
  })

  test('twice is read once', async () => {
    const verdict = await validated(anything, { '1.csv': 'a\nx\n' }, { data: ['1.csv', '*.csv'] })
    expect(verdict.facts).toMatchObject({ rows: 1, files: 1 })
  })
})

describe('a file of little', () => {
  test('of zero bytes alone has no header, so nothing is told', async () => {
    const verdict = await validated(anything, { '1.csv': '' })
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdict.checks.every(({ reason }) => reason === 'no-header')).toBe(true)
  })

  test('of zero bytes beside others is a finding', async () => {
    const verdict = await validated(anything, { '1.csv': '', '2.csv': 'a\nx\n' })
    expect(verdict.outcome).toBe('fail')
    expect(named(verdict.checks, 'readable').findings[0]?.is).toContain('no-header')
  })

  test('of a header alone fails on rows where rows are asked, and the rest is inconclusive', async () => {
    const verdict = await validated(`${anything}\nrows: { min: 1 }`, { '1.csv': 'a\n' })
    expect(outcomes(verdict)).toEqual({
      rows: 'fail',
      required: 'nothing-evaluated',
      type: 'nothing-evaluated',
      nulls: 'nothing-evaluated',
    })
  })

  test('of a header alone is inconclusive otherwise', async () => {
    expect((await validated(anything, { '1.csv': 'a\n' })).outcome).toBe('inconclusive')
  })

  test('under a contract that asks nothing is inconclusive', async () => {
    const verdict = await validated('contract: 1', { '1.csv': 'a\nx\n' })
    expect(verdict).toMatchObject({
      outcome: 'inconclusive',
      headline: 'nothing asked: the contract holds no check',
    })
  })
})

describe('a file that is not what its format says', () => {
  const reading = async (csv: string | Uint8Array, contract = anything) => {
    const verdict = await validated(contract, { '1.csv': csv })
    return {
      verdict,
      faults: verdict.checks
        .filter(({ rule }) => rule === 'data/readable')
        .flatMap(({ findings }) => findings),
    }
  }

  test('ends at a quote that is never closed, and nothing after it is trusted', async () => {
    const { verdict, faults } = await reading('a\nx\n"y\nz\n', `${anything}\nrows: { min: 9 }`)
    expect(faults).toMatchObject([
      { is: expect.stringContaining('unclosed-quote'), place: { line: 3, column: 1 } },
    ])
    expect(outcomes(verdict)).toEqual({
      readable: 'fail',
      rows: 'reading-ended',
      required: 'reading-ended',
      type: 'reading-ended',
      nulls: 'reading-ended',
    })
  })

  test('still fails by what was seen before it ended', async () => {
    const { verdict } = await reading('a,b\n,1\nx,"y\n', anything)
    expect(named(verdict.checks, 'nulls').outcome).toBe('fail')
  })

  test.each([
    ['a\na"b\n', 'bare-quote', 2, 2],
    ['a\n"a"b\n', 'text-after-quote', 2, 4],
    ['a,b\n1\n', 'missing-cell', 2, 2],
    ['a,b\n1,2,3\n', 'extra-cell', 2, 5],
    ['a,b,c\n1,2,3\n\n4,5,6\n', 'blank-row', 3, 1],
    ['a,b,b\n1,2,3\n', 'duplicate-name', 1, 5],
    ['a\n\u0000\n', 'nul-byte', 2, 1],
    [Uint8Array.of(97, 10, 0xe9, 10), 'invalid-utf8', 2, 1],
  ])('%j is a finding %s at %i:%i', async (csv, code, line, column) => {
    const { verdict, faults } = await reading(csv)
    expect(verdict.outcome).toBe('fail')
    expect(faults).toMatchObject([
      { is: expect.stringContaining(`${code}: `), place: { path: '1.csv', line, column } },
    ])
  })

  test('has its other cells judged where a row is ragged, and absent cells are no nulls', async () => {
    const { verdict } = await reading(
      'b,a\n1\n2,x\n3,\n',
      `${anything.replace('nulls: never', 'nulls: never, length: 1')}`,
    )
    expect(named(verdict.checks, 'nulls').counts).toEqual({ evaluated: 2, failed: 1, skipped: 0 })
    expect(named(verdict.checks, 'length').counts).toEqual({ evaluated: 1, failed: 0, skipped: 1 })
  })

  test('cannot have a name twice that the contract speaks of', async () => {
    await expect(validated(anything, { '1.csv': 'a,b,a\n1,2,3\n' })).rejects.toThrow(
      '1.csv:1:5: the header names "a" twice',
    )
  })

  test('may begin with a byte-order mark and end its lines in any way', async () => {
    const { verdict } = await reading('\ufeffa\rx\r\ny\n')
    expect(verdict).toMatchObject({ outcome: 'pass', facts: { rows: 2 } })
    expect(verdict.notes).toEqual(['1.csv: the lines end in LF and CRLF and CR, each read as a line end'])
  })

  test('of another delimiter has one column, and the note says which', async () => {
    const { verdict } = await reading('a;b\n1;2\n')
    expect(verdict.outcome).toBe('fail')
    expect(verdict.notes.join()).toContain(';')
  })

  test('is read as the contract says it is written', async () => {
    const contract =
      'contract: 1\ndata: { path: x, csv: { delimiter: ";", null: [NA] } }\ncolumns: { a: { nulls: never }, b: {} }'
    const { verdict } = await reading('a;b\nNA;1\n"NA";2\n;3\n', contract)
    expect(named(verdict.checks, 'nulls').counts).toEqual({ evaluated: 3, failed: 1, skipped: 0 })
  })
})

describe('a header', () => {
  test.each(['__proto__', 'constructor', 'toString', '::error::x', '<img onerror>', '`|`', 'x'.repeat(1000)])(
    'may name a column %j',
    async (name) => {
      const contract = JSON.stringify({ contract: 1 }).replace(
        '}',
        `, "columns": { ${JSON.stringify(name)}: { "nulls": "never" } } }`,
      )
      const verdict = await validated(contract, { '1.csv': `${name}\nx\n` })
      expect(verdict.outcome).toBe('pass')
    },
  )

  test('in other code points than the contract is another name, and looks like it', async () => {
    const verdict = await validated('contract: 1\ncolumns: { "\u00e9": {} }', { '1.csv': 'e\u0301\nx\n' })
    expect(named(verdict.checks, 'required').outcome).toBe('fail')
    expect(verdict.notes.join()).toContain('confusable-name')
  })

  test('may lack a column that is not required', async () => {
    const contract = 'contract: 1\ncolumns: { a: {}, b: { required: false, type: int64, min: 0 } }'
    const verdict = await validated(contract, { '1.csv': 'a\nx\n' })
    expect(outcomes(verdict)).toEqual({ 'other-columns': 'pass', required: 'pass' })
  })

  test('that lacks a column fails once, and its own checks tell no more', async () => {
    const contract = 'contract: 1\ncolumns: { a: {}, b: { type: int64, min: 0 } }'
    const verdict = await validated(contract, { '1.csv': 'a\nx\n' })
    expect(
      verdict.checks
        .filter(({ subject }) => subject === 'b')
        .map(({ rule, reason, outcome }) => [rule, reason ?? outcome]),
    ).toEqual([
      ['data/required', 'fail'],
      ['data/type', 'column-absent'],
      ['data/min', 'column-absent'],
    ])
  })

  test('may not have a column that two globs match', async () => {
    const contract = 'contract: 1\ncolumns:\n  "f_*": {}\n  "*_1": {}'
    await expect(validated(contract, { '1.csv': 'f_1\nx\n' })).rejects.toThrow(
      'contract.yml:4:3: the globs "f_*" and "*_1" both match column "f_1"',
    )
  })

  test('has exact names before globs', async () => {
    const contract = 'contract: 1\ncolumns: { "f_*": { type: int64, count: 1 }, f_x: { type: text } }'
    expect((await validated(contract, { '1.csv': 'f_1,f_x\n1,a\n' })).outcome).toBe('pass')
  })
})

describe('the contract', () => {
  test('must be UTF-8', async () => {
    const wrong = new Map<string, Uint8Array>([['c.yml', Uint8Array.of(0xff)]])
    await expect(validated('', Object.fromEntries(wrong), { contract: 'c.yml' })).rejects.toThrow(
      'c.yml: the contract is not UTF-8',
    )
  })

  test('must be of a size that a person writes', async () => {
    const files = { 'c.yml': '#'.repeat(1_048_577) }
    await expect(validated('', files, { contract: 'c.yml' })).rejects.toThrow('at most 1048576')
  })

  test('must be there', async () => {
    await expect(validated('', {}, { contract: 'c.yml' })).rejects.toThrow(
      /^c.yml: there is no such contract.*"mode: infer"/,
    )
  })

  test('is among the sources, with its digest', async () => {
    const { sources } = await validated('contract: 1', { '1.csv': 'a\n' })
    expect(sources[0]).toMatchObject({
      path: 'contract.yml',
      bytes: 11,
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    })
  })
})

describe('the formats', () => {
  test('that may be asked for are those that can be read', () => {
    expect(spec.inputs.format.words?.toSorted()).toEqual(
      ['auto', ...formats.map(({ name }) => name)].toSorted(),
    )
  })

  test.each([
    [{ format: 'tsv' as const }, ''],
    [{}, 'data: { path: x, format: tsv }'],
  ])('%j and %j read tabs', async (wishes, data) => {
    const verdict = await validated(`${anything}\n${data}`, { '1.txt': 'a\tb\nx\t1\n' }, wishes)
    expect(verdict.outcome).toBe('pass')
  })
})

test('bounds that no value could hold are a Misuse at their place', async () => {
  const contract = 'contract: 1\ncolumns: { c: { type: int64, min: 5, max: 3 } }'
  await expect(validated(contract, { 'a.csv': 'c\n4\n' })).rejects.toThrow(
    /^contract\.yml:2:30: column "c" has min 5/,
  )
})
