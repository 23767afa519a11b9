import { describe, expect, test } from '@jest/globals'
import { choose } from '../modes/choose.ts'
import type { Wishes } from '../reading/reading.ts'
import { plain as defaults, run, worldOf } from '../twin.ts'

const plain: Wishes = { ...defaults, config: 'drift.yml' }

function table(rows: number, plans: readonly string[], moved = 0): string {
  const cells = Array.from({ length: rows }, (_, row) => `${(row % 50) + moved},${plans[row % plans.length]}`)
  return ['x,plan', ...cells, ''].join('\n')
}

const files = new Map([
  ['reference.csv', table(2000, ['free', 'pro'])],
  ['current.csv', table(2000, ['free', 'pro', 'pro', 'free'], 5)],
  ['drift.yml', 'drift: 1\ncompat: [nannyml.l_infinity, evidently, ks.statistic]\n'],
])

async function checked(wishes: Partial<Wishes>) {
  const world = worldOf(files)
  const { verdict } = await choose({ ...plain, ...wishes }, run, world)
  return {
    ...verdict,
    table: verdict.tables.find(({ title }) => title.startsWith('As other tools')),
  }
}

describe('other tools’ numbers', () => {
  test('stand beside ours in a table of their own, and decide nothing', async () => {
    const verdict = await checked({})
    expect(verdict.table?.columns).toEqual(['Column', 'evidently', 'ks.statistic', 'nannyml.l_infinity'])
    expect(verdict.table?.rows).toEqual([
      ['x', '0.346479 by wasserstein, drifted', '0.1', ''],
      ['plan', '0 by jensenshannon', '', '0'],
    ])
    const without = await checked({ config: '' })
    expect(without.table).toBeUndefined()
    expect(verdict.headline).toBe(without.headline)
  })

  test('of a frozen reference only what its counts tell, and a note says why', async () => {
    await checked({ mode: 'freeze', current: [] })
    const { table: found, notes } = await checked({ reference: ['reference.json'] })
    expect(found?.rows).toEqual([
      ['x', '', '', ''],
      ['plan', '0 by jensenshannon', '', '0'],
    ])
    expect(notes.join()).toContain('the reference holds too little of x: other tools’ numbers need')
  })

  test('of a column that is gone, or of another type, there are none', async () => {
    files.set('gone.csv', 'plan\nfree\npro\n')
    files.set('words.csv', 'x,plan\nmany,free\n3,pro\n')
    for (const current of ['gone.csv', 'words.csv']) {
      const { table: found } = await checked({ current: [current] })
      expect(found?.rows[0]).toEqual(['x', '', '', ''])
    }
  })

  test('a name that there is not is told with its place', async () => {
    files.set('odd.yml', 'drift: 1\ncompat: [evidently.psy]\n')
    await expect(checked({ config: 'odd.yml' })).rejects.toThrow('evidently.psy')
  })
})
