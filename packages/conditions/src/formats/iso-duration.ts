import { pastDigits } from '@ml-actions/dataset/types/digits'
import type { Format } from './format.ts'

const P = 80
const T = 84
const W = 87

/** The letters of a day's and a time's parts, each of which may be followed only by the next. */
const dateLetters = [89, 77, 68]
const timeLetters = [72, 77, 83]

/** Neighbouring parts by their letters, from any of them on. */
function parts(letters: string): string {
  const from = (at: number): string => {
    const rest = at + 1 < letters.length ? `(?:${from(at + 1)})?` : ''
    return `[0-9]+${letters[at]}${rest}`
  }
  return `(?:${[...letters].map((_, at) => from(at)).join('|')})`
}

/**
 * Durations of RFC 3339, appendix A: `P3Y6M4DT12H30M5S`, `P4W`; whole numbers, and no part left out between
 * two others.
 */
export const isoDuration: Format = {
  name: 'iso-duration',
  wanted: 'a duration such as P1DT12H (RFC 3339, appendix A)',
  regular: { all: [`^P(?:[0-9]+W|${parts('YMD')}(?:T${parts('HMS')})?|T${parts('HMS')})$`] },
  holds(bytes, from, to) {
    if (bytes[from] !== P || to - from < 2) return false
    const weeks = pastDigits(bytes, from + 1, to)
    if (weeks > from + 1 && bytes[weeks] === W) return weeks + 1 === to
    const time = pastParts(dateLetters, bytes, from + 1, to)
    if (time === to) return true
    return bytes[time] === T && time + 1 < to && pastParts(timeLetters, bytes, time + 1, to) === to
  },
}

/** Where neighbouring parts end, if there are any. */
function pastParts(letters: readonly number[], bytes: Uint8Array, from: number, to: number): number {
  let [at, next] = [from, -1]
  while (at < to) {
    const end = pastDigits(bytes, at, to)
    const part = letters.indexOf(end < to ? (bytes[end] as number) : 0)
    if (end === at || part < 0 || (next >= 0 && part !== next)) break
    ;[at, next] = [end + 1, part + 1]
  }
  return at
}
