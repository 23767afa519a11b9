import { describe, expect, test } from '@jest/globals'
import { answerTo, gate, runIn } from '../twin.ts'
import { probeSuite } from './probe.suite.ts'
import { samePredictions } from './same-predictions.ts'

const policy = (check: string, columns = 'id: id, label: y, prediction: p') =>
  `policy: 1\ntask: multiclass\ncandidate: {predictions: eval.csv, ${columns}}\nchecks:\n  asked: ${check}\n`
const evaluated = 'id,y,p\na,1,1\nb,0,1\nc,1,0\n'

const asked = (packaged: string, check = '{same-as: image.csv}', before = evaluated) =>
  gate({ 'gate.yml': policy(check), 'eval.csv': before, 'image.csv': packaged }, { purpose: 'promote' })

probeSuite(
  samePredictions,
  {
    check: { 'same-as': 'image.csv' },
    good: { 'image.csv': 'id,p\nc,0\nb,1\na,1\n', 'eval.csv': evaluated },
    bad: { 'image.csv': 'id,p\nc,1\nb,1\na,1\n', 'eval.csv': evaluated },
    empty: { 'image.csv': 'id,p\n', 'eval.csv': evaluated },
  },
  { task: 'multiclass', candidate: { predictions: 'eval.csv', id: 'id', label: 'y', prediction: 'p' } },
)

describe('the packaged model', () => {
  test('answers each row as the evaluated one did, or the row is named', async () => {
    const verdict = await asked('id,p\na,1\nb,0\nd,1\n')
    expect(answerTo(verdict, 'asked')).toMatchObject({
      outcome: 'fail',
      is: 'count of rows that differ is 3',
      counts: { evaluated: 3, failed: 3, skipped: 0 },
      findings: [
        { is: 'row b: 1 became 0', place: { path: 'image.csv', row: 2 } },
        { is: 'row c has no answer in image.csv', place: { path: 'eval.csv', row: 3 } },
        { is: 'row d is not in eval.csv', place: { path: 'image.csv', row: 3 } },
      ],
    })
  })

  test.each([
    ['id,p\na,1.0\nb,1e0\nc,-0\n', 'pass', 'numbers are compared as numbers'],
    ['id,p\na,1\nb,1\nc,0\nc,0\n', 'fail', 'an id is there twice'],
    ['id,p\na,1\nb,1\nc,\n', 'fail', 'nothing is no answer'],
    ['id,p\na,1\nb,1\nc,NaN\n', 'fail', 'NaN is no answer'],
  ] as const)('%j is a %s, because %s', async (packaged, outcome, _why) => {
    expect((await asked(packaged)).outcome).toBe(outcome)
  })

  test('may be off by as much as is allowed', async () => {
    const near = 'id,p\na,1.0000005\nb,1\nc,0\n'
    expect((await asked(near)).outcome).toBe('fail')
    expect((await asked(near, '{same-as: image.csv, equal-within: 1e-6}')).outcome).toBe('pass')
  })

  test('that has the same unusable answers does not pass for them', async () => {
    const broken = 'id,y,p\na,1,1\nb,0,NaN\n'
    expect(answerTo(await asked('id,p\na,1\nb,NaN\n', undefined, broken), 'asked').outcome).toBe('fail')
  })

  test('is paired in the order of rows where there is no id', async () => {
    const ask = (packaged: string) =>
      gate({
        'gate.yml': policy('{same-as: image.csv}', 'label: y, prediction: p'),
        'eval.csv': 'y,p\n1,yes\n0,no\n',
        'image.csv': packaged,
      })
    expect((await ask('p\nyes\nno\n')).outcome).toBe('pass')
    expect((await ask('p\nno\nyes\n')).outcome).toBe('fail')
    expect((await ask('p\nyes\nno\nno\n')).outcome).toBe('fail')
    expect((await ask('p\nyes\n')).outcome).toBe('fail')
  })

  test('is compared with something', async () => {
    const text = 'policy: 1\nchecks:\n  asked: {same-as: image.csv}\n'
    await expect(gate({ 'gate.yml': text, 'image.csv': 'p\n1\n' })).rejects.toThrow(
      'needs the candidate’s predictions',
    )
  })
})

describe('the packaged model itself', () => {
  const files = { 'eval.csv': 'id,y,p,s\na,1,yes,0.9\nb,0,no,0.2\n', 'rows.csv': 'id,x\nb,2\na,9\n' }
  const said = (columns: string, answer: (x: number) => unknown, check = '{same-as: {inputs: rows.csv}}') =>
    runIn(
      {
        files: {
          ...files,
          'gate.yml': policy(check, `${columns}, predictor: {command: [packaged]}`),
        },
        models: { packaged: (rows) => rows.map(({ x }) => answer(Number(x))) },
      },
      { purpose: 'promote' },
    )
  const word = (x: number) => (x > 5 ? 'yes' : 'no')

  test.each([
    ['its class', 'id: id, label: y, prediction: p', word],
    ['its score', 'id: id, label: y, score: s', (x: number) => x / 10],
    [
      'both',
      'id: id, label: y, prediction: p, score: s',
      (x: number) => ({ prediction: word(x), score: x / 10 }),
    ],
    ['its score alone, of both', 'id: id, label: y, prediction: p, score: s', (x: number) => x / 10],
    ['its class alone, of both', 'id: id, label: y, prediction: p, score: s', word],
  ] as const)('is asked for %s, and paired by id', async (_, columns, answer) => {
    expect(answerTo((await said(columns, answer)).verdict, 'asked')).toMatchObject({
      outcome: 'pass',
      counts: { evaluated: 2, failed: 0 },
    })
  })

  test('that answers otherwise is named at the row that it was asked', async () => {
    const { verdict } = await said('id: id, label: y, score: s', (x) => (x === 2 ? 0.3 : x / 10))
    expect(answerTo(verdict, 'asked')).toMatchObject({
      outcome: 'fail',
      findings: [{ is: 'row b: 0.2 became 0.3', place: { path: 'rows.csv', row: 1 } }],
    })
  })

  test('that says more than there are columns for is asked wrongly', async () => {
    await expect(said('id: id, label: y, score: s', (x) => [x, x, x])).rejects.toThrow(
      'the predictor (packaged) says 3 values of a row; wanted: one for each column that is compared: s',
    )
  })

  test('needs a predictor', async () => {
    const given = { ...files, 'gate.yml': policy('{same-as: {inputs: rows.csv}}') }
    await expect(gate(given, { purpose: 'promote' })).rejects.toThrow('the policy does not say how')
  })
})
