import { expect, test } from '@jest/globals'
import { changesOf, untold, wrongInWords } from './changes.ts'

const one = (now: Record<string, number>, old?: Record<string, number>) =>
  changesOf([
    {
      path: 'metrics.json',
      now: new Map(Object.entries(now)),
      ...(old === undefined ? {} : { old: new Map(Object.entries(old)) }),
    },
  ])

test.each([
  ['accuracy', 0.9, 0.91, 'better', 'more of it is better'],
  ['accuracy', 0.91, 0.9, 'worse', 'less of it is worse'],
  ['test.log_loss', 0.3, 0.2, 'better', 'less of it is better'],
  ['log-loss', 0.2, 0.3, 'worse', 'more of it is worse'],
  ['accuracy', 0.9, 85, 'outside', 'no accuracy is 85'],
  ['accuracy', 85, 0.9, 'outside', 'no accuracy was 85'],
  ['own_score', 0.9, 85, 'changed', 'a number of the user’s own has no range'],
  ['size', 1, 2, 'changed', 'nobody knows which way is better'],
  ['accuracy', 0.9, 0.9, 'unchanged', 'it is the same'],
  ['size', 0, -0, 'unchanged', 'zeros have no sign here'],
])('%s from %d to %d is %s because %s', (name, before, after, fate) => {
  expect(one({ [name]: after }, { [name]: before })).toMatchObject([
    { name, fate, old: { value: before }, new: { value: after }, change: { value: after - before } },
  ])
})

test('a number that is gone is shown as vanished, after those that are there', () => {
  expect(one({ b: 1 }, { a: 2, b: 1 }).map(({ name, fate }) => [name, fate])).toEqual([
    ['b', 'unchanged'],
    ['a', 'vanished'],
  ])
})

test('a number that was not there is new, and has no change', () => {
  const [change] = one({ a: 1 }, {})
  expect(change).toMatchObject({ fate: 'new', new: { value: 1 } })
  expect(change).not.toHaveProperty('old')
  expect(change).not.toHaveProperty('change')
})

test('a number that its metric cannot have is told with what was wanted', () => {
  const now = new Map([
    ['accuracy', 85],
    ['log_loss', -3],
    ['size', -3],
  ])
  expect(wrongInWords([{ path: 'm.json', now }])).toEqual([
    'm.json: accuracy is 85; wanted: 0 to 1; was percent logged?',
    'm.json: log_loss is -3; wanted: at least 0; mend what wrote it',
  ])
  expect(wrongInWords([{ path: 'm.json', now: new Map(), old: now }])).toHaveLength(2)
  expect(one({ accuracy: 85 })).toMatchObject([{ fate: 'outside' }])
})

test('what is no number where one was meant is told as that, whether or not there was one', () => {
  const said = 'm.json:1:14: "accuracy" is null; wanted: a finite number'
  const file = { path: 'm.json', now: new Map([['f1', 1]]), leftOut: new Map([['accuracy', said]]) }
  const before = { ...file, old: new Map([['accuracy', 0.9]]) }
  expect(wrongInWords([file])).toEqual([said])
  expect(changesOf([file])).toMatchObject([{ fate: 'alone' }, { name: 'accuracy', fate: 'no-number' }])
  expect(changesOf([before])).toMatchObject([
    { fate: 'new' },
    { name: 'accuracy', fate: 'no-number', better: 'higher', old: { value: 0.9 } },
  ])
})

test('without a baseline a number stands alone', () => {
  expect(one({ a: 1 })).toMatchObject([{ fate: 'alone' }])
})

test('a name of the language itself is a name', () => {
  expect(one({ constructor: 1 }, { toString: 2 })).toMatchObject([{ fate: 'new' }, { fate: 'vanished' }])
})

test('a number that a rule tells with its old one is not told twice, whatever it is called', () => {
  const changes = one(
    { accuracy: 0.91, roc_auc: 0.9, f1: 0.8, mae: 1, recall: 0.7, 'train.accuracy': 0.91 },
    {},
  )
  const judged = [
    { name: 'accuracy', better: 'higher', old: { value: 0.89 }, new: { value: 0.91 } },
    { name: 'roc-auc', better: 'higher', old: { value: 0.8 }, new: { value: 0.9 + 1e-12 } },
    { name: 'f1', better: 'higher', old: { value: 0.7 }, new: { value: 0.81 } },
    { name: 'mae', better: 'lower', new: { value: 1 } },
    { name: 'recall', slice: 'region=EU', better: 'higher', old: { value: 0.7 }, new: { value: 0.7 } },
    { name: 'recall', better: 'higher', old: { value: 0.7 }, new: { value: null } },
  ] as const
  expect(untold(changes, judged).map(({ name }) => name)).toEqual(['f1', 'mae', 'recall', 'train.accuracy'])
})

// What `dvc metrics diff` 3.67 tells, and prints with five digits: 1.23457, 3.45679 and 2.22222 in the first row.
test.each([
  [
    'a change',
    1.23456789,
    3.45678910111213,
    { old: 1.23456789, new: 3.45678910111213, change: 2.22222121111213 },
  ],
  ['what vanished', 1, undefined, { old: 1 }],
  ['what is new', undefined, 1, { new: 1 }],
  ['what is unchanged', 2, 2, { old: 2, new: 2, change: 0 }],
  ['the noise of binary fractions', 0.9, 0.8, { old: 0.9, new: 0.8, change: -0.09999999999999998 }],
])('%s has the numbers that DVC tells', (_, before, after, wanted) => {
  const side = (value: number | undefined) => new Map(value === undefined ? [] : [['f1', value]])
  const [change] = changesOf([{ path: 'm.json', now: side(after), old: side(before) }])
  const told = Object.entries({ old: change?.old, new: change?.new, change: change?.change })
  expect(
    Object.fromEntries(told.flatMap(([name, one]) => (one === undefined ? [] : [[name, one.value]]))),
  ).toEqual(wanted)
})
