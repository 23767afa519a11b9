/** A part of a stream: its length, as four bytes, before its bytes. */
export function frame(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(4 + bytes.length)
  new DataView(whole.buffer).setUint32(0, bytes.length)
  whole.set(bytes, 4)
  return whole
}

/** The parts of a stream that {@link frame} made; undefined when it ends in the middle of one. */
export function framesIn(stream: Uint8Array): readonly Uint8Array[] | undefined {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  const frames: Uint8Array[] = []
  let at = 0
  while (at < stream.length) {
    const from = at + 4
    const to = from <= stream.length ? from + view.getUint32(at) : Number.POSITIVE_INFINITY
    if (to > stream.length) return undefined
    frames.push(stream.subarray(from, to))
    at = to
  }
  return frames
}
