import { type Disk, diskFailed, type Scratch } from './disk.ts'

/** How large a disk in memory is, and what a check keeps besides. */
interface Size {
  readonly keepBytes?: number
  /** Bytes that it takes before it is full. */
  readonly room?: number
}

/** A disk in memory. */
export function twinDisk({ keepBytes = 0, room = Number.POSITIVE_INFINITY }: Size = {}): Disk {
  let files: Uint8Array[][] = []
  let written = 0

  const begin = (): Scratch => {
    const pieces: Uint8Array[] = []
    files.push(pieces)
    let end = 0
    return {
      append(bytes) {
        if (written + bytes.length > room) {
          throw diskFailed('memory', Object.assign(new Error('no space left'), { code: 'ENOSPC' }))
        }
        pieces.push(bytes.slice())
        written += bytes.length
        end += bytes.length
        return end - bytes.length
      },
      read(at, into) {
        if (!files.includes(pieces) || at + into.length > end) {
          throw diskFailed('memory', Object.assign(new Error('bad file'), { code: 'EBADF' }))
        }
        let from = 0
        for (const piece of pieces) {
          const [low, high] = [Math.max(at, from), Math.min(at + into.length, from + piece.length)]
          if (low < high) into.set(piece.subarray(low - from, high - from), low - at)
          from += piece.length
        }
      },
    }
  }

  return {
    keepBytes,
    begin,
    written: () => written,
    clear() {
      files = []
    },
  }
}
