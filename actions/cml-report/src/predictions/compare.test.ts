import { describe, expect, test } from '@jest/globals'
import { twinSource } from '@ml-actions/dataset/sources/twin'
import { Misuse } from '@ml-actions/verdict/faults'
import type { PredictionInputs } from './asked.ts'
import { compare } from './compare.ts'

const asked: PredictionInputs = {
  predictions: 'new.csv',
  'baseline-predictions': '',
  task: 'auto',
  label: 'label',
  prediction: 'prediction',
  score: '',
  'id-column': '',
  group: '',
  positive: '',
  slices: [],
}

async function compared(files: Readonly<Record<string, string>>, change: Partial<PredictionInputs> = {}) {
  const source = twinSource(new Map(Object.entries(files)))
  return compare({ ...asked, ...change }, { files: source, signal: new AbortController().signal })
}

const both = { 'baseline-predictions': 'old.csv' }
const newer = 'id,label,prediction\n1,no,no\n2,no,yes\n3,yes,yes\n'

/** Predictions of 0 and 1: so many that both have right, the new one alone, the old one alone, neither. */
function models(all: number, gained: number, lost: number, neither: number) {
  const of = (newRight: boolean, oldRight: boolean, count: number) =>
    Array.from({ length: count }, () => ({ newRight, oldRight }))
  const rows = [
    ...of(true, true, all),
    ...of(true, false, gained),
    ...of(false, true, lost),
    ...of(false, false, neither),
  ]
  const text = (right: (row: (typeof rows)[number]) => boolean) =>
    [
      'id,label,prediction,region',
      ...rows.map(
        (row, at) => `r${at},${at % 2},${right(row) ? at % 2 : 1 - (at % 2)},${at % 3 === 0 ? 'EU' : 'US'}`,
      ),
      '',
    ].join('\n')
  return { 'new.csv': text((row) => row.newRight), 'old.csv': text((row) => row.oldRight) }
}

test('without predictions there is nothing, and a baseline alone is refused', async () => {
  expect(await compared({}, { predictions: '' })).toBeUndefined()
  await expect(compared({}, { predictions: '', ...both })).rejects.toThrow(Misuse)
})

describe('the matrix', () => {
  test('counts confusions by the classes in the columns', async () => {
    const { matrix } = (await compared({ 'new.csv': newer })) ?? {}
    const counts = [
      [1, 1],
      [0, 1],
    ]
    expect(matrix).toEqual({ path: 'new.csv', now: { classes: ['no', 'yes'], counts } })
  })

  test('has the baseline’s beside it, whatever its rows are', async () => {
    const { matrix } =
      (await compared({ 'new.csv': newer, 'old.csv': 'label,prediction\nno,no\n' }, both)) ?? {}
    expect(matrix?.old).toEqual({ classes: ['no'], counts: [[1]] })
  })

  test('is none of a regression', async () => {
    const { matrix, measured } = (await compared({ 'new.csv': 'label,prediction\n1.5,1\n2,2\n' })) ?? {}
    expect(matrix).toBeUndefined()
    expect(measured?.metrics.map(({ name }) => name)).toEqual(['mae', 'rmse', 'r2'])
  })
})

describe('paired rows', () => {
  test('give each change the interval that model-gate would use', async () => {
    const { measured } = (await compared(models(850, 60, 40, 50), both)) ?? {}
    expect(measured).toMatchObject({ paired: true, rows: 1000, task: 'binary', baseline: 'old.csv' })
    const accuracy = measured?.metrics.find(({ name }) => name === 'accuracy')
    expect(accuracy?.change).toMatchObject({ level: 0.9, method: 'Tango', unit: 'share' })
    expect(accuracy?.change?.value).toBeCloseTo(0.02, 12)
    // Tango's score interval (1998) of 60 gained and 40 lost among 1,000. It clears 0, and of four metrics at once that
    // is not enough.
    expect(accuracy?.change?.low).toBeCloseTo(0.0036, 4)
    expect(accuracy?.change?.high).toBeCloseTo(0.0368, 3)
    expect(accuracy?.proven).toBeUndefined()
  })

  test('prove what is far beyond chance, and name how many answers changed', async () => {
    const { measured } = (await compared(models(830, 30, 130, 10), both)) ?? {}
    expect(measured?.metrics.map(({ name, proven }) => [name, proven])).toEqual([
      ['accuracy', 'worse'],
      ['precision', 'worse'],
      ['recall', 'worse'],
      ['f1', 'worse'],
      ['changed', undefined],
    ])
    expect(measured?.metrics.at(-1)).not.toHaveProperty('change')
    expect(measured?.metrics.at(-1)?.new?.value).toBeCloseTo(0.16, 12)
  })

  test('are found in any order', async () => {
    const files = models(30, 5, 3, 2)
    const [head = '', ...rows] = files['old.csv'].trim().split('\n')
    const turned = [head, ...rows.toReversed(), ''].join('\n')
    const { measured } = (await compared({ ...files, 'old.csv': turned }, both)) ?? {}
    expect(measured).toEqual((await compared(files, both))?.measured)
  })
})

