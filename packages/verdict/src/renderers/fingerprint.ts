/**
 * Names a finding for tools that follow it from run to run: 16 hexadecimal digits of what it belongs to
 * (check, column, file) and which of those it is; never of a value. FNV-1a, 64 bit (Fowler, Noll and Vo;
 * RFC 9923) over UTF-16 code units, two bytes each.
 */
export function fingerprint(parts: readonly string[]): string {
  let hash = 0xcbf29ce484222325n
  for (const unit of units(parts)) {
    hash = ((hash ^ BigInt(unit & 0xff)) * prime) & mask
    hash = ((hash ^ BigInt(unit >> 8)) * prime) & mask
  }
  return hash.toString(16).padStart(16, '0')
}

const prime = 0x100000001b3n
const mask = 0xffffffffffffffffn

/** JSON keeps ['a', 'b'] and ['ab'] apart. */
function units(parts: readonly string[]): readonly number[] {
  const text = JSON.stringify(parts)
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
}

/** Makes fingerprints of findings, those of one check, column and file numbered in their order. */
export function fingerprints(): (parts: readonly string[]) => string {
  const seen = new Map<string, number>()
  return (parts) => {
    const key = JSON.stringify(parts)
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return fingerprint([...parts, String(count)])
  }
}
