import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { localSource } from '@ml-actions/dataset/sources/local'
import { choose } from '@ml-actions/drift-check/modes/choose'
import { comparable } from '@ml-actions/drift-check/push/both.suite'
import { type Case, cases } from '@ml-actions/drift-check/push/generated.suite'
import { plain, run } from '@ml-actions/drift-check/twin'
import { openEngine } from '@ml-actions/engine/open'
import fc from 'fast-check'
import { parquetMetadata, type SchemaElement } from 'hyparquet'
import type { Checked } from '../checked.ts'
import type { Side } from './differential.ts'
import { told as toldOf } from './told.ts'

const told = toldOf('Trino, asked by drift-check')

/** How many pairs of tables are drawn; always the same ones. */
const drawn = Number(process.env['DIFFERENTIAL'] ?? 6)
const seed = Number(process.env['SEED'] ?? 476)

/** Holds drift-check on tables of a real Trino to its own reader on the same files, number by number. */
export async function trinoDrift({
  store,
  takes,
  lay,
}: Pick<Side, 'store' | 'takes' | 'lay'>): Promise<Checked> {
  const asked = fc.sample(
    cases.filter((one) => takes(elementsOf(one))),
    { numRuns: drawn, seed },
  )
  return await told(`says of ${drawn} drawn pairs of tables what the reader of files says`, async () => {
    for (const [at, one] of asked.entries()) {
      const [reference, current] = [await laid('before', one.reference), await laid('after', one.current)]
      async function laid(side: string, files: Case['reference']): Promise<Laid> {
        const name = `drift${at}${side}`
        const folder = join(store, name, 'data')
        mkdirSync(folder, { recursive: true })
        for (const [part, bytes] of files.entries()) writeFileSync(join(folder, `${part}.parquet`), bytes)
        return { files: `${name}/data/*.parquet`, table: await lay(name, elementsOf(one)) }
      }
      writeFileSync(join(store, `drift${at}.yml`), one.settings)
      const world = {
        files: localSource(store),
        exists: () => false,
        write() {},
        engine: (name: string, wanted: Parameters<typeof openEngine>[1], signal: AbortSignal) =>
          openEngine(name, wanted, { directory: store, signal }),
      }
      const wishes = { ...plain, values: 'full', config: `drift${at}.yml` } as const
      const local = { ...wishes, reference: [reference.files], current: [current.files] }
      const there = { ...wishes, engine: 'trino', reference: [reference.table], current: [current.table] }
      const verdicts = [await choose(local, run, world), await choose(there, run, world)]
      const [wanted, found] = verdicts.map(({ verdict }) => comparable(verdict))
      assert.deepEqual(found, wanted)
    }
  })
}

interface Laid {
  readonly files: string
  readonly table: string
}

function elementsOf({ reference: [bytes = new Uint8Array()] }: Case): readonly SchemaElement[] {
  return parquetMetadata(bytes.slice().buffer).schema.slice(1)
}
