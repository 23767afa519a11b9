import type { Sample } from './keyword.suite.ts'

const floats = 'not: a float stands for its shortest decimal text'
const days = ['2013-07-01T08:30:00', '2013-07-01T08:30:00.5', '2013-07-01T08:30:01'] as const

/** What is asked of columns by each keyword about a value, and of which cells it holds. */
export const samples: Readonly<Record<string, readonly Sample[]>> = {
  above: bounds('more than', {
    int64: ['9007199254740990', ['9007199254740991'], ['9007199254740989', '9007199254740990']],
    float64: [0.1, [0.2, 'Infinity'], [0.1, -0, 'NaN', '-Infinity']],
    decimal: ['1.5', ['1.51'], ['1.49', '1.50']],
    text: ['b', ['ba', 'é'], ['', 'a', 'b']],
    datetime: [days[1], [days[2]], [days[0], days[1]]],
  }),
  below: bounds('less than', {
    int64: ['9007199254740990', ['9007199254740989'], ['9007199254740990', '9007199254740991']],
    float64: [0.1, [-0, '-Infinity'], [0.1, 0.2, 'NaN', 'Infinity']],
    decimal: ['1.5', ['1.49'], ['1.50', '1.51']],
    text: ['b', ['', 'a', 'aé'], ['b', 'ba', 'é']],
    datetime: [days[1], [days[0]], [days[1], days[2]]],
  }),
  decimal: [
    {
      type: 'decimal',
      asked: { precision: 3, scale: 2 },
      good: ['0.00', '9.99', '-9.99'],
      bad: ['10.00', '-10.00'],
      wanted: 'at most 3 digits, 2 after the point',
      wrong: 'written with more than 3 digits, 2 after the point',
    },
    {
      type: 'decimal',
      asked: { precision: 1 },
      good: [],
      bad: ['0.01', '0.10', '10.00'],
      wanted: 'at most 1 digit',
      wrong: 'written with more than 1 digit',
    },
    {
      type: 'decimal',
      asked: { scale: 2 },
      good: ['0.01', '123456.78'],
      bad: [],
      wanted: 'at most 2 digits after the point',
      wrong: 'written with more than 2 digits after the point',
    },
    {
      type: 'decimal',
      asked: { scale: 1 },
      good: [],
      bad: ['0.01', '123456.78'],
      wanted: 'at most 1 digit after the point',
      wrong: 'written with more than 1 digit after the point',
    },
  ],
  'does-not-match': [
    {
      type: 'text',
      asked: '^a',
      good: ['', 'ba', 'A'],
      bad: ['a', 'ab'],
      wanted: 'no match of ^a',
      wrong: 'with a match of ^a',
    },
    {
      type: 'text',
      asked: { all: ['a', 'b'] },
      good: ['', 'a', 'bb'],
      bad: ['ab', 'bca'],
      wanted: 'no match of all of a, b',
      wrong: 'with a match of all of a, b',
    },
  ],
  empty: [
    {
      type: 'text',
      asked: 'never',
      good: [' ', 'a'],
      bad: [''],
      wanted: 'text that is not empty',
      wrong: 'empty',
    },
  ],
  format: [
    {
      type: 'text',
      asked: 'ipv4',
      good: ['192.0.2.1'],
      bad: ['', '192.0.2.256', ' 192.0.2.1'],
      wanted: 'an IPv4 address as a dotted quad',
      wrong: 'not an IPv4 address as a dotted quad',
    },
    {
      type: 'text',
      asked: 'json',
      good: ['[1]'],
      bad: ['', '[1'],
      wanted: 'a JSON text (RFC 8259) of at most 512 levels',
      wrong: 'not a JSON text (RFC 8259) of at most 512 levels',
      engine: 'not: lists and objects stand in each other to any depth',
    },
    {
      type: 'text',
      asked: { strptime: '%d/%m/%Y' },
      good: ['29/02/2024'],
      bad: ['', '29/02/2023', '2024-02-29'],
      wanted: 'a day or time written as %d/%m/%Y',
      wrong: 'not a day or time written as %d/%m/%Y',
      engine: 'not: days and times by directives are read by this action alone',
    },
  ],
  infinite: [
    {
      type: 'number',
      asked: 'never',
      good: [0, 1.5],
      bad: [],
      wanted: 'no infinity',
      wrong: 'infinite',
    },
    {
      type: 'float64',
      asked: 'never',
      good: [0, 'NaN', 1e308],
      bad: ['Infinity', '-Infinity'],
      wanted: 'no infinity',
      wrong: 'infinite',
      slow: ['float'],
    },
    {
      type: 'float64',
      asked: 'never',
      good: [0, 1e308, -1e308],
      bad: ['Infinity', '-Infinity'],
      wanted: 'no infinity',
      wrong: 'infinite',
    },
    {
      type: 'int64',
      asked: 'never',
      good: [0, 1],
      bad: [],
      wanted: 'no infinity',
      wrong: 'infinite',
    },
  ],
  length: [
    {
      type: 'text',
      asked: { min: 1, max: 2 },
      good: ['a', 'é', '\u{1F600}a'],
      bad: ['', 'abc', '\u{1F600}ab'],
      wanted: 'at least 1 and at most 2 characters',
      wrong: 'not at least 1 and at most 2 characters long',
    },
    {
      type: 'text',
      asked: { above: 1 },
      good: ['ab', '\u{1F600}a'],
      bad: ['', '\u{1F600}'],
      wanted: 'more than 1 character',
      wrong: 'not more than 1 character long',
    },
  ],
  matches: [
    {
      type: 'text',
      asked: '^a',
      good: ['a', 'ab'],
      bad: ['', 'ba', 'A'],
      wanted: 'a match of ^a',
      wrong: 'without a match of ^a',
    },
    {
      type: 'text',
      asked: { any: ['a', 'b'] },
      good: ['a', 'xb', 'ab'],
      bad: ['', 'c'],
      wanted: 'a match of any of a, b',
      wrong: 'without a match of any of a, b',
    },
    {
      type: 'text',
      asked: { all: ['a', 'b'] },
      good: ['ab', 'bca'],
      bad: ['', 'a', 'bb'],
      wanted: 'a match of all of a, b',
      wrong: 'without a match of all of a, b',
    },
    {
      type: 'text',
      asked: '(?i)a',
      good: ['A'],
      bad: ['b'],
      wanted: 'a match of (?i)a',
      wrong: 'without a match of (?i)a',
      engine: 'not: the engine might read the pattern (?i)a otherwise than RE2',
    },
  ],
  max: bounds('at most', {
    int64: ['9007199254740990', ['9007199254740989', '9007199254740990'], ['9007199254740991']],
    float64: [0.1, [0.1, -0, '-Infinity'], [0.2, 'NaN', 'Infinity']],
    decimal: ['1.5', ['1.49', '1.50'], ['1.51']],
    text: ['b', ['', 'a', 'b'], ['ba', 'é']],
    datetime: [days[1], [days[0], days[1]], [days[2]]],
  }),
  min: bounds('at least', {
    int64: ['9007199254740990', ['9007199254740990', '9007199254740991'], ['9007199254740989']],
    float64: [0, [-0, 0.1, 'Infinity'], [-0.1, 'NaN', '-Infinity']],
    decimal: ['1.5', ['1.50', '1.51'], ['1.49']],
    text: ['b', ['b', 'ba', 'é'], ['', 'a']],
    datetime: [days[1], [days[1], days[2]], [days[0]]],
  }),
  'multiple-of': [
    {
      type: 'int64',
      asked: '1.5',
      good: [0, -3, '9007199254740990'],
      bad: [1, 2, '9007199254740991'],
      wanted: 'a multiple of 1.5',
      wrong: 'no multiple of 1.5',
    },
    {
      type: 'decimal',
      asked: 0.05,
      good: ['0.00', '-1.15'],
      bad: ['0.01', '1.16'],
      wanted: 'a multiple of 0.05',
      wrong: 'no multiple of 0.05',
    },
    {
      type: 'float64',
      asked: 0.1,
      good: [0.3, -0],
      bad: [0.35, 'NaN'],
      wanted: 'a multiple of 0.1',
      wrong: 'no multiple of 0.1',
      engine: floats,
    },
  ],
  nan: [
    {
      type: 'float64',
      asked: 'never',
      good: [0, 'Infinity'],
      bad: ['NaN'],
      wanted: 'no NaN',
      wrong: 'NaN',
    },
    {
      type: 'int64',
      asked: 'never',
      good: [0, 1],
      bad: [],
      wanted: 'no NaN',
      wrong: 'NaN',
    },
  ],
  'not-one-of': [
    {
      type: 'text',
      asked: ['a', ''],
      good: ['A', 'aa', 'é'],
      bad: ['a', ''],
      wanted: 'none of "a", ""',
      wrong: 'one of the 2 refused values',
    },
    {
      type: 'int64',
      asked: ['9007199254740993'],
      good: [0, 1],
      bad: [],
      wanted: 'none of 9007199254740993',
      wrong: 'the one refused value',
    },
  ],
  'one-of': [
    {
      type: 'text',
      asked: ['a', '', "o'x"],
      good: ['a', '', "o'x"],
      bad: ['A', 'aa', 'o'],
      wanted: 'one of "a", "", "o\'x"',
      wrong: 'not one of the 3 allowed values',
    },
    {
      type: 'int64',
      asked: [1, -2],
      good: [1, -2],
      bad: [-1, 2],
      wanted: 'one of 1, -2',
      wrong: 'not one of the 2 allowed values',
      slow: ['big-integer'],
    },
    {
      type: 'float64',
      asked: [0, 0.1],
      good: [-0, 0.1],
      bad: [0.2, 'NaN'],
      wanted: 'one of 0, 0.1',
      wrong: 'not one of the 2 allowed values',
      slow: ['float'],
    },
    {
      type: 'decimal',
      asked: ['1.5', '0.001'],
      good: ['1.50'],
      bad: ['0.00', '1.51'],
      wanted: 'one of 1.5, 0.001',
      wrong: 'not one of the 2 allowed values',
      slow: ['decimal'],
    },
    {
      type: 'bool',
      asked: [true],
      good: [true],
      bad: [false],
      wanted: 'one of true',
      wrong: 'not the one allowed value',
      slow: ['boolean'],
    },
    {
      type: 'binary',
      asked: ['6162'],
      good: ['ab'],
      bad: ['', 'a', 'abc'],
      wanted: 'one of 6162',
      wrong: 'not the one allowed value',
      slow: ['binary'],
    },
    {
      type: 'datetime',
      asked: ['2013-07-01T10:30:00.5+02:00', days[0]],
      good: ['2013-07-01T08:30:00.5Z'],
      bad: ['2013-07-01T08:30:00Z'],
      wanted: 'one of 2013-07-01T08:30:00.5Z, 2013-07-01T08:30:00',
      wrong: 'not one of the 2 allowed values',
      slow: ['datetime'],
      engine: 'as TIMESTAMP WITH TIME ZONE',
    },
    {
      type: 'datetime',
      asked: [days[1]],
      good: [days[1]],
      bad: [days[0], days[2]],
      wanted: `one of ${days[1]}`,
      wrong: 'not the one allowed value',
      slow: ['datetime'],
    },
  ],
  timezone: [
    placed('required', [], days, 'as TIMESTAMP'),
    placed('forbidden', days, [], 'as TIMESTAMP'),
    placed('required', ['2013-07-01T08:30:00Z'], [], 'as TIMESTAMP WITH TIME ZONE'),
    placed('forbidden', [], ['2013-07-01T08:30:00Z'], 'as TIMESTAMP WITH TIME ZONE'),
  ],
}

function placed(
  asked: 'required' | 'forbidden',
  good: Sample['good'],
  bad: Sample['bad'],
  engine: `as ${string}`,
): Sample {
  const words = { required: ['an', 'without an'], forbidden: ['no', 'with an'] } as const
  const [wanted, wrong] = words[asked].map((one) => `${one} offset from UTC`) as [string, string]
  return { type: 'datetime', asked, good, bad, wanted, wrong, engine }
}

type Ends = Readonly<
  Partial<Record<Sample['type'], readonly [asked: unknown, good: Sample['good'], bad: Sample['bad']]>>
>

function bounds(words: string, ends: Ends): readonly Sample[] {
  return Object.entries(ends).map(([type, [asked, good, bad]]) => {
    const shown = type === 'text' ? JSON.stringify(asked) : String(asked)
    return {
      type: type as Sample['type'],
      asked,
      good,
      bad,
      wanted: `${words} ${shown}`,
      wrong: `not ${words} ${shown}`,
      slow: ['text', 'decimal'],
    }
  })
}
