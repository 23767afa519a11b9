import { bytesInWords, limits, overLimit } from '@ml-actions/dataset/limits'
import { type ByteStream, type DataFile, slice } from '@ml-actions/dataset/sources/source'
import { Broken } from '../columnar/broken.ts'

/** Bodies of at most so many bytes are read at once: that is faster than one read a column. */
const atOnce = 2 ** 22

/** Some bytes of a file that are read, in any order, as they are needed. */
export interface Room {
  readonly length: number
  /** Reads the bytes from `from` up to `to`. @throws {Broken} when they are not all there */
  read(from: number, to: number): Promise<Uint8Array>
}

/** A file that is wound on from message to message. */
export interface Reel {
  /** Takes the next bytes; fewer than `length` only at the end. */
  take(length: number): Promise<Uint8Array>
  /** Takes the next `length` bytes as a room. @throws {Broken} when there are fewer */
  room(length: number): Promise<Room>
}

/** Makes a room of bytes that lie in memory. */
export function heldRoom(bytes: Uint8Array): Room {
  return {
    length: bytes.length,
    async read(from, to) {
      if (!(from >= 0 && from <= to && to <= bytes.length)) throw tooEarly()
      return bytes.subarray(from, to)
    },
  }
}

/** Makes a room that is the part of another from `from` on. @throws {Broken} when that has not so many bytes */
export function partOf(room: Room, from: number, length: number): Room {
  if (from + length > room.length) throw new Broken('a buffer lies outside the body of its message')
  return {
    length,
    read(start, end) {
      if (!(start >= 0 && start <= end && end <= length)) throw tooEarly()
      return room.read(from + start, from + end)
    },
  }
}

/** Winds a file that is not packed: a room's bytes are not read before they are asked for. */
export function plainReel(file: DataFile, from: number, to: number): Reel {
  let at = from
  return {
    async take(length) {
      const bytes = await slice(file, at, Math.min(to, at + length))
      at += bytes.length
      return bytes
    },
    async room(length) {
      const start = at
      if (start + length > to) throw new Broken('the body of a message is cut off')
      at += length
      if (length <= atOnce) return heldRoom(await slice(file, start, start + length))
      return {
        length,
        read: (first, last) => slice(file, start + first, start + last),
      }
    },
  }
}

/** Winds bytes that can be read only once, so that a room's bytes are held. */
export function streamReel(stream: ByteStream, path: string): Reel {
  const take = async (length: number) => {
    const bytes = new Uint8Array(length)
    let filled = 0
    for (let count = -1; count !== 0 && filled < length; filled += count)
      count = await stream.read(bytes.subarray(filled))
    return bytes.subarray(0, filled)
  }
  return {
    take,
    async room(length) {
      if (length > limits.memory / 2) {
        const is = `a message of a packed file has ${bytesInWords(length)}`
        throw overLimit('memory', is, bytesInWords(limits.memory / 2), { path })
      }
      const bytes = await take(length)
      if (bytes.length < length) throw new Broken('the body of a message is cut off')
      return heldRoom(bytes)
    },
  }
}

function tooEarly(): Broken {
  return new Broken('the values of a column end too early')
}
