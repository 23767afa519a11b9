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
  /** Makes the table of the files that lie in `<name>/data`; tells the address that the input `data` names it by. */
  lay(name: string, columns: readonly SchemaElement[]): Promise<string>
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
    const [local, pushed] = await judgedBoth(side, one, `case${index}`)
    if (local instanceof Misuse || pushed instanceof Misuse) {
      told.misuses++
      if (String(local) !== String(pushed)) differences.push(`${local}\n  not\n${pushed}\n  ${one.contract}`)
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

async function judgedBoth(
  { engine, store, project, lay }: Side,
  { contract, files }: Case,
  name: string,
): Promise<readonly [Verdict | Misuse, Verdict | Misuse]> {
  const directory = join(store, name)
  for (const [path, bytes] of Object.entries({ ...files, 'contract.yml': contract })) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), bytes)
  }
  const data = await lay(name, elementsOf({ files }))
  const source = localSource(directory)
  const run = { log: silent, signal: new AbortController().signal, startedAt: new Date(0) }
  const where = { directory, ...(project === undefined ? {} : { project }) }
  const world = {
    source,
    engine: (word: string, wanted: Wanted, signal: AbortSignal) =>
      openEngine(word, wanted, { ...where, signal }),
  }
  return [
    await verdictOf(() => gather(defaults, run, source).then(judge)),
    await verdictOf(() =>
      ask({ ...defaults, engine: engine as Wishes['engine'], data: [data] }, run, world).then(judge),
    ),
  ]
}

async function verdictOf(reach: () => Promise<Verdict>): Promise<Verdict | Misuse> {
  try {
    return await reach()
  } catch (error) {
    if (error instanceof Misuse) return error
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
