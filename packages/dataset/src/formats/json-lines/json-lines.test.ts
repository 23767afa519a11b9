import { gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { open, readWhole, told } from './read-whole.suite.ts'

describe('JSON Lines', () => {
  test('each object is a row, and each name of any object a column', async () => {
    const whole = await readWhole('{"a":1,"b":"x"}\n{"b":"y","c":null}\r\n{}\n')
    expect(whole.names).toEqual(['a', 'b', 'c'])
    expect(whole.columns).toEqual([
      ['1', null, null],
      ['x', 'y', null],
      [null, null, null],
    ])
    expect(whole.faults).toEqual([])
    expect(whole.rows).toBe(3)
  })

  test('headings stand where a name is met first', async () => {
    const table = await open('{"a":1}\n {"a":2, "é":3}\n')
    expect(table.headings).toEqual([
      { name: 'a', place: { path: 'x.jsonl', line: 1, column: 2 } },
      { name: 'é', place: { path: 'x.jsonl', line: 2, column: 10 } },
    ])
  })

  test('a value has its line and its columns in UTF-16 code units', async () => {
    const { places } = await readWhole('{"é😀": "😀", "n" : -1.5 }\n\n{"n":{"x":[1]}}')
    expect(places).toEqual([
      ['1:9-13', '1:21-25'],
      ['3:1-undefined', '3:6-15'],
    ])
  })

  test.each([
    ['gzip', gzipSync('{"a":1}\n')],
    ['zstd', zstdCompressSync('{"a":1}\n')],
    ['two members of gzip', Buffer.concat([gzipSync('{"a"'), gzipSync(':1}\n')])],
    ['a byte-order mark', Buffer.from('\ufeff{"a":1}\n')],
    ['no line end at the end', Buffer.from('{"a":1}')],
    ['several empty lines at the end', Buffer.from('{"a":1}\n\n \r\n\t\n')],
  ])('%s is read', async (_, bytes) => {
    const { columns, faults } = await readWhole(bytes)
    expect([columns, faults]).toEqual([[['1']], []])
  })

  test('empty lines at the end are told of', async () => {
    expect((await readWhole('{"a":1}\n\n\n')).notes).toEqual(['2 empty lines at the end left out'])
    expect((await readWhole('{"a":1}\n\n')).notes).toEqual(['1 empty line at the end left out'])
  })

  test.each([
    ['', 'no-header'],
    ['\n\n', 'no-header'],
  ])('%j has no columns', async (text, code) => {
    expect((await open(text)).faults.map((fault) => [fault.code, fault.ends])).toEqual([[code, true]])
  })

  test('names that other languages stumble over are names', async () => {
    const names = ['__proto__', 'constructor', 'toString', '0', 'a.b', '']
    const text = `{${names.map((name, i) => `"${name}":${i}`).join(',')}}\n`
    const whole = await readWhole(text)
    expect(whole.names).toEqual(names)
    expect(whole.columns).toEqual(names.map((_, i) => [String(i)]))
    expect(told(whole.faults)).toEqual([`blank-name 1:${text.indexOf('""') + 1}`])
  })

  test('a name may be written with escapes, in as many ways as there are', async () => {
    const ways = [
      'name',
      'n\\u0061me',
      '\\u006eame',
      'na\\u006de',
      'nam\\u0065',
      '\\u006e\\u0061me',
      'na\\u006d\\u0065',
    ]
    const whole = await readWhole(ways.map((way, i) => `{"${way}":${i}}`).join('\n'))
    expect(whole.names).toEqual(['name'])
    expect(whole.columns).toEqual([ways.map((_, i) => String(i))])
  })

  test('names that look alike are told of', async () => {
    expect((await readWhole('{"\u00e9":1,"e\u0301":2}')).notes[0]).toContain('confusable-name')
  })
})

describe('values of JSON as values of a type', () => {
  test.each([
    [
      'int64',
      ['1', '-0', '9007199254740993', '1.0', '1e2', '"1"', 'true', 'null', '9223372036854775808'],
      [1n, 0n, 9007199254740993n, 'invalid', 'invalid', 'invalid', 'invalid', null, 'invalid'],
    ],
    ['integer', ['1'.repeat(400)], [BigInt('1'.repeat(400))]],
    ['float64', ['0.1', '1E-2', '1e400', '-0.0', '7', '"NaN"'], [0.1, 0.01, 'invalid', -0, 7, 'invalid']],
    [
      'decimal',
      ['1.50', '-2', '1e2'],
      [{ unscaled: 150n, scale: 2 }, { unscaled: -2n, scale: 0 }, 'invalid'],
    ],
    ['bool', ['true', 'false', '"true"', '1', 'null'], [true, false, 'invalid', 'invalid', null]],
    ['text', ['"a"', '""', '1', 'true', '{}', 'null'], ['a', '', 'invalid', 'invalid', 'invalid', null]],
    ['category', ['"a"', '1'], ['a', 'invalid']],
    [
      'date',
      ['"2024-02-29"', '"2023-02-29"', '20240229'],
      [{ seconds: 1_709_164_800, nanoseconds: 0, zoned: false }, 'invalid', 'invalid'],
    ],
    [
      'uuid',
      ['"123e4567-e89b-42d3-a456-426614174000"', '"x"'],
      ['123e4567-e89b-42d3-a456-426614174000', 'invalid'],
    ],
    [
      'json',
      ['{ "a": [1, "\\u0041"] }', '"\\u0041"', '1.0', 'null', '[]'],
      ['{ "a": [1, "\\u0041"] }', '"\\u0041"', '1.0', null, '[]'],
    ],
  ] as const)('%s', async (type, values, wanted) => {
    const text = values.map((value) => `{"x": ${value} }\n`).join('')
    const { columns, faults } = await readWhole(text, { types: { x: type } })
    expect([columns[0], faults]).toEqual([wanted, []])
  })

  test('without a type a value is its text', async () => {
    const values = [
      '1.0',
      '12345678901234567890',
      'true',
      '"A\\u00e9\\ud83d\\ude00\\n\\/"',
      '[1, 2]',
      '{"a":"\\n"}',
      'null',
      '"null"',
    ]
    const { columns } = await readWhole(values.map((value) => `{"x":${value}}`).join('\n'))
    expect(columns[0]).toEqual([
      '1.0',
      '12345678901234567890',
      'true',
      'Aé😀\n/',
      '[1, 2]',
      '{"a":"\\n"}',
      null,
      'null',
    ])
  })

  test('a NUL that is written as an escape is a character', async () => {
    expect((await readWhole('{"x":"a\\u0000b"}', { types: { x: 'text' } })).columns).toEqual([['a\0b']])
  })

  test('bytes cannot be asked of it', async () => {
    await expect(readWhole('{"x":"a"}', { types: { x: 'binary' } })).rejects.toThrow(Misuse)
  })
})

describe('what is wrong with a line', () => {
  const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
  test.each([
    ['[1,2]', 'not-an-object 2:1'],
    [' 7 ', 'not-an-object 2:2'],
    ['"text"', 'not-an-object 2:1'],
    ['', 'blank-row 2:1'],
    [' \t\r', 'blank-row 2:1'],
    ['{"a":1', 'not-json 2:7'],
    ['{"a":1,}', 'not-json 2:8'],
    ['{"a":1 "b":2}', 'not-json 2:8'],
    ['{"a" 1}', 'not-json 2:6'],
    ['{a:1}', 'not-json 2:2'],
    ["{'a':1}", 'not-json 2:2'],
    ['{"a":}', 'not-json 2:6'],
    ['{"a":01}', 'not-json 2:7'],
    ['{"a":1.}', 'not-json 2:8'],
    ['{"a":.5}', 'not-json 2:6'],
    ['{"a":+1}', 'not-json 2:6'],
    ['{"a":-}', 'not-json 2:7'],
    ['{"a":1e}', 'not-json 2:8'],
    ['{"a":NaN}', 'not-json 2:6'],
    ['{"a":nul}', 'not-json 2:9'],
    ['{"a":true1}', 'not-json 2:10'],
    ['{"a":"😀', 'not-json 2:9'],
    ['{"a":"\t"}', 'not-json 2:7'],
    ['{"a":"\\x"}', 'not-json 2:7'],
    ['{"a":"\\u12g4"}', 'not-json 2:7'],
    ['{"a":"\\u12', 'not-json 2:7'],
    ['{"a":"\\', 'not-json 2:8'],
    ['{"a":"\\ud800"}', 'lone-surrogate 2:7'],
    ['{"a":"\\ud800\\u0041"}', 'lone-surrogate 2:7'],
    ['{"a":"\\udc00"}', 'lone-surrogate 2:7'],
    ['{"a":["\\ud800"]}', 'lone-surrogate 2:8'],
    ['{"a":1}{"a":2}', 'not-json 2:8'],
    ['{"a":1} x', 'not-json 2:9'],
    ['{"a":"\\n","a":2} x', 'not-json 2:18'],
    ['[1,]', 'not-json 2:4'],
    ['{"a":[1 2]}', 'not-json 2:9'],
    ['{"a":[1}', 'not-json 2:8'],
    ['{"a":{"b"}}', 'not-json 2:10'],
    ['{"a":{1:2}}', 'not-json 2:7'],
    ['{"a":{"b":1,}}', 'not-json 2:13'],
    ['{"a\0":1}', 'nul-byte 2:4'],
    ['\0', 'nul-byte 2:1'],
    [`{"a":${deep(64)}}`, 'too-deep 2:69'],
    [`{"a":${deep(10_000)}}`, 'too-deep 2:69'],
    [deep(65), 'too-deep 2:65'],
  ])('%j is told with its place, and reading goes on', async (line, fault) => {
    const whole = await readWhole(`{"a":1,"z":9}\n${line}\n{"a":3}\n`)
    expect(told(whole.faults)).toEqual([fault])
    expect(whole.names).toEqual(['a', 'z'])
    expect(whole.columns[0]).toEqual(['1', '3'])
    expect(whole.places.at(-1)?.[0]).toBe('3:6-7')
  })

  test('objects and arrays may lie 64 deep in one another', async () => {
    const { columns, faults } = await readWhole(`{"a":${deep(63)}}`)
    expect([columns, faults]).toEqual([[[deep(63)]], []])
  })

  test('names of a broken line are no columns', async () => {
    expect((await readWhole('{"a":1}\n{"b":2,}\n{"c":3}\n')).names).toEqual(['a', 'c'])
  })

  test('a name that an object has twice is told, and no check sees either value', async () => {
    const whole = await readWhole('{"a":1,"b":2,"\\u0061":3}\n{"a":4,"b":5}\n')
    expect(told(whole.faults)).toEqual(['duplicate-key 1:14'])
    expect(whole.columns).toEqual([
      ['invalid', '4'],
      ['2', '5'],
    ])
    expect(whole.places[0]?.[0]).toBe('1:14-undefined')
  })

  test('a last line that is cut off is told', async () => {
    expect(told((await readWhole('{"a":1}\n{"a":"x')).faults)).toEqual(['not-json 2:8'])
  })

  test('bytes that are not UTF-8 end the reading', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"a":1}\n{"a":"'),
      Uint8Array.of(0xe9),
      Buffer.from('"}\n{"a":3}\n'),
    ])
    const whole = await readWhole(bytes)
    expect(told(whole.faults)).toEqual(['invalid-utf8 2:7 ends'])
    expect(whole.columns).toEqual([['1']])
  })

  test('UTF-16 is named', async () => {
    await expect(open(Buffer.from('\ufeff{}', 'utf16le'))).rejects.toThrow('"encoding" to "utf-16le"')
  })
})

