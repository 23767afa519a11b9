import { inDomain } from './domain.ts'

// Named once: a test runs in a context of its own, where finding `Math` costs more than the multiplication.
const { imul, floor } = Math
const { isInteger } = Number

/** Gives random numbers that repeat when the seed does. */
export interface Random {
  /** Gives a number in [0, 1), a multiple of 2^−53. */
  readonly next: () => number
  /** Gives a whole number from 0 up to, not including, `limit`, each equally likely. */
  readonly below: (limit: number) => number
  /** Draws so many places of the counts, as `below` draws numbers, and adds one to each that is drawn. */
  readonly scatter: (draws: number, counts: Uint32Array) => void
}

/**
 * Makes a random generator whose whole sequence is decided by the seed.
 *
 * xoshiro128** 1.1 of Blackman and Vigna (2018), doi:10.1145/3460772, 2^128 − 1 numbers long; its state is four FNV-1a
 * hashes of the seed, each mixed by the finaliser of MurmurHash3. Not for secrets.
 * @param seed  any text, such as the digest of the data that will be resampled
 * @example  seeded('data').below(6) // → 0
 */
export function seeded(seed: string): Random {
  const state = Uint32Array.from(['a', 'b', 'c', 'd'], (salt) => mixed(hashed(salt + seed)))
  const { word, scatter } = generator(state)
  return {
    next: () => (word() * 0x200000 + (word() >>> 11)) / 2 ** 53,
    below: (limit) => {
      inDomain(isInteger(limit) && limit >= 1 && limit <= 2 ** 32, 'a limit from 1 to 2^32')
      for (;;) {
        // Lemire (2019), doi:10.1145/3230636: without this refusal some numbers would have one word more than others. The
        // remainder is dear, and nearly no word is so low that it matters.
        if (limit <= mostExact) {
          // The same product in one double, which is what nearly every call asks for.
          const whole = word() * limit
          const low = whole >>> 0
          if (low >= limit || low >= 2 ** 32 % limit) return (whole - low) / 2 ** 32
          continue
        }
        const [high, low] = product(word(), limit)
        if (low >= limit || low >= 2 ** 32 % limit) return high
      }
    },
    scatter: (draws, counts) => {
      inDomain(counts.length >= 1 && counts.length <= mostExact, 'counts of 1 to 2^21 places')
      scatter(draws, counts)
    },
  }
}

/** A word times a number up to this one is exact in a double. */
const mostExact = 2 ** 21

/** Multiplies two numbers up to 2^32, giving the upper and the lower 32 bits; no double holds all 64. */
function product(word: number, factor: number): readonly [high: number, low: number] {
  const lower = (word & 0xffff) * factor
  const carried = floor(lower / 0x10000)
  const upper = (word >>> 16) * factor + carried
  const high = floor(upper / 0x10000)
  return [high, (upper - high * 0x10000) * 0x10000 + (lower - carried * 0x10000)]
}

function generator(state: Uint32Array) {
  let [a = 0, b = 0, c = 0, d = 0] = state
  const word = (): number => {
    const product = imul(b, 5)
    const drawn = imul((product << 7) | (product >>> 25), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return drawn
  }
  // The same words, their state kept in the loop: a bootstrap draws twenty million, each in a fifth of the time.
  const scatter = (draws: number, counts: Uint32Array): void => {
    const limit = counts.length
    const refused = 2 ** 32 % limit
    let [p, q, r, s] = [a, b, c, d]
    for (let left = draws; left > 0; ) {
      const product = imul(q, 5)
      const whole = (imul((product << 7) | (product >>> 25), 9) >>> 0) * limit
      const low = whole >>> 0
      const shifted = q << 9
      r ^= p
      s ^= q
      q ^= r
      p ^= s
      r ^= shifted
      s = (s << 11) | (s >>> 21)
      if (low < refused) continue
      const place = (whole - low) / 2 ** 32
      counts[place] = (counts[place] as number) + 1
      left--
    }
    a = p
    b = q
    c = r
    d = s
  }
  return { word, scatter }
}

function hashed(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = imul(hash ^ byte, 0x01000193)
  return hash
}

function mixed(hash: number): number {
  const once = imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const twice = imul(once ^ (once >>> 13), 0xc2b2ae35)
  return twice ^ (twice >>> 16)
}
