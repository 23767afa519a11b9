import { decimalOf, decimalText } from '@ml-actions/conditions/values/decimal'
import type { Key } from '@ml-actions/conditions/values/key'
import { type Counting, compareUnits } from '@ml-actions/engine/exactly'
import { type Literal, type Predicate, type Scalar, typeOf } from '@ml-actions/engine/expression'

const never: Predicate = { is: 'never' }

/** Says for an engine that a value has a key as `keysOf` would give it: that it is equal, NaN to NaN and -0 to 0. */
export function hasKey(of: Scalar, key: Key): Predicate {
  const type = typeOf(of)
  switch (type.is) {
    case 'float':
      if (typeof key !== 'number') return never
      return Number.isNaN(key) ? { is: 'nan', of } : equal(of, { is: 'double', value: key })
    case 'integer':
    case 'decimal':
    case 'date':
    case 'datetime': {
      const units = unitsOf(key, type)
      return units === undefined ? never : compareUnits(of, '=', units)
    }
    case 'bool':
      return key === 0 || key === 1 ? equal(of, { is: 'bool', value: key === 1 }) : never
    case 'text':
      return typeof key === 'string' ? equal(of, { is: 'text', value: key }) : never
    case 'binary':
      return equal(of, { is: 'binary', value: bytesOf(String(key)) })
    default:
      return never
  }
}

/** Says that a value has one of some keys. */
export function hasAnyKey(of: Scalar, keys: readonly Key[]): Predicate {
  const each = keys.map((key) => hasKey(of, key))
  const [first, ...others] = each.flatMap((one) => (one.is === 'compare' ? [one.right] : []))
  const among: Predicate = first === undefined ? never : { is: 'among', of, values: [first, ...others] }
  const nan = each.find((one) => one.is === 'nan')
  return nan === undefined ? among : { is: 'any', of: [among, nan] }
}

function equal(left: Scalar, right: Literal): Predicate {
  return { is: 'compare', left, operator: '=', right }
}

function bytesOf(digits: string): Uint8Array {
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

/** How many units of a column a key counts; undefined where it is no whole number of them. */
function unitsOf(key: Key, type: Counting): bigint | undefined {
  if (typeof key === 'bigint') return type.is === 'integer' ? key : undefined
  if (typeof key === 'number')
    return type.is === 'integer' && Number.isSafeInteger(key) ? BigInt(key) : undefined
  if (type.is === 'decimal') return partsOf(key, type.scale)
  if (type.is === 'integer') return undefined
  const [, seconds, nanoseconds = '', zone] = /^(-?\d+)\.(\d+)(Z?)$/.exec(key) ?? []
  if (seconds === undefined || (zone === 'Z') !== (type.is === 'datetime' && type.zoned)) return undefined
  const since = BigInt(seconds) * 1_000_000_000n + BigInt(nanoseconds)
  const unit = type.is === 'date' ? 86_400n * 1_000_000_000n : 1_000_000_000n / type.perSecond
  return since % unit === 0n ? since / unit : undefined
}

function partsOf(key: string, scale: number): bigint | undefined {
  const found = decimalOf(key)
  if (found === undefined || decimalText(found) !== key || found.scale > scale) return undefined
  return found.unscaled * 10n ** BigInt(scale - found.scale)
}
