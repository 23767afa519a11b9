import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ints, made, page } from '@ml-actions/dataset/formats/parquet/made.suite'
import { localSource } from '@ml-actions/dataset/sources/local'
import { Misuse } from '@ml-actions/verdict/faults'
import { defaults, silent } from '../twin.ts'
import { ask } from './ask.ts'
import { judgedBoth } from './both.suite.ts'
import {
  type Columns,
  fileOf,
  instants,
  long,
  money,
  one,
  outcomeOf,
  real,
  same,
  share,
  text,
} from './traps.suite.ts'

describe('DuckDB and the reader of files agree on', () => {
  test.each<readonly [string, Columns, object, string]>([
    ['NaN beside a bound', { c: [real, Number.NaN, 1] }, { type: 'float64', nan: 'allowed', min: 0 }, 'fail'],
    [
      'NaN that is allowed below a bound',
      { c: [real, Number.NaN] },
      { type: 'float64', nan: 'allowed', below: 9 },
      'fail',
    ],
    ['minus zero', { c: [real, -0, 0] }, { type: 'float64', min: 0 }, 'pass'],
    ['minus zero and zero as one value', { c: [real, -0, 0] }, { type: 'float64', unique: true }, 'fail'],
    ['NaN as a null', { c: [real, Number.NaN, 1] }, { type: 'float64', nan: 'null', nulls: 'never' }, 'fail'],
    [
      'the empty text as a null',
      { c: [text, '', 'a'] },
      { type: 'text', empty: 'null', nulls: 'never' },
      'fail',
    ],
    ['a dot and a line end', { c: [text, 'a\nb'] }, { type: 'text', matches: 'a.b' }, 'fail'],
    ['an end before a line end', { c: [text, 'a\n'] }, { type: 'text', matches: 'a$' }, 'fail'],
    ['white space', { c: [text, '\u0085', '\u00a0'] }, { type: 'text', 'does-not-match': '\\s' }, 'pass'],
    ['characters of two units', { c: [text, '\u{1F600}'] }, { type: 'text', length: 1 }, 'pass'],
    ['characters of two code points', { c: [text, 'e\u0301'] }, { type: 'text', length: 2 }, 'pass'],
    ['text order', { c: [text, '\u{1F600}'] }, { type: 'text', above: '\uFFEE' }, 'pass'],
    ['a mark at the beginning', { c: [text, '\uFEFFa'] }, { type: 'text', lowest: '\uFEFFa' }, 'pass'],
    ['a NUL', { c: [text, 'a\0b'] }, { type: 'text', 'one-of': ['a\0b'] }, 'pass'],
    [
      'quotes',
      { c: [text, "a'); DROP TABLE x; --"] },
      { type: 'text', 'one-of': ["a'); DROP TABLE x; --"] },
      'pass',
    ],
    [
      '9007199254740993',
      { c: [long, 9007199254740993n] },
      { type: 'int64', max: '9007199254740992' },
      'fail',
    ],
    [
      'a sum beyond 64 bits',
      { c: [long, 2n ** 63n - 1n, 2n ** 63n - 1n] },
      { type: 'int64', sum: '18446744073709551614' },
      'pass',
    ],
    [
      'squares beyond 128 bits',
      { c: [long, 2n ** 63n - 1n, -(2n ** 63n)] },
      { type: 'int64', stddev: { min: 1 } },
      'pass',
    ],
    ['nulls that are not equal', { c: [long, null, null, 1n] }, { type: 'int64', unique: true }, 'pass'],
    [
      'a whole number that is asked for as any number',
      { c: [long, 1n] },
      { type: 'number', nan: 'never' },
      'pass',
    ],
    [
      'a whole number that could not be infinite',
      { c: [long, 1n] },
      { type: 'number', infinite: 'never' },
      'pass',
    ],
    ['digits after the point', { c: [money, 150n] }, { type: 'decimal', decimal: { scale: 2 } }, 'pass'],
    [
      'too many digits after the point',
      { c: [money, 150n] },
      { type: 'decimal', decimal: { scale: 1 } },
      'fail',
    ],
    ['a median of numbers below 1', { c: [share, -50n, 50n] }, { type: 'decimal', median: 0 }, 'pass'],
    ['the lowest of them', { c: [share, -50n, 50n] }, { type: 'decimal', lowest: '-0.50' }, 'pass'],
    ['nothing but nulls', { c: [long, null] }, { type: 'int64', min: 0 }, 'inconclusive'],
    ['no rows', { c: [long] }, { type: 'int64', min: 0 }, 'inconclusive'],
  ])('%s', async (_, columns, keywords, outcome) => {
    const asked = Object.keys(keywords).at(-1)
    const verdict = await same({ columns: { c: keywords } }, one(columns))
    expect(outcomeOf(verdict, `c: ${asked}`)).toBe(outcome)
  })

  test('a class that is listed and absent, and one that is not listed', async () => {
    const label = { column: 'c', classes: [1, 2], 'each-count': { min: 1 } }
    const verdict = await same({ columns: { c: { type: 'int64' } }, label }, one({ c: [long, 1n, 1n, 3n] }))
    expect(outcomeOf(verdict, 'label')).toBe('fail')
  })

  test('a condition that no value holds, since it wants nulls', async () => {
    const columns = {
      c: { type: 'int64', max: { value: 1, when: { d: { nulls: 'always' } } } },
      d: { type: 'int64' },
    }
    const verdict = await same({ columns }, one({ c: [long, 9n, 9n], d: [long, null, 1n] }))
    expect(outcomeOf(verdict, 'c: max')).toBe('inconclusive')
  })

  test('rules of rows: keywords of several columns, and rows of which some are null', async () => {
    const rules = [
      { expect: { c: { min: 1 }, d: { 'one-of': [1, 2] } } },
      { compare: ['c', '<=', 'd'], nulls: 'fail-some' },
      { 'all-different': ['c', 'd'], nulls: 'equal' },
      { 'all-different': ['c', 'd'], nulls: 'equal-some' },
    ]
    const verdict = await same(
      { 'row-rules': rules, columns: { c: { type: 'int64' }, d: { type: 'int64' } } },
      one({ c: [long, 1n, 2n, 0n, null, null], d: [long, 1n, 3n, 1n, 1n, null] }),
    )
    expect(verdict.checks.filter(({ name }) => /expect|compare|all-different/.test(name))).toMatchObject([
      { outcome: 'fail', counts: { evaluated: 3, failed: 2, skipped: 2 } },
      { outcome: 'fail', counts: { evaluated: 4, failed: 1, skipped: 1 } },
      { outcome: 'fail', counts: { evaluated: 5, failed: 2, skipped: 0 } },
      { outcome: 'fail', counts: { evaluated: 4, failed: 1, skipped: 1 } },
    ])
  })

  test.each([
    ['days', { type: 'INT32', converted_type: 'DATE' } as const, 'date', [2147483647, -2147483647]],
    ['times', instants, 'datetime', [2n ** 63n - 1n, 1n - 2n ** 63n]],
  ])('%s that are infinite to DuckDB', async (_, element, type, [most, least]) => {
    const day = type === 'date' ? '1970-01-01' : '1970-01-01T00:00:00'
    const c = {
      type,
      unique: true,
      highest: { max: day },
      lowest: { min: day },
      'most-common': { 'one-of': [day] },
    }
    const verdict = await same({ columns: { c } }, one({ c: [element, most, most, least, least] }))
    expect(outcomeOf(verdict, 'c: unique')).toBe('fail')
  })

  test('NaN as one value among those of a row', async () => {
    const columns = { c: { type: 'float64', nan: 'allowed' }, d: { type: 'float64', nan: 'allowed' } }
    const verdict = await same(
      { 'row-rules': [{ 'all-different': ['c', 'd'] }], columns },
      one({ c: [real, Number.NaN, 0, 1], d: [real, Number.NaN, -0, Number.NaN] }),
    )
    const [rule] = verdict.checks.filter(({ rule: name }) => name.endsWith('all-different'))
    expect(rule).toMatchObject({ outcome: 'fail', counts: { evaluated: 3, failed: 2 } })
  })

  test('a footer that lies about the values', async () => {
    const lie = { 12: { 5: ints(2), 6: ints(1), 3: 0n } }
    const file = made({ rows: 3, meta: lie, pages: [page(3, ints(1, 2, 300))] })
    const x = { type: 'int32', max: 100, highest: { max: 100 }, unique: true }
    const verdict = await same({ columns: { x } }, { 'data/a.parquet': file })
    expect(outcomeOf(verdict, 'x: max')).toBe('fail')
    expect(outcomeOf(verdict, 'x: highest')).toBe('fail')
  })

  test('names that differ in case alone, are those of DuckDB, or hold quotes', async () => {
    const names = ['a', 'A', 'filename', 'x"y', "x'y", 'a b', 'é', '__proto__']
    const columns = Object.fromEntries(names.map((name, index) => [name, { type: 'int64', max: index }]))
    const cells = Object.fromEntries(names.map((name, index) => [name, [long, BigInt(index), 99n]]))
    const verdict = await same({ columns }, one(cells as unknown as Columns))
    for (const name of names) expect(outcomeOf(verdict, `${name}: max`)).toBe('fail')
    expect(verdict.notes?.join()).toContain('a column of the files is called `filename` or `file_row_number`')
  })

  test('paths that DuckDB could take for something else', async () => {
    const file = fileOf({ c: [long, 1n] })
    const names = ["data/it's.parquet", 'data/k=v/a.parquet', 'data/ü é.parquet']
    const files = Object.fromEntries(names.map((name) => [name, file]))
    const verdict = await same(
      {
        data: ['data/*.parquet', 'data/k=v/*.parquet'],
        rows: 3,
        'column-count': 1,
        columns: { c: { type: 'int64', max: 0 } },
      },
      files,
    )
    expect(outcomeOf(verdict, 'rows')).toBe('pass')
    expect(outcomeOf(verdict, 'column-count')).toBe('pass')
  })

  test('a column of another type than the contract says, and one that is not there', async () => {
    const columns = { c: { type: 'int32', min: 0 }, d: { type: 'text', nulls: 'never' } }
    const verdict = await same({ columns }, one({ c: [long, 1n] }))
    expect(outcomeOf(verdict, 'c: type')).toBe('fail')
    expect(outcomeOf(verdict, 'c: min')).toBe('inconclusive')
    expect(outcomeOf(verdict, 'd: required')).toBe('fail')
  })

  test.each([
    ['in the first file, which alone is read for them', 90, 0, 2],
    ['in the last file, which is read after the first', 0, 90, 3],
    ['in both files, too few in the first', 9, 90, 3],
  ])('the first rows that do not hold, %s', async (_, first, last, queries) => {
    const cells = (wrong: number) => Array.from({ length: 99 }, (_unused, at) => (at < wrong ? -1n : 1n))
    const files = {
      'data/a.parquet': fileOf({ c: [long, ...cells(first)] }),
      'data/b.parquet': fileOf({ c: [long, ...cells(last)] }),
    }
    const { checks, notes } = await same({ columns: { c: { type: 'int64', min: 0 } } }, files)
    expect(checks.find(({ name }) => name === 'c: min')?.counts?.failed).toBe(first + last)
    expect(notes?.join()).toContain(`was asked ${queries} queries`)
  })

  test('a glob without files', async () => {
    const verdict = await same({ columns: { c: { type: 'int64' } } }, {})
    expect(verdict.outcome).toBe('inconclusive')
  })
})

