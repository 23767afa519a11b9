import type { Parser } from './parser.ts'

/** Inputs do not grow beyond this: what matters is found in small ones. */
const mostBytes = 65_536

/** Numbers at which readers stumble, put in place of 1, 2, 4 or 8 bytes. */
const edges = [
  0,
  1,
  -1,
  2,
  7,
  8,
  127,
  128,
  255,
  256,
  32_767,
  65_535,
  2 ** 31 - 1,
  -(2 ** 31),
  2 ** 32 - 1,
  2 ** 53,
]

/** Damages one of the parser's seeds in a few ways; the same numbers make the same input. */
export function mutated(
  { seeds, words, vary }: Pick<Parser, 'seeds' | 'words' | 'vary'>,
  random: () => number,
): Uint8Array {
  if (vary !== undefined && random() < 0.5) return vary(random).subarray(0, mostBytes)
  const below = (end: number) => Math.floor(random() * end)
  const pick = <One>(all: readonly One[]) => all[below(all.length)] as One
  let bytes = Buffer.from(pick(seeds))
  for (let left = 1 + below(4); left > 0; left--) {
    const at = below(bytes.length + 1)
    // What keeps its length gets further into a format that counts its bytes.
    const change = pick(random() < 0.8 ? inPlace : moving)
    bytes = change(bytes, at, { below, other: pick(seeds), word: pick(words), edge: pick(edges) })
  }
  return bytes.subarray(0, mostBytes)
}

interface Chance {
  readonly below: (end: number) => number
  readonly other: Uint8Array
  readonly word: Uint8Array
  readonly edge: number
}

type Change = (bytes: Buffer, at: number, chance: Chance) => Buffer<ArrayBuffer>

const inPlace: readonly Change[] = [
  (bytes, at, { below }) => put(bytes, at, Uint8Array.of((bytes[at] ?? 0) ^ (1 << below(8)))),
  (bytes, at, { below }) => put(bytes, at, Uint8Array.of(below(256))),
  (bytes, at, { below, edge }) => put(bytes, at, number(edge, 2 ** below(4))),
  (bytes, at, { word }) => put(bytes, at, word),
]

const moving: readonly Change[] = [
  (bytes, at, { word }) => splice(bytes, at, 0, word),
  (bytes, at, { below }) => splice(bytes, at, 1 + below(16), new Uint8Array(0)),
  (bytes, at, { below }) => splice(bytes, at, 0, bytes.subarray(at, at + 1 + below(64))),
  (bytes, at, { below }) => splice(bytes, at, 0, Buffer.alloc(1 + below(32), below(256))),
  (bytes, at, { other, below }) => splice(bytes, at, bytes.length, other.subarray(below(other.length + 1))),
  (bytes, at) => Buffer.from(bytes.subarray(0, at)),
]

function put(bytes: Buffer, at: number, content: Uint8Array): Buffer<ArrayBuffer> {
  return splice(bytes, at, content.length, content)
}

function splice(bytes: Buffer, at: number, gone: number, content: Uint8Array): Buffer<ArrayBuffer> {
  return Buffer.concat([bytes.subarray(0, at), content, bytes.subarray(at + gone)])
}

function number(value: number, width: number): Uint8Array {
  const bytes = Buffer.alloc(8)
  bytes.writeBigInt64LE(BigInt.asIntN(64, BigInt(value)))
  return bytes.subarray(0, width)
}
