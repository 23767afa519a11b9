import { Misuse } from '@ml-actions/verdict/faults'
import { nearest } from '@ml-actions/verdict/nearest'

const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'latin1', 'windows-1252', 'shift_jis'] as const

/** How a text file's characters are written as bytes. */
export type Encoding = (typeof encodings)[number]

/** Takes one character: its code point and its length in bytes; 0 bytes when it is cut off, −1 when it is none. */
export type Take = (bytes: Uint8Array, at: number, end: number) => readonly [code: number, length: number]

/**
 * Reads the name of an encoding, in lower or upper case.
 * @throws {Misuse} when it is none of those that can be read
 */
export function encodingOf(name: string): Encoding {
  const found = encodings.find((encoding) => encoding === name.toLowerCase())
  if (found !== undefined) return found
  const near = nearest(name, encodings)
  throw new Misuse({
    is: `"encoding" is ${JSON.stringify(name)}`,
    wanted: `one of ${encodings.join(', ')}`,
    todo: near === undefined ? 'convert the file to UTF-8' : `did you mean "${near}"?`,
  })
}
