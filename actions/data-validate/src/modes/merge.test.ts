import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Check, Verdict } from '@ml-actions/verdict/verdict'
import fc from 'fast-check'
import { done, twinWorld } from './twin.ts'

const contract = `contract: 1
rows: { min: 6 }
unique: [id, kind]
missing: { share: { below: 0.2 } }
label: { column: kind, top-share: { below: 0.7 } }
columns:
  id: { type: int64, nulls: never, unique: true, min: 1 }
  kind: { type: category, one-of: [a, b], null-share: { max: 0.1 } }
  note: { type: text, required: false, length: { value: { max: 3 }, when: { kind: { one-of: [a] } } } }
`

const cell = (values: readonly string[]) => fc.constantFrom(...values)
const row = fc.tuple(
  cell(['1', '2', '3', '40', '0', 'x', '']),
  cell(['a', 'a', 'b', 'c', '']),
  cell(['', 'ab', 'long']),
)
/** Files of a dataset; some are broken, some have no `note`, some are empty. */
const files = fc
  .array(
    fc.record({
      rows: fc.array(row, { maxLength: 6 }),
      shape: fc.constantFrom('whole', 'whole', 'whole', 'narrow', 'ragged', 'cut', 'empty'),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((all) =>
    // Each file ends in its number: no two shards are equal byte for byte.
    Object.fromEntries(
      all.map(({ rows, shape }, index) => [`data/${index}.csv`, textOf(rows, shape, index)]),
    ),
  )

function textOf(rows: readonly (readonly string[])[], shape: string, index: number): string {
  if (shape === 'empty') return ''
  const width = shape === 'narrow' ? 2 : 3
  const lines = [['id', 'kind', 'note'], ...rows, [`${100 + index}`, 'b', '']].map((cells) =>
    cells.slice(0, width).join(','),
  )
  return `${lines.join('\n')}\n${shape === 'ragged' ? '7\n' : ''}${shape === 'cut' ? '"8,a\n' : ''}`
}

/** Runs one shard a group of files, then merges what they wrote; the verdict and that of one run over all. */
async function bothWays(all: Readonly<Record<string, string>>, groups: readonly (readonly string[])[]) {
  const world = twinWorld({ ...all, 'contract.yml': contract })
  for (const [index, data] of groups.entries()) {
    await done('state', world, { data })
    for (const end of ['json', 'bin']) {
      world.write(`states/${index}/state.${end}`, world.files.get(`reports/state.${end}`) ?? '')
    }
  }
  return {
    whole: await done('validate', world, { data: ['data/*.csv'] }),
    merged: await done('merge', world, { state: ['states/*/state.json'] }),
  }
}

/** Of a repetition across shards only the row is known, not the column: its bytes are in another shard. */
function told(verdict: Verdict): Verdict {
  const rowsOnly = ({ rule, findings }: Check) =>
    rule === 'data/unique'
      ? findings.map(({ place }) => ({
          is: 'repeated',
          place: { path: place?.path ?? '', row: place?.row ?? 0 },
        }))
      : findings
  return { ...verdict, checks: verdict.checks.map((check) => ({ ...check, findings: rowsOnly(check) })) }
}

describe('states of shards', () => {
  test('merge into the verdict of the whole, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(files, fc.array(fc.nat(3)), async (all, cuts) => {
        const groups: string[][] = [[]]
        for (const [index, path] of Object.keys(all).entries()) {
          if (index > 0 && (cuts[index] ?? 1) > 1) groups.push([])
          groups.at(-1)?.push(path)
        }
        fc.pre(Object.values(all).filter((text) => text === '').length < 2)
        const { whole, merged } = await bothWays(all, groups)
        expect(JSON.stringify(told(merged))).toBe(JSON.stringify(told(whole)))
      }),
      { numRuns: 60 },
    )
  })

  test('name the column of a repetition, since of its cell only the row is known', async () => {
    const { merged } = await bothWays({ 'data/0.csv': 'id,kind\n1,a\n', 'data/1.csv': 'id,kind\n1,b\n' }, [
      ['data/0.csv'],
      ['data/1.csv'],
    ])
    const repeated = merged.checks.find(({ rule, findings }) => rule === 'data/unique' && findings.length > 0)
    expect(repeated?.findings.map(({ is, place }) => [is, place?.line])).toEqual([
      ['column "id": the same value stands in a later row', 2],
      ['column "id": the same value stands in row 1 of data/0.csv', 2],
    ])
  })

  test('judge nothing by themselves', async () => {
    const world = twinWorld({ 'contract.yml': contract, 'data/0.csv': 'id,kind\n1,a\n' })
    expect(await done('state', world, { data: ['data/*.csv'] })).toMatchObject({
      outcome: 'pass',
      headline: 'state written: 1 row in 1 file; nothing is judged until all states are merged',
      facts: { rows: 1, 'state-file': 'reports/state.json' },
    })
  })

  test('that match no file leave all unanswered', async () => {
    const verdict = await done('merge', twinWorld({ 'contract.yml': contract }), { state: ['s/*.json'] })
    expect(verdict).toMatchObject({ outcome: 'inconclusive', notes: ['no state matches "s/*.json"'] })
  })
})

