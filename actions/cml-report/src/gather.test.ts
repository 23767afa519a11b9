import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { Run } from '@ml-actions/action/action'
import { Misuse } from '@ml-actions/verdict/faults'
import { printVerdict } from '@ml-actions/verdict/json'
import { verdictOf } from '@ml-actions/verdict/verdict.suite'
import { context } from './evidence.suite.ts'
import { askedOf } from './gather.suite.ts'
import { gather, type ReportInputs } from './gather.ts'
import { gitWith, worldWith } from './world.suite.ts'

const asked = askedOf({ title: 'churn', comment: 'none', 'github-token': '' })
const silent = () => undefined
const run: Run = {
  directory: '/checkout',
  reports: '/checkout/.ml-actions/cml-report',
  context,
  log: { info: silent, notice: silent, debug: silent, progress: silent, warn: silent },
  signal: new AbortController().signal,
  startedAt: new Date(0),
  version: '0.1.0',
}
const pass = printVerdict({ ...verdictOf(), outcome: 'inconclusive' }, '0.1.0')

function gathered(
  files: Readonly<Record<string, string>>,
  inputs: Partial<ReportInputs> = {},
  old: Readonly<Record<string, string>> = {},
) {
  return gather({ ...asked, ...inputs }, run, worldWith(files, old))
}

describe('verdicts', () => {
  test('are found by a glob, in order, and kept apart from what is none', async () => {
    const evidence = await gathered({
      '.ml-actions/b/verdict.json': pass,
      '.ml-actions/a/verdict.json': '{}',
      '.ml-actions/b/report.html': '<p>',
    })
    expect(evidence.verdicts).toMatchObject([
      { path: '.ml-actions/b/verdict.json', verdict: { action: 'data-validate' } },
    ])
    expect(evidence.unread).toMatchObject([{ path: '.ml-actions/a/verdict.json' }])
  })

  test('of a report before this one are left out', async () => {
    const own = printVerdict({ ...verdictOf({ action: 'cml-report' }), outcome: 'inconclusive' }, '0.1.0')
    const evidence = await gathered({ '.ml-actions/cml-report/verdict.json': own })
    expect(evidence).toMatchObject({ verdicts: [], unread: [] })
  })

  test('named twice are read once', async () => {
    const path = '.ml-actions/a/verdict.json'
    const evidence = await gathered({ [path]: pass }, { verdicts: [path, `./${path}`] })
    expect(evidence.verdicts).toHaveLength(1)
  })

  test('over 1 MiB are none', async () => {
    const evidence = await gathered({ '.ml-actions/a/verdict.json': `${pass}${' '.repeat(1_048_576)}` })
    expect(evidence.unread).toHaveLength(1)
  })

  test('by the hundreds are refused', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 201 }, (_, at) => [`.ml-actions/${at}/verdict.json`, pass]),
    )
    await expect(gathered(many)).rejects.toThrow('at most 200')
  })

  test('that are named and not there are missed: a step that broke is no step that passed', async () => {
    const evidence = await gathered({}, { verdicts: ['.ml-actions/model-gate/verdict.json'] })
    expect(evidence.unread).toMatchObject([
      {
        path: '.ml-actions/model-gate/verdict.json',
        because: { todo: 'see whether the step that writes it ended with an error' },
      },
    ])
  })

  test('that the reader itself stumbles over are a bug, and no verdict that was missed', async () => {
    const files = {
      list: async (path: string) => [path],
      open: async () => {
        throw new TypeError('a bug')
      },
    }
    const world = { ...worldWith({}), files }
    await expect(gather({ ...asked, verdicts: ['a.json'] }, run, world)).rejects.toThrow('a bug')
  })
})

