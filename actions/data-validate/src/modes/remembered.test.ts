import { describe, expect, test } from '@jest/globals'
import { done, twinWorld } from './twin.ts'

const note = 'answered from the cache: contract, data and version are those of an earlier run'
const contract = 'contract: 1\nrows: { min: 2 }\ncolumns: { n: { type: int64, max: 5 } }\n'
const files = { 'contract.yml': contract, 'a.csv': 'n\n1\n7\n' }
const wishes = { cache: 'kept', data: ['a.csv'] }

describe('a verdict that was kept', () => {
  test('answers for the same bytes, and says so', async () => {
    const world = twinWorld(files)
    const first = await done('validate', world, wishes)
    expect(first.notes).not.toContain(note)
    expect(await done('validate', world, wishes)).toEqual({ ...first, notes: [note, ...first.notes] })
  })

  test.each([
    ['another contract', 'contract.yml', `${contract}# \n`],
    ['other data', 'a.csv', 'n\n1\n8\n'],
  ])('does not answer for %s', async (_, path, content) => {
    const world = twinWorld(files)
    await done('validate', world, wishes)
    world.write(path, content)
    expect((await done('validate', world, wishes)).notes).not.toContain(note)
  })

  test('does not answer where a schema that the contract names has changed', async () => {
    const asking = 'contract: 1\ncolumns: { n: { json-schema: n.json } }\n'
    const world = twinWorld({ ...files, 'contract.yml': asking, 'n.json': '{"type":"integer"}' })
    expect((await done('validate', world, wishes)).outcome).toBe('pass')
    world.write('n.json', '{"type":"integer","maximum":5}')
    const { outcome, notes } = await done('validate', world, wishes)
    expect([outcome, notes.includes(note)]).toEqual(['fail', false])
  })

  test('does not answer where more of the cells may be shown', async () => {
    const world = twinWorld(files)
    await done('validate', world, wishes)
    const shown = await done('validate', world, { ...wishes, values: 'full' })
    expect(shown.notes).not.toContain(note)
    expect(shown.checks.flatMap(({ findings }) => findings.map((finding) => finding.shown))).toEqual(['7'])
  })

  test('is not asked for unless the workflow asks', async () => {
    const world = twinWorld(files)
    await done('validate', world, { data: ['a.csv'] })
    expect((await done('validate', world, wishes)).notes).not.toContain(note)
  })

  test('that somebody broke is judged anew', async () => {
    const world = twinWorld(files)
    const first = await done('validate', world, wishes)
    const cache = world.cache('kept')
    const broken = { ...world, cache: () => cache && { ...cache, get: async () => '{"outcome":"pass"}' } }
    expect(await done('validate', broken, wishes)).toEqual(first)
  })
})