describe('what an engine is not asked is inconclusive, and says why:', () => {
  const nanos = {
    type: 'INT64',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'NANOS' },
  } as const
  const wide = {
    type: 'FIXED_LEN_BYTE_ARRAY',
    type_length: 17,
    converted_type: 'DECIMAL',
    precision: 40,
    scale: 2,
  } as const
  const most = { ...wide, type_length: 16, precision: 38 } as const
  test.each<readonly [string, Columns, object, string]>([
    ['sums of floats', { c: [real, 0.1] }, { type: 'float64', sum: { min: 0 } }, 'rounds each time'],
    ['a pattern of Unicode', { c: [text, 'a'] }, { type: 'text', matches: '\\pL' }, 'otherwise than RE2'],
    [
      'nanoseconds of a zone',
      { c: [nanos, 1n] },
      { type: 'datetime', min: '1970-01-01T00:00:00Z' },
      'nanoseconds, which DuckDB reads as',
    ],
    ['half a pair', { c: [text, 'a'] }, { type: 'text', 'one-of': ['\ud800'] }, 'half a surrogate pair'],
    [
      'a pattern of Unicode that may not be found',
      { c: [text, 'a'] },
      { type: 'text', 'does-not-match': '\\pL' },
      'otherwise than RE2',
    ],
    [
      'half a pair that may not stand there',
      { c: [text, 'a'] },
      { type: 'text', 'not-one-of': ['\ud800'] },
      'half a surrogate pair',
    ],
    [
      'zeros of what DuckDB rounds',
      { c: [wide, 0n] },
      { type: 'number', 'zero-share': 1 },
      'decimals, which DuckDB reads as DOUBLE',
    ],
    [
      'multiples of floats',
      { c: [real, 1] },
      { type: 'float64', 'multiple-of': 0.1 },
      'shortest decimal text',
    ],
    ['scores of floats', { c: [real, 1] }, { type: 'float64', 'z-score': { below: 3 } }, 'rounds each time'],
    ['a second 60', { c: [text, 'a'] }, { type: 'text', format: 'iso-datetime' }, 'a day ends in UTC'],
    ['days by directives', { c: [text, 'a'] }, { type: 'text', format: { strptime: '%Y' } }, 'by directives'],
    ['an order', { c: [long, 1n] }, { type: 'int64', order: 'increasing' }, 'a table have no order'],
    [
      'a schema',
      { c: [text, '1'] },
      { type: 'text', 'json-schema': { type: 'integer' } },
      'JSON Schema each',
    ],
  ])('%s', async (_, columns, keywords, why) => {
    const verdict = await same({ columns: { c: keywords } }, one(columns))
    const check = verdict.checks.find(({ name }) => name === `c: ${Object.keys(keywords).at(-1)}`)
    expect(check).toMatchObject({ outcome: 'inconclusive', reason: 'not-pushed' })
    expect(check?.is).toContain(why)
    expect(check?.todo).toBe('judge it by `engine: local`, or take the demand away')
  })

  test.each([
    [
      'a float that may not be a decimal',
      { 'all-different': ['f', 'm'] },
      'of types that an engine would round',
    ],
    ['half a pair in a tuple', { tuples: ['c', 'e'], 'one-of': [[1, '\ud800']] }, 'half a surrogate pair'],
    ['doubles that are added', { sum: ['f'], equals: 1 }, 'rounds when it adds doubles'],
    ['what is added in doubles', { sum: ['c', 'd'], equals: 1, arithmetic: 'double' }, 'rounds when it adds'],
    ['sums of too many digits', { sum: ['w', 'w2'], equals: 1 }, 'more digits than the engine adds'],
    ['a value that is moved', { compare: ['c', '<', { column: 'd', plus: 1 }] }, 'moved or unpacked'],
    ['a keyword without a query', { expect: { e: { 'json-schema': { type: 'null' } } } }, 'JSON Schema each'],
    ['a float beside a decimal', { compare: ['m', '=', 'f'] }, 'of types that an engine would round'],
  ])('a rule with %s', async (_, rule, why) => {
    const types = {
      c: 'int64',
      d: 'int64',
      e: 'text',
      f: 'float64',
      m: 'decimal',
      w: 'decimal',
      w2: 'decimal',
    }
    const columns = Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }]))
    const cells: Columns = {
      c: [long, 1n],
      d: [long, 1n],
      e: [text, 'a'],
      f: [real, 1],
      m: [money, 1n],
      w: [most, 1n],
      w2: [most, 1n],
    }
    const { checks } = await same({ 'row-rules': [rule], columns }, one(cells))
    const check = checks.find(({ rule: name }) => /expect|compare|all-different|tuples|sum/.test(name))
    expect(check).toMatchObject({ outcome: 'inconclusive', reason: 'not-pushed' })
    expect(check?.is).toContain(why)
  })

  test('files of different columns', async () => {
    const files = { 'data/a.parquet': fileOf({ c: [long, 1n] }), 'data/b.parquet': fileOf({ c: [real, 1] }) }
    const columns = { c: { type: 'number', min: 0 } }
    const contract = JSON.stringify({ contract: 1, data: 'data/*.parquet', columns })
    const [, pushed] = await judgedBoth({ contract, files })
    const differing = expect.objectContaining({ name: 'c: min', reason: 'files-differ' })
    const checks = expect.arrayContaining([differing])
    expect(pushed).toMatchObject({ outcome: 'inconclusive', facts: { rows: 2 }, checks })
  })
})

