import { moduleOf } from '@ml-actions/dataset/kernel/routine'
import { snappySlack, unsnapRoutine } from '@ml-actions/dataset/kernel/unsnap'
import { literal, little, repeat, whole } from '../columnar/lz4.ts'

/** Smaller blocks are not worth a routine that must be compiled, larger ones not a memory that is kept. */
const [least, most] = [2 ** 12, 2 ** 24]

const pageBytes = 65_536

/**
 * Unpacks a Snappy block (google/snappy, format_description.txt) so that it fills `into`.
 * @throws {Broken} when it is none, or does not unpack to that many bytes
 */
export function unsnap(bytes: Uint8Array, into: Uint8Array): void {
  if (into.length < least || bytes.length + into.length > most) unsnapPlainly(bytes, into)
  else unsnapQuickly(bytes, into)
}

/** As `unsnap`, in JavaScript. */
export function unsnapPlainly(bytes: Uint8Array, into: Uint8Array): void {
  let at = elementsOf(bytes)
  let to = 0
  while (at < bytes.length) {
    const tag = bytes[at++] as number
    if ((tag & 3) === 0) {
      let length = tag >> 2
      if (length >= 60) {
        const extra = length - 59
        length = little(bytes, at, extra)
        at += extra
      }
      to = literal(bytes, at, { into, to, length: length + 1 })
      at += length + 1
    } else {
      const extra = (tag & 3) === 1 ? 1 : (tag & 3) === 2 ? 2 : 4
      const length = extra === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1
      const offset = little(bytes, at, extra) + (extra === 1 ? (tag >> 5) * 256 : 0)
      to = repeat({ into, to, length }, offset)
      at += extra
    }
  }
  whole(into, to)
}

/** As `unsnap`, in WebAssembly; of a block that is damaged, the other one says how. */
export function unsnapQuickly(bytes: Uint8Array, into: Uint8Array): void {
  engine ??= new Engine()
  if (!engine.unsnap(bytes.subarray(elementsOf(bytes)), into)) unsnapPlainly(bytes, into)
}

/** Where the elements begin: behind the length of the output, which the page has told already. */
function elementsOf(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length && (bytes[at] as number) >= 128) at++
  return at + 1
}

let engine: Engine | undefined

interface Routines {
  unsnap(at: number, end: number, into: number, limit: number): number
}

/** The routine with its memory, which holds the input and then the output, and grows with the largest block. */
class Engine {
  private readonly memory = new WebAssembly.Memory({ initial: 1 })
  private readonly routines: Routines
  private bytes = new Uint8Array(this.memory.buffer)

  constructor() {
    const compiled = new WebAssembly.Module(moduleOf([unsnapRoutine]))
    this.routines = new WebAssembly.Instance(compiled, { host: { memory: this.memory } }).exports as Routines
  }

  /** Answers whether the block was whole. */
  unsnap(bytes: Uint8Array, into: Uint8Array): boolean {
    const start = bytes.length + snappySlack
    const missing = start + into.length + snappySlack - this.bytes.length
    if (missing > 0) {
      this.memory.grow(Math.ceil(missing / pageBytes))
      this.bytes = new Uint8Array(this.memory.buffer)
    }
    this.bytes.set(bytes)
    const end = this.routines.unsnap(0, bytes.length, start, start + into.length)
    if (end !== start + into.length) return false
    into.set(this.bytes.subarray(start, end))
    return true
  }
}
