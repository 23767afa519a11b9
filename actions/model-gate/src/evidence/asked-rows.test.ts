import { describe, expect, test } from '@jest/globals'
import type { Row } from '../predictors/predictor.ts'
import { answerTo, csv, gate, gathered, type Models, models, runIn } from '../twin.ts'

const promote = { purpose: 'promote' } as const

const id = Array.from({ length: 200 }, (_, row) => `r${row}`)
const y = id.map((_, row) => row % 2)
const rows = csv({
  id,
  y,
  x: y.map((label, row) => (row % 20 === 0 ? 1 - label : label)),
  region: id.map((_, row) => (row % 3 ? 'EU' : 'US')),
})
const candidate =
  'candidate: {inputs: rows.csv, predictor: {command: [new]}, id: id, label: y, prediction: p}'
const baseline = 'baseline: {predictor: {command: [old]}}'
const policy = (checks: string, head = `${candidate}\n${baseline}`) =>
  `policy: 1\ntask: binary\n${head}\nchecks: {${checks}}\n`

const said = (row: Row) => ({ p: row['x'] })
const both: Models = { new: (asked) => asked.map(said), old: (asked) => asked.map(said) }

describe('a model that is asked', () => {
  test('is judged as a file of what it says', async () => {
    const checks =
      'accuracy: {min: 0.9}, keep: {metric: accuracy, not-worse-by: 0.05}, each: {metric: accuracy, by: region, min: 0.8}'
    const x = y.map((label, row) => (row % 20 === 0 ? 1 - label : label))
    const region = id.map((_, row) => (row % 3 ? 'EU' : 'US'))
    const file = csv({ id, y, p: x, region })
    const files = {
      'gate.yml': policy(
        checks,
        'candidate: {predictions: new.csv, id: id, label: y, prediction: p}\nbaseline: {predictions: old.csv}',
      ),
    }
    const byFile = await gate({ ...files, 'new.csv': file, 'old.csv': file }, promote)
    const byModel = await gate({ 'gate.yml': policy(checks), 'rows.csv': rows }, promote, both)
    const told = byModel.checks.map(({ name, outcome, is }) => [name, outcome, is])
    expect(told).toEqual(byFile.checks.map(({ name, outcome, is }) => [name, outcome, is]))
    expect(byModel.metrics).toEqual(byFile.metrics)
    expect(byModel.facts).toMatchObject({ candidate: 'new', baseline: 'old', rows: 200, paired: true })
    expect(byModel.notes).toContain('new was asked the 200 rows of rows.csv')
  })

  test('is given neither id nor label, and columns of numbers as numbers', async () => {
    const seen: Row[] = []
    const spy: Models = { ...both, new: (asked) => asked.map((row) => said(seen[seen.push(row) - 1] ?? {})) }
    await gate({ 'gate.yml': policy('accuracy: {min: 0.5}'), 'rows.csv': rows }, promote, spy)
    expect(seen[0]).toEqual({ x: 1, region: 'US' })
    const chosen = candidate.replace('rows.csv,', 'rows.csv, columns: [x],')
    await gate({ 'gate.yml': policy('accuracy: {min: 0.5}', chosen), 'rows.csv': rows }, promote, spy)
    expect(seen.at(-1)).toEqual({ x: 1 })
  })

  test('is given the same columns as a baseline that is asked, the group in neither', async () => {
    const seen: Row[] = []
    const spy = (asked: readonly Row[]) => asked.map((row) => said(seen[seen.push(row) - 1] ?? {}))
    const head = `${candidate.replace('id: id', 'group: region, id: id')}\n${baseline}`
    const files = { 'gate.yml': policy('accuracy: {min: 0.5}', head), 'rows.csv': rows }
    await gathered(files, {}, undefined, { new: spy, old: spy })
    expect([seen.length, seen[0], seen[200]]).toEqual([400, { x: 1 }, { x: 1 }])
  })

  test('is given no label of many, however these are named', async () => {
    const seen: Row[] = []
    const many = csv({ id: [1, 2], is_a: [1, 0], is_b: [0, 1], x: [1, 2] })
    for (const labels of ['is_', '{a: is_a, b: is_b}']) {
      const text = `policy: 1\ntask: multilabel\ncandidate: {inputs: rows.csv, predictor: {command: [new]}, id: id, labels: ${labels}, predicted: {a: a, b: b}}\nchecks: {accuracy: {min: 0.5}}\n`
      const spy: Models = { new: (asked) => asked.map((row) => (seen.push(row) > 0 ? { a: 1, b: 0 } : 0)) }
      const { candidate: model } = await gathered({ 'gate.yml': text, 'rows.csv': many }, {}, undefined, spy)
      expect([model.predictions?.rows, seen.at(-1)]).toEqual([2, { x: 2 }])
    }
  })

  test('is asked no more than ten thousand rows at once, in their order', async () => {
    const sizes: number[] = []
    const many = Array.from({ length: 25_000 }, (_, row) => row)
    const wide = csv({ id: many, y: many.map((row) => row % 2), x: many })
    const parts: Models = {
      new: (asked) => asked.map(({ x }) => (Number(x) % 2) + 0 * sizes.push(asked.length)),
    }
    const { candidate: model } = await gathered(
      { 'gate.yml': policy('accuracy: {min: 0.5}', candidate), 'rows.csv': wide },
      {},
      undefined,
      parts,
    )
    expect(sizes.every((size) => size <= 10_000)).toBe(true)
    expect(model.predictions?.predictions).toEqual(model.predictions?.labels)
  })

  test('needs no ids to be paired with a model that is asked the same rows', async () => {
    const head = `${candidate.replace('id: id, ', 'columns: [x], ')}\n${baseline}`
    const { facts } = await gate(
      { 'gate.yml': policy('accuracy: {not-worse-by: 0.1}', head), 'rows.csv': rows },
      promote,
      both,
    )
    expect(facts).toMatchObject({ paired: true })
  })

  test('may be held to a file', async () => {
    const old = csv({ id, y, p: y })
    const head = `${candidate}\nbaseline: {predictions: old.csv}`
    const verdict = await gate(
      { 'gate.yml': policy('accuracy: {not-worse-by: 0.02}', head), 'rows.csv': rows, 'old.csv': old },
      promote,
      both,
    )
    expect(verdict.outcome).toBe('fail')
    expect(verdict.facts).toMatchObject({ candidate: 'new', baseline: 'old.csv' })
  })
})