describe('metrics', () => {
  const now = { 'metrics.json': '{"accuracy": 0.91}' }

  test('stand beside the numbers that the merge base has', async () => {
    const evidence = await gathered(
      now,
      { metrics: ['metrics.json'] },
      { 'metrics.json': '{"accuracy": 0.89}' },
    )
    expect(evidence.numbers).toEqual([
      { path: 'metrics.json', now: new Map([['accuracy', 0.91]]), old: new Map([['accuracy', 0.89]]) },
    ])
    expect(evidence.baseline).toMatchObject({ commit: 'abc' })
  })

  test('that the merge base does not have stand alone', async () => {
    const evidence = await gathered(now, { metrics: ['metrics.json'] })
    expect(evidence.numbers[0]).not.toHaveProperty('old')
  })

  test('that cannot be read at the merge base are noted: the change cannot mend them', async () => {
    const evidence = await gathered(
      now,
      { metrics: ['metrics.json'] },
      { 'metrics.json': '{"accuracy": NaN}' },
    )
    expect(evidence.numbers[0]).not.toHaveProperty('old')
    expect(evidence.notes).toEqual([expect.stringContaining('no old numbers of metrics.json')])
  })

  test.each([
    ['null', 'null'],
    ['true', 'true'],
    ['"good"', 'the text "good"'],
  ])('tell %s in place of a number, and leave out what was never meant as one', async (value, is) => {
    const text = `{"accuracy": ${value}, "own": ${value}, "model": "xgb", "f1": [0.1, 0.2]}`
    const asks = { metrics: ['metrics.json'] }
    const { numbers } = await gathered({ 'metrics.json': text }, asks, { 'metrics.json': '{"own": 3}' })
    const said = (name: string) => expect.stringContaining(`"${name}" is ${is}; wanted: a finite number`)
    expect([...(numbers[0]?.leftOut ?? [])]).toEqual([
      ['accuracy', said('accuracy')],
      ['own', said('own')],
    ])
    expect(numbers[0]?.leftOut?.get('accuracy')).toMatch(/^metrics.json:1:14: /)
  })

  test('outside a repository have no old numbers', async () => {
    const world = { ...worldWith(now), git: { ...gitWith({}), headCommit: async () => undefined } }
    const evidence = await gather({ ...asked, metrics: ['metrics.json'] }, run, world)
    expect(evidence.baseline).toEqual({ is: 'none', because: 'there is no git repository here' })
  })

  test('that cannot be read now are refused', async () => {
    const broken = { 'metrics.json': '{"accuracy": NaN}' }
    await expect(gathered(broken, { metrics: ['metrics.json'] })).rejects.toThrow(Misuse)
  })

  test('over 4 MiB are refused', async () => {
    const long = { 'metrics.json': ' '.repeat(4 * 1_048_576 + 1) }
    await expect(gathered(long, { metrics: ['metrics.json'] })).rejects.toThrow('more than 4 MiB')
  })

  test('that are gone from the change are looked for at the merge base', async () => {
    const old = { 'reports/a.json': '{"accuracy": 0.89}', 'reports/b.txt': 'x' }
    const empty = new Map()
    const wanted = [{ path: 'reports/a.json', now: empty, old: new Map([['accuracy', 0.89]]) }]
    expect((await gathered({}, { metrics: ['reports/*.json'] }, old)).numbers).toEqual(wanted)
    expect((await gathered({}, { metrics: ['./reports/a.json'] }, old)).numbers).toEqual(wanted)
    await expect(gathered({}, { metrics: ['reports/c.json'] }, old)).rejects.toThrow('no such file')
  })

  test('by the hundreds are refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`m/${at}.json`, '{}']))
    await expect(gathered(many, { metrics: ['m/*'] })).rejects.toThrow('at most 200')
  })

  test('that no file holds are noted', async () => {
    const evidence = await gathered({}, { metrics: ['reports/*.json'] })
    expect(evidence.notes).toEqual(['no file matches reports/*.json of the input "metrics"'])
  })
})

test('predictions become a confusion matrix', async () => {
  const evidence = await gathered(
    { 'p.csv': 'label,prediction\na,b\n' },
    { predictions: 'p.csv', title: 'churn' },
  )
  expect(evidence).toMatchObject({ title: 'churn', matrix: { path: 'p.csv' } })
})

