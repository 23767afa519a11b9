import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs'
import { seeded } from '@ml-actions/stats/random'

/** What a generated file holds. */
export interface Recipe {
  readonly rows: number
  /** Share of wrong cells in each of the columns that can be wrong. */
  readonly wrong: number
  readonly form: 'csv' | 'jsonl'
}

/** One data file, and its SHA-256 as hexadecimal digits. */
export interface Made {
  readonly path: string
  readonly digest: string
}

const seed = 'data-validate'
const chunkRows = 20_000

const categories = ['books', 'electronics', 'garden', 'grocery', 'music', 'sports', 'toys', 'travel']
const countries =
  'AT AU BE BR CA CH CN CZ DE DK ES FI FR GB GR HU IE IN IT JP KR MX NL NO NZ PL PT SE US ZA'.split(' ')
const words = 'late paid twice called back new address gift box no reply signed at door left with'.split(' ')

/** The columns of a row, in the order of the file; all but the texts are written as JSON numbers too. */
const names = [
  'id',
  'account',
  'ts',
  'amount',
  'score',
  'category',
  'country',
  'email',
  'zip',
  'note',
  'age',
  'label',
] as const
const texts = new Set(['ts', 'category', 'country', 'email', 'zip', 'note'])

/** Writes a file of seeded rows, once: the same recipe gives the same bytes. */
export function generate(path: string, recipe: Recipe): Made {
  const digestFile = `${path}.sha256`
  if (existsSync(path) && existsSync(digestFile)) return { path, digest: readFileSync(digestFile, 'utf8') }
  const hash = createHash('sha256')
  const file = openSync(`${path}.part`, 'w')
  const write = (text: string) => {
    hash.update(text)
    writeSync(file, text)
  }
  const line = recipe.form === 'csv' ? csvLine : jsonLine
  if (recipe.form === 'csv') write(`${names.join(',')}\n`)
  const random = seeded(seed).next
  const wrong = seeded(`${seed}, what is wrong`).next
  for (let from = 0; from < recipe.rows; from += chunkRows) {
    let chunk = ''
    for (let row = from; row < Math.min(recipe.rows, from + chunkRows); row++) {
      chunk += line(spoiled(cellsOf(row, random), recipe.wrong, wrong))
    }
    write(chunk)
  }
  closeSync(file)
  renameSync(`${path}.part`, path)
  const digest = hash.digest('hex')
  writeFileSync(digestFile, digest)
  return { path, digest }
}

type Cells = (string | undefined)[]

function cellsOf(row: number, random: () => number): Cells {
  const from = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string
  // Knuth's multiplicative hash: odd, so that every row has another id and none stands beside its neighbour.
  const id = Math.imul(row + 1, 2_654_435_761) >>> 0
  const day = new Date(Date.UTC(2023, 0, 1) + Math.floor(random() * 730) * 86_400_000)
  return [
    String(id),
    `4${String(Math.floor(random() * 1e9)).padStart(9, '0')}${String(Math.floor(random() * 1e9)).padStart(9, '0')}`,
    day.toISOString().slice(0, 10),
    (random() * 5_000).toFixed(2),
    random().toFixed(6),
    from(categories),
    from(countries),
    `user${Math.floor(random() * 1e6)}@mail${Math.floor(random() * 100)}.example`,
    String(Math.floor(random() * 1e5)).padStart(5, '0'),
    noteOf(random, from),
    random() < 0.05 ? undefined : String(18 + Math.floor(random() * 70)),
    random() < 0.12 ? '1' : '0',
  ]
}

/** 30 % are empty; 2 % must be quoted, some for a quote or a line end within. */
function noteOf(random: () => number, from: (list: readonly string[]) => string): string | undefined {
  const kind = random()
  if (kind < 0.3) return undefined
  const note = [from(words), from(words), from(words), from(words), from(words)].join(' ')
  if (kind >= 0.32) return note
  return kind < 0.31 ? `${note}, again` : kind < 0.315 ? `"${note}"` : `${note}\n${from(words)}`
}

/** What a wrong cell holds instead: of the type, and not as the contract wants it, so that all readers read it. */
const spoilt: readonly (readonly [column: (typeof names)[number], cell: string])[] = [
  ['amount', '-1.00'],
  ['score', '1.500000'],
  ['category', 'weapons'],
  ['country', 'XX'],
  ['email', 'nobody'],
  ['zip', '1234'],
  ['age', '200'],
]

function spoiled(cells: Cells, share: number, random: () => number): Cells {
  if (share > 0)
    for (const [column, cell] of spoilt) if (random() < share) cells[names.indexOf(column)] = cell
  return cells
}

function csvLine(cells: Cells): string {
  return `${cells.map((cell = '') => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`
}

function jsonLine(cells: Cells): string {
  const members = names.map((name, index) => {
    const cell = cells[index]
    return `"${name}":${cell === undefined ? 'null' : texts.has(name) ? JSON.stringify(cell) : cell}`
  })
  return `{${members.join(',')}}\n`
}
