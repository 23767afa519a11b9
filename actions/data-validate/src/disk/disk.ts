import { Outage } from '@ml-actions/verdict/faults'

/** Room for what does not fit in memory, for as long as a run goes on. */
export interface Disk {
  /** How many bytes of its own one check keeps in memory before they go here. */
  readonly keepBytes: number
  /**
   * Begins an empty file.
   * @throws {Outage} where none can be made
   */
  begin(): Scratch
  /** How many bytes were written, of all files. */
  written(): number
  /** Takes all files away. */
  clear(): void
}

/** A file of no name, written at its end and read anywhere. */
export interface Scratch {
  /**
   * Writes all of these bytes behind those that are there, and gives the offset at which they begin.
   * @throws {Outage} where there is no room for them
   */
  append(bytes: Uint8Array): number
  /**
   * Fills `into` with what was written from an offset on.
   * @throws {Outage} where that is not there any more
   */
  read(at: number, into: Uint8Array): void
}

/** Says that the disk did not take or give what it was asked for. */
export function diskFailed(folder: string, cause: unknown): Outage {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''
  const why = code === 'ENOSPC' || code === 'EDQUOT' ? 'is full' : `cannot be used (${code || String(cause)})`
  return new Outage(
    {
      is: `the temporary folder ${folder} ${why}, and keys of this data that do not fit in memory go there`,
      wanted: 'room for up to 24 bytes a row for each column, or list of columns, that must be unique',
      todo: 'free some of that disk, set RUNNER_TEMP (or TMPDIR) to a larger one, or give the input "disk" as "none": the check is then inconclusive',
    },
    cause,
  )
}
