/** An exact number: `numerator / denominator`, the denominator above 0, not necessarily in lowest terms. */
export interface Ratio {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** More bits than a double's 53 and the one that decides a tie: what follows them is told by one bit. */
const enoughBits = 66

const double = new Float64Array(1)
const bits = new BigUint64Array(double.buffer)

/**
 * Takes a finite double as the exact number that it is.
 *
 * @example  nearestDouble(ratioOf(0.1)) // → 0.1
 */
export function ratioOf(value: number): Ratio {
  double[0] = value
  const pattern = bits[0] as bigint
  const exponent = Number((pattern >> 52n) & 0x7ffn)
  const fraction = pattern & 0xfffffffffffffn
  const magnitude = exponent === 0 ? fraction : fraction | 0x10000000000000n
  const numerator = value < 0 ? -magnitude : magnitude
  const shift = Math.max(exponent, 1) - 1075
  return shift < 0
    ? { numerator, denominator: 1n << BigInt(-shift) }
    : { numerator: numerator << BigInt(shift), denominator: 1n }
}

/** Compares two exact numbers: negative, zero or positive. */
export function compareRatios(one: Ratio, other: Ratio): number {
  const apart = one.numerator * other.denominator - other.numerator * one.denominator
  return apart < 0n ? -1 : apart > 0n ? 1 : 0
}

/** Gives the nearest double, ties to even; beyond the largest double it is infinite. */
export function nearestDouble({ numerator, denominator }: Ratio): number {
  if (numerator < 0n) return -nearestDouble({ numerator: -numerator, denominator })
  if (numerator === 0n) return 0
  const size = bitLength(numerator) - bitLength(denominator)
  if (size < -1021) return nearestSmall(numerator, denominator)
  const shift = enoughBits - size
  const above = shift > 0 ? numerator << BigInt(shift) : numerator
  const below = shift > 0 ? denominator : denominator << BigInt(-shift)
  const quotient = above / below
  const follows = quotient * below === above ? 0n : 1n
  // In two steps, since 2 ** −shift alone may be too small for a double.
  const half = Math.trunc(shift / 2)
  return Number(quotient | follows) * 2 ** -half * 2 ** (half - shift)
}

/** Gives the double nearest to the square root of an exact number from 0, ties to even. */
export function nearestRoot({ numerator, denominator }: Ratio): number {
  if (numerator === 0n) return 0
  const size = bitLength(numerator) - bitLength(denominator)
  const shift = enoughBits - Math.floor(size / 2)
  const above = shift > 0 ? numerator << BigInt(2 * shift) : numerator
  const below = shift > 0 ? denominator : denominator << BigInt(-2 * shift)
  const square = above / below
  const root = wholeRoot(square)
  const follows = root * root * below === above ? 0n : 1n
  const widened = root * 2n + follows
  return shift >= 0
    ? nearestDouble({ numerator: widened, denominator: 1n << BigInt(shift + 1) })
    : nearestDouble({ numerator: widened << BigInt(-shift), denominator: 2n })
}

/** Below 2^−1021 doubles lie evenly, 2^−1074 apart. */
function nearestSmall(numerator: bigint, denominator: bigint): number {
  const above = numerator << 1074n
  const quotient = above / denominator
  const rest = 2n * (above - quotient * denominator)
  const isUp = rest > denominator || (rest === denominator && quotient % 2n === 1n)
  return Number(isUp ? quotient + 1n : quotient) * 2 ** -1074
}

/** The largest whole number whose square is at most `square`, by Newton's method from above. */
function wholeRoot(square: bigint): bigint {
  let root = 1n << BigInt((bitLength(square) + 1) >> 1)
  for (;;) {
    const next = (root + square / root) >> 1n
    if (next >= root) return root
    root = next
  }
}

function bitLength(value: bigint): number {
  const hex = value.toString(16)
  return hex.length * 4 - (Math.clz32(Number.parseInt(hex.charAt(0), 16)) - 28)
}
