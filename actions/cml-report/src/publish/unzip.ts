/** Unpacks raw deflate to at most `most` bytes; undefined when the bytes are damaged or more. */
export type Inflate = (bytes: Uint8Array, most: number) => Uint8Array | undefined

/** What is wanted out of a zip file. */
export interface Wanted {
  /** The name of its only file. */
  readonly name: string
  /** The most bytes that the file may have, unpacked. */
  readonly most: number
  readonly inflate: Inflate
}

/** The file, or why the zip file is refused, completing "the artifact …". */
export type Unzipped =
  | { readonly is: 'file'; readonly bytes: Uint8Array }
  | { readonly is: 'refused'; readonly because: string }

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const endBytes = 22
const entryBytes = 46
const localBytes = 30

/**
 * Takes the only file out of a zip file that a stranger packed. Refused are: more files than one, any other name
 * (a path, a folder), a link, a password, another packing than none or deflate, zip64, sizes that do not hold, and
 * more bytes than wanted. Nothing is written anywhere. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function onlyFile(zip: Uint8Array, wanted: Wanted): Unzipped {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = endOf(view)
  if (end === undefined) return refused('is no zip file')
  const count = view.getUint16(end + 10, true)
  if (count !== 1) return refused(`has ${count} files in place of one`)
  const entry = view.getUint32(end + 16, true)
  if (entry + entryBytes > end || view.getUint32(entry, true) !== entrySignature) {
    return refused('is a damaged zip file')
  }
  const name = nameAt(zip, entry + entryBytes, view.getUint16(entry + 28, true))
  if (name !== wanted.name) return refused(`has another file than ${wanted.name}`)
  // The upper half is the mode of Unix, where the entry was made there; 0xA000 is a link, 0x8000 or nothing a file.
  const mode = view.getUint16(entry + 40, true) & 0xf000
  if (mode !== 0 && mode !== 0x8000) return refused('has something else than a plain file')
  if ((view.getUint16(entry + 8, true) & 1) !== 0) return refused('is locked with a password')
  return unpacked(zip, view, entry, wanted)
}

function unpacked(zip: Uint8Array, view: DataView, entry: number, wanted: Wanted): Unzipped {
  const method = view.getUint16(entry + 10, true)
  const packed = view.getUint32(entry + 20, true)
  const size = view.getUint32(entry + 24, true)
  const local = view.getUint32(entry + 42, true)
  if (size > wanted.most) return refused(`has a file of ${size} bytes, and at most ${wanted.most} are taken`)
  if (local + localBytes > entry || view.getUint32(local, true) !== localSignature) {
    return refused('is a damaged zip file')
  }
  const from = local + localBytes + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (from + packed > entry) return refused('is a damaged zip file')
  const bytes = zip.subarray(from, from + packed)
  const file = method === 0 ? bytes : method === 8 ? wanted.inflate(bytes, wanted.most) : undefined
  if (file?.length !== size) return refused('has a file that is not what its directory says')
  return { is: 'file', bytes: file }
}

/** Where the end record is: the last bytes but for a comment, which must reach to the end. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - endBytes
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === endSignature && view.getUint16(at + 20, true) === last - at) return at
  }
  return undefined
}

function nameAt(zip: Uint8Array, from: number, length: number): string {
  return new TextDecoder('latin1').decode(zip.subarray(from, from + Math.min(length, 200)))
}

function refused(because: string): Unzipped {
  return { is: 'refused', because }
}
