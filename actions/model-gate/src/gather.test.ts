import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { outputsOf } from './outputs.ts'
import { binary, csv, gate, gathered, models } from './twin.ts'

const files = models(85, 6, 4, 5)
const policy = `${binary}checks: {accuracy: {min: 0.5}}\n`
const change = { number: 7, head: 'a', base: 'b', fork: false }

describe('the purpose', () => {
  test.each([
    ['auto', undefined, 'promote'],
    ['auto', change, 'review'],
    ['promote', change, 'promote'],
    ['review', undefined, 'review'],
  ] as const)('%s, on the change %j, is %s', async (purpose, event, meant) => {
    expect((await gathered({ ...files, 'gate.yml': policy }, { purpose }, event)).purpose).toBe(meant)
  })
})

describe('rows of many labels', () => {
  const rows = ['id,is_a,is_b,p_a,p_b', '1,1,0,0.9,0.2', '2,0,0,0.4,0.5', '3,1,1,0.1,0.8'].join('\n')
  const candidate =
    'candidate: {predictions: new.csv, id: id, label: y, group: id, labels: is_, scores: {a: p_a, b: p_b}}'
  const asked = `policy: 1\ntask: multilabel\n${candidate}\nthreshold: 0.5\nchecks: {accuracy: {min: 0.5}}\n`

  test('are read by the columns of their labels, and predicted by a threshold', async () => {
    const { predictions } = (await gathered({ 'new.csv': rows, 'gate.yml': asked })).candidate
    expect(predictions).toMatchObject({
      classes: ['{a, b}', '{a}', '{b}', '{}'],
      labels: Float64Array.of(1, 3, 0),
      predictions: Float64Array.of(1, 2, 2),
      groups: Int32Array.of(0, 1, 2),
    })
  })

  test('take the scores alone where only these are asked for', async () => {
    const ranked = asked.replace('threshold: 0.5\n', '').replace('accuracy', 'ranking-loss')
    const { predictions } = (await gathered({ 'new.csv': rows, 'gate.yml': ranked })).candidate
    expect(predictions?.predictions).toBeUndefined()
    expect(predictions?.classScores?.length).toBe(2)
  })
})

describe('what is read', () => {
  test('is named with its size, digest and rows', async () => {
    const { sources, notes } = await gathered({ ...files, 'gate.yml': policy })
    expect(sources.map(({ path, rows }) => [path, rows])).toEqual([
      ['gate.yml', undefined],
      ['new.csv', 100],
      ['old.csv', 100],
    ])
    expect(sources.map(({ digest }) => /^sha256:[0-9a-f]{64}$/.test(digest))).toEqual([true, true, true])
    expect(sources[0]?.bytes).toBe(policy.length)
    expect(notes).toEqual([])
  })

  test('is what the inputs name, in the place of the policy’s files', async () => {
    const others = {
      'a.csv': files['new.csv'],
      'b.csv': files['old.csv'],
      'gate.yml': policy.replaceAll('.csv', '.none'),
    }
    const { candidate, baseline, pair } = await gathered(others, { candidate: 'a.csv', baseline: 'b.csv' })
    expect([
      candidate.predictions?.path,
      typeof baseline === 'string' || baseline.predictions?.path,
      pair?.candidate.rows,
    ]).toEqual(['a.csv', 'b.csv', 100])
  })

  test('is a metrics file where an input names one by its ending', async () => {
    const metrics = { 'gate.yml': policy, 'm.json': '{"accuracy": 1}', 'o.toml': 'accuracy = 1' }
    const { candidate, baseline, pair } = await gathered(metrics, { candidate: 'm.json', baseline: 'o.toml' })
    expect([candidate.predictions, candidate.metrics?.path, pair]).toEqual([undefined, 'm.json', undefined])
    expect(typeof baseline === 'string' || baseline.metrics?.path).toBe('o.toml')
  })

  test('is a baseline that only an input names, with the candidate’s columns', async () => {
    const bare = policy.replace(/baseline.*\n/, '')
    const { pair } = await gathered({ ...files, 'gate.yml': bare }, { baseline: 'old.csv' })
    expect(pair?.baseline.path).toBe('old.csv')
    expect((await gathered({ ...files, 'gate.yml': bare })).baseline).toBe('the policy names no baseline')
  })

  test('tells what the reader noticed', async () => {
    const mixed = files['new.csv'].replace('\n', '\r\n')
    const { notes } = await gathered({ ...files, 'gate.yml': policy, 'new.csv': mixed })
    expect(notes.every((note) => note.startsWith('new.csv: '))).toBe(true)
  })

  test('makes predictions of scores where a threshold says so', async () => {
    const id = ['a', 'b', 'c']
    const rows = csv({ id, y: [1, 0, 1], s: [0.9, 0.4, 0.3] })
    const cut =
      'policy: 1\ntask: binary\nthreshold: 0.4\ncandidate: {predictions: new.csv, id: id, label: y, score: s}\nchecks: {accuracy: {min: 0.5}}\n'
    const { candidate } = await gathered({ 'gate.yml': cut, 'new.csv': rows })
    expect(candidate.predictions?.predictions).toEqual(Float64Array.of(1, 1, 0))
  })

  test('reads slice columns of the candidate alone', async () => {
    const id = ['a', 'b', 'c']
    const sliced = csv({ id, y: [1, 0, 1], p: [1, 0, 1], region: ['EU', 'US', 'EU'] })
    const slices = policy.replace('{min: 0.5}', '{min: 0.5, by: region}')
    const { pair } = await gathered({
      'gate.yml': slices,
      'new.csv': sliced,
      'old.csv': csv({ id, y: [1, 0, 1], p: [1, 0, 1] }),
    })
    expect([pair?.candidate.slices.size, pair?.baseline.slices.size]).toEqual([1, 0])
  })
})

