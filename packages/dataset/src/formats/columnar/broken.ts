import { corrupt } from '../corrupt.ts'

/** Said of bytes that are not what their format says; the file's path is added where it is known. */
export class Broken extends Error {
  override readonly name = 'Broken'
}

/** Turns what was thrown while a file was decoded into what its reader is told; anything else than `Broken` is left as it is. */
export function asCorrupt(path: string, fault: unknown, format: string): unknown {
  return fault instanceof Broken
    ? corrupt(path, fault.message, `a file as the ${format} format defines it`)
    : fault
}
