import {
  answers,
  type Fault,
  type Faults,
  fails,
  holds,
  misuse,
  nothingAsked,
  unsaid,
} from './fault.suite.ts'

/** A contract of one column `c`, and a CSV file of its cells, a line each. */
function cells(keywords: string, ...lines: readonly string[]): Pick<Fault, 'contract' | 'files' | 'alone'> {
  return {
    contract: `contract: 1\ncolumns: { c: ${keywords} }\n`,
    files: { 'a.csv': `c\n${lines.join('\n')}\n` },
    alone: { keywords, cells: lines },
  }
}

/** A contract of three columns of text, and a file. */
function rows(text: string | Uint8Array, ...more: readonly string[]): Pick<Fault, 'contract' | 'files'> {
  const columns = 'columns: { a: { nulls: never }, b: {}, c: {} }'
  return { contract: ['contract: 1', columns, ...more].join('\n'), files: { 'a.csv': text } }
}

const bytes = (text: string) => new TextEncoder().encode(text)
const long = (character: string, length: number) => character.repeat(length)
const mebi = 2 ** 20

/** A contract whose column must be found in another file. */
function keys(
  text: string,
  path: string,
  other?: string,
  more = '',
): Pick<Fault, 'contract' | 'files' | 'wishes'> {
  return {
    contract: `contract: 1\nother-columns: allow\nforeign-keys: { columns: [a], in: ${path}, to: [id]${more} }\ncolumns: { a: { type: int64 } }\n`,
    files: { 'a.csv': text, ...(other === undefined ? {} : { [path]: other }) },
    wishes: { data: ['a.csv'] },
  }
}

/** A contract, and a good file. */
function asking(line: string): Pick<Fault, 'contract' | 'files'> {
  return { contract: `contract: 1\n${line}\n`, files: { 'a.csv': 'c\n1\n' } }
}

const aliases = `x: &a [${'1,'.repeat(9)}1]\ny: &b [${'*a,'.repeat(9)}*a]\nz: [${'*b,'.repeat(9)}*b]`

