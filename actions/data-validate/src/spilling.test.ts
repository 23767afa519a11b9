import { describe, expect, test } from '@jest/globals'
import { Outage } from '@ml-actions/verdict/faults'
import type { Disk } from './disk/disk.ts'
import { twinDisk } from './disk/twin.ts'
import { done, twinWorld } from './modes/twin.ts'
import { named, validated } from './twin.ts'

/** Judges numbers of a column by its keywords, with a disk and without. */
async function both(keywords: string, cells: readonly (string | number)[], disk = twinDisk()) {
  const contract = `contract: 1\ncolumns: { c: ${keywords} }`
  const files = { 'data.csv': `c\n${cells.join('\n')}\n` }
  const [inMemory, onDisk] = [await validated(contract, files), await validated(contract, files, {}, disk)]
  return { inMemory, onDisk }
}

const ids = Array.from({ length: 3_000 }, (_, row) => (row * 7_919) % 3_001)

describe('what does not fit in memory', () => {
  test.each([
    ['{ type: int64, unique: true }', ids],
    ['{ type: int64, unique: true }', [...ids, 5, 5, 9]],
    ['{ type: text, unique: { value: true, mostly: 0.99 } }', [...ids, 5, 5, 9]],
    ['{ type: float64, unique: true }', [0, '-0', 1]],
    ['{ type: int64, distinct: 3000 }', ids],
    ['{ type: int64, distinct: { min: 3001 } }', ids],
    ['{ type: decimal, distinct: 2 }', ['1.5', '1.50', '2']],
    ['{ type: text, distinct-share: { min: 0.9 } }', ['a', 'b', 'a']],
    ['{ type: bool, most-common: { one-of: [true] } }', ['true', 'false', 'true']],
    ['{ type: int64, most-common: { one-of: [5], ties: any } }', [...ids, 5]],
    ['{ type: int64, most-common: { one-of: [5, 6], ties: all } }', [...ids, 5, 6]],
    ['{ type: int64, most-common: { one-of: [5, 6] } }', ids],
  ])('is answered on the disk as it is in memory: %s', async (keywords, cells) => {
    const disk = twinDisk()
    const { inMemory, onDisk } = await both(keywords, cells, disk)
    expect(disk.written()).toBeGreaterThan(0)
    expect({ ...onDisk, notes: [] }).toEqual({ ...inMemory, notes: [] })
    expect(onDisk.notes).toEqual([
      expect.stringMatching(
        /^keys that do not fit in memory were told apart in a temporary file: [\d,]+ bytes written$/,
      ),
    ])
  })

  test('is told with its values, where they may be shown', async () => {
    const contract = 'contract: 1\ncolumns: { at: { type: date, most-common: { one-of: ["2013-01-02"] } } }'
    const files = { 'data.csv': 'at\n2013-01-02\n2013-01-02\n2013-01-01\n' }
    const { checks } = await validated(contract, files, { values: 'full' }, twinDisk())
    expect(named(checks, 'most-common').is).toBe(
      'the most frequent value ("2013-01-02T00:00:00") has 2 rows (66.7 %)',
    )
  })

  test('lies on the disk from one value on, while the first stay in memory', async () => {
    const disk = twinDisk({ keepBytes: 32 * 2 })
    const { onDisk } = await both('{ type: int64, distinct: 4 }', [1, 2, 3, 1, 4, 3, 2], disk)
    expect(named(onDisk.checks, 'distinct')).toMatchObject({ outcome: 'pass', is: '4 different values in 7' })
  })

  test('never takes a disk that has no need of one', async () => {
    const disk = twinDisk({ keepBytes: 2 ** 20 })
    const { onDisk } = await both('{ type: int64, unique: true, distinct: 3000 }', ids, disk)
    expect(disk.written()).toBe(0)
    expect(onDisk.notes).toEqual([])
  })
})

describe('the disk', () => {
  const contract = 'contract: 1\ncolumns: { c: { type: int64, unique: true } }'
  const files = { 'data.csv': `c\n${ids.join('\n')}\n` }
  /** A disk that tells whether it was cleared. */
  const watched = (disk: Disk) => {
    const seen = { cleared: 0 }
    return { seen, disk: { ...disk, clear: () => void seen.cleared++ } }
  }

  test('is cleared after a run', async () => {
    const { seen, disk } = watched(twinDisk())
    await validated(contract, files, {}, disk)
    expect(seen.cleared).toBe(1)
  })

  test('72 that is full ends the run as an Outage, and is cleared', async () => {
    const { seen, disk } = watched(twinDisk({ room: 1_000 }))
    const run = validated(contract, files, {}, disk)
    await expect(run).rejects.toThrow(Outage)
    await expect(run).rejects.toThrow(/is full.*or give the input "disk" as "none"/)
    expect(seen.cleared).toBe(1)
  })

  test('is cleared after a run that cannot go on', async () => {
    const { seen, disk } = watched(twinDisk())
    await expect(validated(contract, files, { data: ['x.csv'] }, disk)).rejects.toThrow('x.csv')
    expect(seen.cleared).toBe(1)
  })

  test('is only taken where it may be', async () => {
    const world = twinWorld({ ...files, 'contract.yml': contract })
    const taken: Disk[] = []
    const watching = {
      ...world,
      disk: () => {
        const disk = twinDisk()
        taken.push(disk)
        return disk
      },
    }
    const wishes = { data: ['data.csv'] }
    expect((await done('validate', watching, { ...wishes, disk: 'none' })).outcome).toBe('pass')
    expect(taken).toEqual([])
    expect((await done('validate', watching, wishes)).outcome).toBe('pass')
    expect(taken.map((disk) => disk.written() > 0)).toEqual([true])
  })
})
