/** Packs texts into a zip file without compressing them, as an artifact that is downloaded comes. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(files).map(([path, text]) => {
    const name = new TextEncoder().encode(path)
    const data = new TextEncoder().encode(text)
    return { name, data, sum: crc32(data) }
  })
  const bodies: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, data, sum } of entries) {
    const common = [...u16(20), ...u16(0x800), ...u16(0), ...u32(0), ...u32(sum)]
    const sizes = [...u32(data.length), ...u32(data.length), ...u16(name.length), ...u16(0)]
    const body = Uint8Array.from([...u32(0x04034b50), ...common, ...sizes, ...name, ...data])
    const places = [...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(offset)]
    directory.push(Uint8Array.from([...u32(0x02014b50), ...u16(20), ...common, ...sizes, ...places, ...name]))
    bodies.push(body)
    offset += body.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const count = u16(entries.length)
  const end = [
    ...u32(0x06054b50),
    ...u16(0),
    ...u16(0),
    ...count,
    ...count,
    ...u32(size),
    ...u32(offset),
    0,
    0,
  ]
  return Uint8Array.from([...bodies, ...directory, end].flatMap((part) => [...part]))
}

const u16 = (value: number) => [value & 255, (value >>> 8) & 255]
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)]

/** The checksum of a zip entry, bit by bit. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.4.7 */
function crc32(data: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of data) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum >>> 0
}
