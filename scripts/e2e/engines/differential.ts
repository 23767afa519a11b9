import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { checks as catalogue } from '@ml-actions/data-validate/checks/catalogue'
import type { Check as Asked } from '@ml-actions/data-validate/checks/check'
import { gather, type Wishes } from '@ml-actions/data-validate/gather'
import { judge } from '@ml-actions/data-validate/judge'
import { ask } from '@ml-actions/data-validate/push/ask'
import { AskedByKeyword } from '@ml-actions/data-validate/push/asked.suite'
import { type Case, cases } from '@ml-actions/data-validate/push/generated.suite'
import { defaults, silent } from '@ml-actions/data-validate/twin'
import { localSource } from '@ml-actions/dataset/sources/local'
import { openEngine, type Wanted } from '@ml-actions/engine/open'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Check, Verdict } from '@ml-actions/verdict/verdict'
import fc from 'fast-check'
import { parquetMetadata, type SchemaElement } from 'hyparquet'

/** What both ways of judging came to. */
export interface Compared {
  /** Contracts and tables. */
  readonly cases: number
  readonly misuses: number
  readonly checks: number
  /** Checks that the engine was not asked. */
  readonly refused: number
  readonly fails: number
  readonly inconclusive: number
  /** What each came to where they are not the same. */
  readonly differences: readonly string[]
}

/** A real engine, found as a run finds it: by the variables of its server; and how it is given a table of files. */
export interface Side {
  /** The word of the input `engine`. */
  readonly engine: string
  /** The folder for the files. */
  readonly store: string
  /** Where its library is looked for, if it has one. */
  readonly project?: string
  /** Whether its tables can have columns as a file's, which follow its root. */
  takes(columns: readonly SchemaElement[]): boolean
  /** Makes the table of the files that lie in `<name>/data`, or in `<name>/other`; tells the address that it is named by. */
  lay(name: string, columns: readonly SchemaElement[], folder?: 'data' | 'other'): Promise<string>
}

/** How many contracts and tables are drawn; always the same ones. */
const drawn = Number(process.env['DIFFERENTIAL'] ?? 8)
const seed = Number(process.env['SEED'] ?? 476)

/** Judges drawn contracts over drawn Parquet files by this project's own reader and by a real engine. */
export async function differential(side: Side): Promise<Compared> {
  const told = { cases: 0, misuses: 0, checks: 0, refused: 0, fails: 0, inconclusive: 0 }
  const differences: string[] = []
  const keywords = new AskedByKeyword()
  const asked = fc.sample(
    cases.filter((one) => isOne(one) && side.takes(elementsOf(one))),
    { numRuns: drawn, seed },
  )
  for (const [index, one] of asked.entries()) {
    told.cases++
    const [local, pushed] = await judgedBoth(side, one, index)
    if (typeof local === 'string' || typeof pushed === 'string') {
      told.misuses++
      if (local !== pushed) differences.push(`${local}\n  not\n${pushed}\n  ${one.contract}`)
      continue
    }
    for (const [at, check] of pushed.checks.entries()) {
      told.checks++
      keywords.add(check)
      if (check.reason === 'not-pushed') {
        told.refused++
        continue
      }
      if (check.outcome === 'fail') told.fails++
      if (check.outcome === 'inconclusive') told.inconclusive++
      const isOneFile = Object.keys(one.files).filter((path) => path.startsWith('data/')).length === 1
      const [wanted, found] = [local.checks[at], check].map((side) => numbersOf(side, isOneFile))
      if (!isDeepStrictEqual(wanted, found))
        differences.push(`${JSON.stringify(found)}\n  not\n${JSON.stringify(wanted)}\n  ${one.contract}`)
    }
  }
  keywords.show()
  return { ...told, differences }
}

/** What is asked of a header: a table has one, and so does each of several files. */
const ofHeaders = (catalogue as readonly Asked[])
  .filter(({ fold, name }) => fold === undefined || name === 'rows')
  .map(({ name }) => `data/${name}`)

/** All that is said of a check but its places, which rows of a table do not have, and what tells one table from its files. */
function numbersOf(check: Check | undefined, isOneFile: boolean): unknown {
  const { findings: _, is, counts, ...numbers } = check ?? {}
  const isOfFiles = ['column-absent', 'type-differs'].includes(check?.reason ?? '')
  const isCounted = isOneFile || !ofHeaders.includes(check?.rule ?? '')
  const words = isOfFiles || !isCounted ? {} : { is }
  return JSON.parse(JSON.stringify({ ...numbers, ...words, ...(isCounted ? { counts } : {}) }))
}

type Judged = Verdict | string

/** Judges both ways; of every second case the other file is a table of the engine too. */
async function judgedBoth(
  side: Side,
  { contract, files }: Case,
  index: number,
): Promise<readonly [Judged, Judged]> {
  const { engine, store, project, lay } = side
  const directory = join(store, `case${index}`)
  write(directory, files)
  const data = await lay(`case${index}`, elementsOf({ files }))
  const other = files[otherFile]
  const address =
    index % 2 === 1 && other !== undefined
      ? await lay(`case${index}`, elementsOf({ files: { other } }), 'other')
      : otherFile
  // As long as the address, so that what stands behind it in the contract stands at the same place.
  const path = `local/${'a'.repeat(address.length - 'local/.parquet'.length)}.parquet`
  write(directory, { [path]: other ?? new Uint8Array() })
  const source = localSource(directory)
  const run = { log: silent, signal: new AbortController().signal, startedAt: new Date(0) }
  const where = { directory, ...(project === undefined ? {} : { project }) }
  const world = {
    source,
    engine: (word: string, wanted: Wanted, signal: AbortSignal) =>
      openEngine(word, wanted, { ...where, signal }),
  }
  const given = { engine: engine as Wishes['engine'], data: [data], 'compare-with': [address] }
  const wishes = { ...defaults, ...given }
  write(directory, { 'contract.yml': contract.replaceAll(otherFile, path) })
  const local = await judgedOf(() => gather(defaults, run, source).then(judge))
  write(directory, { 'contract.yml': contract.replaceAll(otherFile, address) })
  const pushed = await judgedOf(() => ask(wishes, run, world).then(judge))
  return [local, JSON.parse(JSON.stringify(pushed).replaceAll(address, path))]
}

/** What drawn contracts compare with. */
const otherFile = 'other/a.parquet'

function write(directory: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), bytes)
  }
}

/** A verdict, or why there is none. */
async function judgedOf(reach: () => Promise<Verdict>): Promise<Judged> {
  try {
    return await reach()
  } catch (error) {
    if (error instanceof Misuse) return String(error)
    throw error
  }
}

/** Files that are judged one by one are told by their names; a table is one. */
function isOne({ contract }: Case): boolean {
  return JSON.parse(contract).data.shards !== 'separate'
}

function elementsOf({ files }: Pick<Case, 'files'>): readonly SchemaElement[] {
  const [bytes = new Uint8Array()] = Object.values(files)
  return parquetMetadata(bytes.slice().buffer).schema.slice(1)
}
