import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { localSource } from '@ml-actions/dataset/sources/local'
import { choose } from '@ml-actions/drift-check/modes/choose'
import { comparable } from '@ml-actions/drift-check/push/both.suite'
import { cases } from '@ml-actions/drift-check/push/generated.suite'
import { type Side as Chosen, chosenCases } from '@ml-actions/drift-check/push/where.suite'
import type { Wishes } from '@ml-actions/drift-check/reading/reading'
import { plain, run } from '@ml-actions/drift-check/twin'
import { openEngine } from '@ml-actions/engine/open'
import fc from 'fast-check'
import { parquetMetadata, type SchemaElement } from 'hyparquet'
import type { Checked } from '../checked.ts'
import type { Side } from './differential.ts'
import { told as toldOf } from './told.ts'

/** How many pairs of tables are drawn where it is said, and else of a server that answers soon; always the same ones. */
const given = process.env['DIFFERENTIAL']
const drawn = Number(given ?? 6)
const seed = Number(process.env['SEED'] ?? 476)

/**
 * Holds drift-check on tables of a real engine to its own reader on the same files, number by number.
 * @param usual  how many pairs are drawn where no number is asked for
 */
export function driftAsTheReader(name: string, side: Side, usual = drawn): Promise<Checked> {
  const pairs = given === undefined ? usual : drawn
  const told = toldOf(`${name}, asked by drift-check`)
  return told(`says of ${pairs} drawn pairs of tables what the reader of files says`, () =>
    ofAll(side, pairs),
  )
}

/** The same of some rows of tables, which an address chooses. */
export function driftOfSome(name: string, side: Side): Promise<Checked> {
  const told = toldOf(`${name}, asked by drift-check`)
  const title = `says of some rows of ${drawn} drawn pairs of tables what the reader says of files of those rows`
  return told(title, () => ofSome(side))
}

async function ofAll(server: Side, pairs: number): Promise<void> {
  const asked = fc.sample(
    cases.filter(({ reference: [one] }) => server.takes(elementsOf(one))),
    { numRuns: pairs, seed },
  )
  for (const [at, { settings, reference, current }] of asked.entries()) {
    const before = await laid(server, `drift${at}before`, reference)
    const after = await laid(server, `drift${at}after`, current)
    await alike(server, settings, {
      files: { reference: [before.files], current: [after.files] },
      tables: { reference: [before.table], current: [after.table] },
    })
  }
}

async function ofSome(server: Side): Promise<void> {
  for (const [at, { settings, reference, current }] of fc
    .sample(chosenCases, { numRuns: drawn, seed })
    .entries()) {
    const side = async (name: string, { all, chosen, where }: Chosen) => {
      const { table } = await laid(server, `some${at}${name}`, [all])
      const { files } = laidOut(server, `some${at}${name}chosen`, [chosen])
      return { files, table: `${table}?where=${where}` }
    }
    const [before, after] = [await side('before', reference), await side('after', current)]
    await alike(server, settings, {
      files: { reference: [before.files], current: [after.files] },
      tables: { reference: [before.table], current: [after.table] },
    })
  }
}

type Sides = Pick<Wishes, 'reference' | 'current'>

/** Judges both ways, and asserts that all numbers are the same. */
async function alike(
  { store, engine }: Side,
  settings: string,
  { files, tables }: { readonly files: Sides; readonly tables: Sides },
): Promise<void> {
  writeFileSync(join(store, 'drift.yml'), settings)
  const world = {
    files: localSource(store),
    exists: () => false,
    write() {},
    engine: (word: string, wanted: Parameters<typeof openEngine>[1], signal: AbortSignal) =>
      openEngine(word, wanted, { directory: store, signal }),
  }
  const wishes = { ...plain, values: 'full', config: 'drift.yml' } as const
  const wanted = await choose({ ...wishes, ...files }, run, world)
  const found = await choose({ ...wishes, ...tables, engine: engine as Wishes['engine'] }, run, world)
  assert.deepEqual(comparable(found.verdict), comparable(wanted.verdict))
}

/** Lays files out where the server finds them, and makes them a table. */
async function laid(server: Side, name: string, files: readonly Uint8Array[]) {
  return { ...laidOut(server, name, files), table: await server.lay(name, elementsOf(files[0])) }
}

function laidOut({ store }: Side, name: string, files: readonly Uint8Array[]) {
  const folder = join(store, name, 'data')
  mkdirSync(folder, { recursive: true })
  for (const [part, bytes] of files.entries()) writeFileSync(join(folder, `${part}.parquet`), bytes)
  return { files: `${name}/data/*.parquet` }
}

function elementsOf(bytes: Uint8Array = new Uint8Array()): readonly SchemaElement[] {
  return parquetMetadata(bytes.slice().buffer).schema.slice(1)
}
