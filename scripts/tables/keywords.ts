import { stringify } from 'yaml'
import { differs, type Left, lacks, type Trial } from './trial.ts'

/** A line of `keywords.yml`. */
export interface KeywordRow {
  readonly keyword: string
  /** The keywords of the column. */
  readonly asks: Readonly<Record<string, unknown>>
  /** Four cells as they stand in the file, between ` | `; `~` is a null. */
  readonly holds: string
  readonly fails: string
  /** The rows that the findings must name, from 1. */
  readonly at?: readonly number[]
  /** Words of what was found. */
  readonly is: string
  /** What comes of four nulls; inconclusive where it is not said. */
  readonly nulls?: 'pass' | 'fail'
}

const cellsOfRow = 4
const titles = { holds: 'holds', fails: 'does not hold', nulls: 'has nothing but nulls' } as const

type Kind = keyof typeof titles

/** Judges all columns of the table at once: where each holds, where none does, and where there are only nulls. */
export function keywordTrials(rows: readonly KeywordRow[]): readonly Trial[] {
  const names = rows.map(({ keyword }, index) => `${keyword}-${index + 1}`)
  const columns = Object.fromEntries(rows.map(({ asks }, index) => [names[index] ?? '', asks]))
  const contract = stringify({ contract: 1, columns }, { lineWidth: 0 })
  return (['holds', 'fails', 'nulls'] as const).map((kind) => {
    const table = rows.map((row) => cellsOf(row, kind))
    return {
      name: `every keyword of a column where it ${titles[kind]}`,
      inputs: { data: 'data.csv' },
      files: { 'contract.yml': contract, 'data.csv': csv(names, table) },
      rows: rows.map((row, index) => ({
        name: `${row.keyword} ${JSON.stringify(row.asks)} ${titles[kind]}`,
        covers: kind === 'fails' ? coveredBy(row) : [],
        differences: (left) => differencesOf(left, kind, row, { name: names[index] ?? '', index, table }),
      })),
    }
  })
}

function cellsOf(row: KeywordRow, kind: Kind): readonly string[] {
  const cells = kind === 'nulls' ? Array<string>(cellsOfRow).fill('~') : row[kind].split(' | ')
  if (cells.length !== cellsOfRow)
    throw new Error(`${row.keyword} ${JSON.stringify(row)}: not ${cellsOfRow} cells`)
  return cells.map((cell) => (cell === '~' ? '' : quoted(cell)))
}

/** Puts a cell into quotes where it must be; one that begins with a quote is as the table says. */
function quoted(cell: string): string {
  return /[",]/.test(cell) && !/^".*"$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function csv(names: readonly string[], table: readonly (readonly string[])[]): string {
  const lines = Array.from({ length: cellsOfRow }, (_, at) => table.map((cells) => cells[at] ?? '').join(','))
  return `${[names.join(','), ...lines].join('\n')}\n`
}

function coveredBy({ keyword, asks }: KeywordRow): readonly string[] {
  const types = typeof asks['type'] === 'string' ? [`type ${asks['type']}`] : []
  const formats =
    keyword === 'format' && typeof asks['format'] === 'string' ? [`text format ${asks['format']}`] : []
  return [`column ${keyword}`, ...types, ...formats]
}

interface Standing {
  readonly name: string
  readonly index: number
  readonly table: readonly (readonly string[])[]
}

function differencesOf(left: Left, kind: Kind, row: KeywordRow, standing: Standing): readonly string[] {
  const check = left.verdict?.checks.find(
    ({ rule, subject }) => rule === `data/${row.keyword}` && subject === standing.name,
  )
  if (check === undefined) return [`no such check in the verdict; the log says: ${left.log.slice(0, 800)}`]
  const wanted = { holds: 'pass', fails: 'fail', nulls: row.nulls ?? 'inconclusive' }[kind]
  const told = [
    ...differs('the outcome', check.outcome, wanted),
    ...differs('the exit code', left.code, kind === 'holds' ? 0 : 1),
  ]
  if (kind !== 'fails') return told
  const places = check.findings.map(({ place }) => `${place?.path}:${place?.line}:${place?.column}`)
  return [
    ...told,
    ...lacks('what was found', check.is, [row.is]),
    ...differs('the places', places.join(' '), (row.at ?? []).map((at) => placeOf(at, standing)).join(' ')),
  ]
}

/** Where a cell of the table must be found: behind those of its row that stand before it. */
function placeOf(row: number, { index, table }: Standing): string {
  const before = table.slice(0, index).map((cells) => cells[row - 1] ?? '')
  return `data.csv:${row + 1}:${before.join(',').length + (index > 0 ? 1 : 0) + 1}`
}