describe('metrics that DVC tracks and git does not', () => {
  const text = '{"accuracy": 0.89}'
  const md5 = (bytes: string | Uint8Array) => createHash('md5').update(bytes).digest('hex')
  const lock = (of: string) =>
    `{schema: '2.0', stages: {a: {outs: [{path: m.json, hash: md5, md5: ${md5(of)}}]}}}`
  const newer = '{"accuracy": 0.91}'

  function compared(
    files: Readonly<Record<string, string>>,
    old: Readonly<Record<string, string>>,
    kept: readonly string[],
  ) {
    const cache = new Map(kept.map((content) => [md5(content), new TextEncoder().encode(content)]))
    const dvc = { md5, read: async (hash: string) => cache.get(hash) }
    return gather({ ...asked, metrics: ['m.json'] }, run, { ...worldWith(files, old), dvc })
  }

  test('are read out of its cache, on both sides', async () => {
    const evidence = await compared({ 'dvc.lock': lock(newer) }, { 'dvc.lock': lock(text) }, [text, newer])
    expect(evidence.numbers).toEqual([
      { path: 'm.json', now: new Map([['accuracy', 0.91]]), old: new Map([['accuracy', 0.89]]) },
    ])
    expect(evidence.absent).toEqual([])
  })

  test('are the files of the working tree first, as an earlier step left them', async () => {
    const files = { 'm.json': '{"accuracy": 0.5}', 'dvc.lock': lock(newer) }
    const evidence = await compared(files, { 'dvc.lock': lock(text) }, [text, newer])
    expect(evidence.numbers[0]?.now).toEqual(new Map([['accuracy', 0.5]]))
  })

  test('and whose old content is not here stand alone, and it is said', async () => {
    const evidence = await compared(
      { 'm.json': newer, 'dvc.lock': lock(newer) },
      { 'dvc.lock': lock(text) },
      [],
    )
    expect(evidence.absent).toEqual([
      { path: 'm.json', side: 'old', lock: 'dvc.lock', because: expect.stringContaining(md5(text)) },
    ])
    expect(evidence.numbers).toEqual([
      {
        path: 'm.json',
        now: new Map([['accuracy', 0.91]]),
        because: 'm.json of the merge base abc is not in the DVC cache',
      },
    ])
  })

  test('and whose new content is not here have not vanished', async () => {
    const evidence = await compared({ 'dvc.lock': lock(newer) }, { 'dvc.lock': lock(text) }, [text])
    expect(evidence.absent).toMatchObject([{ path: 'm.json', side: 'now' }])
    expect(evidence.numbers).toEqual([])
  })

  test('are found by what a pipeline lists, now or before', async () => {
    const cache = new Map([[md5(text), new TextEncoder().encode(text)]])
    const dvc = { md5, read: async (hash: string) => cache.get(hash) }
    const old = { 'dvc.yaml': 'metrics: [m.json]', 'dvc.lock': lock(text) }
    const files = { 'dvc.yaml': 'metrics: [n.json]', 'n.json': '{"f1": 1}' }
    const world = { ...worldWith(files, old), dvc }
    const { numbers } = await gather({ ...asked, metrics: ['./dvc.yaml'] }, run, world)
    expect(numbers.map(({ path }) => path)).toEqual(['n.json', 'm.json'])
    await expect(gather({ ...asked, metrics: ['a/dvc.yaml'] }, run, world)).rejects.toThrow('is not there')
    const empty = worldWith({ 'dvc.yaml': 'stages: {}' })
    await expect(gather({ ...asked, metrics: ['dvc.yaml'] }, run, empty)).rejects.toThrow('lists no metrics')
  })

  test('a lock that cannot be read is noted', async () => {
    const evidence = await compared({ 'dvc.lock': 'a: [' }, { 'm.json': text }, [])
    expect(evidence.notes).toEqual([
      expect.stringContaining('what DVC tracks is not known in full: dvc.lock:1'),
    ])
  })
})