describe('rows that cannot be paired', () => {
  test.each([
    ['no ids', 'label,prediction\n0,0\n1,1\n', 'have no ids; name the column in the input "id-column"'],
    ['other ids', 'id,label,prediction\na,0,0\nb,1,1\n', 'predict the same rows with both models'],
    ['other labels', 'id,label,prediction\n1,1,1\n2,1,1\n', 'write both files from the same labels'],
  ])('(%s) are shown without an interval, with the reason', async (_, old, reason) => {
    const files = { 'new.csv': 'id,label,prediction\n1,0,0\n2,1,0\n', 'old.csv': old }
    const { measured, notes } = (await compared(files, both)) ?? {}
    expect(measured?.paired).toBe(false)
    const accuracy = measured?.metrics[0]
    expect(accuracy?.change).not.toHaveProperty('low')
    expect(typeof accuracy?.change?.value).toBe('number')
    expect(notes?.join('\n')).toContain(reason)
  })
})

describe('slices', () => {
  test('are told worst first, by the main metric, and small ones by name', async () => {
    const files = models(170, 2, 28, 0)
    const { measured } = (await compared(files, { ...both, slices: ['region'] })) ?? {}
    expect(measured?.slices.map(({ slice, rows, name }) => [slice, rows, name])).toEqual([
      ['region=US', 133, 'accuracy'],
      ['region=EU', 67, 'accuracy'],
    ])
    const [worst, next] = measured?.slices ?? []
    expect(worst?.change?.value).toBeLessThan(next?.change?.value ?? 0)
    const few = (await compared(models(40, 0, 0, 0), { ...both, slices: ['region'] }))?.measured
    expect([few?.slices, few?.small]).toEqual([[], ['region=US', 'region=EU']])
  })

  test('of one model have its values alone', async () => {
    const { 'new.csv': text } = models(90, 5, 5, 0)
    const { measured } = (await compared({ 'new.csv': text }, { slices: ['region'] })) ?? {}
    expect(measured?.slices[0]).not.toHaveProperty('change')
    expect(measured?.slices[0]?.new?.low).toBeLessThan(1)
  })
})

describe('scores', () => {
  const scored = 'label,score\n1,0.9\n1,0.8\n0,0.7\n1,0.6\n0,0.2\n0,0.1\n'

  test('give curves and reliability, and need no prediction', async () => {
    const { measured } = (await compared({ 'new.csv': scored })) ?? {}
    expect(measured?.roc?.now.at(0)).toBeCloseTo(2 / 3)
    expect(measured?.precision?.now.at(-1)).toBeCloseTo(0.75)
    expect(measured?.reliability?.of).toBe('1')
    expect(measured?.metrics.map(({ name }) => name)).toEqual([
      'roc-auc',
      'log-loss',
      'brier',
      'average-precision',
    ])
  })

  test('of a baseline stand beside them', async () => {
    const { measured } = (await compared({ 'new.csv': scored, 'old.csv': scored }, both)) ?? {}
    expect(measured?.roc?.old).toEqual(measured?.roc?.now)
    expect(measured?.reliability?.old).toEqual(measured?.reliability?.now)
  })
})

describe('what is asked wrongly is refused:', () => {
  test.each<[string, Partial<PredictionInputs>, string]>([
    ['a column that is near one', { prediction: 'prediktion' }, 'did you mean "prediction"?'],
    ['a column that is near none', { prediction: 'nothing-near' }, 'name it in the inputs'],
    ['a label', { label: 'labels' }, 'did you mean "label"?'],
    ['a slice', { slices: ['region'] }, 'there is no column "region"'],
    ['a group', { group: 'user' }, 'there is no column "user"'],
    ['an id column', { 'id-column': 'row' }, 'there is no column "row"'],
    ['a score', { score: 'p' }, 'there is no column "p"'],
  ])('%s', async (_, change, todo) => {
    await expect(compared({ 'new.csv': newer }, change)).rejects.toThrow(todo)
  })

  test('a file that is none', async () => {
    await expect(compared({})).rejects.toThrow('new.csv')
    await expect(compared({ 'new.csv': 'label,label\n1,1\n' })).rejects.toThrow(Misuse)
  })
})

test('values that cannot be used are named', async () => {
  const { notes, measured } = (await compared({ 'new.csv': 'label,prediction\n1,1\n0,\n1,1\n' })) ?? {}
  expect(notes).toEqual([
    'new.csv: 1 unusable value, first: "prediction" of row 2 is missing, NaN or no number',
  ])
  expect(measured?.metrics[0]?.new?.value).toBeNull()
})
