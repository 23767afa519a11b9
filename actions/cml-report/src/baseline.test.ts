import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { pastOf } from './baseline.ts'
import { context } from './evidence.suite.ts'
import type { OldFile } from './past/past.ts'
import { gitWith, worldWith } from './world.suite.ts'
import type { World } from './world.ts'

const { change, ...push } = context
const signal = new AbortController().signal
const bases = (known: Readonly<Record<string, string>>): World => ({
  ...worldWith({}),
  git: { ...gitWith({}), mergeBase: async (_, one, other) => known[`${one} ${other}`] },
})
const of = (baseline: string, where: typeof push, world: World, notes: string[] = []) =>
  pastOf({ baseline, 'github-token': '' }, { directory: '/checkout', context: where, signal }, world, notes)
const read = (file: OldFile | undefined) =>
  file === undefined ? undefined : new TextDecoder().decode(file.bytes)

describe('a baseline that is a commit', () => {
  test('is the merge base of a pull request’s head and base', async () => {
    const { baseline } = await of('', context, bases({ [`${change?.head} ${change?.base}`]: 'abc' }))
    expect(baseline).toEqual({ is: 'commit', commit: 'abc', name: 'the merge base' })
  })

  test('is the merge base with a ref that is named, pull request or not', async () => {
    const world = bases({ 'HEAD-ID main': 'abc' })
    const wanted = { is: 'commit', commit: 'abc', name: 'the merge base with main' }
    expect((await of('main', push, world)).baseline).toEqual(wanted)
    expect((await of('main', context, world)).baseline).toEqual(wanted)
  })

  test('is none for a push, which says so', async () => {
    const { baseline } = await of('', push, bases({}))
    expect(baseline).toMatchObject({ is: 'none', because: expect.stringContaining('no pull request') })
  })

  test('is none in a folder that is no repository, and refused where a ref is named', async () => {
    const none = { ...worldWith({}), git: { ...gitWith({}), headCommit: async () => undefined } }
    const past = await of('', context, none)
    expect(past.baseline).toMatchObject({ is: 'none', because: 'there is no git repository here' })
    expect(await past.list('*')).toEqual([])
    expect(await past.read('a.json', true)).toBeUndefined()
    await expect(of('main', push, none)).rejects.toThrow(Misuse)
  })

  test('that cannot be had is refused with the words of its cure', async () => {
    await expect(of('', context, bases({}))).rejects.toThrow('fetch-depth: 0')
    await expect(of('main', push, bases({}))).rejects.toBeInstanceOf(Misuse)
  })

  test('has the files of the commit, and finds them by a glob', async () => {
    const past = await of(
      '',
      context,
      worldWith({}, { 'b/m.json': '{"b":1}', 'a/m.json': '{}', 'm.txt': '' }),
    )
    expect(await past.list('*/m.json')).toEqual(['a/m.json', 'b/m.json'])
    expect(await past.list('a/m.json')).toEqual(['a/m.json'])
    expect(await past.list('m.json')).toEqual([])
    expect(read(await past.read('b/m.json', false))).toBe('{"b":1}')
    expect(await past.read('c.json', false)).toBeUndefined()
  })
})

describe('a baseline that is files', () => {
  const files = worldWith({
    'old/a/m.json': '1',
    'prod.json': '2',
    'x/m.json': '3',
    'y/m.json': '4',
    'y/n.json': '5',
  })

  test('is known by its slash, its glob, or the end of a metrics file', async () => {
    for (const text of ['old/', 'x/*', 'prod.json', 'm.YML', 'm.toml', 'm.yaml']) {
      expect((await of(text, push, files)).baseline).toEqual({ is: 'files', name: text })
    }
    expect((await of('json', push, files)).baseline).toMatchObject({ is: 'commit' })
  })

  test('is a folder with the same paths in it', async () => {
    const past = await of('old/', push, files)
    expect(read(await past.read('a/m.json', true))).toBe('1')
    expect(await past.read('m.json', true)).toBeUndefined()
  })

  test('is one file beside the only new one, whatever its name', async () => {
    const past = await of('prod.json', push, files)
    expect(read(await past.read('metrics.json', true))).toBe('2')
    expect(await past.read('metrics.json', false)).toBeUndefined()
    expect(read(await past.read('new/prod.json', false))).toBe('2')
  })

  test('is those of the same names, and refused where two have it', async () => {
    const past = await of('[xy]/*.json', push, files)
    expect(read(await past.read('n.json', true))).toBe('5')
    await expect(past.read('m.json', true)).rejects.toThrow('2 files named as m.json: x/m.json, y/m.json')
  })

  test('that are not there are refused, as a path that leads out is', async () => {
    const past = await of('gone.json', push, files)
    await expect(past.read('m.json', true)).rejects.toThrow('no such file')
  })
})

describe('a baseline that is a model registry', () => {
  const registry = worldWith(
    {},
    {},
    {
      runs: { old1: { metrics: { accuracy: 0.8, 'val/loss': 0.4, seconds: 3 } } },
      models: { churn: { versions: [{ run: 'old1' }], aliases: { champion: '1' } } },
    },
  )

  test('is the version of an alias, and the report says which', async () => {
    const notes: string[] = []
    const past = await of('mlflow:models:/churn@champion', push, registry, notes)
    expect(past.baseline).toEqual({ is: 'files', name: 'mlflow:models:/churn/1' })
    expect(notes).toEqual(['mlflow:models:/churn@champion is version 1, of the run old1'])
    const file = await past.read('any.json', false)
    expect(JSON.parse(read(file) ?? '')).toMatchObject({ accuracy: 0.8 })
    expect(file?.whole).toBe(false)
  })

  test('that is written otherwise is refused', async () => {
    await expect(of('mlflow:churn', push, registry)).rejects.toThrow('mlflow:models:/<name>@<alias>')
  })
})
