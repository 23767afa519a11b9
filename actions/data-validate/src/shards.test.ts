import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { done, textIn, twinWorld } from './modes/twin.ts'
import { validated } from './twin.ts'

const contract = `contract: 1
data: { shards: separate }
other-columns: allow
rows: { min: 2 }
primary-key: [id]
columns: { id: { type: int64, max: 9 } }
`

/** The outcomes by name, of checks that were written. */
async function outcomes(files: Readonly<Record<string, string>>, text = contract) {
  const { checks } = await validated(text, files)
  return Object.fromEntries(
    checks
      .filter(({ name }) => !/type|required|other-columns/.test(name))
      .map(({ name, outcome }) => [name, outcome]),
  )
}

describe('files that are judged each by itself', () => {
  test('each have their own rows, keys and values, where one dataset would have those of all', async () => {
    const files = { '1.csv': 'id\n1\n2\n', '2.csv': 'id\n2\n', '3.csv': 'id\n3\n30\n' }
    expect(await outcomes(files)).toEqual({
      '1.csv: rows': 'pass',
      '1.csv: primary-key': 'pass',
      '1.csv: id: max': 'pass',
      '2.csv: rows': 'fail',
      '2.csv: primary-key': 'pass',
      '2.csv: id: max': 'pass',
      '3.csv: rows': 'pass',
      '3.csv: primary-key': 'pass',
      '3.csv: id: max': 'fail',
    })
    expect(await outcomes(files, contract.replace('separate', 'union'))).toEqual({
      rows: 'pass',
      'primary-key': 'fail',
      'id: max': 'fail',
    })
  })

  test('are told apart where one cannot be read to its end, or has not the column', async () => {
    const found = await outcomes({ '1.csv': 'id\n1\n"2\n', '2.csv': 'id\n1\n2\n', '3.csv': 'x\n1\n2\n' })
    expect(found).toMatchObject({
      readable: 'fail',
      '1.csv: primary-key': 'inconclusive',
      '1.csv: id: max': 'inconclusive',
      '2.csv: rows': 'pass',
      '2.csv: primary-key': 'pass',
      '2.csv: id: max': 'pass',
      '3.csv: rows': 'pass',
      '3.csv: primary-key': 'inconclusive',
      '3.csv: id: max': 'inconclusive',
    })
  })

  test('are seen a second time each, where a key repeats in one', async () => {
    const { checks } = await validated(contract, { '1.csv': 'id\n1\n2\n', '2.csv': 'id\n1\n2\n1\n' })
    const keys = checks.filter(({ rule }) => rule === 'data/primary-key')
    expect(keys.map(({ outcome, findings }) => [outcome, findings.map(({ place }) => place?.line)])).toEqual([
      ['pass', []],
      ['fail', [2, 4]],
    ])
  })

  test('are measured each, where the file itself is asked for', async () => {
    const text = `${contract}file: { bytes: 7 }\n`
    expect(await outcomes({ '1.csv': 'id\n1\n2\n', '2.csv': 'id\n1\n22\n' }, text)).toMatchObject({
      '1.csv: file': 'pass',
      '2.csv: file': 'fail',
    })
  })

  test('are merged from their states as they are judged in one run', async () => {
    const files = { '1.csv': 'id\n1\n2\n', '2.csv': 'id\n2\n' }
    const world = twinWorld({ ...files, 'contract.yml': contract })
    for (const [path, shard] of [
      ['1.csv', 'a'],
      ['2.csv', 'b'],
    ] as const) {
      await done('state', world, { data: [path] })
      world.write(`${shard}/state.json`, textIn(world, 'reports/state.json'))
      world.write(`${shard}/state.bin`, world.files.get('reports/state.bin') ?? '')
    }
    const merged = await done('merge', world, { state: ['a/state.json', 'b/state.json'] })
    const whole = await done('validate', world, { data: Object.keys(files) })
    expect(merged.checks).toEqual(whole.checks)
  })

  test('are so many that a report can be read', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 1_001 }, (_, index) => [`${index}.csv`, 'id\n1\n2\n']),
    )
    await expect(validated(contract, files)).rejects.toThrow(Misuse)
    await expect(validated(contract, files)).rejects.toThrow(/1,001 files.*at most 1,000/)
  })
})
