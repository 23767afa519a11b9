import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { benchHome } from '../environment.ts'

/** Predictions of two models of the same rows. */
export interface Models {
  /** Folder of `new.csv` and `old.csv`. */
  readonly folder: string
  /** Bytes of both files. */
  readonly bytes: number
  /** SHA-256 of both files, one after the other, as hexadecimal digits. */
  readonly digest: string
}

const segments = 20
const chunkRows = 20_000

/**
 * Writes the predictions of two models, once: the same count of rows gives the same bytes.
 *
 * Both see the same signal with noise of their own, so that they agree on most rows; the baseline's file has the rows in
 * another order.
 */
export function modelsOf(rows: number): Models {
  const folder = join(benchHome, 'models', String(rows))
  const known = join(folder, 'made.json')
  if (existsSync(known)) return { folder, ...JSON.parse(readFileSync(known, 'utf8')) }
  mkdirSync(folder, { recursive: true })
  const hash = createHash('sha256')
  const inOrder = (row: number) => row
  // A step that shares no factor with the count visits every row once.
  const step = stepFor(rows)
  const inAnother = (row: number) => Number((BigInt(row) * BigInt(step)) % BigInt(rows))
  const bytes =
    write(join(folder, 'new.csv'), hash, { rows, rowAt: inOrder, noise: 0.6, own: 1 }) +
    write(join(folder, 'old.csv'), hash, { rows, rowAt: inAnother, noise: 0.62, own: 2 })
  const made = { bytes, digest: hash.digest('hex') }
  writeFileSync(known, JSON.stringify(made))
  return { folder, ...made }
}

interface File {
  readonly rows: number
  rowAt(row: number): number
  /** How much of the score is the model's own. */
  readonly noise: number
  readonly own: number
}

function write(path: string, hash: ReturnType<typeof createHash>, file: File): number {
  const target = openSync(`${path}.part`, 'w')
  let bytes = 0
  const put = (text: string) => {
    hash.update(text)
    bytes += writeSync(target, text)
  }
  put('id,y,score,segment\n')
  for (let from = 0; from < file.rows; from += chunkRows) {
    let chunk = ''
    for (let at = from; at < Math.min(file.rows, from + chunkRows); at++) chunk += line(file.rowAt(at), file)
    put(chunk)
  }
  closeSync(target)
  renameSync(`${path}.part`, path)
  return bytes
}

function line(row: number, { noise, own }: File): string {
  const label = chance(row, 0) < 0.3 ? 1 : 0
  const shared = (label === 1 ? 1 : -1) + 1.2 * normal(row, 3)
  const score = 1 / (1 + Math.exp(-2 * (shared + noise * normal(row, 10 * own))))
  const segment = Math.floor(chance(row, 7) * segments)
  return `r${row},${label},${score.toFixed(6)},s${segment}\n`
}

/** A standard normal number, by Box and Muller (1958). */
function normal(row: number, stream: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - chance(row, stream)))
  return radius * Math.cos(2 * Math.PI * chance(row, stream + 1))
}

/** A number in [0, 1) that follows from the row alone, mixed as in MurmurHash3. */
function chance(row: number, stream: number): number {
  let mixed = (Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)) >>> 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
}

/** A number near the golden part of the count that shares no factor with it. */
function stepFor(rows: number): number {
  let step = Math.max(1, Math.round(rows * 0.618))
  while (divisor(step, rows) !== 1) step += 1
  return step
}

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other)
}
