import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Source } from '@ml-actions/verdict/verdict'
import { readSettings, type Settings } from './settings.ts'

/** A settings file as it was read, with its digest for the verdict. */
export interface SettingsFile {
  readonly settings: Settings
  readonly source: Source
}

/** The largest settings file that is read, in bytes. */
const mostBytes = 1_048_576

/**
 * Reads a YAML settings file below a directory.
 * @throws {Misuse} when it is missing, no regular file, over 1 MiB, not UTF-8, or not what `readSettings` takes
 */
export async function readSettingsFile(directory: string, path: string): Promise<SettingsFile> {
  const bytes = await bytesOf(resolve(directory, path), path)
  const source = { path, bytes: bytes.length, digest: sha256(bytes) }
  return { settings: readSettings(decode(bytes, path), path), source }
}

/** Gives the SHA-256 of bytes or of a text in UTF-8: `sha256:` and 64 hexadecimal digits. */
export function sha256(of: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(of).digest('hex')}`
}

async function bytesOf(file: string, path: string): Promise<Buffer> {
  // Opening a pipe would wait for a writer: O_NONBLOCK does not.
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK).catch(() => {
    throw refused(
      path,
      'there is no such file that can be read',
      'check the path; did the checkout step run?',
    )
  })
  try {
    return await bounded(handle, path)
  } finally {
    await handle.close()
  }
}

async function bounded(handle: FileHandle, path: string): Promise<Buffer> {
  const stat = await handle.stat()
  if (!stat.isFile()) throw refused(path, 'it is no regular file', 'name a file')
  if (stat.size > mostBytes) throw refused(path, `it has ${stat.size} bytes`, 'is it the right file?')
  return handle.readFile()
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refused(path, 'it is not UTF-8', 'save it as UTF-8')
  }
}

function refused(path: string, is: string, todo: string): Misuse {
  return new Misuse({ is, wanted: 'a YAML file of at most 1 MiB', todo, place: { path } })
}