describe('answers', () => {
  const scored = candidate.replace('prediction: p', 'prediction: p, score: s')
  const asked = (answers: (row: Row) => unknown, head = scored) =>
    gate({ 'gate.yml': policy('accuracy: {min: 0.5}', head), 'rows.csv': rows }, promote, {
      new: (all) => all.map(answers),
    })

  test.each([
    ['by the policy’s columns, in any order', ({ x }: Row) => ({ s: 0.5, more: 'x', p: x })],
    ['by the words prediction and score', ({ x }: Row) => ({ score: 0.5, prediction: x })],
    ['in an object in an object', ({ x }: Row) => ({ said: { score: 0.5, prediction: x } })],
    ['as a list in the order of the policy', ({ x }: Row) => [x, 0.5]],
  ])('are read %s', async (_, answer) => {
    const verdict = await asked(answer)
    expect([verdict.outcome, verdict.metrics[0]?.new?.value]).toEqual(['pass', 0.95])
  })

  test('of classes by name are read so, and otherwise in the policy’s order', async () => {
    const many = candidate.replace('prediction: p', 'scores: {"0": p0, "1": p1}')
    for (const answer of [({ x }: Row) => ({ 1: x, 0: 1 - Number(x) }), ({ x }: Row) => [1 - Number(x), x]]) {
      const text = policy('accuracy: {min: 0.5}', many).replace('binary', 'multiclass')
      const verdict = await gate({ 'gate.yml': text, 'rows.csv': rows }, promote, {
        new: (all) => all.map((row): unknown => answer(row)),
      })
      expect(verdict.metrics[0]?.new?.value).toBe(0.95)
    }
  })

  test.each([
    ['null', () => null],
    ['an empty list', () => []],
    ['NaN', ({ x }: Row) => ({ p: x, s: Number.NaN })],
    ['no prediction', () => ({ p: null, s: 0.5 })],
    ['an infinite score', ({ x }: Row) => ({ p: x, s: Number.POSITIVE_INFINITY })],
    ['a word for a score', ({ x }: Row) => ({ p: x, s: 'high' })],
  ])('of %s are never green', async (_, answer) => {
    const verdict = await asked(answer)
    expect([verdict.outcome, answerTo(verdict, 'finite').outcome]).toEqual(['fail', 'fail'])
  })

  test.each([
    ['fewer', ({ x }: Row) => x, 'with 1 values'],
    ['more', ({ x }: Row) => [x, 0.1, 0.2], 'with 3 values'],
    ['a part by name', ({ x }: Row) => ({ p: x, probability: 0.5 }), 'without s'],
  ])('with %s than the policy’s columns are refused', async (_, answer, says) => {
    await expect(asked(answer)).rejects.toThrow(`new answers row 1 ${says}`)
  })

  test('of a class that no label has are refused in a binary task', async () => {
    await expect(asked(() => ({ p: 'maybe', s: 0.5 }))).rejects.toThrow('maybe')
  })
})

