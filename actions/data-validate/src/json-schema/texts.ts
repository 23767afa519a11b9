import { readPattern } from '@ml-actions/conditions/forms/pattern'
import type { Json } from '../values/json.ts'
import { countIn, textIn } from './forms.ts'
import { asserting, type Keyword, type Making } from './keyword.ts'

/** Keywords that speak of texts; lengths are counted in code points, patterns are RE2. */
export const texts: Readonly<Record<string, Keyword>> = {
  minLength(raw, making) {
    const least = countIn(raw, making)
    return asserting((value) => typeof value !== 'string' || codePoints(value) >= least)
  },
  maxLength(raw, making) {
    const most = countIn(raw, making)
    return asserting((value) => typeof value !== 'string' || codePoints(value) <= most)
  },
  pattern(raw, making) {
    const test = patternIn(raw, making)
    return asserting((value) => typeof value !== 'string' || test(value))
  },
}

/** Makes the test of a pattern that is found somewhere in a text. */
export function patternIn(raw: Json, making: Making): (text: string) => boolean {
  const pattern = readPattern(textIn(raw, making))
  if ('test' in pattern) return (text) => pattern.test(text)
  throw making.fault(`has ${pattern.is}`, pattern.wanted)
}

function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}
