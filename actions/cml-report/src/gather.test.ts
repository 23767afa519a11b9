import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { Run } from '@ml-actions/action/action'
import { Misuse } from '@ml-actions/verdict/faults'
import { printVerdict } from '@ml-actions/verdict/json'
import { verdictOf } from '@ml-actions/verdict/verdict.suite'
import { context } from './evidence.suite.ts'
import { gather, type ReportInputs } from './gather.ts'
import { gitWith, worldWith } from './world.suite.ts'

const asked: ReportInputs = {
  verdicts: ['.ml-actions/*/verdict.json'],
  metrics: [],
  baseline: '',
  'mlflow-tracking-uri': '',
  predictions: '',
  'baseline-predictions': '',
  task: 'auto',
  label: 'label',
  prediction: 'prediction',
  score: '',
  positive: '',
  'id-column': '',
  group: '',
  slices: [],
  charts: 'unicode',
  title: 'churn',
  id: 'default',
  comment: 'none',
  'pull-request': 0,
  'require-comment': false,
  'github-token': '',
}
const silent = () => undefined
const run: Run = {
  directory: '/work',
  reports: '/work/.ml-actions/cml-report',
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