/** Text files and contracts that are wrong, and what must come of them: held in memory, and against the bundle. */
export const textFaults: Faults = [
  ['1 a zero-byte file alone', { ...rows(''), comes: unsaid('nulls', 'no-header') }],
  [
    '1 a zero-byte file beside a good one',
    {
      ...rows(''),
      files: { 'a.csv': '', 'b.csv': 'a,b,c\n1,2,3\n' },
      comes: fails('readable', 'no-header'),
    },
  ],
  [
    '2 a header alone, rows asked',
    { ...rows('a,b,c\n', 'rows: { min: 1 }'), comes: answers({ keyword: 'rows', outcome: 'fail' }) },
  ],
  ['2 a header alone', { ...rows('a,b,c\n'), comes: unsaid('nulls', 'nothing-evaluated') }],
  [
    '3 a glob that matches nothing',
    { ...rows(''), files: {}, wishes: { data: ['*.csv'] }, comes: unsaid('nulls', 'no-files') },
  ],
  [
    '3 a named file that is missing',
    { ...rows(''), files: {}, wishes: { data: ['x.csv'] }, comes: misuse('x.csv: there is no such file') },
  ],
  [
    '5 a column of nulls',
    {
      contract: 'contract: 1\nother-columns: allow\ncolumns: { c: { type: int64, min: 0 } }',
      files: { 'a.csv': 'c,d\n,1\n,2\n' },
      comes: unsaid('min', 'nothing-evaluated'),
    },
  ],
  [
    '5 a condition that is never true',
    {
      ...cells('{ type: int64, min: { value: 0, when: { c: { above: 9 } } } }', '1'),
      comes: unsaid('min', 'nothing-evaluated'),
    },
  ],
  [
    '6 a quote that is never closed',
    {
      ...rows('a,b,c\n1,2,3\n4,"5,6\n7,8,9\n'),
      comes: answers({ keyword: 'readable', outcome: 'fail', words: '"line":3,"column":3' }),
    },
  ],
  ['7 a bare quote', { ...rows('a,b,c\n1,a"b,3\n'), comes: fails('readable', 'bare-quote') }],
  ['7 text after a quote', { ...rows('a,b,c\n1,"a"b,3\n'), comes: fails('readable', 'text-after-quote') }],
  ['8 a short row', { ...rows('a,b,c\n1,2\n'), comes: fails('readable', 'missing-cell') }],
  ['8 a long row', { ...rows('a,b,c\n1,2,3,4\n'), comes: fails('readable', '"line":2,"column":7') }],
  [
    '9 a blank line in the middle',
    { ...rows('a,b,c\n1,2,3\n\n4,5,6\n'), comes: fails('readable', 'blank-row') },
  ],
  [
    '9 a blank line in a file of one column',
    { ...cells('{ nulls: never }', '1', '', '2'), comes: fails('nulls', 'the cell is null') },
  ],
  ['9 a blank line at the end', { ...rows('a,b,c\n1,2,3\n\n\n'), comes: holds('nulls') }],
  ['10 lone carriage returns', { ...rows('a,b,c\r1,2,3\r'), comes: holds('nulls') }],
  ['11 a byte-order mark', { ...rows('\ufeffa,b,c\n1,2,3\n'), comes: holds('nulls') }],
  ['11 two byte-order marks', { ...rows('\ufeff\ufeffa,b,c\n1,2,3\n'), comes: fails('required') }],
  [
    '12 UTF-16',
    { ...rows(Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x0a, 0])), comes: misuse('"encoding" to "utf-16le"') },
  ],
  [
    '13 Latin-1',
    {
      ...rows(Uint8Array.from([...bytes('a,b,c\n1,2,'), 0xe9, 10])),
      comes: fails('readable', 'invalid-utf8'),
    },
  ],
  ['14 a NUL byte', { ...rows('a,b,c\n1,\0,3\n'), comes: fails('readable', 'nul-byte') }],
  ['15 a cell of 2 MiB', { ...rows(`a,b,c\n1,${long('x', 2 * mebi)},3\n`), comes: misuse('limit "cell"') }],
  [
    '15 a row of 20 MiB',
    { ...rows(`a,b,c\n${`${long('x', mebi - 1)},`.repeat(20)}\n`), comes: misuse('limit "row"') },
  ],
  ['16 20,000 columns', { ...rows(`${'x,'.repeat(20_000)}\n`), comes: misuse('limit "columns"') }],
  [
    '17 a repeated name that the contract speaks of',
    { ...rows('a,a,b,c\n1,2,3,4\n'), comes: misuse('names "a" twice') },
  ],
  [
    '17 a repeated name that it does not speak of',
    {
      ...rows('a,b,c,x,x\n1,2,3,4,5\n', 'other-columns: allow'),
      comes: fails('readable', 'duplicate-name'),
    },
  ],
  [
    '18 a column called __proto__',
    {
      contract: 'contract: 1\ncolumns: { "__proto__": { one-of: ["1"] }, constructor: { one-of: ["2"] } }',
      files: { 'a.csv': '__proto__,constructor\n1,2\n' },
      comes: holds('one-of'),
    },
  ],
  [
    '19 a name in another composition',
    {
      contract: 'contract: 1\ncolumns: { "\u00e9": {} }',
      files: { 'a.csv': 'e\u0301\n1\n' },
      comes: fails('required'),
      noted: 'confusable-name',
    },
  ],
  [
    '20 another delimiter',
    { ...rows('a;b;c\n1;2;3\n'), comes: fails('required'), noted: 'should "delimiter" be ";"?' },
  ],
  ['21 leading zeros', { ...cells('{ type: int64 }', '007'), comes: fails('type') }],
  ['21 a space', { ...cells('{ type: int64 }', ' 7'), comes: fails('type') }],
  ['21 a plus sign', { ...cells('{ type: int64 }', '+7'), comes: fails('type') }],
  ['21 an exponent', { ...cells('{ type: int64 }', '1e3'), comes: fails('type') }],
  ['21 decimals', { ...cells('{ type: int64 }', '7.0'), comes: fails('type') }],
  [
    '21 leading zeros that are accepted',
    { ...cells('{ type: int64, accept: [leading-zeros], max: 7 }', '007'), comes: holds('max') },
  ],
  [
    '22 one more than int64 holds',
    { ...cells('{ type: int64 }', '9223372036854775808'), comes: fails('type') },
  ],
  [
    '22 the same in integer',
    {
      ...cells(
        '{ type: integer, max: "9223372036854775808", above: "9223372036854775807" }',
        '9223372036854775808',
      ),
      comes: holds('max'),
    },
  ],
  [
    '23 beyond 2^53',
    { ...cells('{ type: int64, max: "9007199254740992" }', '9007199254740993'), comes: fails('max') },
  ],
  [
    '24 sums of doubles',
    {
      ...cells('{ type: float64, sum: 0 }', '0.1', '0.2', '-0.3'),
      comes: fails('sum', '2.7755575615628914e-17'),
    },
  ],
  ['25 overflow', { ...cells('{ type: float64 }', '1e999'), comes: fails('type') }],
  ['26 NaN', { ...cells('{ type: float64 }', 'NaN'), comes: fails('nan') }],
  ['27 negative zero', { ...cells('{ type: float64, min: 0 }', '-0'), comes: holds('min') }],
  [
    '28 a decimal of another scale',
    { ...cells('{ type: decimal, decimal: { precision: 5, scale: 1 } }', '1.50'), comes: fails('decimal') },
  ],
  [
    '28 a decimal of the scale',
    { ...cells('{ type: decimal, decimal: { precision: 5, scale: 1 } }', '1.5'), comes: holds('decimal') },
  ],
  ['29 a day that is none', { ...cells('{ type: date }', '2023-02-29'), comes: fails('type') }],
  ['29 the hour 24', { ...cells('{ type: datetime }', '2023-02-28T24:00:00'), comes: fails('type') }],
  ['29 the second 60', { ...cells('{ type: datetime }', '2023-02-28T23:59:60'), comes: fails('type') }],
  [
    '30 a time without a zone',
    { ...cells('{ type: datetime, timezone: required }', '2023-02-28T23:00:00'), comes: fails('timezone') },
  ],
  ['32 an empty text', { ...cells('{ nulls: never }', '""'), comes: holds('nulls') }],
  ['32 an empty cell', { ...rows('a,b,c\n,2,3\n'), comes: fails('nulls') }],
  [
    '33 a null word',
    {
      ...cells('{ nulls: never }', 'NA'),
      contract: 'contract: 1\ndata: { path: a.csv, csv: { null: ["NA"] } }\ncolumns: { c: { nulls: never } }',
      comes: fails('nulls'),
    },
  ],
  [
    '33 a null word in quotes',
    {
      ...cells('{}', '"NA"'),
      contract: 'contract: 1\ndata: { path: a.csv, csv: { null: ["NA"] } }\ncolumns: { c: { nulls: never } }',
      comes: holds('nulls'),
    },
  ],
  [
    '34 a pattern that others would backtrack on',
    { ...cells('{ matches: "^(a+)+$" }', `${long('a', 100_000)}b`), comes: fails('matches') },
  ],
  ['35 a lookahead', { ...cells('{ matches: "a(?=b)" }', 'ab'), comes: misuse('at character 2') }],
  [
    '36 a number among text',
    { ...cells('{ type: text, one-of: [1] }', '1'), comes: misuse('is 1, which is no text') },
  ],
  [
    '37 mostly, 19 of 20',
    {
      ...cells('{ type: int64, max: { value: 1, mostly: 0.95 } }', ...Array<string>(19).fill('1'), '2'),
      comes: holds('max'),
    },
  ],
  [
    '37 mostly, 18 of 20',
    {
      ...cells('{ type: int64, max: { value: 1, mostly: 0.95 } }', ...Array<string>(18).fill('1'), '2', '2'),
      comes: fails('max'),
    },
  ],
  [
    '38 a share that is exactly the bound',
    {
      contract: 'contract: 1\nlabel: { column: c, top-share: { below: 0.95 } }',
      files: { 'a.csv': `c\n${'x\n'.repeat(19)}y\n` },
      comes: fails('label'),
    },
  ],
  [
    '39 a class that is absent',
    {
      contract: 'contract: 1\nlabel: { column: c, classes: [x, y], each-count: { min: 1 } }',
      files: { 'a.csv': 'c\nx\n' },
      comes: fails('label'),
    },
  ],
  [
    '40 the deviation of one row',
    { ...cells('{ type: int64, stddev: { max: 1 } }', '1'), comes: unsaid('stddev') },
  ],
  [
    '40 a z-score of a constant',
    { ...cells('{ type: int64, z-score: { below: 3 } }', '1', '1', '1'), comes: unsaid('z-score') },
  ],
  [
    '45 a line that is a list',
    {
      ...cells('{ type: int64, min: 1 }'),
      files: { 'a.jsonl': '{"c":1}\n[1,2]\n{"c":2}\n' },
      comes: fails('readable', '"line":2'),
    },
  ],
  [
    '45 a last line that is cut off',
    {
      ...cells('{ type: int64, min: 1 }'),
      files: { 'a.jsonl': '{"c":1}\n{"c":' },
      comes: fails('readable', '"line":2'),
    },
  ],
  [
    '46 a repeated key',
    {
      ...cells('{ type: int64, min: 1 }'),
      files: { 'a.jsonl': '{"c":1,"c":2}\n' },
      comes: fails('readable', 'duplicate-key'),
    },
  ],
  [
    '46 lists 10,000 deep',
    {
      ...cells('{ type: int64, min: 1 }'),
      files: { 'a.jsonl': `{"c":${long('[', 10_000)}${long(']', 10_000)}}\n` },
      comes: fails('readable', 'deep'),
    },
  ],
  [
    '47 a whole number of 400 digits',
    {
      ...cells(`{ type: integer, max: "${long('9', 400)}", min: "${long('9', 400)}" }`),
      files: { 'a.jsonl': `{"c":${long('9', 400)}}\n` },
      comes: holds('max'),
    },
  ],
  [
    '4 a contract without a check',
    { ...asking(''), comes: nothingAsked, noted: 'nothing asked: the contract holds no check' },
  ],
  ['10 mixed line ends', { ...rows('a,b,c\r\n1,2,3\n'), comes: holds('nulls'), noted: 'LF and CRLF' }],
  [
    '64 an unknown key',
    { ...asking('columns: { c: { type: int64, mim: 1 } }'), comes: misuse('did you mean "min"?') },
  ],
  ['64 an empty range', { ...asking('rows: { min: 5, max: 3 }'), comes: misuse('which nothing can be') }],
  ['64 aliases that multiply', { ...asking(aliases), comes: misuse('contract.yml') }],
  [
    '65 a number that YAML rounded',
    {
      ...asking('columns: { c: { type: integer, max: 12345678901234567890 } }'),
      comes: misuse('put it in quotes'),
    },
  ],
  [
    '31 a time that is ahead of now',
    {
      contract:
        'contract: 1\nfreshness: { column: c, max-age: 36h, allow-future: 5m }\ncolumns: { c: { type: datetime } }\n',
      files: { 'a.csv': 'c\n2026-01-01T00:06:00Z\n' },
      wishes: { now: new Date('2026-01-01T00:00:00Z') },
      comes: fails('freshness', '6 min in the future'),
    },
  ],
  [
    '43 another file that is missing',
    { ...keys('a,b\n1,2\n', 'b.csv'), comes: misuse('b.csv: there is no such file') },
  ],
  [
    '43 another file whose key repeats',
    {
      ...keys('a\n1\n', 'b.csv', 'id\n1\n1\n'),
      comes: answers({ keyword: 'foreign-keys', outcome: 'pass', words: 'repeat' }),
    },
  ],
  [
    '43 a null among the keys',
    { ...keys('a,b\n1,2\n,2\n', 'b.csv', 'id\n1\n'), comes: holds('foreign-keys') },
  ],
  [
    '43 a null among the keys that is refused',
    {
      ...keys('a,b\n1,2\n,2\n', 'b.csv', 'id\n1\n', ', nulls: refuse'),
      comes: fails('foreign-keys', 'the key has a null'),
    },
  ],
]
