import { describe, expect, test } from '@jest/globals'
import { limits } from '@ml-actions/dataset/limits'
import { twinFile } from '@ml-actions/dataset/sources/twin'
import { csv } from './csv.ts'
import { readWhole } from './read-whole.suite.ts'

describe('limits', () => {
  const mebi = 2 ** 20

  test('a cell over 1 MiB is Misuse at its place', async () => {
    const long = 'x'.repeat(mebi + 1)
    await expect(readWhole(`a,b\n1,${long}\n`)).rejects.toThrow(
      'data.csv:2:3: a cell is longer than that; wanted: at most 1 MiB (limit "cell")',
    )
    await expect(readWhole(`a,b\n1,"${long}"\n`)).rejects.toThrow('limit "cell"')
    await expect(readWhole(`a,b\n1,"${long}""\n`)).resolves.toMatchObject({ found: ['unclosed-quote 2:3'] })
    expect((await readWhole(`a,b\n1,${long.slice(1)}\n`)).found).toEqual([])
  })

  test('a quote that is forgotten is told where it opens, however much follows', async () => {
    const { found, rows } = await readWhole(`a,b\n1,2\n3,"x\n${'4,5\n'.repeat(mebi)}`, [], {}, 4096)
    expect(found).toEqual(['unclosed-quote 3:3'])
    expect(rows).toEqual([['1', '2']])
  })

  test('a forgotten quote that is followed by bytes of another encoding is a cell over the limit', async () => {
    const bytes = Buffer.concat([Buffer.from(`a\n"${'x'.repeat(3 * mebi)}`), Buffer.of(0xff)])
    await expect(readWhole(bytes)).rejects.toThrow('limit "cell"')
  })

  test('an escaped quote does not end a cell that is too long', async () => {
    for (const odd of [3, 4]) {
      const text = `a\n"${'x'.repeat(mebi + odd)}${'\\"'.repeat(1_200_000)}`
      expect((await readWhole(text, [], { escape: '\\' })).found).toEqual(['unclosed-quote 2:1'])
      expect((await readWhole(`${text}\\`, [], { escape: '\\' })).found).toEqual(['unclosed-quote 2:1'])
      await expect(readWhole(`${text}"`, [], { escape: '\\' })).rejects.toThrow('limit "cell"')
    }
  })

  test('a row over 16 MiB is Misuse', async () => {
    const row = `${'x'.repeat(mebi)},`.repeat(17)
    await expect(readWhole(`${'a,'.repeat(17)}a\n${row}\n`)).rejects.toThrow('at most 16 MiB (limit "row")')
  })

  test('more than 10,000 columns, and a name over 1,024 characters, are Misuse', async () => {
    await expect(readWhole(`${'a,'.repeat(10_000)}a\n`)).rejects.toThrow(
      'the file has 10,001 columns; wanted: at most 10,000 (limit "columns")',
    )
    await expect(readWhole(`a,${'b'.repeat(1_025)}\n`)).rejects.toThrow(
      'data.csv:1:3: the name of column 2 is longer',
    )
    expect((await readWhole(`${'a'.repeat(1_024)}\n`)).names[0]).toHaveLength(1_024)
  })

  test('a batch has at most 65,536 rows, and fewer in wide tables', async () => {
    const table = await csv.open(twinFile(`a\n${'1\n'.repeat(200_000)}`), {}, [])
    const sizes: number[] = []
    for await (const batch of table.batches([{ heading: 0 }])) sizes.push(batch.rows)
    expect(Math.max(...sizes)).toBe(limits.batchRows)
    expect(sizes.reduce((sum, rows) => sum + rows, 0)).toBe(200_000)
    const wide = await csv.open(
      twinFile(`${'a,'.repeat(999)}a\n${`${'1,'.repeat(999)}1\n`.repeat(3_000)}`),
      {},
      [],
    )
    for await (const batch of wide.batches(wide.headings.map((_, heading) => ({ heading })))) {
      expect(batch.rows * 1_000).toBeLessThanOrEqual(2 ** 21)
    }
  })

  test('a file larger than memory is read in bounded memory', async () => {
    const line = Buffer.from(`${'1,2.5,some text that is not short at all,"quoted, text"\n'.repeat(1_000)}`)
    const bytes = 200 * mebi
    const made = {
      bytes,
      fill(position: number, into: Uint8Array) {
        for (let at = 0; at < into.length; ) {
          const from = (position + at) % line.length
          const part = line.subarray(from, from + into.length - at)
          into.set(part, at)
          at += part.length
        }
      },
    }
    const dialect = { header: false, names: ['a', 'b', 'c', 'd'] }
    const table = await csv.open(twinFile(made), { dialect }, [])
    const before = process.memoryUsage().rss
    let most = 0
    let rows = 0
    for await (const batch of table.batches([
      { heading: 0, type: 'int64' },
      { heading: 1, type: 'float64' },
      { heading: 2 },
      { heading: 3 },
    ])) {
      rows += batch.rows
      most = Math.max(most, process.memoryUsage().rss)
    }
    expect(rows).toBe(Math.ceil((bytes / line.length) * 1_000))
    expect(most - before).toBeLessThan(150 * mebi)
  })
})
