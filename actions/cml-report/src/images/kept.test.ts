import { describe, expect, test } from '@jest/globals'
import type { AssetFile } from '@ml-actions/forge/assets'
import fc from 'fast-check'
import { keptPictures, mostKept, type Shelf, shelfOf } from './kept.ts'

const shelf: Shelf = { change: 7, id: 'churn', run: { number: 100, attempt: 1 }, perRun: false }
const file = (path: string, bytes = 10): AssetFile => ({ path, blob: 'b', bytes })
const kept = (paths: readonly string[], change: Partial<Shelf> = {}) =>
  keptPictures(
    paths.map((path) => file(path)),
    { ...shelf, ...change },
    [],
  ).map(({ path }) => path)

describe('the pictures that stay', () => {
  test('are those of other reports, of newer runs, and of the one before', () => {
    const staying = ['7/churn/101.1/a.png', '8/churn/99.1/a.png', '7/eu/99.1/a.png', '7/churn/98.2/a.png']
    const going = ['7/churn/98.1/a.png', '7/churn/9.1/a.png', '7/churn/100.1/gone.png']
    expect(kept([...going, ...staying]).toSorted()).toEqual(staying.toSorted())
  })

  test('are those of all runs where each has a comment of its own', () => {
    const all = ['7/churn/98.1/a.png', '7/churn/9.1/a.png']
    expect(kept(all, { perRun: true })).toEqual(all)
  })

  test('are those of the newest runs, whole, where there are too many or too large ones', () => {
    const many = Array.from({ length: mostKept.files }, (_, at) => file(`8/a/${at}.1/a.png`))
    const left = keptPictures(many, shelf, [new Uint8Array(1), new Uint8Array(1)])
    expect(left).toHaveLength(mostKept.files - 2)
    expect(left.at(-1)?.path).toBe('8/a/2.1/a.png')
    const large = [file('8/a/1.1/a.png'), file('9/a/2.1/a.png', mostKept.bytes), file('9/a/2.1/b.png')]
    expect(keptPictures(large, shelf, [])).toEqual([])
  })
})

test.each(['README.md', '7/churn/1.1/../a.png', '7/churn/1.1/a.svg', 'a/churn/1.1/a.png', '7/1.1/a.png'])(
  'a branch that holds %s is somebody’s, and left alone',
  (path) => {
    expect(() => kept(['7/churn/98.1/a.png', path])).toThrow('no picture of a report')
  },
)

test('whatever there is, a run finds its own folder empty of others, and never more than may be', () => {
  const run = fc.record({
    number: fc.integer({ min: 90, max: 110 }),
    attempt: fc.integer({ min: 1, max: 2 }),
  })
  const of = fc.record({ change: fc.constantFrom(7, 8), id: fc.constantFrom('churn', 'eu'), run })
  const files = fc.array(of.map((one) => file(`${shelfOf(one)}/a.png`, mostKept.bytes / 8)))
  fc.assert(
    fc.property(files, of, fc.boolean(), (there, mine, perRun) => {
      const staying = keptPictures(there, { ...mine, perRun }, [new Uint8Array(1)])
      expect(staying.some(({ path }) => path.startsWith(`${shelfOf(mine)}/`))).toBe(false)
      expect(staying.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(mostKept.bytes)
    }),
  )
})