describe('it is asked wrongly with', () => {
  test('a link that leads out of the working directory', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'))
    writeFileSync(join(outside, 'a.parquet'), fileOf({ c: [long, 1n] }))
    const directory = mkdtempSync(join(tmpdir(), 'inside-'))
    symlinkSync(join(outside, 'a.parquet'), join(directory, 'a.parquet'))
    writeFileSync(
      join(directory, 'contract.yml'),
      'contract: 1\ndata: { path: a.parquet, format: parquet }\nrows: 1\n',
    )
    const opening = () => {
      throw new Error('the engine was opened')
    }
    const run = { log: silent, signal: new AbortController().signal, startedAt: new Date(0) }
    const asking = ask({ ...defaults, engine: 'duckdb' }, run, {
      source: localSource(directory),
      engine: opening,
    })
    await expect(asking).rejects.toBeInstanceOf(Misuse)
    for (const folder of [outside, directory]) rmSync(folder, { recursive: true })
  })

  test.each([
    [
      'a CSV',
      { data: 'data/a.csv' },
      { 'data/a.csv': new TextEncoder().encode('c\n007\n') },
      /is no Parquet file/,
    ],
    [
      'a CSV that is said to be Parquet',
      { data: { path: 'data/a.csv', format: 'parquet' } },
      { 'data/a.csv': new TextEncoder().encode('c\n007\n') },
      /is no Parquet file/,
    ],
    ['a sample', { sample: { rows: 1, seed: 's' } }, one({ c: [long, 1n] }), /asks for a sample/],
    [
      'a broken file',
      {},
      { 'data/a.parquet': new TextEncoder().encode('PAR1 and no more, PAR1') },
      /DuckDB did not answer/,
    ],
    [
      'a decimal that its type cannot hold',
      { columns: { c: { type: 'decimal', lowest: { min: 0 } } } },
      one({ c: [{ ...money, precision: 4, scale: 4 }, -170_08n] }),
      /the engine wrote .* which is no decimal/,
    ],
  ])('%s', async (_, more, files, message) => {
    const contract = JSON.stringify({ contract: 1, data: 'data/*.parquet', rows: { min: 1 }, ...more })
    const [, pushed] = await judgedBoth({ contract, files: files as Readonly<Record<string, Uint8Array>> })
    expect(pushed).toBeInstanceOf(Misuse)
    expect(String(pushed)).toMatch(message)
  })
})
