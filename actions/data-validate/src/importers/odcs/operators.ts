import type { Part } from '../part.ts'

/** What a metric must be, as a range of counts or of shares. */
export interface Range {
  readonly value: number | Readonly<Record<string, number>>
  readonly isShare: boolean
  /** Whether nothing at all is let through. */
  readonly isNone: boolean
}

const ends = [
  ['mustBeGreaterThan', 'above'],
  ['mustBeGreaterOrEqualTo', 'min'],
  ['mustBeGreaterThanOrEqualTo', 'min'],
  ['mustBeLessThan', 'below'],
  ['mustBeLessOrEqualTo', 'max'],
  ['mustBeLessThanOrEqualTo', 'max'],
] as const

/** Reads the operators of a quality rule; undefined, and refused, where they are no range. */
export function readRange(rule: Part, metric: string): Range | undefined {
  const unit = rule.read('unit', 'text') ?? 'rows'
  const isShare = /^(percent|%)$/i.test(unit)
  if (!isShare && !/^rows?$/i.test(unit)) {
    rule.refuse('unit', 'it is neither rows nor percent')
    return undefined
  }
  const scaled = (value: number) => (isShare ? Number((value / 100).toPrecision(12)) : value)
  const numbers = ends.flatMap(([operator, end]) => {
    const value = rule.read(operator, 'number')
    return value === undefined ? [] : [[end, scaled(Number(value))] as const]
  })
  // The standard says that between is greater than the one and less than the other.
  const [low, high] = (rule.read('mustBeBetween', 'list') ?? []).map(Number)
  if (low !== undefined && high !== undefined) numbers.push(['above', scaled(low)], ['below', scaled(high)])
  const exact = rule.read('mustBe', 'number')
  const others = ['mustNotBe', 'mustNotBeBetween'].filter((operator) => rule.has(operator))
  for (const operator of others) rule.refuse(operator, 'a range has no hole')
  if (others.length > 0) return undefined
  if (exact !== undefined) return rangeOf(scaled(Number(exact)), isShare)
  if (numbers.length > 0) return rangeOf(Object.fromEntries(numbers), isShare)
  // Before 3.1 a list of valid values stood alone.
  if (metric === 'validValues' || metric === 'duplicateCount') return rangeOf(0, isShare)
  rule.refuse(undefined, 'it does not say what the metric must be')
  return undefined
}

function rangeOf(value: Range['value'], isShare: boolean): Range {
  const isNone =
    typeof value === 'number' ? value === 0 : value['max'] === 0 || (!isShare && value['below'] === 1)
  return { value, isShare, isNone }
}
