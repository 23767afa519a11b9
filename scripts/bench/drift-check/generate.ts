import { execFileSync } from 'node:child_process'
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
import { type Random, seeded } from '@ml-actions/stats/random'
import { root } from '../../build/workspace.ts'
import { benchHome } from '../environment.ts'

/** Reference and current data of one form. */
export interface Pair {
  /** Folder of `reference` and `current`, each with the extension. */
  readonly folder: string
  readonly extension: 'csv' | 'parquet'
  /** Bytes of both files. */
  readonly bytes: number
  /** SHA-256 of both CSV files, one after the other, as hexadecimal digits. */
  readonly digest: string
}

const chunkRows = 20_000
const plans = ['free', 'basic', 'plus', 'pro', 'team']
const countries =
  'AT AU BE BR CA CH CN CZ DE DK ES FI FR GB GR HU IE IN IT JP KR MX NL NO NZ PL PT SE US ZA'.split(' ')

/** The columns; two of them move from the reference to the current data. */
const columns: readonly (readonly [name: string, draw: (random: Random, moved: boolean) => string])[] = [
  ['amount', (random) => Math.exp(3 + normal(random)).toFixed(2)],
  ['score', (random) => random.next().toFixed(6)],
  ['balance', (random, moved) => (1000 * (normal(random) + (moved ? 0.5 : 0))).toFixed(2)],
  ['latency', (random) => (-120 * Math.log(1 - random.next())).toFixed(3)],
  ['ratio', (random) => normal(random).toFixed(5)],
  ['rate', (random) => (random.next() < 0.04 ? '' : (random.next() * 0.2).toFixed(4))],
  ['age', (random) => String(18 + random.below(70))],
  ['visits', (random) => String(Math.floor(-40 * Math.log(1 - random.next())))],
  ['tenure', (random) => String(random.below(3650))],
  ['plan', (random, moved) => plans[Math.min(4, random.below(moved ? 7 : 5))] as string],
  ['country', (random) => countries[random.below(countries.length)] as string],
  ['channel', (random) => (random.next() < 0.7 ? 'web' : random.next() < 0.5 ? 'app' : 'shop')],
]

/** Writes both files once: the same count of rows gives the same bytes. */
export function csvPair(rows: number): Pair {
  const folder = join(benchHome, 'drift', String(rows))
  const known = join(folder, 'made.json')
  if (existsSync(known)) return { folder, extension: 'csv', ...JSON.parse(readFileSync(known, 'utf8')) }
  mkdirSync(folder, { recursive: true })
  const hash = createHash('sha256')
  const bytes = ['reference', 'current'].reduce(
    (sum, name) => sum + write(join(folder, `${name}.csv`), rows, { name, hash }),
    0,
  )
  const made = { bytes, digest: hash.digest('hex') }
  writeFileSync(known, JSON.stringify(made))
  return { folder, extension: 'csv', ...made }
}

/** The same rows as Parquet. */
export function parquetPair(python: string, csv: Pair): Pair {
  const script = join(root, 'scripts', 'bench', 'drift-check', 'convert.py')
  for (const name of ['reference', 'current']) {
    const [from, to] = [join(csv.folder, `${name}.csv`), join(csv.folder, `${name}.parquet`)]
    if (!existsSync(to)) execFileSync(python, [script, from, to], { stdio: 'inherit' })
  }
  const bytes = ['reference', 'current'].reduce(
    (sum, name) => sum + readFileSync(join(csv.folder, `${name}.parquet`)).length,
    0,
  )
  return { ...csv, extension: 'parquet', bytes }
}

function write(
  path: string,
  rows: number,
  { name, hash }: { readonly name: string; readonly hash: ReturnType<typeof createHash> },
): number {
  const random = seeded(`drift-check ${name}`)
  const target = openSync(`${path}.part`, 'w')
  let bytes = 0
  const put = (text: string) => {
    hash.update(text)
    bytes += writeSync(target, text)
  }
  put(`${columns.map(([column]) => column).join(',')}\n`)
  for (let from = 0; from < rows; from += chunkRows) {
    let chunk = ''
    for (let row = from; row < Math.min(rows, from + chunkRows); row++) {
      chunk += `${columns.map(([, draw]) => draw(random, name === 'current')).join(',')}\n`
    }
    put(chunk)
  }
  closeSync(target)
  renameSync(`${path}.part`, path)
  return bytes
}

/** A standard normal number, by Box and Muller (1958). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
}
