const first = 0x9e3779b1
const second = 0x85ebca77
const third = 0xc2b2ae3d
const fourth = 0x27d4eb2f
const fifth = 0x165667b1

/**
 * Computes XXH32 with seed 0 (Cyan4973/xxHash, doc/xxhash_spec.md, "XXH32 algorithm description").
 * @example  xxHash32(new Uint8Array(0)) // → 0x02cc5d05
 */
export function xxHash32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  let hash = fifth
  if (bytes.length >= 16) {
    const lanes = Int32Array.of(first + second, second, 0, -first)
    for (; at + 16 <= bytes.length; at += 16) {
      for (let lane = 0; lane < 4; lane++) {
        const mixed = (lanes[lane] as number) + Math.imul(view.getUint32(at + 4 * lane, true), second)
        lanes[lane] = Math.imul(turn(mixed, 13), first)
      }
    }
    const [a = 0, b = 0, c = 0, d = 0] = lanes
    hash = turn(a, 1) + turn(b, 7) + turn(c, 12) + turn(d, 18)
  }
  hash = (hash + bytes.length) | 0
  for (; at + 4 <= bytes.length; at += 4) {
    hash = Math.imul(turn(hash + Math.imul(view.getUint32(at, true), third), 17), fourth)
  }
  for (; at < bytes.length; at++)
    hash = Math.imul(turn(hash + Math.imul(bytes[at] as number, fifth), 11), first)
  hash = Math.imul(hash ^ (hash >>> 15), second)
  hash = Math.imul(hash ^ (hash >>> 13), third)
  return (hash ^ (hash >>> 16)) >>> 0
}

function turn(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits))
}
