import { listOf, mapOf } from '@ml-actions/verdict/mapping'
import type { Tracked } from './lock.ts'

/** The files that DVC keeps on this machine. */
export interface DvcCache {
  /** Reads what lies under a hash, in the layout of DVC 3 or of DVC 2; undefined when nothing does, or more than `most` bytes. */
  read(md5: string, most: number): Promise<Uint8Array | undefined>
  /** The MD5 of bytes, 32 hexadecimal digits. */
  md5(bytes: Uint8Array): string
}

/** A file that was looked for in the cache. */
export type Kept =
  | { readonly is: 'there'; readonly bytes: Uint8Array }
  /** Why, with the hash in it. */
  | { readonly is: 'absent'; readonly because: string }

const mostListBytes = 32 * 1_048_576

/**
 * Reads a tracked file, or a file of a tracked folder, and holds what was read to its hash.
 * @returns undefined when the folder has no such file
 */
export async function keptFile(
  tracked: Tracked,
  path: string,
  cache: DvcCache,
  most: number,
): Promise<Kept | undefined> {
  if (!tracked.md5.endsWith('.dir')) {
    return path === tracked.path ? readHeld(tracked.md5, tracked.legacy, cache, most) : undefined
  }
  if (!path.startsWith(`${tracked.path}/`)) return undefined
  // The name of a folder's hash is the MD5 of its list.
  const list = await readHeld(tracked.md5, false, cache, mostListBytes)
  if (list.is === 'absent') return list
  const md5 = memberOf(list.bytes, path.slice(tracked.path.length + 1))
  return md5 === undefined ? undefined : readHeld(md5, tracked.legacy, cache, most)
}

async function readHeld(md5: string, legacy: boolean, cache: DvcCache, most: number): Promise<Kept> {
  const bytes = await cache.read(md5, most)
  if (bytes === undefined) {
    return { is: 'absent', because: `nothing lies under its hash ${md5}` }
  }
  const wanted = md5.slice(0, 32)
  const holds = cache.md5(bytes) === wanted || (legacy && cache.md5(withoutReturns(bytes)) === wanted)
  if (holds) return { is: 'there', bytes }
  return { is: 'absent', because: `what lies under its hash ${md5} has another MD5` }
}

/** DVC 2 hashed a text as if its lines ended with `\n`. */
function withoutReturns(bytes: Uint8Array): Uint8Array {
  return bytes.filter((byte, at) => byte !== 0x0d || bytes[at + 1] !== 0x0a)
}

/** The hash of a folder's file: the list is JSON, `[{"md5": "…", "relpath": "…"}]`. */
function memberOf(list: Uint8Array, path: string): string | undefined {
  try {
    const entries = listOf(JSON.parse(new TextDecoder().decode(list))).map(mapOf)
    const md5 = entries.find(({ relpath }) => relpath === path)?.['md5']
    return typeof md5 === 'string' && /^[0-9a-f]{32}$/.test(md5) ? md5 : undefined
  } catch {
    return undefined
  }
}