describe('a model that gives up', () => {
  const fails: Models = {
    ...both,
    new: () => ({ is: 'failed', because: 'it ended with exit code 1: no such model' }),
  }
  const files = {
    'gate.yml': policy('accuracy: {min: 0.5}, keep: {metric: accuracy, not-worse-by: 0.1}'),
    'rows.csv': rows,
  }

  test('is no candidate to promote, and says why', async () => {
    const { outcome, headline } = await gate(files, promote, fails)
    expect(outcome).toBe('fail')
    expect(headline).toBe(
      'the candidate (new) gave up on rows 1 to 200: it ended with exit code 1: no such model',
    )
  })

  test('is not asked any further', async () => {
    let calls = 0
    const many = Array.from({ length: 150_000 }, (_, row) => row)
    const wide = csv({ id: many, y: many.map((row) => row % 2), x: many })
    const late: Models = {
      ...both,
      new: (asked) =>
        calls++ === 0
          ? asked.map(({ x }) => Number(x) % 2)
          : { is: 'failed', because: 'no answer within 60 s' },
    }
    const verdict = await gate(
      { ...files, 'gate.yml': policy('accuracy: {min: 0.5}', candidate), 'rows.csv': wide },
      promote,
      late,
    )
    expect([verdict.outcome, calls]).toEqual(['fail', 2])
    expect(verdict.headline).toMatch(/on rows \d+ to \d+: no answer within 60 s/)
  })

  test('with another number of answers than rows is one', async () => {
    const verdict = await gate(files, promote, { ...both, new: (asked) => asked.slice(1).map(said) })
    expect([verdict.outcome, verdict.headline]).toEqual([
      'fail',
      'the candidate (new) gave up on rows 1 to 200: it gave 199 answers',
    ])
  })

  test('is no harm of the candidate’s where it is the baseline', async () => {
    const broken: Models = { ...both, old: () => ({ is: 'failed', because: 'it ended with exit code 1' }) }
    const verdict = await gate(files, promote, broken)
    expect([verdict.outcome, answerTo(verdict, 'keep').reason]).toEqual([
      'inconclusive',
      'baseline-not-finite',
    ])
    expect(verdict.notes).toContain(
      'old was asked the 200 rows of rows.csv, and gave up on rows 1 to 200: it ended with exit code 1',
    )
  })

  test('of no rows is no evidence', async () => {
    const empty = { ...files, 'rows.csv': 'id,y,x\n' }
    await expect(gate(empty, promote, both)).resolves.toMatchObject({ outcome: 'inconclusive' })
  })
})

describe('a policy that asks a model', () => {
  const check = 'accuracy: {min: 0.5}'
  test.each([
    [
      'without a predictor',
      candidate.replace('predictor: {command: [new]}, ', ''),
      'the policy does not say how',
    ],
    [
      'and names a file of what it said',
      candidate.replace('inputs', 'predictions: new.csv, inputs'),
      'one of the two',
    ],
    [
      'and gives it the label',
      candidate.replace('rows.csv,', 'rows.csv, columns: [x, y],'),
      'which is what it is to find out',
    ],
    ['and has no column to give', candidate.replace('rows.csv,', 'rows.csv, columns: [z],'), 'no column "z"'],
    [
      'and names one column twice',
      candidate.replace('prediction: p', 'prediction: y'),
      'both what the model says and a column',
    ],
    [
      'and only begins the names of scores',
      candidate.replace('prediction: p', 'scores: p_'),
      'answers have no columns',
    ],
  ])('%s is asked back', async (_, head, says) => {
    const text = policy(check, head).replace('binary', head.includes('p_') ? 'multiclass' : 'binary')
    await expect(gate({ 'gate.yml': text, 'rows.csv': rows }, promote, both)).rejects.toThrow(says)
  })

  test('of a baseline whose rows are not there has no baseline', async () => {
    const head = `${candidate}\nbaseline: {inputs: none.csv, predictor: {command: [old]}}`
    const found = await gathered({ 'gate.yml': policy(check, head), 'rows.csv': rows }, {}, undefined, both)
    expect(found.baseline).toBe('there is no file none.csv')
  })

  test('is asked by the predictor of the workflow, and not where the workflow names a file', async () => {
    const files = { 'gate.yml': policy(check, candidate), 'rows.csv': rows, ...models(10, 0, 0, 0) }
    const asked = await gathered(files, { predictor: 'old' }, undefined, both)
    expect(asked.candidate.asked?.name).toBe('old')
    const { candidate: model } = await gathered(files, { candidate: 'new.csv' }, undefined, {})
    expect([model.asked, model.predictions?.rows]).toEqual([undefined, 10])
  })
})

