import type { Kwargs } from './kwargs.ts'
import { Unmapped } from './unmapped.ts'

/** A range as the contract writes it; undefined where neither end is given. */
export function rangeOf(kwargs: Kwargs): Readonly<Record<string, unknown>> | undefined {
  const [low, high] = [kwargs.get('min_value'), kwargs.get('max_value')]
  const [strictLow, strictHigh] = [kwargs.flag('strict_min', false), kwargs.flag('strict_max', false)]
  for (const [key, end] of [
    ['min_value', low],
    ['max_value', high],
  ] as const) {
    if (end === undefined || typeof end === 'number' || typeof end === 'bigint' || typeof end === 'string')
      continue
    throw new Unmapped(`its ${key} is neither a number nor text`, ['kwargs', key])
  }
  if (low === undefined && high === undefined) return undefined
  return {
    ...(low === undefined ? {} : { [strictLow ? 'above' : 'min']: low }),
    ...(high === undefined ? {} : { [strictHigh ? 'below' : 'max']: high }),
  }
}
