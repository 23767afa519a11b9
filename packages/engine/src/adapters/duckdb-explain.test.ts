import { expect, test } from '@jest/globals'
import { explainedBy } from './duckdb-explain.ts'

const sizes = [
  ['a', '10'],
  ['s, x', '3'],
  ['s, y', '4'],
  ['l, list, a\nb', '5'],
]
const read = (columns: unknown, children: unknown = []) => ({
  name: 'READ_PARQUET ',
  children,
  extra_info: { Projections: columns },
})
const atMost = (value: bigint) => ({ bytes: { is: 'at-most', value } })

test.each([
  ['one column', [read('a')], { scans: 1, ...atMost(10n) }],
  ['all members of a struct', [read(['a', 's'])], { scans: 1, ...atMost(17n) }],
  ['a list', [read('l')], { scans: 1, ...atMost(5n) }],
  ['no column, to count rows', [read('')], { scans: 1, ...atMost(0n) }],
  ['a column of which no size is known', [read(['a', 'z'])], { scans: 1 }],
  ['a scan that says nothing of columns', [{ name: 'READ_PARQUET', children: [] }], { scans: 1 }],
  [
    'twice, one below the other',
    { name: 'JOIN', children: [read('a', [read('a')])] },
    { scans: 2, ...atMost(20n) },
  ],
  ['nothing', [{ name: 'DUMMY_SCAN' }], { scans: 0, ...atMost(0n) }],
])('a plan tells of %s', (_, plan, told) => {
  expect(explainedBy(JSON.stringify(plan), [sizes])).toEqual(told)
})

test.each([
  ['that one of them has', 'z', atMost(8n)],
  ['that both have, of which the larger counts', 'a', atMost(10n)],
  ['that no one of them has', ['s', 'z'], {}],
])('of several sets of files a plan reads columns %s', (_, columns, told) => {
  const other = [
    ['z', '8'],
    ['a', '2'],
  ]
  for (const both of [
    [sizes, other],
    [other, sizes],
  ])
    expect(explainedBy(JSON.stringify([read(columns)]), both)).toEqual({ scans: 1, ...told })
})