describe('states that cannot be merged', () => {
  const one = { 'data/0.csv': 'id,kind\n1,a\n', 'data/1.csv': 'id,kind\n2,b\n' }

  async function written() {
    const world = twinWorld({ ...one, 'contract.yml': contract })
    await done('state', world, { data: ['data/0.csv'] })
    return world
  }

  const merging = (world: Awaited<ReturnType<typeof written>>, state: readonly string[]) =>
    done('merge', world, { state })

  test('because a shard was given twice are a Misuse', async () => {
    const world = await written()
    for (const end of ['json', 'bin'])
      world.write(`copy/state.${end}`, world.files.get(`reports/state.${end}`) ?? '')
    await expect(merging(world, ['*/state.json'])).rejects.toThrow(
      'reports/state.json: data/0.csv was seen by another shard too',
    )
  })

  test('because of another contract are a Misuse', async () => {
    const world = await written()
    world.write('contract.yml', `${contract}# changed\n`)
    await expect(merging(world, ['reports/state.json'])).rejects.toThrow(
      'this state was written under another contract',
    )
  })

  test('because a schema that the contract names has changed are a Misuse', async () => {
    const asking = 'contract: 1\ncolumns: { n: { json-schema: n.json } }\n'
    const world = twinWorld({ 'contract.yml': asking, 'n.json': '{"type":"integer"}', 'a.csv': 'n\n7\n' })
    await done('state', world, { data: ['a.csv'] })
    expect((await merging(world, ['reports/state.json'])).sources.map(({ path }) => path)).toEqual([
      'contract.yml',
      'n.json',
      'a.csv',
    ])
    world.write('n.json', '{"type":"integer","maximum":5}')
    await expect(merging(world, ['reports/state.json'])).rejects.toThrow(
      'this state was written under another contract, or another file that it names',
    )
  })

  test('because a byte was changed are a Misuse', async () => {
    const world = await written()
    const bytes = Uint8Array.from(world.files.get('reports/state.bin') as Uint8Array)
    bytes[5] = 255
    world.write('reports/state.bin', bytes)
    await expect(merging(world, ['reports/state.json'])).rejects.toThrow('state.bin is not the one')
  })

  test.each(['', '[]', '{"version":1}', '{"version":2}', 'null', '{'])(
    'because the header is %j are a Misuse',
    async (text) => {
      const world = await written()
      world.write('reports/state.json', text)
      await expect(merging(world, ['reports/state.json'])).rejects.toBeInstanceOf(Misuse)
    },
  )

  test('because no state is named are a Misuse', async () => {
    await expect(merging(await written(), [])).rejects.toThrow('the input "state" names no file')
  })
})
