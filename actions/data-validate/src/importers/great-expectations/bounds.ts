import { Unmapped } from '../unmapped.ts'
import type { Kwargs } from './kwargs.ts'
import { type ColumnType, type Literal, literalOf } from './literal.ts'

/** Ends of a range as the contract writes them. */
export type Ends = Readonly<Partial<Record<'min' | 'max' | 'above' | 'below', Literal>>>

/** The range between `min_value` and `max_value`, each strict or not; undefined where neither is given. */
export function rangeOf(kwargs: Kwargs, type?: ColumnType): Ends | undefined {
  const [low, high] = [endOf(kwargs, 'min_value', type), endOf(kwargs, 'max_value', type)]
  const [strictLow, strictHigh] = [kwargs.flag('strict_min', false), kwargs.flag('strict_max', false)]
  if (low === undefined && high === undefined) return undefined
  return {
    ...(low === undefined ? {} : { [strictLow ? 'above' : 'min']: low }),
    ...(high === undefined ? {} : { [strictHigh ? 'below' : 'max']: high }),
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
