import { expect, test } from '@jest/globals'
import { twinSource } from '@ml-actions/dataset/sources/twin'
import { Misuse } from '@ml-actions/verdict/faults'
import { type MatrixInputs, matrixOf } from './matrix.ts'

const { signal } = new AbortController()
const asked: MatrixInputs = {
  predictions: 'new.csv',
  'baseline-predictions': '',
  label: 'label',
  prediction: 'prediction',
}
const files = (...contents: readonly (readonly [string, string])[]) => twinSource(new Map(contents))
const newer = ['new.csv', 'id,label,prediction\n1,no,no\n2,no,yes\n3,yes,yes\n'] as const

test('confusions are counted by the classes in the columns', async () => {
  expect(await matrixOf(asked, files(newer), signal)).toEqual({
    path: 'new.csv',
    now: {
      classes: ['no', 'yes'],
      counts: [
        [1, 1],
        [0, 1],
      ],
    },
  })
})

test('the baseline’s confusions stand beside them', async () => {
  const old = ['old.csv', 'label,prediction\nno,no\n'] as const
  const matrix = await matrixOf({ ...asked, 'baseline-predictions': 'old.csv' }, files(newer, old), signal)
  expect(matrix?.old).toEqual({ classes: ['no'], counts: [[1]] })
})

test('without predictions there is no matrix', async () => {
  expect(await matrixOf({ ...asked, predictions: '' }, files(), signal)).toBeUndefined()
})

test('a baseline alone is refused', async () => {
  const alone = { ...asked, predictions: '', 'baseline-predictions': 'old.csv' }
  await expect(matrixOf(alone, files(), signal)).rejects.toThrow(Misuse)
})

test.each([
  ['prediktion', 'did you mean "prediction"?'],
  ['nothing-near', 'name it in the inputs'],
])('a column %j that is not there is refused: %s', async (prediction, todo) => {
  await expect(matrixOf({ ...asked, prediction }, files(newer), signal)).rejects.toThrow(todo)
})

test('numbers are no classes', async () => {
  const rows = Array.from({ length: 300 }, (_, at) => `${at}.5,${at}.25`)
  const text = ['label,prediction', ...rows].join('\n')
  await expect(matrixOf(asked, files(['new.csv', text]), signal)).rejects.toThrow('over 200 different values')
})