describe('one array of objects', () => {
  const array = { format: 'json' } as const

  test('each object is a row, whatever stands between them', async () => {
    const whole = await readWhole('\n[ {"a":\n 1},\r\n{"a":2\n,"b":"x"} ,{}\n]\n\n', array)
    expect(whole.columns).toEqual([
      ['1', '2', null],
      [null, 'x', null],
    ])
    expect(whole.faults).toEqual([])
    expect(whole.places).toEqual([
      ['3:2-3', '2:3-undefined'],
      ['4:6-7', '5:6-9'],
      ['5:12-undefined', '5:12-undefined'],
    ])
  })

  test('an element that is no object is told, and reading goes on', async () => {
    const whole = await readWhole('[{"a":1},\n [2], 3, "x", null,\n{"a":4}]', array)
    expect(told(whole.faults)).toEqual([
      'not-an-object 2:2',
      'not-an-object 2:7',
      'not-an-object 2:10',
      'not-an-object 2:15',
    ])
    expect(whole.columns).toEqual([['1', '4']])
  })

  test.each([
    ['[{"a":1},\n{"a":2', 'not-json 2:7 ends'],
    ['[{"a":1}\n', 'not-json 2:1 ends'],
    ['[{"a":1},\n]', 'not-json 2:1 ends'],
    ['[{"a":1}\n {"a":2}]', 'not-json 2:2 ends'],
    ['[{"a":1}]\n[]', 'not-json 2:1 ends'],
    ['[{"a":1},\n{"a":]', 'not-json 2:6 ends'],
    ['[{"a":1},\n{"a":\0}]', 'nul-byte 2:6 ends'],
    [`[{"a":1},\n${'['.repeat(10_000)}`, 'too-deep 2:64 ends'],
  ])('%j ends the reading where it is broken', async (text, fault) => {
    const whole = await readWhole(text, array)
    expect([told(whole.faults), whole.columns]).toEqual([[fault], [['1']]])
  })

  test.each(['[]', ' [\n] ', ''])('%j has no columns', async (text) => {
    expect((await open(text, array)).faults.map(({ code }) => code)).toEqual(['no-header'])
  })

  test('a file of that name that holds an object a line is read so', async () => {
    const whole = await readWhole('{"a":1}\n{"a":2}\n', array)
    expect([whole.columns, whole.notes]).toEqual([
      [['1', '2']],
      ['there is no array: it is read as one object a line'],
    ])
  })
})

