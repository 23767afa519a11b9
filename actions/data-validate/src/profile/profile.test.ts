import { describe, expect, test } from '@jest/globals'
import { validated } from '../twin.ts'
import type { Showing } from '../values/show.ts'

const contract = `contract: 1
other-columns: allow
columns:
  n: { type: int64 }
  big: { type: integer }
  price: { type: decimal }
  at: { type: date }
  plan: { type: category }
`
const lines = [
  'n,big,price,at,plan,who,unread',
  '5,9007199254740993,1.50,2020-01-01,pro,ann,1',
  'x,-9007199254740993,10.05,2021-01-01,free,bob,2',
  ',1,0.999,,free,cat,3',
  '7,2,2,2020-06-01,pro,dan,4',
  '9,2,2,2020-06-01,free,dan,4',
]

async function columns(showing: Showing) {
  const { tables } = await validated(contract, { 'a.csv': lines.join('\n') }, { values: showing })
  return tables
}

describe('the table of columns', () => {
  test('tells types, missing, distinct and shape of the columns that were read', async () => {
    expect(await columns('none')).toEqual([
      {
        title: 'Columns',
        columns: ['Column', 'Type', 'Missing', 'Distinct', 'Shape'],
        rows: [
          ['n', 'int64 (1 not)', '1 (20 %)', '3', '█   █  █'],
          ['big', 'integer', '0', '4', '▃   █  ▃'],
          ['price', 'decimal', '0', '4', '█      ▂'],
          ['at', 'date', '1 (20 %)', '3', '▄  █   ▄'],
          ['plan', 'category', '0', '2', '█▅'],
        ],
      },
    ])
  })

  test('shows the lowest and the highest, exact, only where values may be shown', async () => {
    const [table] = await columns('full')
    expect(table?.columns).toEqual(['Column', 'Type', 'Missing', 'Distinct', 'Min', 'Max', 'Shape'])
    expect(table?.rows.map((row) => row.slice(4, 6))).toEqual([
      ['5', '9'],
      ['-9007199254740993', '9007199254740993'],
      ['0.999', '10.05'],
      ['2020-01-01', '2021-01-01'],
      ['', ''],
    ])
    expect(JSON.stringify(await columns('masked'))).not.toContain('10.05')
  })

  test('says of which values it tells, where there are more', async () => {
    const rows = Array.from({ length: 10_001 }, (_, row) => `${row}\n`).join('')
    const { tables } = await validated('contract: 1\ncolumns: { n: { type: int64 } }', {
      'a.csv': `n\n${rows}`,
    })
    expect(tables[0]?.title).toBe('Columns (distinct and shape: of the first 10,000 values)')
    expect(tables[0]?.rows).toEqual([['n', 'int64', '0', '10,000+', '████████']])
  })
})
