import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Wishes } from '@ml-actions/data-validate/gather'
import { type ChosenCase, chosenCases } from '@ml-actions/data-validate/push/where.suite'
import { judgedBoth } from '@ml-actions/data-validate/push/where-both.suite'
import { openEngine } from '@ml-actions/engine/open'
import { Misuse } from '@ml-actions/verdict/faults'
import fc from 'fast-check'
import { parquetMetadata, type SchemaElement } from 'hyparquet'
import type { Checked } from '../checked.ts'
import type { Side } from './differential.ts'
import { told as toldOf } from './told.ts'

/** How many tables are drawn; always the same ones. */
const drawn = Number(process.env['DIFFERENTIAL'] ?? 8)
const seed = Number(process.env['SEED'] ?? 476)

/** Holds the rows that an address chooses of a real engine's table to those that the reader of files finds. */
export function whereAsTheReader(name: string, side: Side): Promise<Checked> {
  return toldOf(name)(`chooses of ${drawn} drawn tables the rows that the reader of files finds`, () =>
    ofAll(side),
  )
}

async function ofAll(side: Side): Promise<void> {
  const asked = fc.sample(
    chosenCases.filter((one) => side.takes(elementsOf(one))),
    { numRuns: drawn, seed },
  )
  for (const [at, given] of asked.entries()) {
    const directory = join(side.store, `where${at}`)
    mkdirSync(join(directory, 'data'), { recursive: true })
    for (const path of ['rows.parquet', 'data/0.parquet']) writeFileSync(join(directory, path), given.file)
    const address = await side.lay(`where${at}`, elementsOf(given))
    const [local, pushed] = await judgedBoth(given, directory, {
      name: side.engine as Wishes['engine'],
      address,
      engine: (word, wanted, signal) => openEngine(word, wanted, { directory, signal }),
    })
    // What the engine is not asked is told, and is no difference.
    if (pushed instanceof Misuse && !(local instanceof Misuse)) {
      assert.match(String(pushed), /the engine cannot be asked for these rows: /)
      continue
    }
    assert.deepEqual(pushed, local, decodeURIComponent(given.where))
  }
}

function elementsOf({ file }: ChosenCase): readonly SchemaElement[] {
  return parquetMetadata(file.slice().buffer).schema.slice(1)
}
