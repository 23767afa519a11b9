import type { Answer } from '../predictors/predictor.ts'
import type { Settings } from './probe.ts'

/** JSON Schema of where usable answers lie. */
export const usableRange = {
  type: 'array',
  minItems: 2,
  maxItems: 2,
  items: { type: 'number' },
  description:
    'The least and the greatest usable answer: `[0, 1]` of a probability. By default any finite number.',
} as const

/** Where usable answers lie, both ends included. */
export function rangeIn({ range }: Settings): readonly [low: number, high: number] {
  const [low, high] = Array.isArray(range) ? range.map(Number) : []
  return [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY]
}

/** Whether all numbers of an answer lie there. */
export function isWithin({ numbers }: Answer, settings: Settings): boolean {
  const [low, high] = rangeIn(settings)
  return numbers.every((number) => number >= low && number <= high)
}
