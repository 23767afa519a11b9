import { Unmapped } from '../unmapped.ts'
import type { Kwargs } from './kwargs.ts'
import { type ColumnType, isInteger, type Literal, literalOf } from './literal.ts'

/** Ends of a range as the contract writes them. */
export type Ends = Readonly<Partial<Record<'min' | 'max' | 'above' | 'below', Literal>>>

/** The range between `min_value` and `max_value`, each strict or not; undefined where neither is given. */
export function rangeOf(kwargs: Kwargs, type?: ColumnType): Ends | undefined {
  const [low, high] = [endOf(kwargs, 'min_value', type), endOf(kwargs, 'max_value', type)]
  const [strictLow, strictHigh] = [kwargs.flag('strict_min', false), kwargs.flag('strict_max', false)]
  if (low === undefined && high === undefined) return undefined
  if (isNumber(low) && isNumber(high) && low > high) {
    throw new Unmapped('its min_value is above its max_value', ['kwargs', 'min_value'])
  }
  const whole = isInteger(type)
  return {
    ...(low === undefined ? {} : { [strictLow ? 'above' : 'min']: inType(low, whole, !strictLow) }),
    ...(high === undefined ? {} : { [strictHigh ? 'below' : 'max']: inType(high, whole, strictHigh) }),
  }
}

/** An infinite end is none. */
function endOf(kwargs: Kwargs, key: string, type: ColumnType | undefined): Literal | undefined {
  const end = kwargs.get(key)
  if (end === undefined) return undefined
  if (type === 'mixed') throw new Unmapped('the column holds values of several kinds, which have no order')
  const isOpen = end === (key === 'min_value' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY)
  return isOpen ? undefined : literalOf(end, type, key)
}

/** Of whole numbers a bound between two of them says the same as the one on its inner side, or, where it is strict, the other. */
function inType(end: Literal, whole: boolean, up: boolean): Literal {
  if (!whole || typeof end !== 'number') return end
  return (up ? Math.ceil(end) : Math.floor(end)) + 0
}

function isNumber(end: Literal | undefined): end is number | bigint {
  return typeof end === 'number' || typeof end === 'bigint'
}