describe('a baseline that is not there', () => {
  test.each([
    ['old.csv', 'there is no file old.csv'],
    ['models/old.csv', 'there is no file models/old.csv'],
    ['"o[m]d.csv"', 'there is no file o[m]d.csv'],
    ['"old.cs?"', 'there is no file old.cs?'],
  ])('%s is no baseline, and said to be missing', async (path, because) => {
    const { baseline } = await gathered({
      'new.csv': files['new.csv'],
      'gate.yml': policy.replace('old.csv', path),
    })
    expect(baseline).toBe(because)
  })

  test('is asked for as it is where no pattern could match its name alone', async () => {
    const named = policy.replace('old.csv', '"old-"')
    await expect(gathered({ 'new.csv': files['new.csv'], 'gate.yml': named })).rejects.toThrow(
      'there is no such file',
    )
  })
})

describe('what is asked wrongly is refused:', () => {
  const run = (changed: Record<string, string | Uint8Array>) =>
    gate({ ...files, 'gate.yml': policy, ...changed })

  test.each([
    [
      'no policy',
      { 'gate.yml': new Uint8Array([0xff, 0xfe, 0xfd]) },
      'gate.yml: the file is not UTF-8; wanted: UTF-8; save it as UTF-8',
    ],
    [
      'a huge policy',
      { 'gate.yml': ' '.repeat(1_048_577) },
      'gate.yml: the file has 1048577 bytes; wanted: at most 1048576',
    ],
    [
      'no candidate',
      { 'gate.yml': 'policy: 1\nchecks: {}\n' },
      'gate.yml: neither the policy nor the input "candidate" names a file of the candidate; wanted: its predictions, its metrics, or both',
    ],
    [
      'no task',
      { 'gate.yml': policy.replace('task: binary\n', '') },
      'gate.yml: the policy names predictions and has no "task"; wanted: binary, multiclass, multilabel, regression or ranking; write "task: …"',
    ],
    [
      'no label',
      { 'gate.yml': policy.replace('label: y, ', '') },
      'the policy names predictions and has no "label" under "candidate"; wanted: the column of what really happened',
    ],
    [
      'a column that is not there',
      { 'gate.yml': policy.replace('prediction: p', 'prediction: q') },
      'new.csv: new.csv has no column "q"; wanted: one of its columns: "id", "y", "p"; did you mean',
    ],
    [
      'a column that is like none',
      { 'gate.yml': policy.replace('prediction: p', 'prediction: forecast') },
      'mend the name in the policy',
    ],
    [
      'a metric of another task',
      { 'gate.yml': policy.replace('accuracy:', 'mae:') },
      'gate.yml:5:10: the check "mae" asks for mae, and the task is binary; wanted: a metric for it: accuracy, average-precision, balanced-accuracy, brier, changed, cost, ece, f1',
    ],
    [
      'a metric of two classes of many, without an average',
      { 'gate.yml': policy.replace('accuracy:', 'f1:').replace('binary', 'multiclass') },
      'the check "f1" does not say which f1 of a multiclass task; wanted: "average: macro", "average: weighted", "average: micro", or "class: …"; write it into the check',
    ],
    [
      'F beta without a beta',
      { 'gate.yml': policy.replace('accuracy:', 'fbeta:') },
      'the check "fbeta" does not say which fbeta of a binary task; wanted: "beta: 2"; write it into the check',
    ],
    [
      'scores of each class without their columns',
      { 'gate.yml': policy.replace('accuracy:', 'log-loss:').replace('binary', 'multiclass') },
      'asks for log-loss, and the policy names no scores column; wanted: the column of each class’s scores; write "scores: {class: column, …}" under "candidate"',
    ],
    [
      'a prediction of many classes without its column',
      { 'gate.yml': policy.replace('prediction: p', 'score: p').replace('binary', 'multiclass') },
      'write "prediction: …" under "candidate", or "scores", of which the highest is the prediction',
    ],
    [
      'many labels without their columns',
      { 'gate.yml': policy.replace('binary', 'multilabel') },
      'has no "labels" under "candidate"; wanted: the columns of 0 and 1, one a label, of what is true',
    ],
    [
      'a prediction of many labels without columns',
      { 'gate.yml': policy.replace('binary', 'multilabel').replace('label: y', 'labels: {a: y}') },
      'names no predicted column; wanted: the columns of 0 and 1, one a label, of what the model says; write "predicted: …" under "candidate", or "scores" with a "threshold" that makes predictions of them',
    ],
    [
      'scores of many labels without their columns',
      {
        'gate.yml': policy
          .replace('binary', 'multilabel')
          .replace('label: y', 'labels: y')
          .replace('accuracy', 'lrap'),
      },
      'the policy names no scores column',
    ],
    [
      'a class and an average at once',
      { 'gate.yml': policy.replace('accuracy: {', 'f1: {average: macro, class: 1, ') },
      'wanted: either "class" or "average", not both',
    ],
    [
      'a score without its column',
      { 'gate.yml': policy.replace('accuracy:', 'brier:') },
      'the check "brier" asks for brier, and the policy names no score column; wanted: the column of the model’s scores; write "score: …" under "candidate"',
    ],
    [
      'a prediction without its column',
      { 'gate.yml': policy.replace('prediction: p', 'score: p') },
      'write "prediction: …" under "candidate", or a "threshold" that makes predictions of scores',
    ],
    [
      'a regression without predictions',
      {
        'gate.yml': policy
          .replace('prediction: p', 'score: p')
          .replace('accuracy', 'mae')
          .replace('binary', 'regression'),
      },
      'write "prediction: …" under "candidate"',
    ],
    [
      'other ids',
      { 'old.csv': files['old.csv'].replace('r3,', 'x3,') },
      'new.csv: 1 id of new.csv (100 rows) cannot be found in old.csv (100 rows): "r3"',
    ],
    ['an id twice', { 'new.csv': files['new.csv'].replace('r3,', 'r4,') }, 'have the same id "r4"'],
    ['other labels', { 'old.csv': files['old.csv'].replace('r3,1', 'r3,0') }, '1 row has different labels'],
    [
      'a row with too many cells',
      { 'new.csv': files['new.csv'].replace('r3,1,1', 'r3,1,1,1') },
      'write the predictions file again',
    ],
    ['an empty file', { 'new.csv': '' }, 'new.csv'],
    [
      'a metrics file as predictions',
      { 'gate.yml': policy.replace('new.csv', 'new.json'), 'new.json': '{}' },
      'new.json',
    ],
  ])('%s', async (_, changed, message) => {
    const wrong = run(changed)
    await expect(wrong).rejects.toThrow(message)
    await expect(wrong).rejects.toBeInstanceOf(Misuse)
  })

  test('a metrics file may have what the predictions cannot give', async () => {
    const both = policy
      .replace('new.csv', 'new.csv, metrics: new.json')
      .replace('accuracy:', 'mae:')
      .replace('min: 0.5', 'max: 3, by: point')
    const verdict = await run({ 'gate.yml': both, 'new.json': '{"mae": 2}' })
    expect(verdict.outcome).toBe('pass')
  })
})

test('the outputs are the decision, and the metrics as JSON', async () => {
  const keep = policy.replace('{min: 0.5}', '{not-worse-by: 0.1}').replace('}\n', '}\n')
  const outputs = outputsOf(await gate({ ...files, 'gate.yml': keep }))
  expect(outputs['decision']).toBe('promote')
  expect(JSON.parse(outputs['metrics'] ?? '')).toEqual([
    {
      name: 'accuracy',
      old: 0.89,
      new: 0.91,
      change: 0.02,
      low: expect.any(Number),
      high: expect.any(Number),
      outcome: 'pass',
    },
  ])
  const points = outputsOf(
    await gate({ ...files, 'gate.yml': policy.replace('{min: 0.5}', '{not-worse-by: 0.1, by: point}') }),
  )
  expect(JSON.parse(points['metrics'] ?? '')).toMatchObject([{ name: 'accuracy', outcome: 'pass' }])
  const floor = outputsOf(await gate({ ...files, 'gate.yml': policy }))
  expect(JSON.parse(floor['metrics'] ?? '')).toEqual([{ name: 'accuracy', new: 0.91, outcome: 'pass' }])
})
