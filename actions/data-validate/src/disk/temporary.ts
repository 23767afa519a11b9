import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Disk, diskFailed, type Scratch } from './disk.ts'

/** What one check keeps in memory: 4 million numbers, or 2 million other keys. On the disk they take no longer. */
const keepBytes = 32 * 2 ** 20

/**
 * Room in a folder of its own below the runner's temporary folder, made when it is first needed and readable by this
 * user alone. A file loses its name as soon as it is open, so that nothing is left however the run ends.
 * @param below  by default the runner's folder, or else the system's
 */
export function temporaryDisk(below: string = process.env['RUNNER_TEMP'] ?? tmpdir()): Disk {
  const open: number[] = []
  let folder: string | undefined
  let written = 0
  const tried = <Result>(work: () => Result): Result => {
    try {
      return work()
    } catch (error) {
      throw diskFailed(below, error)
    }
  }

  const begin = (): Scratch => {
    folder ??= mkdtempSync(join(below, 'ml-actions-'))
    const path = join(folder, String(open.length))
    const file = openSync(path, 'wx+', 0o600)
    open.push(file)
    rmSync(path)
    let end = 0
    return {
      append: (bytes) => {
        const at = end
        tried(() => writeWhole(file, bytes, at))
        end += bytes.length
        written += bytes.length
        return at
      },
      read: (at, into) => tried(() => readWhole(file, into, at)),
    }
  }

  return {
    keepBytes,
    begin: () => tried(begin),
    written: () => written,
    clear() {
      for (const file of open.splice(0)) closeSync(file)
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
      folder = undefined
    },
  }
}

function writeWhole(file: number, bytes: Uint8Array, at: number): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(file, bytes, done, bytes.length - done, at + done)
  }
}

function readWhole(file: number, into: Uint8Array, at: number): void {
  for (let done = 0; done < into.length; ) {
    const more = readSync(file, into, done, into.length - done, at + done)
    if (more === 0) throw new RangeError('cut off')
    done += more
  }
}