test('two models that are asked the same rows are two looks at them, and one asked again is none', async () => {
  const text = `${policy('accuracy: {min: 0.5}', candidate)}holdout: {looks: 5}\n`
  const look = async (ledger: string, model: Models) => {
    const files = { 'gate.yml': text, 'rows.csv': rows, 'ledger.jsonl': ledger }
    const { verdict, written } = await runIn({ files, models: model }, { ...promote, ledger: 'ledger.jsonl' })
    return [verdict.facts?.['look'], Object.values(written).join('')] as const
  }
  const other: Models = { new: (asked) => asked.map(() => 1) }
  const [first, one] = await look('', both)
  const [again] = await look(one, both)
  const [second] = await look(one, other)
  expect([first, again, second]).toEqual([1, 1, 2])
})

test('a change that edits the rows, or what the baseline is asked with, is not verified', async () => {
  const head = `${candidate}\nbaseline: {predictor: {command: [old.py, --all]}}`
  const text = policy('accuracy: {min: 0.5}', head)
  const files = { 'gate.yml': text, 'rows.csv': rows, 'old.py': 'new' }
  const known: Models = { ...both, 'old.py --all': (asked) => asked.map(said) }
  const commits = { 'base:gate.yml': text, 'base:rows.csv': `${rows}more,1,1,EU\n`, 'base:old.py': 'old' }
  const change = { number: 7, head: 'a', base: 'b', fork: false }
  const { verdict } = await runIn({ files, commits, base: 'base', change, models: known }, promote)
  expect(verdict.facts).toMatchObject({ verified: false })
  expect(verdict.notes.join('\n')).toMatch(
    /edits rows\.csv, which makes the numbers(.|\n)*edits old\.py, which makes/,
  )
})

describe('a model that the workflow names', () => {
  const files = { 'gate.yml': policy('accuracy: {not-worse-by: 0.1}', candidate), 'rows.csv': rows }

  test('is asked the policy’s rows, as candidate and as baseline', async () => {
    const inputs = { candidate: '["old"]', baseline: '["new"]' }
    const found = await gathered(files, inputs, undefined, both)
    expect(found.candidate.asked?.name).toBe('old')
    expect(found.baseline).toMatchObject({ asked: { name: 'new' } })
    expect(found.pair?.candidate.rows).toBe(200)
  })

  test.each(['["old"]', 'http://127.0.0.1:1/invocations', 'prod/model.onnx'])(
    '%s needs rows',
    async (model) => {
      const bare = {
        ...models(10, 0, 0, 0),
        'gate.yml': files['gate.yml'].replace('inputs: rows', 'predictions: new'),
      }
      await expect(gathered(bare, { baseline: model }, undefined, both)).rejects.toThrow('no rows to ask it')
    },
  )

  test('is not verified where the change edits its file', async () => {
    const known: Models = { ...both, 'old.py': (asked) => asked.map(said) }
    const change = { number: 7, head: 'a', base: 'b', fork: false }
    const repository = { files: { ...files, 'old.py': 'new' }, base: 'base', change, models: known }
    const commits = { 'base:gate.yml': files['gate.yml'], 'base:rows.csv': rows, 'base:old.py': 'old' }
    const inputs = { ...promote, baseline: '["old.py"]' }
    const edited = await runIn({ ...repository, commits }, inputs)
    const kept = await runIn({ ...repository, commits: { ...commits, 'base:old.py': 'new' } }, inputs)
    expect([edited, kept].map(({ verdict }) => verdict.facts?.['verified'])).toEqual([false, true])
  })
})