describe('limits', () => {
  const kibi = 1024

  test('many things to tell of on one line take no longer than on many', async () => {
    const whole = await readWhole(`[${'1,'.repeat(100_000)}{"a":1}]`, { format: 'json' })
    expect(whole.faults).toHaveLength(100_000)
    expect(told(whole.faults.slice(-1))).toEqual(['not-an-object 1:200000'])
  })

  test.each([
    ['a value of more than 1 MiB', `{"a":"${'x'.repeat(kibi ** 2 + 1)}"}`, 'limit "cell"'],
    ['a number of more than 1 MiB', `{"a":${'1'.repeat(kibi ** 2 + 1)}}`, 'limit "cell"'],
    ['a list of more than 1 MiB', `{"a":[${'1,'.repeat(kibi ** 2 / 2)}1]}`, 'limit "cell"'],
    [
      'a row of more than 16 MiB',
      `{${Array.from({ length: 20 }, (_, i) => `"c${i}":"${'x'.repeat(900 * kibi)}"`).join(',')}}`,
      'limit "row"',
    ],
    ['a name of more than 1,024 characters', `{"${'x'.repeat(1_025)}":1}`, 'limit "name"'],
    [
      'more than 10,000 names',
      `{${Array.from({ length: 10_001 }, (_, i) => `"c${i}":1`).join(',')}}`,
      'limit "columns"',
    ],
  ])('%s names its limit', async (_, text, limit) => {
    await expect(open(text)).rejects.toThrow(limit)
  })

  test.each([
    ['gzip that is cut off', gzipSync('{"a":1}\n').subarray(0, -4), 'corrupt-file'],
    ['gzip of a wrong checksum', wrongSum(gzipSync('{"a":1}\n')), 'corrupt-file'],
    ['a bomb', gzipSync(`{"a":1}\n${' '.repeat(30 * kibi ** 2)}`), 'limit "ratio"'],
  ])('%s is Misuse', async (_, bytes, why) => {
    await expect(readWhole(bytes)).rejects.toThrow(why)
  })
})

function wrongSum(bytes: Buffer): Buffer {
  const damaged = Buffer.from(bytes)
  damaged[damaged.length - 6] = (damaged[damaged.length - 6] as number) ^ 1
  return damaged
}
