import type { PushColumn } from '@ml-actions/conditions/push/column'
import { decimalOf } from '@ml-actions/conditions/values/decimal'
import { type Aggregate, both, type Scalar, typeOf } from '@ml-actions/engine/expression'
import type { Answers } from '@ml-actions/engine/plan'
import { emptyTotal, type Total } from '../values/total.ts'
import type { Push, Pushed } from './push.ts'

/** Decimals of more digits could not be added a hundred thousand million times within 38. */
const mostDigits = 27

/** Digits of which the square is taken in two halves of 32 bits. */
const mostSquaredDigits = 18

/** Asks for the exact sum of numbers, and of their squares where they are wanted. */
export function pushSums({ scalar }: PushColumn, values: Aggregate, squared: boolean): Pushed<Total> {
  const type = typeOf(scalar)
  if (type.is === 'bool') return pushTrue(scalar, values)
  if (type.is === 'float') return 'an engine adds doubles in an order of its own, and rounds each time'
  if (type.is !== 'integer' && type.is !== 'decimal') return 'it is no number'
  const most = squared ? mostSquaredDigits : mostDigits
  const isWide =
    type.is === 'decimal' ? type.precision > most : type.bits > 64 || (squared && isUnsigned64(scalar))
  if (isWide) return 'the sum might have more digits than the engine adds exactly'
  const scale = type.is === 'decimal' ? type.scale : 0
  const sum: Aggregate = { is: 'sum', of: scalar, where: values.where }
  const squares = squared ? squaresOf(scalar, values) : undefined
  return {
    needs: [values, sum, ...(squares?.needs ?? [])],
    state(answers) {
      const found = decimalOf(answers.text(sum) ?? '0') ?? { unscaled: 0n, scale: 0 }
      return {
        ...emptyTotal({ squared }),
        count: Number(answers.whole(values)),
        unscaled: found.unscaled * 10n ** BigInt(scale - found.scale),
        unscaledSquares: squares?.state(answers) ?? 0n,
        scale,
      }
    },
  }
}

/** With x = 2^32·high + low, the squares of x add up from those of the halves and their products, each within 128 bits. */
function squaresOf(of: Scalar, { where }: Aggregate): Push<bigint> {
  const [high, low] = [{ is: 'half', of, which: 'high' } as const, { is: 'half', of, which: 'low' } as const]
  const summed = (one: Scalar, other: Scalar): Aggregate => ({
    is: 'sum',
    of: { is: 'product', of: [one, other] },
    where,
  })
  const parts = [summed(high, high), summed(high, low), summed(low, low)] as const
  return {
    needs: parts,
    state: (answers: Answers) =>
      (answers.whole(parts[0]) << 64n) + (answers.whole(parts[1]) << 33n) + answers.whole(parts[2]),
  }
}

/** A boolean counts 1 for true. */
function pushTrue(scalar: Scalar, values: Aggregate): Push<Total> {
  const isTrue = { is: 'compare', left: scalar, operator: '=', right: { is: 'bool', value: true } } as const
  const counted: Aggregate = { is: 'rows', where: both(values.where, isTrue) }
  return {
    needs: [values, counted],
    state(answers) {
      const ones = answers.whole(counted)
      const count = Number(answers.whole(values))
      return { ...emptyTotal({ squared: false }), count, unscaled: ones, unscaledSquares: ones }
    },
  }
}

function isUnsigned64(scalar: Scalar): boolean {
  const type = typeOf(scalar)
  return type.is === 'integer' && !type.signed && type.bits === 64
}
