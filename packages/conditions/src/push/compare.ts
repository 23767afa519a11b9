import { compareExactly } from '@ml-actions/engine/exactly'
import {
  type Literal,
  type Operator,
  type Predicate,
  type Scalar,
  typeOf,
} from '@ml-actions/engine/expression'
import type { Value } from '../values/value.ts'

/** Compares what stands in a row with a value of the contract, exactly as `comparing` does of cells: what has no order with it does not hold. */
export function compareValue(scalar: Scalar, operator: Operator, value: Value): Predicate {
  const type = typeOf(scalar)
  switch (type.is) {
    case 'float':
      return value.is === 'number'
        ? compared(scalar, operator, { is: 'double', value: value.double })
        : { is: 'never' }
    case 'integer':
    case 'decimal': {
      if (value.is !== 'number') return { is: 'never' }
      const { unscaled, scale } = value.exact
      return compareExactly(scalar, operator, { numerator: unscaled, denominator: 10n ** BigInt(scale) })
    }
    case 'date':
    case 'datetime': {
      const zoned = type.is === 'datetime' && type.zoned
      if (value.is !== 'datetime' || value.of !== undefined || value.zoned !== zoned) return { is: 'never' }
      const numerator = BigInt(value.seconds) * 1_000_000_000n + BigInt(value.nanoseconds)
      return compareExactly(scalar, operator, { numerator, denominator: 1n })
    }
    default: {
      const literal = literalOf(value)
      return literal === undefined || literal.is !== type.is
        ? { is: 'never' }
        : compared(scalar, operator, literal)
    }
  }
}

/** Tells whether what stands in a row is one of several values. */
export function amongValues(scalar: Scalar, values: readonly Value[]): Predicate {
  const literals = values.flatMap((value) => {
    const one = compareValue(scalar, '=', value)
    return one.is === 'compare' ? [one.right] : []
  })
  const [first, ...others] = literals
  return first === undefined ? { is: 'never' } : { is: 'among', of: scalar, values: [first, ...others] }
}

/** Why a value of the contract cannot be told to an engine. */
export function untold(values: readonly Value[]): string | undefined {
  const isBroken = values.some((value) => value.is === 'text' && !value.text.isWellFormed())
  return isBroken ? 'a text of the contract holds half a surrogate pair' : undefined
}

function compared(left: Scalar, operator: Operator, right: Literal): Predicate {
  return { is: 'compare', left, operator, right }
}

function literalOf(value: Value): Literal | undefined {
  switch (value.is) {
    case 'text':
      return { is: 'text', value: value.text }
    case 'bool':
      return { is: 'bool', value: value.value }
    case 'binary':
      return { is: 'binary', value: value.bytes }
    default:
      return undefined
  }
}