describe('what else the project says', () => {
  const hash = (letter: string) => letter.repeat(32)
  const lock = (letter: string) =>
    `{schema: '2.0', stages: {a: {deps: [{path: raw.csv, hash: md5, md5: ${hash(letter)}, size: 9}], params: {p.toml: {x: 1}}}}}`
  const files = {
    'metrics.json': '{"latency": 3}',
    'dvc.lock': lock('a'),
    'params.yaml': 'lr: 0.2',
    'p.toml': 'x = 2',
    'dvc.yaml': 'vars: [{top: 2}]',
    'loss.tsv': 'step\tloss\n0\t2\n1\t1\n',
  }
  const old = {
    'metrics.json': '{"latency": 4}',
    'dvc.lock': lock('b'),
    'params.yaml': 'lr: 0.1',
    'p.toml': 'x = 1',
    'dvc.yaml': 'vars: [{top: 1}]',
    'loss.tsv': 'step\tloss\n0\t3\n',
  }

  test('is read of both sides', async () => {
    const { project } = await gathered(files, { metrics: ['metrics.json'], plots: ['*.tsv'] }, old)
    expect(project.parameters).toEqual([
      { file: 'params.yaml', name: 'lr', old: '0.1', now: '0.2' },
      { file: 'p.toml', name: 'x', old: '1', now: '2' },
      { file: 'dvc.yaml', name: 'top', old: '1', now: '2' },
    ])
    expect(project.data).toEqual([
      {
        path: 'raw.csv',
        lock: 'dvc.lock',
        old: { md5: hash('b'), bytes: 9 },
        now: { md5: hash('a'), bytes: 9 },
      },
    ])
    expect(project.curves).toMatchObject([{ name: 'loss', now: [{}, {}], old: [{ step: 0, value: 3 }] }])
    expect(project.commands).toEqual(['dvc pull', 'dvc repro'])
  })

  test('is nothing where nothing is compared', async () => {
    const { project, baseline } = await gathered(files, {}, old)
    expect(project.parameters).toEqual([])
    expect(baseline).toMatchObject({ is: 'none' })
  })

  test('includes how the numbers went before, as far as the clone reaches', async () => {
    const texts = ['{"latency": 5}', undefined, '{', '{"latency": 4}'].map((text) =>
      text === undefined ? undefined : new TextEncoder().encode(text),
    )
    const git = {
      ...gitWith(old),
      firstParents: async () => ['d', 'c', 'b', 'a'],
      isShallow: async () => true,
      fileAtEach: async (_: string, commits: readonly string[]) =>
        commits.map((commit) => texts['abcd'.indexOf(commit)]),
    }
    const world = { ...worldWith(files, old), git }
    const { project } = await gather({ ...asked, metrics: ['metrics.json'] }, run, world)
    expect(project.courses).toEqual([{ name: 'latency', values: [5, null, null, 4], now: 3 }])
    expect(project.cut).toBe(true)
    const none = await gather({ ...asked, metrics: ['metrics.json'], history: 0 }, run, world)
    expect(none.project.courses).toEqual([])
  })

  test('notes what the baseline has of another form', async () => {
    const odd = { ...old, 'loss.json': '[1]', 'params.yaml': 'a: [' }
    const { notes, project } = await gathered(
      { ...files, 'loss.json': '[[0, 1, 2]]' },
      { plots: ['loss.json', 'b*.csv'] },
      odd,
    )
    expect(project.curves).toMatchObject([{ name: 'loss' }])
    expect(notes).toEqual([
      expect.stringContaining('the parameters of params.yaml are not compared'),
      'no file matches b*.csv of the input "plots"',
      expect.stringContaining('no old curves of loss.json'),
    ])
  })

  test('counts the rows of data that is at hand with the very hash', async () => {
    const md5 = (bytes: string | Uint8Array) => createHash('md5').update(bytes).digest('hex')
    const tables = { old: 'a,b\n1,2\n', now: 'a,b\n1,2\n3,"4\n5"\n' }
    const tracking = (text: string) => `outs: [{path: raw.csv, hash: md5, md5: "${md5(text)}"}]`
    const counted = async (here: string, kept: readonly string[]) => {
      const cache = new Map(kept.map((text) => [md5(text), new TextEncoder().encode(text)]))
      const dvc = { md5, read: async (hash: string) => cache.get(hash) }
      const now = { 'metrics.json': '{}', 'raw.csv.dvc': tracking(tables.now), 'raw.csv': here }
      const before = { 'metrics.json': '{}', 'raw.csv.dvc': tracking(tables.old) }
      const world = { ...worldWith(now, before), dvc }
      const git = { ...world.git, filesAt: async () => Object.keys(before) }
      const { project } = await gather({ ...asked, metrics: ['metrics.json'] }, run, { ...world, git })
      return project.data.map(({ old, now }) => [old?.rows, now?.rows])
    }
    expect(await counted(tables.now, [tables.old])).toEqual([[1, 2]])
    expect(await counted('a\n1\n', [tables.old, tables.now])).toEqual([[1, 2]])
    expect(await counted('a\n1\n', [])).toEqual([[undefined, undefined]])
  })

  test('that is no curve now is refused', async () => {
    const plots = ['metrics.json']
    await expect(gathered(files, { plots }, old)).rejects.toThrow('this is no file of curves')
    await expect(gathered(files, { plots: ['gone.tsv'] }, old)).rejects.toThrow('no such file')
  })

  test('a direction that the workflow gives goes with the numbers', async () => {
    const { numbers } = await gathered(
      files,
      { metrics: ['metrics.json'], directions: ['lat*: higher'] },
      old,
    )
    expect(numbers[0]?.better).toEqual(new Map([['latency', 'higher']]))
  })
})
