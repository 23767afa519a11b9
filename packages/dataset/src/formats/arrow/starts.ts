/** `ARROW1`: the first and the last bytes of a file with a footer. */
export const magic: readonly number[] = [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31]

/** Tells whether a file with a footer begins so: its magic, and two zeros that fill eight bytes up. */
export function startsFile(head: Uint8Array): boolean {
  return [...magic, 0, 0].every((byte, i) => head[i] === byte)
}
