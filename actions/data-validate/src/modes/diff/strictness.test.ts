import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import type { TypeName } from '@ml-actions/dataset/table'
import { orders, strictness, together } from './strictness.ts'

test.each([
  ['max', 120, 200, 'looser', 'int64'],
  ['max', 120, 100, 'tighter', 'int64'],
  ['max', '9', '10', 'tighter', 'text'],
  ['max', '9', '10', 'looser', 'int64'],
  ['max', '9007199254740992', '9007199254740993', 'looser', 'int64'],
  ['max', '1.50', 1.5, 'same', 'decimal'],
  ['min', '2024-01-01', '2023-12-31', 'looser', 'date'],
  ['above', 0, 1, 'tighter', 'float64'],
  ['one-of', ['a', 'b'], ['b', 'a', 'c'], 'looser', 'text'],
  ['one-of', ['a', 'b'], ['a'], 'tighter', 'text'],
  ['one-of', ['a', 'b'], ['b', 'a'], 'same', 'text'],
  ['one-of', ['a', 'b'], ['a', 'c'], 'other', 'text'],
  ['not-one-of', ['a'], ['a', 'b'], 'tighter', 'text'],
  ['nulls', 'never', 'allowed', 'looser', 'text'],
  ['unique', true, false, 'looser', 'text'],
  ['unique', ['a', 'b'], ['a'], 'other', 'text'],
  ['required', false, true, 'tighter', 'text'],
  ['other-columns', 'refuse', 'warn', 'looser', 'text'],
  ['other-columns', 'allow', 'refuse', 'tighter', 'text'],
  ['type', 'int32', 'int64', 'looser', 'text'],
  ['type', 'int64', 'int32', 'tighter', 'text'],
  ['type', 'text', 'category', 'tighter', 'text'],
  ['type', 'int64', 'text', 'other', 'text'],
  ['type', { is: 'int32', exactly: true }, 'int32', 'looser', 'text'],
  ['type', { is: 'int32', exactly: true }, 'int64', 'looser', 'text'],
  ['rows', { min: 1000 }, { min: 900 }, 'looser', 'text'],
  ['rows', { min: 1000 }, { above: 1000 }, 'tighter', 'text'],
  ['rows', { min: 1000 }, 1000, 'tighter', 'text'],
  ['rows', 21, { min: 20, max: 21 }, 'looser', 'text'],
  ['rows', { min: 10, max: 20 }, { min: 5, max: 15 }, 'other', 'text'],
  ['rows', { min: 10 }, { max: 10 }, 'other', 'text'],
  ['null-share', { below: 0.05 }, { max: 0.05 }, 'looser', 'text'],
  ['length', 2, 2, 'same', 'text'],
  ['matches', '^a', '^b', 'other', 'text'],
  ['missing', { share: 0, 'per-row': { max: 1 } }, { share: 0 }, 'looser', 'text'],
  [
    'label',
    { column: 'y', 'top-share': { below: 0.9 } },
    { column: 'y', 'top-share': { below: 0.95 } },
    'looser',
    'text',
  ],
  [
    'label',
    { column: 'y', 'top-share': { below: 0.9 } },
    { column: 'z', 'top-share': { below: 0.9 } },
    'other',
    'text',
  ],
  ['quantiles', { 0.5: { max: 3 } }, { 0.5: { max: 3 }, 0.9: { max: 9 } }, 'tighter', 'text'],
  ['freshness', { column: 'at', 'max-age': '36h' }, { column: 'at', 'max-age': '2d' }, 'looser', 'text'],
  ['freshness', { column: 'at', 'max-age': '24h' }, { column: 'at', 'max-age': '1d' }, 'same', 'text'],
  ['decimal', { precision: 12, scale: 2 }, { precision: 12, scale: 3 }, 'looser', 'text'],
  ['distinct-set', { within: ['a'] }, { within: ['a', 'b'] }, 'looser', 'text'],
  ['distinct-set', { contains: ['a'] }, { contains: ['a', 'b'] }, 'tighter', 'text'],
  ['distinct-set', { contains: ['a'] }, { within: ['a'] }, 'other', 'text'],
  ['accept', ['spaces'], ['spaces', 'plus-sign'], 'looser', 'text'],
  ['format', 'email', 'uri', 'other', 'text'],
  ['type', 'float64', 'int64', 'other', 'text'],
  ['type', 'text', 'uuid', 'other', 'text'],
  ['highest', { max: '10' }, { max: '9' }, 'looser', 'text'],
  ['highest', { max: '10' }, { max: '9' }, 'tighter', 'int64'],
  ['distribution', { metric: 'js', max: 9 }, { metric: 'js', max: 10 }, 'looser', 'text'],
  ['json-schema', { properties: { unique: false } }, { properties: { unique: true } }, 'other', 'text'],
  [
    'freshness',
    { column: 'at', 'max-age': '1h' },
    { column: 'at', 'max-age': '1h', 'allow-future': '1h' },
    'looser',
    'text',
  ],
  ['accept', ['spaces'], [{ ignore: ',' }], 'other', 'text'],
  ['accept', [{ ignore: ',' }], [{ ignore: ',' }, 'spaces'], 'looser', 'text'],
] as const)('%s from %j to %j is %s (%s)', (keyword, was, is, expected, type: TypeName) => {
  expect(strictness(keyword, was, is, type)).toBe(expected)
})

test('each keyword of a contract has its row', () => {
  const schema = JSON.parse(readFileSync(new URL('../../../contract.schema.json', import.meta.url), 'utf8'))
  const silent = new Set(['contract', 'name', 'owner', 'description', 'data', 'columns'])
  const dataset = Object.keys(schema.properties).filter((key) => !silent.has(key))
  const known = new Set([...dataset, ...Object.keys(schema.$defs.column.properties)])
  expect(Object.keys(orders).toSorted()).toEqual([...known].toSorted())
})

test('what goes both ways may let something through', () => {
  expect(together([])).toBe('same')
  expect(together(['same', 'looser', 'looser'])).toBe('looser')
  expect(together(['tighter', 'same'])).toBe('tighter')
  expect(together(['tighter', 'looser'])).toBe('other')
})

test('a change back is the opposite', () => {
  const pairs = [
    ['max', 1, 2],
    ['rows', { min: 1 }, { min: 2 }],
    ['one-of', [1], [1, 2]],
    ['type', 'int8', 'int16'],
  ] as const
  for (const [keyword, was, is] of pairs) {
    const there = strictness(keyword, was, is, 'int64')
    const back = strictness(keyword, is, was, 'int64')
    expect([there, back].toSorted()).toEqual(['looser', 'tighter'])
  }
})
