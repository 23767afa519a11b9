import { describe, expect, test } from '@jest/globals'
import { seeded } from '@ml-actions/stats/random'
import { parsers } from './catalogue.ts'
import { mutated } from './mutate.ts'
import { fuzz } from './run.ts'

describe.each(parsers.map((parser) => [parser.name, parser] as const))('%s', (_, parser) => {
  test('reads each of its seeds', async () => {
    for (const seed of parser.seeds) await parser.read(seed)
  })

  // Documents are read as often as they hold demands, and take their time.
  const runs = parser.vary === undefined ? 2_000 : 700

  test(`reads or refuses ${runs} damaged inputs`, async () => {
    const { read, refused, failures } = await fuzz(parser, runs, 7)
    expect(failures.map(({ run, why }) => [run, String(why)])).toEqual([])
    // Were all of them refused, nothing behind the first wall would be tried.
    expect(read).toBeGreaterThan(10)
    expect(read + refused).toBe(runs)
  })

  test('is given the same inputs for the same seed', () => {
    const inputs = () => Array.from({ length: 20 }, (_, run) => mutated(parser, seeded(`${run}`).next))
    expect(inputs()).toEqual(inputs())
  })
})

test('what is thrown and is no Misuse is a failure', async () => {
  const parser = {
    name: 'x',
    seeds: [Uint8Array.of(1, 2)],
    words: [Uint8Array.of(3)],
    read: async () => void JSON.parse('{'),
  }
  const { failures } = await fuzz(parser, 3, 1)
  expect(failures.map(({ run }) => run)).toEqual([0, 1, 2])
})
