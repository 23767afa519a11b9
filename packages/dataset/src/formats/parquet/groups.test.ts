import { describe, expect, test } from '@jest/globals'
import { twinFile } from '@ml-actions/dataset/sources/twin'
import { Groups } from './groups.ts'
import { readFooter } from './guard.ts'
import { dictionaryPage, ints, made, page } from './made.suite.ts'
import type { Chunk, RowGroup } from './metadata.ts'
import { Pages } from './pages.ts'

const bytes = Uint8Array.from({ length: 100 }, (_, at) => at)

function group(...extents: readonly (readonly [start: number, length: number])[]): RowGroup {
  const chunks = extents.map(([start, compressed]) => ({ start, compressed }) as Chunk)
  return { rows: 1, chunks }
}

async function stretches(most: number, ...all: readonly RowGroup[]) {
  const groups = new Groups(twinFile(bytes), most)
  const found: (readonly [number, number] | undefined)[] = []
  for (const one of all) {
    const stretch = await groups.read(one)
    expect(stretch?.bytes[0]).toBe(stretch?.start)
    found.push(stretch === undefined ? undefined : [stretch.start, stretch.bytes.length])
  }
  return found
}

describe('row groups', () => {
  test('are read with what lies between them, in the order of the file', async () => {
    expect(await stretches(50, group([8, 4], [4, 4]), group([20, 10]))).toEqual([
      [0, 12],
      [12, 18],
    ])
  })

  test('are read by themselves where much lies between them, or the order is another', async () => {
    expect(await stretches(20, group([30, 10]), group([80, 20]), group([4, 4]))).toEqual([
      [30, 10],
      [80, 20],
      [4, 4],
    ])
  })

  test('are not read where they are too large, or have no rows', async () => {
    expect(await stretches(20, group([4, 4], [30, 4]), { ...group([4, 4]), rows: 0 })).toEqual([
      undefined,
      undefined,
    ])
  })
})

test.each([1, 30, 1_000])('pages are the same when %i bytes are read at once', async (ahead) => {
  const pages = [
    dictionaryPage(2, ints(5, 6)),
    page(3, Uint8Array.of(1, 3, 0b101), { encoding: 8 }),
    page(2, ints(7, 8)),
  ]
  const file = twinFile(made({ rows: 5, pages }))
  const { groups } = await readFooter(file)
  const [first] = groups as [RowGroup]
  const chunk = first.chunks[0] as Chunk
  const stretch = await new Groups(file).read(first)
  const [slowly, quickly] = [new Pages(file, chunk, ahead), new Pages(file, chunk, stretch ?? ahead)]
  for (const _ of pages) expect(await slowly.next()).toEqual(await quickly.next())
  expect([await slowly.next(), await quickly.next()]).toEqual([undefined, undefined])
})
