import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { parseContract } from '../contract/parse.ts'

const read = (demands: string) => () => parseContract(`contract: 1\n${demands}\n`, 'contract.yml')
const ofColumn = (keywords: string) => `columns: { c: { ${keywords} } }`
const typed = '"*": { type: int64 }'

describe('a demand that cannot be meant is a Misuse:', () => {
  test.each([
    [ofColumn('max: 3'), 'is the number 3, and the column has no type, which makes it text', 'type: int64'],
    [ofColumn('max: 3.5'), 'is the number 3.5, and the column has no type', 'say `type: float64`'],
    [ofColumn('type: text, max: 3'), 'is 3, which is no text', 'put it in quotes'],
    [ofColumn('type: int64, max: 3.5'), 'is 3.5, which is no int64', 'mend the value'],
    [ofColumn('count: 3'), 'is asked of a single column', 'say required'],
    [ofColumn('distinct-set: {}'), 'asks for nothing', 'one of within, contains, exactly'],
    [ofColumn('distinct-set: { within: [a], contains: [a] }'), 'has both within and contains', 'one list'],
    [ofColumn('distinct-set: { within: [] }'), 'is an empty list, which no value is in', 'one value or more'],
    [ofColumn('most-common: { one-of: [] }'), 'is an empty list', 'one value or more'],
    [ofColumn('not-one-of: []'), 'is an empty list, which forbids nothing', 'one value or more'],
    [ofColumn('timezone: required, type: date'), 'is asked of a column of days', 'type datetime'],
    [
      ofColumn('timezone: Mars/Olympus, type: datetime'),
      'is "Mars/Olympus"',
      'required, forbidden, or a zone',
    ],
    [ofColumn('type: int64, quantiles: {}'), 'asks for no quantile', '1 to 50 of them'],
    [
      ofColumn(
        `type: int64, quantiles: { ${Array.from({ length: 51 }, (_, at) => `0.${100 + at}: 1`).join(', ')} }`,
      ),
      'asks for 51 quantiles',
      '1 to 50 of them',
    ],
    [ofColumn('type: int64, quantiles: { 1.5: 1 }'), 'asks for the quantile 1.5', 'a number 0 … 1'],
    [ofColumn('type: int64, quantiles: { 0.1.2: 1 }'), 'asks for the quantile 0.1.2', 'a number 0 … 1'],
    [ofColumn('type: int64, z-score: { below: 0 }'), 'has the limit 0', 'a number above 0'],
    [ofColumn('type: int64, z-score: { below: many }'), 'has the limit "many"', 'a number above 0'],
    [ofColumn('matches: { any: [a], all: [b] }'), 'has both any and all', 'a list of them under any or all'],
    [ofColumn('matches: { all: [] }'), 'is empty and asks for nothing', 'write one'],
    [ofColumn('json-schema: true'), 'takes every value with the schema and could never fail', 'demands'],
    [ofColumn('json-schema: { type: 5 }'), 'at type', 'mend the schema'],
    [
      'missing: { per-row: { min: 3, max: 2 } }',
      'is at least 3 and at most 2, which nothing can be',
      'in it',
    ],
    [ofColumn('order: consecutive'), 'the column holds none', 'a column of type int64'],
    [ofColumn('json-schema: { $ref: "#" }'), 'leads back to itself', 'go deeper'],
    ['missing: {}', 'is empty and could never fail', 'share, per-row or rows-share'],
    ['file: {}', 'asks nothing of the file', 'bytes, sha256 or both'],
    ['unique: [a]', 'is ["a"]', 'two different columns or more'],
    ['unique: [a, a]', 'is ["a","a"]', 'two different columns or more'],
    ['unique: { columns: [a] }', 'is ["a"]', 'say `unique: true` under it'],
    ['primary-key: []', 'is []', 'one column or several different ones'],
    ['primary-key: [a, a]', 'is ["a","a"]', 'one column or several different ones'],
    ['any-of-columns: []', 'is an empty list, which no file could hold', 'one column or more'],
    ['label: { column: y }', 'asks for nothing and could never fail', 'classes, top-share, each-share'],
    [
      'foreign-keys: { columns: [a], in: b.csv, to: [c, d] }',
      'has 1 column and 2 to find them in',
      'as many',
    ],
    ['freshness: { column: at, max-age: 1h }', 'text: it has no type', 'date'],
  ])('%s', (demand, is, wanted) => {
    expect(read(demand)).toThrow(Misuse)
    expect(read(demand)).toThrow(is)
    expect(read(demand)).toThrow(wanted)
  })

  test.each([
    ['{ all-equal: [a] }', 'is ["a"]', '2 different columns or more'],
    ['{ all-equal: [a, a] }', 'is ["a","a"]', '2 different columns or more'],
    ['{ sum: [a] }', 'has no "equals"', '`within` from 0'],
    ['{ sum: [a], equals: 1, within: -0.1 }', 'is within -0.1', '`within` from 0'],
    ['{ sum: [a], equals: 1, within: near }', 'is within "near"', '`within` from 0'],
    ['{ tuples: [a, b], one-of: [] }', 'allows nothing', 'one tuple or more'],
    ['{ tuples: [a, b] }', 'allows nothing', 'one tuple or more'],
    ['{ tuples: [a, b], one-of: [[1]] }', 'has a tuple of 1 values for 2 columns', 'a value for each column'],
    ['{ compare: [a, "<", { column: b, plus: much }] }', 'adds "much" to a column of number', 'a number'],
  ])('row-rules: [%s]', (rule, is, wanted) => {
    const demand = `columns: { ${typed} }\nrow-rules: [${rule}]`
    expect(read(demand)).toThrow(Misuse)
    expect(read(demand)).toThrow(is)
    expect(read(demand)).toThrow(wanted)
  })

  test.each([
    ['weights: [1]', 'has not one of values and bins', 'values or bins'],
    ['values: [1], bins: [1, 2], weights: [1]', 'has not one of values and bins', 'values or bins'],
    ['values: [1], weights: [1], other: 1, unseen: 0.5', 'has other and unseen', 'one of them'],
    ['bins: [1, 2], weights: [1], other: 1', 'has bins and other', 'tails beside bins'],
    ['bins: [1, 2], weights: [1], unseen: 0.5', 'has bins and other', 'tails beside bins'],
    ['values: [1], weights: [1], tails: [0, 0]', 'has values and tails', 'other beside values'],
    ['values: [1], weights: [1, 1]', 'has 2 weights for 1 values', 'one for each'],
    ['bins: [1, 2], weights: [1, 1]', 'has 2 weights for 1 bins', 'one for each'],
    ['values: [1], weights: [0]', 'has no weight', 'weights above 0'],
    ['values: [1, 1.0], weights: [1, 1]', 'lists 1 twice', 'each value once'],
    ['bins: [2, 2], weights: [1]', 'distribution', 'ascending'],
  ])('a reference of %s', (reference, is, wanted) => {
    const demand = ofColumn(
      `type: int64, distribution: { reference: { ${reference} }, metric: js, max: 0.1 }`,
    )
    expect(read(demand)).toThrow(Misuse)
    expect(read(demand)).toThrow(is)
    expect(read(demand)).toThrow(wanted)
  })

  test.each([
    ['bool', '[true, false]'],
    ['binary', '["00", "01"]'],
  ])('bins of %s, which has no order', (type, bins) => {
    const demand = `type: ${type}, distribution: { reference: { bins: ${bins}, weights: [1] }, metric: js, max: 1 }`
    expect(read(ofColumn(demand))).toThrow('has bins for values without order')
  })

  test('bins of text, which may have no type, are in its order', () => {
    const demand = (bins: string) =>
      ofColumn(`distribution: { reference: { bins: ${bins}, weights: [1] }, metric: js, max: 1 }`)
    expect(read(demand('[a, b]'))).not.toThrow()
    expect(read(demand('[b, a]'))).toThrow('has the edge "a" after "b"')
  })

  test('a comparison of columns of two kinds', () => {
    const demand = 'columns: { a: { type: int64 } }\nrow-rules: [{ compare: [a, "<", b] }]'
    expect(read(demand)).toThrow('a is int64, b is text')
  })

  test('a range of values that nothing can be in', () => {
    for (const [range, is] of [
      ['{}', 'is empty and could never fail'],
      ['{ min: 3, max: 2 }', 'is at least 3 and at most 2, which nothing can be'],
      ['{ min: 3, below: 3 }', 'which nothing can be'],
      ['{ above: 3, max: 3 }', 'which nothing can be'],
      ['{ min: 3, above: 3 }', 'has both min and above'],
    ] as const) {
      expect(read(ofColumn(`type: int64, lowest: ${range}`))).toThrow(is)
    }
    expect(read(ofColumn('type: int64, lowest: { min: 3, max: 3 }'))).not.toThrow()
  })
})
