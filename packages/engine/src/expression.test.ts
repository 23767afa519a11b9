import { describe, expect, test } from '@jest/globals'
import { both, not, type Predicate, present, type Scalar, typeOf } from './expression.ts'

const decimal = { is: 'decimal', precision: 9, scale: 2 } as const
const amount = { is: 'column', name: 'amount', type: decimal } as const satisfies Scalar
const [always, never, some] = [{ is: 'always' }, { is: 'never' }, { is: 'null', of: amount }] as const

describe('what is left of predicates', () => {
  test.each<readonly [Predicate, Predicate]>([
    [not(always), never],
    [not(never), always],
    [not(some), { is: 'not', of: some }],
    [not(not(some)), some],
    [present(amount), { is: 'not', of: some }],
    [both(always, some), some],
    [both(some, always), some],
    [both(never, some), never],
    [both(some, never), never],
    [both(some, some), { is: 'all', of: [some, some] }],
  ])('%j', (written, left) => {
    expect(written).toEqual(left)
  })
})

describe('the type of', () => {
  const whole = (bits: 64 | 128) => ({ is: 'integer', signed: true, bits }) as const
  test.each<readonly [Scalar, object]>([
    [amount, decimal],
    [{ is: 'member', of: amount, name: 'a', at: 0, type: { is: 'bool' } }, { is: 'bool' }],
    [{ is: 'without', of: amount, what: 'nan' }, decimal],
    [{ is: 'characters', of: amount }, whole(64)],
    [{ is: 'half', of: amount, which: 'low' }, whole(128)],
    [{ is: 'product', of: [amount, amount] }, whole(128)],
    [{ is: 'added', of: [amount], type: decimal }, decimal],
  ])('%j', (scalar, type) => {
    expect(typeOf(scalar)).toEqual(type)
  })
})
