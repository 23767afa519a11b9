import { describe, expect, test } from '@jest/globals'
import { answerTo, csv, gate } from '../twin.ts'
import { columnsIn, crossed, crossingOf } from './crossing.ts'

const coded = (values: readonly string[]) => {
  const names = [...new Set(values)]
  return { names, codes: Int32Array.from(values, (value) => names.indexOf(value)) }
}

test('a crossing is known by its columns', () => {
  expect(columnsIn(crossingOf(['region', 'plan', 'age band']))).toEqual(['region', 'plan', 'age band'])
  expect(columnsIn('region')).toEqual(['region'])
})

test('combinations are those that rows have, each once', () => {
  const slices = new Map([
    ['a', coded(['x', 'x', 'y', 'x'])],
    ['b', coded(['1', '2', '1', '1'])],
    ['c', coded(['k', 'k', 'k', 'l'])],
  ])
  expect(crossed(slices, ['a', 'b'])).toEqual({
    names: ['a=x, b=1', 'a=x, b=2', 'a=y, b=1'],
    codes: Int32Array.of(0, 1, 2, 0),
  })
  expect(crossed(slices, ['a', 'b', 'c']).names).toEqual([
    'a=x, b=1, c=k',
    'a=x, b=2, c=k',
    'a=y, b=1, c=k',
    'a=x, b=1, c=l',
  ])
  expect(() => crossed(slices, ['a', 'd'])).toThrow('"d" was not read')
  expect(() => crossed(slices, [])).toThrow('none')
})

describe('a check of combinations', () => {
  // Each region and each plan is right in three rows of four at least; EU on pro in one of two.
  const id = Array.from({ length: 400 }, (_, row) => `r${row}`)
  const region = id.map((_, row) => (row % 2 === 0 ? 'EU' : 'US'))
  const plan = id.map((_, row) => (row % 4 < 2 ? 'pro' : 'free'))
  const wrong = (row: number) => row % 4 === 0 && row % 8 === 0
  const file = csv({ id, y: id.map(() => 1), p: id.map((_, row) => (wrong(row) ? 0 : 1)), region, plan })
  const asked = (check: string) =>
    gate(
      {
        'gate.yml': `policy: 1\ntask: binary\npositive: 1\ncandidate: {predictions: new.csv, id: id, label: y, prediction: p}\nchecks:\n  asked: ${check}\n`,
        'new.csv': file,
      },
      { purpose: 'promote' },
    )

  test('finds what is broken where columns cross alone', async () => {
    expect((await asked('{metric: accuracy, by: [region, plan], min: 0.65}')).outcome).toBe('pass')
    const verdict = await asked('{metric: accuracy, by: [[region, plan]], min: 0.65}')
    expect([verdict.outcome, verdict.headline]).toEqual([
      'fail',
      'accuracy, region=EU, plan=pro 0.500 is below 0.65',
    ])
    expect(answerTo(verdict, 'asked').counts).toMatchObject({ evaluated: 4, failed: 1 })
  })

  test('stands beside slices of one column, and names which must be there', async () => {
    const both = await asked(
      '{metric: accuracy, by: [region, [region, plan]], slices: ["region=US, plan=pro", "region=US, plan=max"], min: 0.2}',
    )
    expect(both.headline).toBe('a slice is missing: region=US, plan=max')
  })

  test('compares groups of combinations', async () => {
    const verdict = await asked('{metric: accuracy, by: [[region, plan]], gap: {max: 0.2}}')
    expect([verdict.outcome, answerTo(verdict, 'asked').is.slice(0, 60)]).toMatchObject([
      'fail',
      expect.any(String),
    ])
  })

  test.each(['[[region]]', '[[region, region]]', '[[]]', '[[region, [plan]]]'])(
    'by: %s is refused',
    async (by) => {
      await expect(asked(`{metric: accuracy, by: ${by}, min: 0.1}`)).rejects.toThrow(
        /gate.yml:6:\d+: .*wanted/,
      )
    },
  )
})
