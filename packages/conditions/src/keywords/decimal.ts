import type { DecimalColumn } from '@ml-actions/dataset/batch'
import type { ColumnType } from '@ml-actions/engine/column'
import { compareExactly } from '@ml-actions/engine/exactly'
import { both, type Predicate, typeOf } from '@ml-actions/engine/expression'
import { type Form, refusal, type Written } from '../forms/form.ts'
import type { PushColumn } from '../push/column.ts'
import { counted } from '../words.ts'
import type { ValueKeyword } from './keyword.ts'

/** How many digits a decimal number may have; what is undefined is not asked. */
interface Digits {
  readonly precision?: number
  readonly scale?: number
}

const asks: Form<Digits> = {
  schema: {
    type: 'object',
    properties: {
      precision: { type: 'integer', minimum: 1, maximum: 10_000 },
      scale: { type: 'integer', minimum: 0, maximum: 255 },
    },
    additionalProperties: false,
  },
  summary: '`{precision, scale}`',
  read(raw, about) {
    const { precision, scale } = raw as Written
    if (precision === undefined && scale === undefined) {
      const wanted = 'precision (digits in all), scale (digits after the point), or both'
      throw refusal(about, { is: 'is empty and could never fail', wanted, todo: 'write precision or scale' })
    }
    if (Number(scale) > Number(precision)) {
      const is = `has scale ${scale} and precision ${precision}`
      throw refusal(about, {
        is,
        wanted: 'a scale of at most the precision, which counts all digits',
        todo: 'are the two swapped?',
        inside: ['scale'],
      })
    }
    return {
      ...(precision === undefined ? {} : { precision: Number(precision) }),
      ...(scale === undefined ? {} : { scale: Number(scale) }),
    }
  },
}

/** `decimal`: every value has at most so many digits in all, and after the point, as it is written. */
export const decimal: ValueKeyword<Digits> = {
  name: 'decimal',
  summary:
    'every value has at most `precision` digits in all and `scale` digits after the point, as it is written: 1.50 has 3 and 2; leading zeros are not counted; in a typed file the scale is the column’s own',
  on: ['decimal'],
  asks,
  example: { precision: 12, scale: 2 },
  test({ unscaled, scales }: DecimalColumn, { precision, scale = Number.POSITIVE_INFINITY }) {
    const limit = precision === undefined ? undefined : 10n ** BigInt(precision)
    return (row) => {
      const after = scales[row] as number
      if (after > scale) return false
      if (precision === undefined || limit === undefined) return true
      const value = unscaled[row] as bigint
      return after <= precision && value < limit && value > -limit
    }
  },
  pushTest: pushDigits,
  wanted: (asked) => `at most ${inWords(asked)}`,
  wrong: (asked) => `written with more than ${inWords(asked)}`,
}

/** In a column of an engine all decimals are written with the column's own scale. */
function pushDigits(
  { scalar }: PushColumn,
  { precision, scale = Number.POSITIVE_INFINITY }: Digits,
): Predicate {
  const type = typeOf(scalar) as Extract<ColumnType, { readonly is: 'decimal' }>
  if (type.scale > scale || (precision !== undefined && type.scale > precision)) return { is: 'never' }
  if (precision === undefined) return { is: 'always' }
  const end = (numerator: bigint) => ({ numerator, denominator: 10n ** BigInt(type.scale) })
  const limit = 10n ** BigInt(precision)
  return both(compareExactly(scalar, '<', end(limit)), compareExactly(scalar, '>', end(-limit)))
}

function inWords({ precision, scale }: Digits): string {
  const all = precision === undefined ? [] : [`${counted(precision, 'digit')}`]
  const after =
    scale === undefined
      ? []
      : [`${scale}${all.length > 0 ? '' : scale === 1 ? ' digit' : ' digits'} after the point`]
  return [...all, ...after].join(', ')
}
