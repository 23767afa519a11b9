import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { gather } from '@ml-actions/data-validate/gather'
import { judge } from '@ml-actions/data-validate/judge'
import { ask } from '@ml-actions/data-validate/push/ask'
import { type Case, cases } from '@ml-actions/data-validate/push/generated.suite'
import { defaults, silent } from '@ml-actions/data-validate/twin'
import { localSource } from '@ml-actions/dataset/sources/local'
import type { Engine } from '@ml-actions/engine/engine'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Check, Verdict } from '@ml-actions/verdict/verdict'
import fc from 'fast-check'
import { parquetMetadata, type SchemaElement } from 'hyparquet'
import type { ByHand } from './by-hand.ts'

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

interface Both {
  readonly hand: ByHand
  readonly engine: Engine
  readonly store: string
}

/** How many contracts and tables are drawn; always the same ones. */
const drawn = Number(process.env['DIFFERENTIAL'] ?? 8)
const seed = Number(process.env['SEED'] ?? 476)

/** Judges drawn contracts over drawn Parquet files by this project's own reader and by a real Trino. */
export async function differential(both: Both): Promise<Compared> {
  const told = { cases: 0, misuses: 0, checks: 0, refused: 0, fails: 0, inconclusive: 0 }
  const differences: string[] = []
  const asked = fc.sample(
    cases.filter((one) => columnsSql(one) !== undefined),
    { numRuns: drawn, seed },
  )
  for (const [index, one] of asked.entries()) {
    told.cases++
    const [local, pushed] = await judgedBoth(both, one, `case${index}`)
    if (local instanceof Misuse || pushed instanceof Misuse) {
      told.misuses++
      if (String(local) !== String(pushed)) differences.push(`${local}\n  not\n${pushed}\n  ${one.contract}`)
      continue
    }
    for (const [at, check] of pushed.checks.entries()) {
      told.checks++
      if (check.reason === 'not-pushed') {
        told.refused++
        continue
      }
      if (check.outcome === 'fail') told.fails++
      if (check.outcome === 'inconclusive') told.inconclusive++
      const [wanted, found] = [numbersOf(local.checks[at]), numbersOf(check)]
      if (!isDeepStrictEqual(wanted, found))
        differences.push(`${JSON.stringify(found)}\n  not\n${JSON.stringify(wanted)}\n  ${one.contract}`)
    }
  }
  return { ...told, differences }
}

/** All that is said of a check but its places, which rows of a table do not have. */
function numbersOf(check: Check | undefined): unknown {
  const { findings: _, ...numbers } = check ?? {}
  return JSON.parse(JSON.stringify(numbers))
}

async function judgedBoth(
  { hand, engine, store }: Both,
  { contract, files }: Case,
  name: string,
): Promise<readonly [Verdict | Misuse, Verdict | Misuse]> {
  const directory = join(store, name)
  for (const [path, bytes] of Object.entries({ ...files, 'contract.yml': contract })) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), bytes)
  }
  // Hive's connector rounds times; the memory of Trino keeps those that it was given.
  const isFine = JSON.stringify(elementsOf(files)).includes('NANOS')
  const catalog = isFine ? 'hive' : 'memory'
  const options = `external_location = 'local:///${name}/data', format = 'PARQUET'`
  await hand.carryOut(
    `CREATE TABLE hive.suite.${name} (${columnsSql({ contract, files })}) WITH (${options})`,
  )
  if (!isFine) await hand.carryOut(`CREATE TABLE memory.suite.${name} AS SELECT * FROM hive.suite.${name}`)
  const source = localSource(directory)
  const run = { log: silent, signal: new AbortController().signal, startedAt: new Date(0) }
  const relation = { is: 'table', catalog, schema: 'suite', name } as const
  const opened = async () => ({ engine, relation, means: 'one worker' })
  return [
    await verdictOf(() => gather(defaults, run, source).then(judge)),
    await verdictOf(() => ask({ ...defaults, engine: 'trino' }, run, { source, engine: opened }).then(judge)),
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

/** The columns of a case's files as Hive declares them; undefined where it has no such type, or one table is several. */
function columnsSql({ contract, files }: Case): string | undefined {
  if (JSON.parse(contract).data.shards === 'separate') return undefined
  const columns = elementsOf(files).map((element) => [element.name, typeSql(element)])
  if (columns.some(([, type]) => type === undefined)) return undefined
  return columns.map((words) => words.join(' ')).join(', ')
}

function elementsOf(files: Case['files']): readonly SchemaElement[] {
  const [bytes = new Uint8Array()] = Object.values(files)
  return parquetMetadata(bytes.slice().buffer).schema.slice(1)
}

function typeSql(element: SchemaElement): string | undefined {
  const { type, converted_type: converted, logical_type: logical, precision, scale } = element
  if (converted === 'DECIMAL') return `decimal(${precision},${scale})`
  if (converted === 'UTF8') return 'varchar'
  if (converted === 'DATE') return 'date'
  if (logical?.type === 'TIMESTAMP') return logical.isAdjustedToUTC ? undefined : 'timestamp(6)'
  const plain = { INT32: 'integer', INT64: 'bigint', DOUBLE: 'double', FLOAT: 'real', BOOLEAN: 'boolean' }
  if (converted !== undefined) return undefined
  return type === 'BYTE_ARRAY' ? 'varbinary' : Object.entries(plain).find(([known]) => known === type)?.[1]
}
