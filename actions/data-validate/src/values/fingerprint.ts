/**
 * Writes 128-bit fingerprints of bytes: MurmurHash3_x86_128 with the seed 0 (Appleby 2011, public domain).
 *
 * Equal bytes have equal fingerprints, always. Different bytes share one by chance in 1 of 2^128 pairs, and by
 * somebody's art at will: whoever acts on equal fingerprints compares the bytes.
 */
export class Fingerprints {
  private readonly into: Uint32Array

  /** @param into four words for each fingerprint */
  constructor(into: Uint32Array) {
    this.into = into
  }

  /** Writes the fingerprint of the bytes from `from` up to `to` as number `slot`. */
  write(bytes: Uint8Array, from: number, to: number, slot: number): void {
    let [one, two, three, four] = [0, 0, 0, 0]
    let at = from
    for (; at + 16 <= to; at += 16) {
      one = stir(one ^ scramble(word(bytes, at), c1, 15, c2), 19, two, 0x561ccd1b)
      two = stir(two ^ scramble(word(bytes, at + 4), c2, 16, c3), 17, three, 0x0bcaa747)
      three = stir(three ^ scramble(word(bytes, at + 8), c3, 17, c4), 15, four, 0x96cd1c35)
      four = stir(four ^ scramble(word(bytes, at + 12), c4, 18, c1), 13, one, 0x32ac3b17)
    }
    if (to > at) one ^= scramble(rest(bytes, at, to), c1, 15, c2)
    if (to > at + 4) two ^= scramble(rest(bytes, at + 4, to), c2, 16, c3)
    if (to > at + 8) three ^= scramble(rest(bytes, at + 8, to), c3, 17, c4)
    if (to > at + 12) four ^= scramble(rest(bytes, at + 12, to), c4, 18, c1)
    const length = to - from
    one = (one ^ length) + (two ^ length) + (three ^ length) + (four ^ length)
    two = (two ^ length) + one
    three = (three ^ length) + one
    four = (four ^ length) + one
    one = finish(one)
    two = finish(two)
    three = finish(three)
    four = finish(four)
    const { into } = this
    const first = slot * 4
    one = one + two + three + four
    into[first] = one
    into[first + 1] = two + one
    into[first + 2] = three + one
    into[first + 3] = four + one
  }
}

const c1 = 0x239b961b
const c2 = 0xab0e9789
const c3 = 0x38b34ae5
const c4 = 0xa1e38b93

function scramble(word: number, times: number, turn: number, then: number): number {
  const turned = Math.imul(word, times)
  return Math.imul((turned << turn) | (turned >>> (32 - turn)), then)
}

function stir(lane: number, turn: number, next: number, plus: number): number {
  return (Math.imul(((lane << turn) | (lane >>> (32 - turn))) + next, 5) + plus) | 0
}

function finish(lane: number): number {
  let mixed = lane ^ (lane >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

function word(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)
  )
}

/** The word that begins at `at`, with zeros for what lies behind the end. */
function rest(bytes: Uint8Array, at: number, to: number): number {
  let value = 0
  for (let i = Math.min(to, at + 4) - 1; i >= at; i--) value = (value << 8) | (bytes[i] as number)
  return value
}
