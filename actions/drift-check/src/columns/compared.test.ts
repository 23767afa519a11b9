import { describe, expect, test } from '@jest/globals'
import { type Column, State } from '@ml-actions/dataset/batch'
import { seeded } from '@ml-actions/stats/random'
import { category } from '../bins/category.ts'
import { binsFor } from '../bins/way.ts'
import { compared } from './compared.ts'
import type { Counted } from './counted.ts'
import { judgeColumns } from './standing.ts'

const keys = { psiAtLeast: 0.1, alpha: 0.05 }
// Ten tenths of the reference between two ends that it has nothing in; null and NaN.
const tenths = [0, ...Array<number>(10).fill(100), 0, 0, 0]
const numbers = (current: readonly number[]): Counted => ({
  name: 'x',
  reference: tenths,
  current,
  nullBin: 12,
})
const plan = { name: 'plan', reference: [600, 400, 0, 0, 0], nullBin: 4 }
const none = { alone: 0, scarce: 0 }

describe('1,000 rows and 200, of which a tenth is where the reference has nothing', () => {
  const rest = [...Array<number>(10).fill(18)]
  test.each<readonly [what: string, column: Counted, standing: string]>([
    ['above its highest', numbers([0, ...rest, 20, 0, 0]), 'drifted'],
    ['below its lowest', numbers([20, ...rest, 0, 0, 0]), 'drifted'],
    ['not a number', numbers([0, ...rest, 0, 0, 20]), 'drifted'],
    ['null', numbers([0, ...rest, 0, 20, 0]), 'broken'],
    ['a new value', { ...plan, current: [108, 72, 0, 20, 0], unseen: { bin: 3, ...none } }, 'broken'],
  ])('%s is seen', (_, column, standing) => {
    const [found] = judgeColumns([column], keys)
    expect(found?.standing).toBe(standing)
    expect(found?.numbers?.p).toBeLessThan(1e-10)
    // All bins together do not tell it.
    expect(found?.numbers?.tested?.p).toBeGreaterThan(0.01)
  })

  test('one row in a hundred there is no drift, and so few rows say no more', () => {
    const column = numbers([0, ...Array<number>(8).fill(20), 19, 19, 2, 0, 0])
    expect(judgeColumns([column], keys)[0]?.standing).toBe('unclear')
  })
})

test('new values are none beside as many rare ones of the reference', () => {
  const reference = [600, 300, 100, 0, 0]
  const current = [600, 300, 40, 60, 0]
  const with60 = { bin: 3, alone: 60, scarce: 90 }
  const p = (unseen: Counted['unseen']) =>
    compared({ name: 'x', reference, current, nullBin: 4, ...(unseen && { unseen }) }).p
  expect(p(with60)).toBeGreaterThan(0.5)
  expect(p({ bin: 3, ...none })).toBeLessThan(1e-10)
  expect(compared({ name: 'x', reference, current, nullBin: 4, unseen: with60 }).psi).toBeCloseTo(0, 10)
})

test('a column all of whose rows lie in one bin has no p', () => {
  expect(compared({ ...numbers([0, 5, 0]), reference: [0, 9, 0] }).p).toBeUndefined()
})

describe('a category of many values that does not differ', () => {
  test.each([
    [50, 200, 200],
    [50, 1000, 200],
    [200, 1000, 1000],
    [2000, 1000, 1000],
  ])('is not called drifted: %i values, %i rows and %i', (values, reference, current) => {
    const random = seeded(`many ${values} ${reference} ${current}`)
    const drawn = (rows: number) => columnOf(Array.from({ length: rows }, () => random.below(values)))
    const columns = Array.from({ length: 100 }, () => countedOf(drawn(reference), drawn(current)))
    const found = judgeColumns(columns, keys).map(({ standing }) => standing)
    expect(found.filter((standing) => standing === 'drifted' || standing === 'broken')).toEqual([])
  })
})

function countedOf(reference: Column, current: Column): Counted {
  const collecting = category.collect()
  collecting.add(reference, reference.states.length)
  const { bins, counts } = collecting.freeze()
  const counting = category.count(bins)
  counting.add(current, current.states.length)
  return { name: 'x', reference: counts, current: counting.counts(), ...binsFor(bins) }
}

function columnOf(values: readonly number[]): Column {
  const states = new Uint8Array(values.length).fill(State.value)
  const nothing = { bytes: new Uint8Array(), starts: new Uint32Array(), ends: new Uint32Array() }
  return { is: 'text', name: 'x', states, text: (row) => `v${values[row]}`, ...nothing }
}
